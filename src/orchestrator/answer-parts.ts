/**
 * A message that asks several things, answered one after another.
 * Owns: which of them are told apart, and how much each is told. Refuses: what only one answer should say; orders are one.
 */
import type { Ask, AskTopic } from '../run/ask.ts';
import type { Finding } from '../run/evidence.ts';
import { partsOf } from '../run/question/parts.ts';
import { plainText } from '../run/words.ts';
import { answererOf, askedOf } from './answer-ask.ts';
import type { Asked, Told } from './answers/asked.ts';
import type { RunContext } from './run-context.ts';

/** These do something, or are whole by themselves. */
const alone: ReadonlySet<AskTopic> = new Set([
  'act',
  'propose-again',
  'stop',
  'new-look',
  'less',
  'hold',
  'chat',
  'unknown',
  'postmortem',
  'handover',
  'customer-update',
  'help',
]);
/** Lines of the first answer, and of each that follows. */
const mostFirst = 5;
const mostOthers = 4;

/** Null where the message asks one thing. */
export async function answerParts(context: RunContext, finding: Finding | null, whole: Asked): Promise<Told | null> {
  const parts = partsOf(whole.text);
  if (parts.length < 2 || alone.has(whole.ask.topic)) return null;
  const read: Asked[] = [];
  for (const text of parts) {
    const before = read.at(-1)?.ask ?? null;
    const asked = await askedOf(context, finding, { text, before: before && carried(before) });
    if (!alone.has(asked.ask.topic) && !read.some((it) => isSame(it.ask, asked.ask))) read.push(asked);
  }
  if (read.length < 2) return null;
  const told: Told[] = [];
  for (const { ask, ...rest } of read)
    if (ask.topic !== 'stop' && ask.topic !== 'less') told.push(await answererOf(ask.topic)({ ...rest, ask }));
  const [first, ...others] = told;
  if (!first) return null;
  const lines = first.lines.slice(0, mostFirst);
  for (const it of others) lines.push(...it.lines.filter((line) => !isSaid(lines, line)).slice(0, mostOthers));
  const [chart] = told.flatMap((it) => it.chart ?? []);
  return { lines, ...(chart ? { chart } : {}), foot: told.findLast(({ foot }) => foot !== undefined)?.foot };
}

/** The second question of a sentence is about the component of the first, and asks something of its own. */
function carried({ subject, window }: Ask): Ask {
  return { topic: 'unknown', subject, window };
}

function isSame(one: Ask, other: Ask): boolean {
  const { component } = other.subject;
  return one.topic === other.topic && (component === undefined || component === one.subject.component);
}

function isSaid(lines: Told['lines'], line: Told['lines'][number]): boolean {
  const text = plainText(line);
  return lines.some((it) => plainText(it) === text);
}
