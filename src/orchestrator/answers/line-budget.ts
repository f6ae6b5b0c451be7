/**
 * How much an answer may say: a narrow question wants its answer and what it rests on, and no more.
 * Owns: lines by topic, and the number that somebody asks for. Refuses: which lines come first; each topic's file knows.
 */
import type { AskTopic } from '../../run/ask.ts';
import { isMistyped, tokensOf } from '../../run/question/tokens.ts';
import { exact, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import { withoutRepeats } from './fitting.ts';

/** With the first; a topic that is not among them says what it has. */
const most: Partial<Record<AskTopic, number>> = {
  ...{ since: 4, moment: 4, affected: 4, decide: 4, eta: 4, 'whom-to-ask': 4 },
  ...{ trend: 5, health: 5, cause: 5, recurrence: 5, proposed: 5 },
};

/** The lines that stand, with seconds where the words want it exactly. */
export function withinBudget(asked: Asked, lines: readonly Words[]): Words[] {
  const fit = withoutRepeats(lines);
  const shown = fit.slice(0, linesWanted(asked) ?? most[asked.ask.topic]);
  return isExact(asked.text) || (ofMoments.has(asked.ask.topic) && isShort(shown)) ? shown.map(exact) : shown;
}

const ofMoments: ReadonlySet<AskTopic> = new Set(['since', 'moment', 'changes']);
/** Two moments nearer than this, ms, are told apart by their seconds. */
const near = 120_000;

/** Whether two of its moments lie so near that minutes say nothing. */
function isShort(lines: readonly Words[]): boolean {
  const times = lines
    .flatMap((line) => line.flatMap((piece) => (typeof piece === 'object' && 'at' in piece ? [piece.at] : [])))
    .toSorted((one, other) => one - other);
  return times.some(
    (it, place) => place > 0 && it - (times[place - 1] ?? it) >= 1_000 && it - (times[place - 1] ?? it) < near,
  );
}

function isExact(text: string): boolean {
  const head = text.slice(0, 300);
  return asksExactly.test(head) || tokensOf(head).some((it) => isMistyped(it, 'exactly'));
}

const asksExactly =
  /\b(?:utc|with (?:the )?seconds|exact(?:ly)?|precise(?:ly)?|to the (?:second|minute)|what second)\b/i;

/** "In two lines": so many, where it is no draft that has its own length. */
function linesWanted({ text, ask: { topic } }: Asked): number | undefined {
  const said = /\b(one|two|three|four|[1-5])[ -](?:lines?|liners?|sentences?)\b/i.exec(text.slice(0, 300))?.[1];
  if (said === undefined || topic === 'customer-update' || topic === 'summary') return undefined;
  return Number(said) || ['one', 'two', 'three', 'four'].indexOf(said.toLowerCase()) + 1;
}
