/**
 * "What happened when?": the incident's moments in order, each with its source.
 * Owns: which moments count. Refuses: opinions.
 */
import { wasMended } from '../../run/actions/mended.ts';
import { at, cite, name, plainText, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { signWords, changeKind, lookedUp, matterWords } from './wording.ts';

export interface Moment {
  time: number;
  words: Words;
}

/** Of each of the two components that matter. */
const mostSigns = 2;

/** Oldest first. */
export function momentsOf({ state, triage, finding, seen }: Asked): Moment[] {
  const moments: Moment[] = [];
  const add = (time: number | undefined | null, words: Words) => {
    if (time !== undefined && time !== null && Number.isFinite(time)) moments.push({ time, words });
  };
  const looked = seen?.evidence.triage;
  for (const it of triage?.changes ?? []) {
    const of = it.service ? say` of ${name(it.service)}` : [];
    add(
      Date.parse(it.time),
      say`${changeKind(it.kinds[0])}${of}, ${name(it.ref)}: ${quote(it.summary)}${cite(seen?.evidence.changes ?? looked)}`,
    );
  }
  const signs = triage?.anomalies.filter((it) => !it.chronic) ?? [];
  const told = [finding?.component, finding?.alerted].flatMap((component) => {
    const own = signs
      .filter((it) => it.component === component)
      .toSorted((one, other) => other.strength - one.strength);
    return own.slice(0, mostSigns);
  });
  for (const it of new Set(told))
    add(Date.parse(it.onset), say`${name(it.component)}: ${signWords(it)}${cite(looked)}`);
  if (finding?.outcome === 'fault' && finding.component !== null && finding.since !== null)
    add(
      Date.parse(finding.since),
      say`first sign at ${name(finding.component)}: ${matterWords(finding, wasMended(state))}${cite(looked)}`,
    );
  if (state.brief && state.brief.source !== 'slack')
    add(state.brief.startedAt, say`alert: ${quote(state.brief.title)}`);
  for (const run of state.runs.values()) {
    if (run.route === 'investigate') add(run.startedAt, say`investigation began`);
  }
  for (const it of state.approvals.values()) {
    if (it.state === 'superseded') continue;
    const what = say`${name(it.action.name)} of ${name(it.action.component)}`;
    add(it.openedAt, say`proposed: ${what}${cite(...it.action.evidence.slice(0, 2))}`);
    for (const vote of it.votes)
      add(vote.at, say`${vote.vote === 'deny' ? 'denied' : 'approved'} by ${{ person: vote.by.user }}: ${what}`);
    if (it.endedAt !== undefined) add(it.endedAt, say`${what}: ${it.state}`);
    const { verification } = it;
    if (verification && verification.state !== 'waiting')
      add(
        verification.polledAt,
        say`${verification.state === 'held' ? 'recovery verified' : 'recovery not seen'} after ${what}`,
      );
  }
  if (state.resolved) add(state.resolved.at, say`resolved`);
  const isSame = (one: Moment, other: Moment) =>
    one.time === other.time && plainText(one.words) === plainText(other.words);
  return moments
    .filter((it, place) => moments.findIndex((other) => isSame(it, other)) === place)
    .toSorted((one, other) => one.time - other.time);
}

const most = 14;

export function timeline(asked: Asked): Told {
  const moments = momentsOf(asked);
  if (moments.length === 0) return { lines: [say`Nothing is recorded yet.`] };
  return {
    lines: [
      say`${moments.length} moments, oldest first:`,
      ...moments.slice(-most).map(({ time, words }) => say`${at(time)} ${words}`),
    ],
    foot: lookedUp(asked, []),
  };
}
