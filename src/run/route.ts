/**
 * What a request needs: a whole investigation, or an answer from what is known.
 * Owns: that choice, made by rules on recorded facts. Refuses: paying for a plan where a look into the journal will do.
 */
import type { Ask } from './ask.ts';
import type { Route } from './fact.ts';
import type { RunId } from './identity.ts';
import type { IncidentState, RunState } from './incident-state.ts';
import { parseMessageKey } from './message-key.ts';
import { isUndecided } from './actions/approval.ts';
import { mendedBy } from './actions/mended.ts';
import { isNarrow } from './question/narrow.ts';
import { resumes } from './question/once-more.ts';
import { orderBeside, partsOf } from './question/parts.ts';
import { readAsk } from './question/read-ask.ts';
import { pieceReader } from './question/read-piece.ts';
import { mended } from './question/spelling.ts';
import { namesOf } from './question/subject.ts';
import { vocabularyOf } from './question/vocabulary.ts';
import type { Request } from './request.ts';
import { isEvaluated } from './finding/run-finding.ts';

/** The route of a request that follows up on the run `parent`, or on none. */
export function routeOf(state: IncidentState, parent: RunId | null, request: Request): Route {
  if (request.kind === 'webhook' || request.kind === 'schedule') return 'investigate';
  // What is over is not looked at anew nor changed: a question about it is answered.
  if (state.status === 'resolved') return 'answer';
  // A fact that somebody wants to know is looked up; whatever may be trouble is looked into.
  if (parent === null) return isNarrow(request.text, askOf(state, parent, request)) ? 'answer' : 'investigate';
  // "Mute it til 7, I'll look at it then": the order is obeyed, whatever stands beside it.
  if (orderBeside(request.text)?.does === 'less') return 'answer';
  const { topic } = askOf(state, parent, request);
  if (wasStopped(state) && (topic === 'new-look' || resumes(request.text))) return 'investigate';
  // What is asked beside an order is answered, and a press opens the order's card.
  if (topic === 'act') return asksMore(state, request) ? 'answer' : 'act';
  // What is proposed is told beside what else is asked; alone it may open a card.
  if (topic === 'propose-again') return asksMore(state, request) || asksForOthers(state, request) ? 'answer' : 'act';
  // What was mended is looked at, not looked into anew, until something shows the fault again.
  return topic === 'new-look' && !request.thread && !mendedBy(state) ? 'investigate' : 'answer';
}

/** Somebody stopped the newest investigation, and nothing waits that "go on" could mean. */
function wasStopped({ runs, approvals }: IncidentState): boolean {
  const last = [...runs.values()].findLast((run) => run.route === 'investigate');
  return last?.outcome === 'stopped' && ![...approvals.values()].some(({ state }) => isUndecided(state));
}

/** "What else could we do?", of what was denied: other ways are told, and the denied one is not put up again unasked. */
function asksForOthers(state: IncidentState, { text: written }: Request): boolean {
  const isDenied = [...state.approvals.values()].at(-1)?.state === 'denied';
  const text = mended(written, namesOf(vocabularyOf(state)));
  return (
    isDenied &&
    (otherWays.test(text.slice(0, 300)) ||
      /^\W{0,3}(?:(?:ok|so|and|but|now|then),? ){0,3}(?:what(?:['’]?s)?|any|anything|is there|are there|which|how)\b/i.test(
        text.slice(0, 300),
      ))
  );
}

/** "Besides rolling back, what else could we do?" */
const otherWays =
  /\b(?:what|anything) else\b|\bother (?:options?|ways?|ideas?|choices?|things?)\b|\b(?:besides|apart from|other than)\b/i;

function asksMore(state: IncidentState, { text }: Request): boolean {
  const frame = { known: vocabularyOf(state), now: state.openedAt, start: null, before: null };
  const reader = { read: (part: string) => readAsk(part, frame), likely: pieceReader(frame.known) };
  return orderBeside(text) !== null || partsOf(text, reader).length > 1;
}

/** What a follow-up asks for, as far as the incident's own names tell. */
export function askOf(state: IncidentState, parent: RunId | null, request: Request): Ask {
  return readAsk(request.text, {
    known: vocabularyOf(state),
    now: state.requests.get(request.id)?.acceptedAt ?? state.openedAt,
    start: state.brief?.startedAt ?? null,
    before: request.thread ? askBefore(state, parent) : null,
  });
}

/** What an answer was about; null for what was no answer to a question. */
export function askBefore(state: IncidentState, run: RunId | null): Ask | null {
  const answer = state.runs.get(run ?? '')?.answer;
  return answer?.type === 'told' ? answer.ask : null;
}

/**
 * The run that a request follows up on: the newest answer of its thread, else what is under way, else the newest answer of
 * the main line, else what was ended before its answer, by a stop or since the alert resolved, once it had found something.
 */
export function parentOf(state: IncidentState, request: Request): RunId | null {
  if (request.thread && request.place) {
    const inThread = [...state.runs.values()].filter((run) => {
      const asked = state.requests.get(run.request)?.request;
      const isHere = asked?.thread === request.thread || asked?.ts === request.thread;
      return isHere && asked?.place?.channel === request.place?.channel && hasFinding(run);
    });
    const newest = inThread.at(-1);
    if (newest) return newest.id;
    const root = parseMessageKey(state.keyOf.get(`${request.place.channel}:${request.thread}`) ?? '');
    if (root && state.runs.has(root.id)) return root.id;
    const approval = root && state.approvals.get(root.id);
    if (approval) return approval.run;
  }
  const open = [...state.runs.values()].findLast((run) => run.state !== 'ended' && run.route === 'investigate');
  const line = open?.id ?? state.mainLine.at(-1);
  if (line !== undefined) return line;
  // What was ended early gave no answer, and what it had found is known all the same.
  return [...state.runs.values()].findLast(isEvaluated)?.id ?? null;
}

function hasFinding(run: RunState): boolean {
  return run.answer !== null || isEvaluated(run);
}

/** The route that a request would take if it started now. */
export function routeNow(state: IncidentState, request: Request): Route {
  return routeOf(state, parentOf(state, request), request);
}
