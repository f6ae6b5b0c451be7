/**
 * A conversation with a model, rendered anew at every turn from what is journaled.
 * Owns: the form: a fixed prefix, the table of what earlier turns found, the last turns word for word. Refuses: asking;
 * anything random, so that the same steps always render to the same bytes.
 */
import type { ModelMessage, ModelTool, ToolChoice } from '../model/model.ts';
import type { TurnReply } from '../run/step.ts';

/** One answer of the model and what its calls brought. */
export interface Turn {
  reply: TurnReply;
  results: { id: string; text: string; failed: boolean; line: string }[];
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

/** Turns that are always shown word for word. */
const lastTurns = 8;
/** Older turns go into the table so many at a time: in between the prefix stays the same, and a provider's cache holds. */
const foldedAtOnce = 4;

/** True where the model still sees this evidence word for word, also after the next turn. */
export function isShown(turns: readonly Turn[], evidence: string): boolean {
  const seen = turns.slice(foldedAtOnce - lastTurns).flatMap(({ results }) => results);
  return seen.some(({ text }) => text.startsWith(`[${evidence}] `));
}

/** `opening` is what the conversation begins with. */
export function render(opening: string, turns: readonly Turn[]): ModelMessage[] {
  const folded = Math.ceil(Math.max(0, turns.length - lastTurns) / foldedAtOnce) * foldedAtOnce;
  const known = turns.slice(0, folded).flatMap(({ results }) => results.map(({ line }) => line));
  const table = known.length > 0 ? `\n\nWhat earlier turns of this conversation found:\n${known.join('\n')}` : '';
  return [
    { role: 'user', text: `${opening}${table}` },
    ...turns
      .slice(folded)
      .flatMap(({ reply, results, note }): ModelMessage[] => [
        { role: 'assistant', text: reply.text, calls: reply.calls },
        ...(results.length > 0
          ? [{ role: 'tool' as const, results: results.map(({ id, text, failed }) => ({ id, text, failed })) }]
          : []),
        ...(note === undefined ? [] : [{ role: 'user' as const, text: note }]),
      ]),
  ];
}
