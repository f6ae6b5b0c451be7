/**
 * "Show E3": what was asked, when, what the finding says by it, and the lines or numbers that came back.
 * Owns: reading the structured results of Aura's own tools aloud. Refuses: whole outputs; the note has them.
 */
import { wasMended } from '../../run/actions/mended.ts';
import type { Evidence } from '../../run/evidence.ts';
import type { AnomalyFacts } from '../../run/finding/triage-result.ts';
import { asRead, type MetricRow } from './looked.ts';
import { askedWords, carried, digestLines } from '../../run/finding/excerpt.ts';
import { sayCount } from '../../run/wording/quantity.ts';
import { at, cite, listed, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { changeLine } from './changes.ts';
import { patternLine } from './logs.ts';
import { rowWords } from './row-words.ts';
import { anomalyWords, distinct, lead, ownWords } from './wording.ts';

const mostIds = 12;
const mostRows = 8;
const mostSigns = 2;
const mostComponents = 4;

export async function evidence(asked: Asked): Promise<Told> {
  const { ask, state, finding } = asked;
  const { ledger } = state;
  const id = ask.subject.evidence;
  if (!id) return { lines: grounds(asked) };
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

/** "How do you know?", "what did you check?": what was looked at and when, what stood out, and what could not be seen. */
function grounds(asked: Asked): Words[] {
  const { finding, state, triage } = asked;
  const cited = new Set(finding?.claims.flatMap((it) => it.evidence) ?? []);
  const shown = state.ledger.filter((it) => cited.has(it.id));
  if (shown.length === 0 || !finding) return [say`There is no evidence yet.`];
  const ids = say`${cite(...shown.map((it) => it.id).slice(0, mostIds))}`;
  const missing = [...new Set([...finding.missing, ...finding.gaps, ...(triage?.remarks ?? [])])].slice(0, mostSigns);
  const unseen = missing.length > 0 ? missing.map((it) => say`Not seen: ${quote(it)}`) : [];
  if (!triage) return [lead(asked), say`It rests on what was read.${ids}`, ...unseen];
  const { from, to } = triage.window;
  const end = Math.min(Date.parse(to), asked.seenAt ?? Date.parse(to));
  const all = [...new Set([...(triage.topology ?? []), ...triage.components.map(({ component }) => component)])];
  const moved = triage.anomalies.filter(({ chronic }) => !chronic);
  const lines = moved.filter(({ source }) => source === 'log').length;
  const places = [...new Set(moved.map(({ component }) => component))];
  // What was looked at is asked for, not what came of it.
  const isOfLook = /\bwhat\b[^.?!]{0,25}\b(?:look|check|read|see|saw)/i.test(asked.text.slice(0, 300));
  const beside = [
    say`Looked at: metrics, logs, traces and changes, as far as they are recorded, of ${listed(all.map(name), mostIds)}, from ${at(Date.parse(from))} to ${at(end)} beside the time before.${ids}`,
    say`Out of the usual range there${wasMended(state) ? ', while it lasted' : ''}: ${movedWords(asked, moved, places)}. New kinds of log lines: ${String(lines)}. Changes: ${String(triage.changes.length)}.`,
    ...unseen,
    say`${unseen.length > 0 ? 'What' : 'No gap is known; what'} is recorded nowhere here, such as what visitors see in their browsers, cannot be seen; “show ${asked.seen?.evidence.triage ?? shown[0]?.id ?? ''}” tells what came back.`,
  ];
  return isOfLook ? [...beside, lead(asked)] : [lead(asked), ...beside];
}

/** How many, and where; where nothing is wrong what they are, since they are small. */
function movedWords({ finding }: Asked, moved: readonly AnomalyFacts[], places: readonly string[]): Words {
  if (moved.length === 0) return say`nothing`;
  if (!finding?.noFault) return say`${sayCount(moved.length, 'sign')}, at ${listed(places.map(name), mostComponents)}`;
  const all = distinct(moved.toSorted((one, other) => other.strength - one.strength).map(anomalyWords));
  const more = all.length > mostSigns ? `, and ${all.length - mostSigns} more` : '';
  return say`small moves, which the alert does not measure: ${listed(all.slice(0, mostSigns))}${more}`;
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
