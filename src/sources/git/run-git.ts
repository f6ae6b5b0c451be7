/**
 * The git program on a checkout that may not be ours.
 * Owns: that nothing in it is run (hooks, drivers, monitors, pagers), nothing is fetched or written, and the bounds.
 * Refuses: a shell, and any revision that is not first held to the grammar of names.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { AuraError, messageOf } from '../../errors.ts';

const run = promisify(execFile);

export interface Checkout {
  path: string;
  /** What it is called in sentences. */
  name: string;
  env: Readonly<Record<string, string | undefined>>;
}

export interface GitOptions {
  signal?: AbortSignal;
  /** Bytes of output; more is an error `git-too-large`. */
  most?: number;
}

/** Bytes: the diffs of a busy fortnight. */
const usualMost = 32 * 1024 * 1024;

/** A checkout's own settings may name programs; these settings take their place. */
const safely = [
  ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.pager=cat'],
  ...['-c', 'diff.external=', '-c', 'log.showSignature=false', '-c', 'protocol.allow=never'],
  '--no-pager',
];

/** What it printed. Throws AuraError `git-missing`, `git-not-ours`, `git-no-checkout`, `git-too-large` or `git-failed`. */
export async function git(
  { path, name, env }: Checkout,
  args: readonly string[],
  options: GitOptions = {},
): Promise<string> {
  const { signal, most = usualMost } = options;
  try {
    const { stdout } = await run('git', ['-C', path, ...safely, ...args], {
      maxBuffer: most,
      encoding: 'utf8',
      ...(signal ? { signal } : {}),
      env: {
        PATH: env.PATH ?? '/usr/local/bin:/usr/bin:/bin',
        HOME: env.HOME ?? '/',
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
      },
    });
    return stdout;
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw faultOf(error, path, name);
  }
}

function faultOf(cause: unknown, path: string, name: string): AuraError {
  const fault = (code: string, what: string) =>
    new AuraError({ code: `git-${code}`, userMessage: `${name}: ${what}`, cause });
  const { code, stderr } = cause as { code?: unknown; stderr?: unknown };
  const said = typeof stderr === 'string' ? stderr.slice(0, 2_000) : '';
  if (code === 'ENOENT') return fault('missing', 'the program git is not there; install it');
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    return fault('too-large', 'git printed too much; name a folder of one component under "folders:"');
  if (said.includes('dubious ownership'))
    return fault(
      'not-ours',
      `${path} belongs to somebody else; run "git config --global --add safe.directory ${path}" as who runs Aura`,
    );
  if (/cannot change to|not a git repository/.test(said))
    return fault('no-checkout', `${path} is no git checkout; name the folder that holds .git`);
  const [line = messageOf(cause).slice(0, 200)] = said.split('\n').filter(Boolean);
  return fault('failed', `git could not do it (${line.slice(0, 300)}); run it there by hand to see why`);
}
