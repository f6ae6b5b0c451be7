/**
 * What is said beside an answer about its subject: that a name is none of here, and that it is still about the one before.
 * Owns: when either has to be said. Refuses: choosing the subject.
 */
import type { AskTopic } from '../../run/ask.ts';
import { vocabularyOf } from '../../run/question/vocabulary.ts';
import { listed, name, plainText, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';

/** Answered of one component, whichever that is. */
const ofOne: ReadonlySet<AskTopic> = new Set(['logs', 'metric', 'usual', 'changes', 'owner', 'whom-to-ask']);
const mostNames = 8;

/** Null where no such name was said. */
export function notKnown({ ask, state, catalog }: Asked): Words | null {
  const { unknown } = ask.subject;
  if (unknown === undefined || !ofOne.has(ask.topic)) return null;
  const { components } = vocabularyOf(state, catalog);
  const known = components.length > 0 ? say` I know ${listed(components.map(name), mostNames)}.` : [];
  return say`No component is called ${name(unknown)} here.${known} For now:`;
}

/** Null where the answer's first line names it, and where nothing was taken over. */
export function stillAbout({ ask }: Asked, [first = []]: readonly Words[]): Words | null {
  const { component } = ask.subject;
  if (!ask.inherited || component === undefined || plainText(first).includes(component)) return null;
  return say`That is still about ${name(component)}.`;
}
