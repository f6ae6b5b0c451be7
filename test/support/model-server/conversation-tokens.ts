/**
 * The tokens of a request, which holds all of the conversation that the request before it held.
 * Owns: counting what is new only. Refuses: another figure than that of the whole text.
 *
 * o200k splits a text from its start to its end before it counts, and no piece holds a letter and the quote behind it.
 * So the text may be cut there, and the tokens of its parts are those of the whole.
 */
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';

/** Characters of the parts that are remembered, all together. */
const mostHeld = 8_000_000;

export class ConversationTokens {
  readonly #known = new Map<string, number>();
  #held = 0;

  /** Of the request as one JSON list. */
  of({ system, messages, tools }: { system: string; messages: readonly unknown[]; tools: readonly unknown[] }): number {
    let tokens = 0;
    let rest = '';
    for (const text of [`[${JSON.stringify(system)},[`, ...items(messages), '],[', ...items(tools), ']]']) {
      const end = text.search(/(?<=[a-z])"/);
      if (end < 0) rest += text;
      else {
        tokens += this.#count(rest + text.slice(0, end));
        rest = text.slice(end);
      }
    }
    return tokens + this.#count(rest);
  }

  #count(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const tokens = countTokens(text);
    if (this.#held > mostHeld) {
      this.#known.clear();
      this.#held = 0;
    }
    this.#known.set(text, tokens);
    this.#held += text.length;
    return tokens;
  }
}

function items(all: readonly unknown[]): string[] {
  return all.map((it, at) => `${at === 0 ? '' : ','}${JSON.stringify(it)}`);
}
