/**
 * What an earlier incident left, and the question whether a named cause was it.
 * Owns: these sentences. Refuses: letting a lead pass for evidence: it carries its date, and that it proves nothing.
 */
import type { Lesson, NamedCause } from '../../run/outcomes/lesson.ts';
import type { OutcomeQuestion } from '../../run/saying.ts';
import { code, day, type Markup, markup, mention, own, quote } from '../markup.ts';

/** A dated lead: when, what it was then, and what helped. */
export function lessonLine(lesson: Lesson): Markup {
  const { named, right, was, helped, held = 0, doubted, contradicted = 0, orders, keptBack } = lesson;
  if (orders)
    return markup`*A record of ${day(lesson.at)}* of an alert like this one has words that read like orders; they are left out, and nothing obeys them.`;
  if (lesson.disputed)
    return markup`*Records of ${day(lesson.at)} and ${day(lesson.disputed.at)}* of alerts like this one contradict each other: ${causeWords(named)}, ${causeWords(lesson.disputed.named)}. Neither counts.`;
  if (doubted)
    return markup`*A record of ${day(lesson.at)}* tells of ${causeWords(named)} at alerts like this one. What was seen since has spoken against it ${contradicted + 1} times, now too.`;
  const then = right
    ? causeWords(named)
    : markup`not ${causeWords(named)}${was ? markup`, but ${quote(was, 200)}` : keptBack ? own(' (what it was is told where it was said)') : null}`;
  const help = helped
    ? markup` What helped: ${code(helped.name.replace(/[-_]+/g, ' '), 60)} of ${code(helped.component, 60)}.`
    : null;
  const since = held > 0 ? markup` It came again ${held === 1 ? own('once') : markup`${held} times`} since.` : null;
  const place = lesson.from === undefined ? null : markup` (recorded in ${code(lesson.from, 60)})`;
  return markup`*Seen before on ${day(lesson.at)}*${place}: ${then}.${since}${help} A lead, no evidence.`;
}

export function outcomeWords({ cause, said }: OutcomeQuestion): Markup {
  if (!said) return markup`Was this the cause: ${causeWords(cause)}?`;
  if (said.right) return markup`${mention(said.by)} confirms the cause: ${causeWords(cause)}.`;
  return said.was
    ? markup`${mention(said.by)} says it was ${quote(said.was, 300)}, not ${causeWords(cause)}.`
    : markup`${mention(said.by)} says it was not ${causeWords(cause)}.`;
}

function causeWords({ component, kind, change }: NamedCause): Markup {
  const how = kind === 'unknown' ? null : own(kind);
  const inside = [how, change === undefined ? null : code(change, 80)].filter((it): it is Markup => it !== null);
  const [first, second] = inside;
  return markup`${code(component, 80)}${first ? markup` (${first}${second ? markup`, ${second}` : null})` : null}`;
}
