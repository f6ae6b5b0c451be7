/**
 * What a model thought before its calls, which its provider wants back with their results, unread and unchanged.
 * Owns: keeping it in this process, for the turns that are under way. Refuses: writing it anywhere: it is sealed, may
 * hold what is secret, and a conversation goes on without it.
 */
import type Anthropic from '@anthropic-ai/sdk';

export type Thought = Anthropic.ThinkingBlockParam | Anthropic.RedactedThinkingBlockParam;

const mostKept = 500;

export class Thoughts {
  readonly #byCall = new Map<string, readonly Thought[]>();

  keep(calls: readonly { id: string }[], thoughts: readonly Thought[]): void {
    const [first] = calls;
    if (!first) return;
    this.#byCall.set(first.id, thoughts);
    for (const [id] of this.#byCall) {
      if (this.#byCall.size <= mostKept) break;
      this.#byCall.delete(id);
    }
  }

  /** Null where it is not known; empty where there was none. */
  before(calls: readonly { id: string }[]): readonly Thought[] | null {
    const [first] = calls;
    return (first && this.#byCall.get(first.id)) ?? null;
  }
}
