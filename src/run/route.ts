/**
 * What a request needs: a whole investigation, or an answer from what is known.
 * Owns: that choice, made by rules on recorded facts. Refuses: paying for a plan where a look into the journal will do.
 */
import type { Route } from './fact.ts';
import type { RunId } from './identity.ts';
import type { IncidentState, RunState } from './incident-state.ts';
import { parseMessageKey } from './message-key.ts';
import type { Request } from './request.ts';
import { isEvaluated } from './run-finding.ts';

/** Words that ask for a new look although something was found already. */
const anew = /\b(investigate|re-?investigate|look again|check again|again|right now|still)\b/i;

/** The route of a request that follows up on the run `parent`, or on none. */
export function routeOf(parent: RunId | null, request: Request): Route {
  if (request.kind === 'webhook' || request.kind === 'schedule') return 'investigate';
  if (parent === null) return 'investigate';
  return anew.test(request.text) && !request.thread ? 'investigate' : 'answer';
}

/** The run that a request follows up on: the newest answer of its thread, else of the main line, else what is under way. */
export function parentOf(state: IncidentState, request: Request): RunId | null {
  if (request.thread && request.place) {
    const inThread = [...state.runs.values()].filter((run) => {
      const asked = state.requests.get(run.request)?.request;
      return asked?.thread === request.thread && asked?.place?.channel === request.place?.channel && hasFinding(run);
    });
    const newest = inThread.at(-1);
    if (newest) return newest.id;
    const root = parseMessageKey(state.keyOf.get(`${request.place.channel}:${request.thread}`) ?? '');
    if (root && state.runs.has(root.id)) return root.id;
    const approval = root && state.approvals.get(root.id);
    if (approval) return approval.run;
  }
  const open = [...state.runs.values()].findLast((run) => run.state !== 'ended' && run.route === 'investigate');
  return open?.id ?? state.mainLine.at(-1) ?? null;
}

function hasFinding(run: RunState): boolean {
  return run.answer !== null || isEvaluated(run);
}

/** The route that a request would take if it started now. */
export function routeNow(state: IncidentState, request: Request): Route {
  return routeOf(parentOf(state, request), request);
}
