/**
 * The few rows of a piece of evidence that carry what the finding says by it, in words.
 * Owns: choosing them among the structured results of Aura's own tools, and the lines of a change's diff. Refuses: results
 * of other tools, whose shape it does not know; and the whole, which is a file.
 */
import { z } from 'zod';
import { asRead, type ChangeRow, type MetricRow } from '../orchestrator/answers/looked.ts';
import { patternLine } from '../orchestrator/answers/logs.ts';
import { rowWords } from '../orchestrator/answers/row-words.ts';
import { ownWords, distinct } from '../orchestrator/answers/wording.ts';
import type { Evidence, Finding } from '../run/evidence.ts';
import type { IncidentId } from '../run/identity.ts';
import type { Journal } from '../run/journal.ts';
import { parseJson } from '../run/servers/parse-json.ts';
import { findingOf } from '../run/finding/run-finding.ts';
import type { AnomalyFacts } from '../run/finding/triage-result.ts';
import { at, name, say, type Words } from '../run/wording/words.ts';
import type { NoteStore } from '../scratchpad/note-store.ts';
import type { EvidenceRows } from '../slack/evidence-dialog.ts';

const mostRows = 5;
const mostDiffLines = 12;
const longestDiffLine = 160;

const none: EvidenceRows = { lines: [] };

const Anomalies = z.object({
  anomalies: z.array(
    z.object({
      component: z.string(),
      signal: z.string(),
      source: z.enum(['metric', 'log', 'trace']),
      kind: z.enum(['moved', 'appeared', 'lasting', 'vanished', 'slower', 'failing']),
      bad: z.union([z.literal(1), z.literal(-1), z.literal(0)]).optional(),
      onset: z.string(),
      before: z.number().nullable(),
      after: z.number().nullable(),
      unit: z.string().optional(),
      severity: z.enum(['warning', 'error']).optional(),
      count: z.number().optional(),
      chronic: z.boolean(),
      strength: z.number(),
    }),
  ),
});

const Diffs = z.object({ changes: z.array(z.object({ ref: z.string(), diff: z.string().optional() })) });

/** Nothing where its result is not kept, cannot be read, or is of a tool that is not Aura's own. */
export function evidenceRowsOf(journal: Journal, notes: Pick<NoteStore, 'text'>) {
  return async (incident: IncidentId, id: string): Promise<EvidenceRows> => {
    const { ledger, runs } = await journal.load(incident);
    const evidence = ledger.find((it) => it.id === id);
    const note = evidence?.structured;
    const text = note === undefined ? null : await notes.text(incident, note).catch(() => null);
    if (!evidence?.succeeded || text === null) return none;
    const run = [...runs.values()].findLast((it) => findingOf(it) !== null);
    return rowsIn(evidence, parseJson(text), run ? findingOf(run) : null);
  };
}

/** What its components' claims rest on comes first. */
export function rowsIn(
  { id, tool }: Pick<Evidence, 'id' | 'tool'>,
  data: unknown,
  finding: Finding | null,
): EvidenceRows {
  const claimed = new Set(finding?.claims.filter((it) => it.evidence.includes(id)).map((it) => it.component) ?? []);
  const first = (component: string | undefined) => Number(component !== undefined && claimed.has(component));
  switch (tool) {
    case 'aura.changes': {
      const blamed = finding?.change?.ref;
      const rows = asRead.changes(data).toSorted((a, b) => Number(b.ref === blamed) - Number(a.ref === blamed));
      const diff = rows[0] && diffOf(data, rows[0].ref);
      return { lines: rows.slice(0, mostRows).map(changeWords), ...(diff ? { diff } : {}) };
    }
    case 'aura.log_patterns':
      return { lines: asRead.patterns(data).slice(0, mostRows).map(patternLine) };
    case 'aura.metric_profile':
      return { lines: metricRows(asRead.metrics(data)).map(rowWords) };
    case 'aura.triage': {
      const moved = (Anomalies.safeParse(data).data?.anomalies ?? [])
        .filter((it) => !it.chronic && isWorse(it))
        .toSorted((a, b) => first(b.component) - first(a.component) || b.strength - a.strength);
      return { lines: distinct(moved.map((it) => say`${name(it.component)}: ${ownWords(it)}`)).slice(0, mostRows) };
    }
    default:
      return none;
  }
}

/** What moved the good way, or no way that is good or bad, carries nothing. */
function isWorse({ bad, before, after }: Pick<AnomalyFacts, 'bad' | 'before' | 'after'>): boolean {
  if (bad === undefined || before === null || after === null) return true;
  return bad !== 0 && Math.sign(after - before) === bad;
}

function metricRows(rows: readonly MetricRow[]): MetricRow[] {
  const out = rows.filter(({ abnormal }) => abnormal).toSorted((a, b) => b.strength - a.strength);
  return (out.length > 0 ? out : rows).slice(0, mostRows);
}

function changeWords({ time, kind, ref, service, previous, author }: ChangeRow): Words {
  const of = service ? say` of ${name(service)}` : [];
  const before = previous ? say` (before: ${name(previous)})` : [];
  const by = author ? say` by ${name(author)}` : [];
  return say`${at(Date.parse(time))} ${name(kind)}${of}: ${name(ref)}${before}${by}`;
}

/** The lines that were taken away and added, without the patch's headings; null where there are none. */
function diffOf(data: unknown, ref: string): string | null {
  const changes = Diffs.safeParse(data).data?.changes ?? [];
  const diff = changes.find((it) => it.ref === ref)?.diff?.slice(0, 40_000) ?? '';
  const lines = diff.split('\n').filter((line) => /^[+-]/.test(line) && !/^(?:\+\+\+|---)(?: |$)/.test(line));
  if (lines.length === 0) return null;
  const shown = lines.slice(0, mostDiffLines).map((line) => line.slice(0, longestDiffLine));
  return [...shown, ...(lines.length > shown.length ? [`… ${lines.length - shown.length} more lines`] : [])].join('\n');
}
