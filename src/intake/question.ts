/**
 * What a person's words ask for: a question, one of the signals, or nothing.
 * Owns: the cap on a question and the words that are signals. Refuses: Slack's markup (slack/mention-text.ts decodes it).
 */
import { type LessSaid, lessSaid } from '../run/question/less-said.ts';
import { isPlainStop } from '../run/question/plain-stop.ts';
import { tokensOf } from '../run/question/tokens.ts';

/** Characters of what people say beside questions that are kept. */
export const questionCap = 4_000;

export type Asked =
  | { kind: 'question'; text: string; capped: boolean; length: number }
  | { kind: 'stop' | 'status' | 'help' }
  | { kind: 'less'; less: LessSaid }
  | { kind: 'empty' };

/** Characters of a message that may be a signal with dots and blanks around it. */
const longestSignal = 200;

const signals: [RegExp, 'status' | 'help'][] = [
  [/^status( please)?$/i, 'status'],
  [/^help( me| please)?$/i, 'help'],
];

/** Reads one message, plain text already, and keeps so many characters of a question. A signal is only a signal when it is all that was said. */
export function readQuestion(text: string, cap = questionCap): Asked {
  const trimmed = text.trim();
  if (!/[^\s.!?,:]/.test(trimmed)) return { kind: 'empty' };
  // Only what is short can be nothing but a signal; trimming the end of a long text could take the square of its length.
  const bare = trimmed.length > longestSignal ? '' : trimmed.replace(/^[\s.!?,:]+|[\s.!?,:]+$/g, '');
  for (const [pattern, kind] of signals) if (pattern.test(bare)) return { kind };
  if (bare && isPlainStop(tokensOf(bare).join(' '))) return { kind: 'stop' };
  const less = lessSaid(bare);
  if (less) return { kind: 'less', less };
  const points = trimmed.length > cap ? headOf(trimmed, cap) : trimmed;
  return { kind: 'question', text: points, capped: points.length < trimmed.length, length: trimmed.length };
}

/** The first `length` UTF-16 units, never ending inside a surrogate pair. */
export function headOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const code = text.charCodeAt(length - 1);
  const splits = code >= 0xd800 && code <= 0xdbff;
  return text.slice(0, splits ? length - 1 : length);
}
