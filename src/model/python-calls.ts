/**
 * Calls as a list in Python's form: `[look(service="api", lines=10), changes()]`.
 * Owns: that list, with values that are literals. Refuses: expressions, and arguments without a name.
 */

/** The calls of a text that is such a list and nothing else; null where it is not. Linear. */
export function pythonCalls(text: string): { name: string; args: Record<string, unknown> }[] | null {
  const reader = new Reader(text);
  const calls = reader.list(() => reader.call());
  return calls && reader.isAtEnd() ? calls : null;
}

/** Nothing is nested deeper in a call that means something. */
const deepest = 20;

interface Call {
  name: string;
  args: Record<string, unknown>;
}

/** Each method moves on behind what it read, and returns undefined (a list: null) where that is not there. */
class Reader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    this.#blanks();
    return this.#at === this.#text.length;
  }

  /** `[…, …]`, a comma behind the last one allowed. */
  list<T>(item: () => T | undefined): T[] | null {
    return this.#between('[', ']', item);
  }

  call(): Call | undefined {
    const name = this.#match(/[A-Za-z_][\w.-]{0,63}/y);
    if (!name) return undefined;
    const pairs = this.#between('(', ')', () => this.#pair(/[A-Za-z_]\w{0,63}/y, '='));
    return pairs ? { name, args: Object.fromEntries(pairs) } : undefined;
  }

  #value(): unknown {
    this.#depth += 1;
    try {
      if (this.#depth > deepest) return undefined;
      const sign = this.#peek();
      if (sign === '"' || sign === "'") return this.#string();
      if (sign === '[') return this.list(() => this.#value()) ?? undefined;
      if (sign === '{') {
        const pairs = this.#between('{', '}', () => this.#textPair());
        return pairs ? Object.fromEntries(pairs) : undefined;
      }
      const number = this.#match(/-?\d{1,40}(?:\.\d{1,40})?(?:[eE][+-]?\d{1,3})?/y);
      if (number) return Number(number);
      const word = this.#match(/[A-Za-z]{1,8}/y)?.toLowerCase();
      return word === 'true' ? true : word === 'false' ? false : word === 'none' || word === 'null' ? null : undefined;
    } finally {
      this.#depth -= 1;
    }
  }

  #pair(name: RegExp, sign: string): [string, unknown] | undefined {
    const key = this.#match(name);
    if (!key || !this.#take(sign)) return undefined;
    const value = this.#value();
    return value === undefined ? undefined : [key, value];
  }

  #textPair(): [string, unknown] | undefined {
    const key = this.#string();
    if (key === undefined || !this.#take(':')) return undefined;
    const value = this.#value();
    return value === undefined ? undefined : [key, value];
  }

  #string(): string | undefined {
    const quote = this.#peek();
    if (quote !== '"' && quote !== "'") return undefined;
    let text = '';
    for (let at = this.#at + 1; at < this.#text.length; at += 1) {
      const sign = this.#text[at] ?? '';
      if (sign === quote) {
        this.#at = at + 1;
        return text;
      }
      if (sign === '\\') {
        at += 1;
        const escaped = this.#text[at] ?? '';
        const code = escaped === 'u' ? /^[0-9a-fA-F]{4}/.exec(this.#text.slice(at + 1, at + 5))?.[0] : undefined;
        if (code) {
          text += String.fromCharCode(Number.parseInt(code, 16));
          at += 4;
        } else text += { n: '\n', t: '\t', r: '\r' }[escaped] ?? escaped;
      } else text += sign;
    }
    return undefined;
  }

  #between<T>(open: string, close: string, item: () => T | undefined): T[] | null {
    if (!this.#take(open)) return null;
    const items: T[] = [];
    while (!this.#take(close)) {
      const one = item();
      if (one === undefined) return null;
      items.push(one);
      if (!this.#take(',') && this.#peek() !== close) return null;
    }
    return items;
  }

  #peek(): string {
    this.#blanks();
    return this.#text[this.#at] ?? '';
  }

  #take(sign: string): boolean {
    if (this.#peek() !== sign) return false;
    this.#at += 1;
    return true;
  }

  #match(pattern: RegExp): string | undefined {
    this.#blanks();
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found) this.#at += found.length;
    return found;
  }

  #blanks(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }
}
