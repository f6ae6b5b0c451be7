/**
 * "Show E3": what was asked, when, what the finding says by it, and the lines or numbers that came back.
 * Owns: reading the structured results of Aura's own tools aloud. Refuses: whole outputs; the note has them.
 */
import type { Evidence } from '../../run/evidence.ts';
import { asRead, type MetricRow } from './looked.ts';
import { askedWords, carried, digestLines, lookedAtBy } from '../../run/finding/excerpt.ts';
import { at, listed, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { changeLine } from './changes.ts';
import { patternLine } from './logs.ts';
import { rowWords } from './row-words.ts';
import { ownWords, distinct } from './wording.ts';

const mostIds = 12;
const mostRows = 8;
const mostSigns = 2;
const mostComponents = 4;

export async function evidence(asked: Asked): Promise<Told> {
  const { ask, state, finding } = asked;
  const { ledger } = state;
  const id = ask.subject.evidence;
  if (!id) {
    const cited = [...new Set(finding?.claims.flatMap((it) => it.evidence) ?? [])];
    const shown = ledger.filter((it) => cited.includes(it.id));
    if (shown.length === 0) return { lines: [say`There is no evidence yet.`] };
    const all = listed(
      shown.map((it) => say`${lookedAtWords(it)}${{ evidence: [it.id] }}`),
      mostIds,
    );
    const [first] = shown;
    return { lines: [say`By what was looked at: ${all}. ${quote(`show ${first?.id ?? ''}`)} reads it aloud.`] };
  }
  const it = ledger.find((one) => one.id === id);
  if (!it) {
    const last = ledger.at(-1)?.id;
    return {
      lines: [
        last ? say`There is no ${id}; the ids go up to ${last}.` : say`There is no ${id}: nothing was looked at yet.`,
      ],
    };
  }
  if (/\b(?:prov(?:e|es|en)|mean|means|tell us|so what|why does (?:it|that) matter)\b/i.test(asked.text))
    return { lines: proven(it, asked) };
  const read = it.succeeded ? readAloud(asked, it, await asked.structured(it)) : [];
  const lines = read.length > 0 ? read : digestLines(it);
  return { lines: [askedWords(it), ...carried(it, finding), ...lines] };
}

/** "what moved, what changed and what it hit (11:05 to 11:21)". */
function lookedAtWords({ tool, window }: Evidence): Words {
  const own = lookedAtBy(tool);
  const span = window ? say` (${at(window.from)} to ${at(window.to)})` : [];
  return say`${own === null ? name(tool) : own.charAt(0).toLowerCase() + own.slice(1)}${span}`;
}

/** "What does that prove?": what the finding says by it, each with its kind. */
function proven({ id }: Evidence, { finding }: Asked): Words[] {
  const own = (finding?.claims ?? []).filter((it) => it.evidence.includes(id));
  if (own.length === 0)
    return [say`The finding does not rest on ${{ evidence: [id] }}: it was looked at, and no claim is made by it.`];
  const others = (kind: string) => own.some((it) => it.kind === kind);
  return [
    others('cause')
      ? say`It is what the cause rests on:${{ evidence: [id] }}`
      : say`It supports what was found, and is not the proof of the cause:${{ evidence: [id] }}`,
    ...own
      .slice(0, mostRows)
      .map(
        ({ kind, component, statement }) =>
          say`${kind}${component ? say` at ${name(component)}` : []}: ${quote(statement)}`,
      ),
  ];
}

/** The rows of Aura's own tools; none for what is not one of them, or cannot be read. */
function readAloud(asked: Asked, { tool, id }: Evidence, data: unknown): Words[] {
  if (data === null || data === undefined) return [];
  switch (tool) {
    case 'aura.changes':
      return asRead
        .changes(data)
        .slice(0, mostRows)
        .map((row) => changeLine(asked, row));
    case 'aura.log_patterns':
      return asRead.patterns(data).slice(0, mostRows).map(patternLine);
    case 'aura.metric_profile':
      return metricLines(asRead.metrics(data));
    case 'aura.triage':
      return asked.seen?.evidence.triage === id ? triageLines(asked) : [];
    default:
      return [];
  }
}

/** What is out of its usual range; where nothing is, what is measured. */
function metricLines(rows: readonly MetricRow[]): Words[] {
  const out = rows.filter(({ abnormal }) => abnormal);
  if (out.length > 0 || rows.length === 0) return out.slice(0, mostRows).map(rowWords);
  return [say`Nothing that is measured there is out of its usual range.`, ...rows.slice(0, mostRows / 2).map(rowWords)];
}

/** What moved at each of the likeliest components. */
function triageLines({ triage }: Asked): Words[] {
  if (!triage) return [];
  return triage.components.slice(0, mostComponents).flatMap(({ component }) =>
    distinct(
      triage.anomalies
        .filter((it) => it.component === component && !it.chronic)
        .toSorted((one, other) => other.strength - one.strength)
        .map((it) => say`${name(component)}: ${ownWords(it)}`),
    ).slice(0, mostSigns),
  );
}
