/**
 * One foreign server of a test as a process of its own.
 * Owns: starting, waiting until it answers, ending it. Refuses: what it is loaded with.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { until } from '../until.ts';

export interface ServerProcess {
  url: string;
  stop(): Promise<void>;
}

/** `ready` is the path that answers 2xx when all is there. */
export async function startServer(
  command: string,
  args: string[],
  options: { url: string; ready: string; within?: number },
): Promise<ServerProcess> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-2_000);
  });
  const gone = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${command} ended with ${code}: ${said}`)));
  });
  gone.catch(() => {});
  const { url, ready, within = 30_000 } = options;
  const answers = until(
    `${command} to be ready`,
    () =>
      fetch(`${url}${ready}`).then(
        ({ ok }) => ok,
        () => false,
      ),
    within,
  );
  try {
    await Promise.race([answers, gone]);
  } catch (error) {
    answers.catch(() => {});
    await end(child);
    throw error;
  }
  return { url, stop: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const left = once(child, 'exit');
  child.kill('SIGINT');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await left;
  clearTimeout(late);
}
