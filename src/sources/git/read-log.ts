/**
 * The commits of a checkout as changes, each with its files and its diff.
 * Owns: one pass over `git log`, and the bounds. Refuses: commits that a merge brought: the merge stands for them, as
 * what reached the branch and when.
 */
import { AuraError } from '../../errors.ts';
import type { Change, Window } from '../../evidence/model/telemetry.ts';
import { type Checkout, git, type GitOptions } from './run-git.ts';

/** More in one look is noise; the newest are kept. */
const mostCommits = 200;
/** Characters of one diff; beyond it only the files are told. */
const mostDiff = 200_000;

/**
 * Each commit begins a line with a record separator: no line of a diff can, since each begins with a sign of its own. Hash
 * and time stand before all that an author wrote.
 */
const format = '--format=%x1e%H%x1f%ct%x1f%an%x1f%s%x1f';
const plain = ['--no-ext-diff', '--no-textconv', '--no-color', '--unified=3', '--src-prefix=a/', '--dst-prefix=b/'];

/** Commits on HEAD's own line whose time lies in `times`, oldest first; `bare` where their diffs are too much to read. */
export async function readLog(
  checkout: Checkout,
  times: Window,
  options: GitOptions,
): Promise<{ commits: Change[]; cut: boolean; bare: boolean }> {
  const since = [`--since=@${Math.floor(times.from / 1000)}`, `--until=@${Math.ceil(times.to / 1000)}`];
  const walk = ['log', '--first-parent', '-m', `--max-count=${mostCommits}`, ...since, format];
  let bare = false;
  const text = await git(checkout, [...walk, '--patch', ...plain, 'HEAD'], options).catch((error: unknown) => {
    if (!(error instanceof AuraError) || error.code !== 'git-too-large') throw error;
    bare = true;
    return git(checkout, [...walk, '--no-patch', 'HEAD'], options);
  });
  const commits = commitsOf(text).reverse();
  return { commits, cut: commits.length === mostCommits, bare };
}

/** The diff from one revision to another, within `folder`; both are hashes. */
export async function readDiff(
  checkout: Checkout,
  { from, to, folder }: { from: string; to: string; folder?: string },
  options: GitOptions,
): Promise<{ diff?: string; files: string[]; commits: Change[] }> {
  const within = folder ? ['--', folder] : ['--'];
  const [diff, log] = await Promise.all([
    git(checkout, ['diff', ...plain, from, to, ...within], options),
    git(checkout, ['log', `--max-count=${mostCommits}`, format, `${from}..${to}`, ...within], options),
  ]);
  return { ...bounded(diff), commits: commitsOf(log) };
}

function commitsOf(text: string): Change[] {
  return `\n${text}`.split('\n\x1e').flatMap((record) => {
    const [hash = '', seconds = '', author = '', summary = '', ...rest] = record.split('\x1f');
    const time = Number(seconds) * 1000;
    if (!/^[0-9a-f]{40,64}$/.test(hash) || !(time > 0)) return [];
    const { diff, files } = bounded(rest.join('\x1f').replace(/^\n+/, ''));
    return [{ time, kind: 'commit' as const, ref: hash, summary, author, files, ...(diff ? { diff } : {}) }];
  });
}

function bounded(diff: string): { diff?: string; files: string[] } {
  const files = [...new Set([...diff.matchAll(/^(?:---|\+\+\+) [ab]\/(.+)$/gm)].map(([, path = '']) => path.trim()))];
  return diff === '' || diff.length > mostDiff ? { files } : { diff, files };
}
