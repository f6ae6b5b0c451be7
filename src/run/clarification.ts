/**
 * A question back to people: what a run cannot tell from the words that asked it, with answers to press.
 * Owns: the shape, and what an answer means for the run. Refuses: finding what is ambiguous, and waiting.
 */
import type { Person } from './identity.ts';

/** A run may ask once. */
export interface Clarification {
  /** The call of a model that asked; null where code did. */
  key: string | null;
  /** One question; foreign where a model wrote it. */
  text: string;
  /** Two to four answers to press. */
  choices: string[];
  /** What is taken where nobody says. */
  guess: string;
  /** Epoch ms by the store's clock. */
  expiresAt: number;
  closed?: Clarified;
}

/** `by` is absent where the time was over: then the guess counts. */
export interface Clarified {
  by?: Person;
  text: string;
}

export const mostChoices = 4;

/** True while people may still answer. */
export function isOpen(asked: Clarification | undefined): asked is Clarification {
  return asked !== undefined && asked.closed === undefined;
}

/** The one choice that somebody's words name; null for none, and for several. */
export function choiceIn({ choices }: Clarification, text: string): string | null {
  const plain = (it: string) =>
    ` ${it
      .slice(0, 400)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  const said = plain(text);
  const named = choices.filter((choice) => said.includes(plain(choice)));
  return named.length === 1 ? (named[0] ?? null) : null;
}
