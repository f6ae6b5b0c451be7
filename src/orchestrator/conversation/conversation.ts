/**
 * A conversation with a model, rendered anew at every turn from what is journaled.
 * Owns: the form: a fixed prefix, the table of what earlier turns found, the last turns word for word. Refuses: asking;
 * anything random, so that the same steps always render to the same bytes.
 */
import { vouchFor } from '../../redact/redact-value.ts';
import type { ModelMessage, ModelTool, ToolChoice } from '../../model/model.ts';
import type { TurnReply } from '../../run/step.ts';

/** One answer of the model and what its calls brought. */
export interface Turn {
  reply: TurnReply;
  /** `isOld`: it was refused, or had been read before. `isFound`: it is evidence's, out of which the gate took secrets. */
  results: { id: string; text: string; failed: boolean; line: string; isOld?: boolean; isFound?: boolean }[];
  /** What people said before it. */
  heard?: string;
  /** What is said to the model where its answer called nothing. */
  note?: string;
}

/** What is sent for one turn; kept as a note, so that a resumed turn sends the same. */
export interface RenderedRequest {
  system: string;
  messages: ModelMessage[];
  tools: ModelTool[];
  toolChoice?: ToolChoice;
  maxTokens: number;
}

/** Characters of all turns: the last ones word for word, the older ones as lines of the table. */
const mostShown = 44_000;
/** Once it is passed so many are kept: in between the prefix stays the same, and a provider's cache holds. */
const keptShown = 28_000;
/** Characters of the table, within the same bound: the newest lines, and how many there were before. */
const mostTable = 8_000;

/** True where the model still sees this evidence word for word, also after the next turn. */
export function isShown(turns: readonly Turn[], evidence: string): boolean {
  const shown = turns.slice(foldedOf(turns));
  const seen = sizeOfAll(shown) <= mostShown / 2 ? shown : shown.slice(-1);
  return seen.some(({ results }) => results.some(({ text }) => text.startsWith(`[${evidence}] `)));
}

/**
 * `opening` is what the conversation begins with, `heard` what people said since the last turn, `notes` what the model
 * wrote down for itself in the turns that are left out, read before the table of them. However many turns there
 * were, its size stays within the same bounds.
 */
export function render(
  opening: string,
  turns: readonly Turn[],
  heard?: string,
  notes: (folded: number) => string | null = () => null,
): ModelMessage[] {
  const folded = foldedOf(turns);
  const known = turns.slice(0, folded).flatMap(({ results }) => results.map(({ line }) => line));
  const written = notes(folded);
  const first = written === null ? '' : `\n\n${written}`;
  const table = known.length > 0 ? `\n\nWhat earlier turns of this conversation found:\n${newest(known)}` : '';
  return [
    { role: 'user', text: `${opening}${first}${table}` },
    ...turns.slice(folded).flatMap(messagesOf),
    ...spoken(heard),
  ];
}

/** A turn is never changed, only replaced: what comes again are the same messages. */
const rendered = new WeakMap<Turn, readonly ModelMessage[]>();

function messagesOf(turn: Turn): readonly ModelMessage[] {
  const known = rendered.get(turn);
  if (known) return known;
  const { heard, reply, results, note } = turn;
  const told = results.map(({ id, text, failed, isFound }) => {
    const result = { id, text, failed };
    if (isFound) vouchFor(result);
    return result;
  });
  const messages: ModelMessage[] = [
    ...spoken(heard),
    { role: 'assistant', text: reply.text, calls: reply.calls },
    ...(told.length > 0 ? [{ role: 'tool' as const, results: told }] : []),
    ...spoken(note),
  ];
  rendered.set(turn, messages);
  return messages;
}

/**
 * Leaves of what tools answered the one line that names it: of all turns but the last, and where that was done, of the
 * last too. False where nothing is left to leave out.
 */
export function shorten(turns: Turn[]): boolean {
  const isLong = ({ results }: Turn) => results.some(({ text, line }) => text.length > shortOf(line).length);
  const older = turns.slice(0, -1).some(isLong) ? turns.length - 1 : turns.length;
  if (!turns.slice(0, older).some(isLong)) return false;
  for (const [place, turn] of turns.slice(0, older).entries())
    turns[place] = { ...turn, results: turn.results.map((it) => ({ ...it, text: shorter(it) })) };
  return true;
}

function shorter({ text, line }: Turn['results'][number]): string {
  const short = shortOf(line);
  return text.length > short.length ? short : text;
}

/** Says that it is not all, so that it is not taken for what was read. */
function shortOf(line: string): string {
  return `Left out for want of room: ${line}`;
}

function spoken(text: string | undefined): ModelMessage[] {
  return text === undefined ? [] : [{ role: 'user', text }];
}

/** How many of the oldest turns stand in the table only; the last turn is always shown. */
function foldedOf(turns: readonly Turn[]): number {
  const sizes = turns.map(sizeOf);
  let [folded, shown, lines] = [0, 0, 0];
  const size = () => shown + Math.min(lines, mostTable);
  for (const [index, one] of sizes.entries()) {
    shown += one;
    if (size() <= mostShown) continue;
    while (folded < index && size() > keptShown) {
      shown -= sizes[folded] ?? 0;
      lines += (turns[folded]?.results ?? []).reduce((sum, { line }) => sum + line.length + 1, 0);
      folded += 1;
    }
  }
  return folded;
}

function sizeOfAll(turns: readonly Turn[]): number {
  return turns.reduce((sum, turn) => sum + sizeOf(turn), 0);
}

function sizeOf({ reply, results, note = '', heard = '' }: Turn): number {
  const called = reply.calls.reduce((sum, { args }) => sum + JSON.stringify(args).length, 0);
  return (
    reply.text.length + called + note.length + heard.length + results.reduce((sum, { text }) => sum + text.length, 0)
  );
}

function newest(lines: readonly string[]): string {
  let [from, size] = [lines.length, 0];
  while (from > 0 && size + (lines[from - 1]?.length ?? 0) <= mostTable) {
    from -= 1;
    size += (lines[from]?.length ?? 0) + 1;
  }
  const before = from > 0 ? [`(${from} calls before these; notes.list names what they brought)`] : [];
  return [...before, ...lines.slice(from)].join('\n');
}
