/**
 * A component that does something else than it always did, for the same request.
 * Owns: invariants of each operation learnt from the baseline, their breaches in the window, and explaining a
 * caller's breach away by its callee's in the very same request.
 * Refuses: time; slow is delay-evidence. Rising volume is no breach: everything is per server span group.
 * Source: Lou, Fu, Yang, Xu, Li: "Mining invariants from console logs for system problem detection", USENIX ATC 2010.
 */
import type { CauseEvidence } from './cause-evidence.ts';
import { shortMessage } from '../model/log-key.ts';
import { percent } from '../model/quantity.ts';
import { EventNames, type EventKind, type SpanGroupEvent } from '../model/span-group-events.ts';
import type { SpanGroup, SpanGroups } from '../model/server-span-groups.ts';

/** How much a new event of each kind says of a fault in the component that shows it. */
const weightOfNew: Record<EventKind, number> = { error: 1, failed: 1, warning: 0.5, line: 0.1, call: 0.1, step: 0.1 };
/** How much a missing event says; an error that no longer happens is good news. */
const weightOfLost: Record<EventKind, number> = { error: 0, failed: 0, warning: 0, line: 0.8, call: 0.4, step: 0.4 };
/** What is not nearly always so (or never) in the baseline is no invariant: powers that fade it out smoothly. */
const fadeOfNew = 4;
const fadeOfLost = 8;
/** Few server span groups prove little: a score is multiplied by n / (n + this), for the baseline and for the window. */
const doubtBefore = 3;
const doubtInside = 2;
/** How much of a breach disappears when a callee's breach in the same request explains it. */
const explaining = 0.8;
/** What is left of a lost line's score when another branch was taken instead. */
const branching = 0.5;
const nearlyAll = 0.9;

interface Operation {
  service: string;
  name: string;
  before: Counted[];
  inside: Counted[];
}

interface Counted {
  spanGroup: SpanGroup;
  counts: Map<SpanGroupEvent, number>;
}

interface Breach {
  operation: Operation;
  score: number;
  spanGroups: SpanGroup[];
  why: string;
}

/** `silent`: how surely each component does not answer its callers, 0..1; that explains what these callers do. */
export function behaviourEvidence(
  { before, inside }: SpanGroups,
  silent: ReadonlyMap<string, number> = new Map(),
): CauseEvidence[] {
  const names = new EventNames();
  const operations = new Map<string, Operation>();
  for (const [spanGroups, side] of [
    [before, 'before'],
    [inside, 'inside'],
  ] as const) {
    for (const spanGroup of spanGroups) {
      let operation = operations.get(spanGroup.address);
      if (!operation)
        operations.set(
          spanGroup.address,
          (operation = { service: spanGroup.service, name: spanGroup.operation, before: [], inside: [] }),
        );
      operation[side].push({ spanGroup, counts: names.count(spanGroup) });
    }
  }
  const breaches = [...operations.values()].flatMap(breachesOf);
  const worst = new Map<SpanGroup, number>();
  for (const { spanGroups, score } of breaches)
    for (const spanGroup of spanGroups) worst.set(spanGroup, Math.max(worst.get(spanGroup) ?? 0, score));
  return breaches.map(({ operation, score, spanGroups, why }) => {
    const explained =
      spanGroups.reduce((sum, spanGroup) => sum + Math.min(1, worstBelow(spanGroup, worst, silent) / score), 0) /
      spanGroups.length;
    return {
      component: operation.service,
      score: score * (1 - explaining * explained),
      onset: Math.min(...spanGroups.map(({ start }) => start)),
      why: explained > 0.5 ? `${why}, mostly where a callee misbehaves too` : why,
    };
  });
}

/** The worst breach among everything that the server span group called, directly or not, and of what did not answer it. */
function worstBelow(spanGroup: SpanGroup, worst: Map<SpanGroup, number>, silent: ReadonlyMap<string, number>): number {
  let most = worstSilence(spanGroup, silent);
  const queue = [...spanGroup.calls];
  for (let call = queue.pop(); call; call = queue.pop()) {
    most = Math.max(most, worst.get(call) ?? 0, worstSilence(call, silent));
    queue.push(...call.calls);
  }
  return most;
}

function worstSilence({ unanswered }: SpanGroup, silent: ReadonlyMap<string, number>): number {
  let most = 0;
  for (const callee of unanswered) most = Math.max(most, silent.get(callee) ?? 0);
  return most;
}

function breachesOf(operation: Operation): Breach[] {
  const { before, inside } = operation;
  if (before.length < 2 || inside.length === 0) return [];
  const breaches: Breach[] = [];
  const seen = new Map<SpanGroupEvent, { before: number; inside: number }>();
  for (const side of ['before', 'inside'] as const)
    for (const { counts } of operation[side])
      for (const event of counts.keys()) {
        const tally = seen.get(event) ?? { before: 0, inside: 0 };
        tally[side]++;
        seen.set(event, tally);
      }
  for (const [event, tally] of seen) {
    const was = tally.before / before.length;
    const is = tally.inside / inside.length;
    const doubt = doubts(before.length, inside.length);
    const isNew = is > was;
    const score = isNew
      ? weightOfNew[event.kind] * (is - was) * (1 - was) ** fadeOfNew * doubt
      : weightOfLost[event.kind] * (was - is) * was ** fadeOfLost * doubt;
    if (score < minScore) continue;
    const odd = inside.filter(({ counts }) => counts.has(event) === isNew);
    const isBranch =
      event.kind === 'line' &&
      !isNew &&
      tookOtherBranch(
        odd,
        operation.before.filter(({ counts }) => counts.has(event)),
      );
    breaches.push({
      operation,
      score: isBranch ? score * branching : score,
      spanGroups: odd.map(({ spanGroup }) => spanGroup),
      why: wording(operation, event, isNew, was, is),
    });
  }
  return [...breaches, ...inequalities(operation, seen)];
}

const minScore = 0.03;

function doubts(before: number, inside: number): number {
  return (before / (before + doubtBefore)) * (inside / (inside + doubtInside));
}

/** Events that came equally often in each server span group of the baseline, and no longer do: the rarer one was cut off. */
function inequalities(operation: Operation, seen: Map<SpanGroupEvent, { before: number; inside: number }>): Breach[] {
  const breaches: Breach[] = [];
  const events = [...seen].filter(([{ kind }, tally]) => kind === 'line' && tally.before > 1).map(([event]) => event);
  if (events.length > maxEvents) return [];
  for (const event of events)
    for (const other of events) {
      if (event === other) continue;
      const equalBefore = shareEqual(operation.before, event, other);
      const equalInside = shareEqual(operation.inside, event, other);
      if (equalBefore.of < 2 || equalInside.of === 0) continue;
      const was = equalBefore.equal / equalBefore.of;
      const fewer = equalInside.fewer.length / equalInside.of;
      const score =
        weightOfLost.line * Math.max(0, fewer - (1 - was)) * was ** fadeOfLost * doubts(equalBefore.of, equalInside.of);
      if (score < minScore) continue;
      const isBranch = tookOtherBranch(
        equalInside.fewer,
        operation.before.filter(({ counts }) => counts.has(other)),
      );
      breaches.push({
        operation,
        score: isBranch ? score * branching : score,
        spanGroups: equalInside.fewer.map(({ spanGroup }) => spanGroup),
        why: `${percent(fewer)} of ${equalInside.of} ${operation.name} lack a line "${shortMessage(other.text)}" for each "${shortMessage(event.text)}", before ${percent(1 - was)}`,
      });
    }
  return breaches;
}

const maxEvents = 60;

/**
 * A line was not lost when nearly each server span group without it has another ordinary line that never stood beside it: other
 * input took the other branch.
 */
function tookOtherBranch(odd: Counted[], usual: Counted[]): boolean {
  const [first] = odd;
  if (!first || usual.length === 0) return false;
  const share = (spanGroups: Counted[], event: SpanGroupEvent) =>
    spanGroups.filter(({ counts }) => counts.has(event)).length / spanGroups.length;
  return [...first.counts.keys()].some(
    (event) => event.kind === 'line' && share(usual, event) <= 1 - nearlyAll && share(odd, event) >= nearlyAll,
  );
}

function shareEqual(
  spanGroups: Counted[],
  event: SpanGroupEvent,
  other: SpanGroupEvent,
): { of: number; equal: number; fewer: Counted[] } {
  let of = 0;
  let equal = 0;
  const fewer: Counted[] = [];
  for (const one of spanGroups) {
    const { counts } = one;
    const own = counts.get(event);
    if (own === undefined) continue;
    of++;
    const others = counts.get(other) ?? 0;
    if (others === own) equal++;
    else if (others < own) fewer.push(one);
  }
  return { of, equal, fewer };
}

function wording({ name, inside }: Operation, event: SpanGroupEvent, isNew: boolean, was: number, is: number): string {
  const what =
    event.kind === 'call'
      ? `call ${event.text}`
      : event.kind === 'step'
        ? `do "${event.text}"`
        : `log "${shortMessage(event.text)}"`;
  if (event.kind === 'failed') return `${percent(is)} of ${inside.length} ${name} fail, before ${percent(was)}`;
  if (isNew)
    return `${percent(is)} of ${inside.length} ${name} ${what}${event.kind === 'error' ? ' (error)' : ''}, before ${percent(was)}`;
  return `only ${percent(is)} of ${inside.length} ${name} ${what}, before ${percent(was)}`;
}
