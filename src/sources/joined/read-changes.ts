/**
 * A list of deploys, commits, flags or edits, as many tools name their fields, to changes.
 * Owns: the usual names of time, reference, component, words and author. Refuses: rows without a time or a reference.
 */
import type { Change, ChangeKind } from '../../evidence/model/telemetry.ts';
import type { JoinedAnswer } from '../../run/finding/joined.ts';
import { isRecord, type JsonRecord, textOf, textsOf } from '../loose-json.ts';
import { parseTime } from '../parse-time.ts';
import { rowsIn } from './answer-values.ts';

const mostChanges = 2_000;
const longest = 500;
const longestDiff = 200_000;

const times = [
  'time',
  'timestamp',
  'deployedAt',
  'deployed_at',
  'finishedAt',
  'finished_at',
  'completedAt',
  'mergedAt',
  'merged_at',
  'createdAt',
  'created_at',
  'updatedAt',
  'updated_at',
  'date',
  'authoredDate',
  'committedDate',
];
const refs = ['ref', 'sha', 'revision', 'commit', 'version', 'tag', 'id', 'number', 'name'];
const services = [
  'service',
  'component',
  'app',
  'application',
  'project',
  'repository',
  'repo',
  'deployment',
  'workload',
];
const words = ['summary', 'message', 'title', 'description', 'note', 'reason'];
const authors = ['author', 'user', 'actor', 'creator', 'deployer', 'committer', 'by'];

/** `tool` and its arguments say what the rows are where they do not. */
export function readChanges(values: readonly unknown[], { tool }: Pick<JoinedAnswer, 'tool'>): Change[] {
  return rowsIn(values)
    .slice(0, mostChanges)
    .flatMap((row) => changeOf(row, tool) ?? []);
}

function changeOf(row: JsonRecord, tool: string): Change | undefined {
  // A commit of a forge keeps its words and author one level down.
  const inner = isRecord(row.commit) ? row.commit : {};
  const time = firstTime(row) ?? firstTime(inner) ?? (isRecord(inner.author) ? firstTime(inner.author) : undefined);
  const ref = firstText(row, refs);
  if (time === undefined || ref === undefined) return undefined;
  const service = firstText(row, services);
  const previous = firstText(row, ['previous', 'previousRevision', 'previous_version', 'from', 'before']);
  const author = firstText(row, authors) ?? firstText(inner, authors);
  const summary = firstText(row, words) ?? firstText(inner, words) ?? '';
  const diff = textOf(row.diff) ?? textOf(row.patch);
  const files = textsOf(row.files);
  return {
    time,
    kind: kindOf(row, tool, Object.keys(inner).length > 0),
    ref: ref.slice(0, 200),
    summary: summary.split('\n', 1)[0]?.slice(0, longest) ?? '',
    ...(service ? { service: service.slice(0, 200) } : {}),
    ...(previous ? { previous: previous.slice(0, 200) } : {}),
    ...(author ? { author: author.slice(0, 200) } : {}),
    ...(diff ? { diff: diff.slice(0, longestDiff) } : {}),
    ...(files.length > 0 ? { files: files.slice(0, 300) } : {}),
  };
}

function firstTime(row: JsonRecord): number | undefined {
  for (const name of times) {
    const time = parseTime(row[name]);
    if (!Number.isNaN(time)) return time;
  }
  return undefined;
}

/** A field's text; where it holds a record, what that is called. */
function firstText(row: JsonRecord, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = row[name];
    const text = isRecord(value) ? (textOf(value.sha) ?? textOf(value.login) ?? textOf(value.name)) : textOf(value);
    if (text) return text;
  }
  return undefined;
}

function kindOf(row: JsonRecord, tool: string, isCommit: boolean): ChangeKind {
  const said = `${textOf(row.kind) ?? textOf(row.type) ?? ''} ${tool}`.toLowerCase();
  if (/flag|toggle|feature/.test(said)) return 'flag';
  if (/scal/.test(said)) return 'scale';
  if (/config|setting|secret/.test(said)) return 'config';
  if (isCommit || /commit|pull|merge/.test(said)) return 'commit';
  return 'deploy';
}
