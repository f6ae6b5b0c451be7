/**
 * A rollout that another source saw, with what it rolled out.
 * Owns: the commits and the diff between the revision before and the one after. Refuses: a diff where either is not
 * known: a part of what changed would be taken for all of it.
 */
import type { Change } from '../../evidence/model/telemetry.ts';
import { findRevision } from './find-revision.ts';
import { readDiff } from './read-log.ts';
import { type Checkout, git, type GitOptions } from './run-git.ts';

const mostSubjects = 5;

export interface Explained {
  change: Change;
  /** Hashes of the commits that it carried. */
  carried: string[];
}

/** Null where this checkout knows neither revision, or nothing lies between them. */
export async function explainRollout(
  checkout: Checkout,
  change: Change,
  folders: Readonly<Record<string, string>>,
  options: GitOptions,
): Promise<Explained | null> {
  if (change.previous === undefined) return null;
  const [to, from] = await Promise.all([
    findRevision(checkout, change.ref, options),
    findRevision(checkout, change.previous, options),
  ]);
  if (to === null || from === null || to === from) return null;
  const folder =
    change.service === undefined ? undefined : await folderOf(checkout, to, change.service, folders, options);
  const { diff, files, commits } = await readDiff(checkout, { from, to, ...(folder ? { folder } : {}) }, options);
  const subjects = commits.slice(0, mostSubjects).map(({ summary }) => summary);
  const more = commits.length > mostSubjects ? ` and ${commits.length - mostSubjects} more` : '';
  const authors = [...new Set(commits.flatMap(({ author }) => author ?? []))];
  const [author] = authors;
  return {
    change: {
      ...change,
      summary: [change.summary, subjects.length > 0 ? `${subjects.join('; ')}${more}` : ''].filter(Boolean).join(': '),
      files,
      ...(diff ? { diff } : {}),
      ...(change.author === undefined && author !== undefined && authors.length === 1 ? { author } : {}),
    },
    carried: commits.map(({ ref }) => ref),
  };
}

/** The folder of one component: as the team says, else the shallowest that is called like it; undefined for the whole. */
async function folderOf(
  checkout: Checkout,
  revision: string,
  component: string,
  folders: Readonly<Record<string, string>>,
  options: GitOptions,
): Promise<string | undefined> {
  const [named] = Object.entries(folders).find(([, owner]) => owner === component) ?? [];
  if (named !== undefined) return named;
  const all = await git(checkout, ['ls-tree', '-r', '-d', '--name-only', '-z', revision], options);
  const fitting = all.split('\0').filter((path) => path.split('/').at(-1) === component);
  return fitting.toSorted((one, other) => one.split('/').length - other.split('/').length)[0];
}
