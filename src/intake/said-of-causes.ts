/**
 * What somebody says in a thread: kept, and where it is about the possible causes, as facts in their name.
 * Owns: which run's causes are meant. Refuses: judging; the rows show whose word it is.
 */
import type { Fact } from '../run/fact.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Decision } from '../run/journal.ts';
import { parseMessageKey } from '../run/message-key.ts';
import { saidOfCauses } from '../run/question/said-of-causes.ts';
import { vocabularyOf } from '../run/question/vocabulary.ts';
import { slackWindow } from './accept-mention.ts';
import { ranByHand } from './ran-by-hand.ts';
import { headOf, questionCap } from './question.ts';
import type { Said } from './said.ts';
import { isOurThread, type WhichParts } from './which-incident.ts';

/** Something that was said in a thread: kept where the thread is one of ours. */
export function acceptHeard(
  state: IncidentState,
  said: Said & { thread: string },
  parts: Pick<WhichParts, 'catalog'>,
): Decision | null {
  const { place, by, ts, thread } = said;
  if (!isOurThread(state, place, thread)) return null;
  const text = headOf(said.text.trim(), questionCap);
  return {
    facts: [
      { type: 'message-heard', by, text, ts, thread },
      ...causesSaid(state, said, parts),
      ...ranByHand(state, said, said.text),
    ],
    unique: [{ key: `slack:heard:${place.team}:${place.channel}:${ts}`, ttl: slackWindow }],
  };
}

/** Characters that are kept of a sentence. */
const most = 300;

export function causesSaid(state: IncidentState, said: Said, { catalog = [] }: Pick<WhichParts, 'catalog'>): Fact[] {
  if (said.bot) return [];
  const key = said.thread ? state.keyOf.get(`${said.place.channel}:${said.thread}`) : undefined;
  const ofThread = key === undefined ? undefined : state.runs.get(parseMessageKey(key)?.id ?? '');
  const run = ofThread?.hypotheses.length
    ? ofThread
    : [...state.runs.values()].findLast(({ hypotheses }) => hypotheses.length > 0);
  if (!run) return [];
  const text = headOf(said.text.trim().replace(/\s+/g, ' '), most);
  return saidOfCauses(said.text, run.hypotheses, vocabularyOf(state, catalog)).map(
    ({ id: hypothesis, component, speaks }) => {
      return { type: 'hypothesis-said', run: run.id, hypothesis, component, by: said.by, speaks, text, ts: said.ts };
    },
  );
}
