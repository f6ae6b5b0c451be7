/**
 * Callers that go round in circles: the same failing call again, the same few calls in turn, one page after another.
 * Owns: what counts as a circle, and the answer with what is known. Refuses: stopping the caller; it may ask for
 * something else.
 */
import type { Caller } from '../run/caller.ts';
import type { Evidence } from '../run/evidence.ts';
import type { IncidentState } from '../run/incident-state.ts';
import { asksOf } from './asked-call.ts';
import { freshFrom } from './gate-ledger.ts';

/** So often the same call may fail. */
const mostFailures = 2;
/** So many pages of one list are read; its note can be read on, and a narrower question costs less. */
const mostPages = 10;
/** Calls that take turns; a longer round is another look. */
const longestRound = 3;

/** What one caller asked for, oldest first. */
interface Asked {
  asks: string | null;
  at: number;
  key?: string | undefined;
  evidence?: Evidence;
}

export interface LoopCall {
  tool: string;
  args: Record<string, unknown>;
  asks: string;
  caller: Caller;
}

/** Why this call is not made once more; null where it goes nowhere in circles. */
export function loopOf(state: IncidentState, call: LoopCall): string | null {
  const before = askedBefore(state, call.caller);
  const same = before.filter(({ asks }) => asks === call.asks);
  const failed = same.flatMap(({ evidence }) => (evidence && !evidence.succeeded ? [evidence] : []));
  const last = failed.at(-1);
  if (last && failed.length >= mostFailures)
    return `this very call failed ${failed.length} times already (${ids(failed)}): ${firstLine(last.digest)}; change its arguments or look elsewhere`;
  if (goesRound(before, call.asks)) {
    const known = ids(before.slice(-longestRound).flatMap(({ evidence }) => evidence ?? []));
    return `the same calls go round and round${known ? `; what they bring is known: ${known}` : ''}; look at something else, or answer with what is known`;
  }
  const pages = pagesOf(state, call);
  return pages.length >= mostPages
    ? `${pages.length} pages of ${call.tool} were read (${ids(pages)}); ask more narrowly, or read on in their notes`
    : null;
}

function askedBefore(state: IncidentState, caller: Caller): Asked[] {
  const from = freshFrom(state);
  const isMine = (other: Caller | undefined) =>
    other?.kind === caller.kind && other.run === caller.run && other.id === caller.id;
  const start = from?.index ?? state.ledger.length;
  const asked: Asked[] = [];
  for (const [index, evidence] of state.ledger.entries()) {
    if (index >= start && isMine(evidence.caller) && !isPartOfCall(evidence.key))
      asked.push({ asks: asksOf(evidence), at: index, key: evidence.key, evidence });
  }
  const turned = (state.runs.get(caller.run)?.turnedAway ?? []).filter(
    (it) => it.asks !== undefined && it.after >= start && isMine(it.caller) && !isPartOfCall(it.key),
  );
  if (turned.length === 0) return inTurns(asked);
  const byId = new Map(state.ledger.map((it) => [it.id, it]));
  for (const { asks = null, after, key, evidence: id } of turned) {
    const evidence = id === undefined ? undefined : byId.get(id);
    asked.push({ asks, at: after - 0.5, key, ...(evidence ? { evidence } : {}) });
  }
  return inTurns(asked.toSorted((one, other) => one.at - other.at));
}

/** In the order in which a model asked: calls of one turn are answered side by side, in whatever order. */
function inTurns(asked: Asked[]): Asked[] {
  const places = asked.map(({ key }) => /\/turn:(\d{1,6})\/call:(\d{1,6})$/.exec(key ?? ''));
  if (places.some((place) => place === null)) return asked;
  const turnOf = (index: number) => Number(places[index]?.[1]);
  const callOf = (index: number) => Number(places[index]?.[2]);
  return [...asked.keys()]
    .toSorted((one, other) => turnOf(one) - turnOf(other) || callOf(one) - callOf(other))
    .flatMap((index) => asked[index] ?? []);
}

/** True for what a wait or a program of the model's reads: it has a longer key than the model's own call. */
export function isPartOfCall(key: string | undefined): boolean {
  return key !== undefined && /\/call:\d+\//.test(key);
}

/** True where `next` begins the third round of the same calls in the same order. */
function goesRound(before: readonly Asked[], next: string): boolean {
  for (let length = 1; length <= longestRound; length += 1) {
    if (before.length < 2 * length) return false;
    const rounds = before.slice(-2 * length);
    const again = rounds.every(({ asks }, at) => asks !== null && asks === rounds[at % length]?.asks);
    if (again && rounds[0]?.asks === next) return true;
  }
  return false;
}

/** Arguments that say where a page begins or ends. */
const paging = /^(?:page|cursor|offset|skip|after|before|from|to|start|end|limit|next|continue|token|tail)/i;

/** What this caller read of the same list: calls that differ in their page only. */
function pagesOf({ ledger }: IncidentState, { tool, args, caller }: LoopCall): Evidence[] {
  const rest = withoutPage(args);
  if (rest === null) return [];
  return ledger.filter(
    (it) =>
      !isPartOfCall(it.key) &&
      it.tool === tool &&
      it.caller?.id === caller.id &&
      it.run === caller.run &&
      withoutPage(it.args) === rest,
  );
}

/** The arguments but for the page, as text; null where they name none. */
function withoutPage(args: Record<string, unknown>): string | null {
  const rest = Object.entries(args).filter(([name]) => !paging.test(name));
  if (rest.length === Object.keys(args).length) return null;
  return JSON.stringify(rest.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function ids(evidence: readonly Evidence[]): string {
  const all = [...new Set(evidence.map(({ id }) => id))].toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  return all.length > 4 ? `${all[0]} to ${all.at(-1)}` : all.join(', ');
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.slice(0, 200) ?? '';
}
