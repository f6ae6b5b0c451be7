/**
 * Values of a provider's reply, taken as what they should be.
 * Owns: that a text is a text and a count a count, whatever a compatible server sends. Refuses: any protocol.
 */
import { ModelError } from './model-error.ts';

/** Characters of one reply, calls included. No model's limit is that high; a server that goes on is not waited for. */
const longestReply = 2_000_000;
/** Blocks and calls of one reply. */
const mostPieces = 1_000;

/** Some servers send a list of parts where a text is meant; what is neither is none. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  return value
    .map((part: unknown) => (isObject(part) && part.type === 'text' && typeof part.text === 'string' ? part.text : ''))
    .join('');
}

/** A number of tokens; 0 where it is none. */
export function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.round(value) : 0;
}

/** One server sends an object where the protocol has its text. */
export function argumentText(args: unknown): string {
  return typeof args === 'string' ? args : isObject(args) ? JSON.stringify(args) : '';
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Keeps what has come of one reply within bounds. */
export class Bounds {
  readonly #model: string;
  #characters = 0;
  #pieces = 0;

  constructor(model: string) {
    this.#model = model;
  }

  text(text: string): string {
    this.#characters += text.length;
    this.#check(this.#characters > longestReply, `${longestReply} characters`);
    return text;
  }

  piece(): void {
    this.#pieces += 1;
    this.#check(this.#pieces > mostPieces, `${mostPieces} calls`);
  }

  #check(isOver: boolean, limit: string): void {
    if (!isOver) return;
    const fix = 'use another model or endpoint; this one does not keep to the length that it is asked for';
    throw new ModelError({ kind: 'invalid-reply', model: this.#model, why: `answered with more than ${limit}`, fix });
  }
}
