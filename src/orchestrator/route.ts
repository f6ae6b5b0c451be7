/**
 * What a request needs: a whole investigation, or an answer from what is known.
 * Owns: that choice, made by rules on recorded facts. Refuses: paying for a plan where a look into the journal will do.
 */
import type { Topic } from '../run/evidence.ts';
import type { Route } from '../run/fact.ts';
import type { RunId } from '../run/identity.ts';
import type { IncidentState, RunState } from '../run/incident-state.ts';
import { parseMessageKey } from '../run/message-key.ts';
import { isEvaluated } from '../run/run-finding.ts';
import type { Request } from '../run/request.ts';

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
  const open = [...state.runs.values()].findLast((run) => run.state !== 'ended' && hasFinding(run));
  return open?.id ?? state.mainLine.at(-1) ?? null;
}

function hasFinding(run: RunState): boolean {
  return run.answer !== null || isEvaluated(run);
}

const topics: [Topic, RegExp][] = [
  [
    'action',
    /\b(roll ?back|restart|fix|action|approve|approval|deny|undo|remedy|what (should|can) (we|i) do|why .*(back|scale|restart))\b/i,
  ],
  ['impact', /\b(who|users?|customers?|impact|affected|blast|radius|journeys?)\b/i],
  ['change', /\b(change|changes|changed|deploy|deploys|deployed|commit|release|diff|version|config)\b/i],
  ['cause', /\b(why|cause|caused|root|reason|because|how come)\b/i],
  ['status', /\b(status|state|progress|how far|now|still)\b/i],
];

/** What a question is about, by its words. */
export function topicOf(text: string): Topic {
  return topics.find(([, words]) => words.test(text))?.[0] ?? 'all';
}
