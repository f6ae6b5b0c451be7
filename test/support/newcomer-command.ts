/**
 * One command of README as a newcomer types it: until it ends, or, where it serves, until it has served and Ctrl-C.
 * Owns: reading the commands, the shell, deadlines, and what counts as having served. Refuses: judging the output otherwise.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { workspaceClient } from '../../src/slack-emulator/workspace-client.ts';
import { until } from './until.ts';

export interface Ran {
  /** What was wrong; null where all was well. */
  fault: string | null;
  output: string;
  remark: string | null;
}

interface Serving {
  command: RegExp;
  /** Typed into it. */
  input?: string;
  /** What it showed once it serves; null until then. */
  served: (output: string) => Promise<string | null>;
}

const initialize = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'newcomer', version: '1' } },
};

/** What runs until Ctrl-C. */
const servers: Serving[] = [
  { command: /^npm run demo$/, served: firstAnswer },
  {
    command: /^npx --no-install aura mcp\b/,
    input: `${JSON.stringify(initialize)}\n`,
    served: async (output) => (output.includes('"serverInfo"') ? 'it answers initialize' : null),
  },
];

/** ms; the tests may take as long as they promise, and a machine may be busy. */
const longest = (command: string): number => (/^npm test\b/.test(command) ? 30 : 10) * 60_000;

/** Every line of the blocks that are marked `sh`, indented ones too. */
export function commandsOf(readme: string): string[] {
  return [...readme.matchAll(/^[ ]*```sh\n([\s\S]*?)^[ ]*```$/gm)].flatMap(([, block = '']) =>
    block
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  );
}

export async function runCommand(command: string, where: { folder: string; temporary: string }): Promise<Ran> {
  const serving = servers.find((it) => it.command.test(command));
  const child = spawn('sh', ['-c', command], {
    cwd: where.folder,
    env: { ...freshEnvironment(), TMPDIR: where.temporary },
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own, to be interrupted as a terminal does it.
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  if (!serving) {
    child.stdin.end();
    const code = await within(longest(command), ended, child);
    return {
      fault: code === 0 ? null : code === 'late' ? 'it did not end in time' : `it ended with ${code}`,
      output,
      remark: null,
    };
  }
  if (serving.input) child.stdin.write(serving.input);
  try {
    const remark = await until(
      'it to serve',
      async () => {
        if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode} before it served`);
        return serving.served(output);
      },
      longest(command),
    );
    interrupt(child, 'SIGINT');
    const code = await within(60_000, ended, child);
    return { fault: code === 'late' ? 'Ctrl-C did not end it' : null, output, remark };
  } catch (error) {
    interrupt(child, 'SIGKILL');
    await ended;
    return { fault: error instanceof Error ? error.message : String(error), output, remark: null };
  }
}

/** The demo has answered when a card or a finding stands in the page. */
async function firstAnswer(output: string): Promise<string | null> {
  const address = /The workspace is at (http:\S+)/.exec(output)?.[1];
  if (!address) return null;
  const url = new URL(address);
  const workspace = workspaceClient(url.origin, url.searchParams.get('token') ?? '');
  // The demo opens with a page, for which a channel of its own is made.
  const { channels } = await workspace.directory();
  const names = Object.keys(channels).filter((name) => /^inc(?:idents$|-)/.test(name));
  const messages = await Promise.all(names.map((name) => workspace.messages(name).catch(() => [])));
  const answered = messages
    .flat()
    .some(
      ({ metadata, actions }) =>
        metadata?.event_type === 'aura_answer' || actions.some(({ action_id }) => action_id === 'apr_approve'),
    );
  return answered ? 'answered in the page' : null;
}

async function within(ms: number, ended: Promise<number | null>, child: ChildProcess): Promise<number | null | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), ms);
  });
  const first = await Promise.race([ended, late]);
  clearTimeout(timer);
  if (first === 'late') {
    interrupt(child, 'SIGKILL');
    await ended;
  }
  return first;
}

function interrupt(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // Its whole group has ended.
  }
}

/** A newcomer has no keys and no servers, and is not inside npm yet. */
function freshEnvironment(): Record<string, string | undefined> {
  const foreign =
    /^(npm_(package|lifecycle|execpath|node|command)|INIT_CWD|VITEST|NODE_ENV|NODE_OPTIONS)|_(API_KEY|TOKEN|SECRET)$|^(REDIS_URL|OPENAI_BASE_URL|AURA_MODEL)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
