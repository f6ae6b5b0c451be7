/**
 * What a scheduled look has heard of a feed, kept over a restart: the watch over it is told all of it again, so that it
 * knows the feed's habits and waits for nothing that was said already.
 * Owns: the file, in bounds. Refuses: deciding (feed-watch.ts), and that nothing is said twice, which the store keeps.
 */
import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openPrivate } from '../local/private-folder.ts';
import { parseJson } from '../run/servers/parse-json.ts';
import { FeedWatch, type FeedRules, hashOf } from './feed-watch.ts';

/** Texts that are kept; a file of twice as many is cut down to them. */
const mostKept = 8_000;
/** Texts after which others get a turn of the loop: comparing them is what costs. */
const atOnce = 20;

interface Heard {
  at: number;
  text: string;
}

export class HeardTexts {
  readonly watch: FeedWatch;
  readonly #path: string;
  readonly #seen: Set<string>;
  #heard: Heard[];

  private constructor(path: string, rules: FeedRules) {
    this.#path = path;
    this.watch = new FeedWatch(rules);
    this.#seen = new Set();
    this.#heard = [];
  }

  /** Reads what was heard before; what a kill tore is left out. */
  static async open(path: string, rules: FeedRules): Promise<HeardTexts> {
    await openPrivate(dirname(path));
    const all = new HeardTexts(path, rules);
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    all.#heard = text.split('\n').flatMap(heardIn).slice(-mostKept);
    for (const [index, one] of all.#heard.entries()) {
      if (index % atOnce === 0) await new Promise(setImmediate);
      all.#seen.add(hashOf(one.text));
      all.watch.take(one.text, one.at);
    }
    if (text !== '' && !text.endsWith('\n')) await all.#rewrite();
    return all;
  }

  /** Those that were not heard before, each once. */
  newOf(texts: readonly string[]): string[] {
    const found = new Map(texts.map((text) => [hashOf(text), text]));
    return [...found].flatMap(([hash, text]) => (this.#seen.has(hash) ? [] : [text]));
  }

  /** What is to be told of these, all of which are heard then. Others get their turns meanwhile. */
  async take(texts: readonly string[], at: number) {
    const told = [];
    for (const [index, text] of texts.entries()) {
      if (index % atOnce === 0) await new Promise(setImmediate);
      told.push(...this.watch.take(text, at));
    }
    return [...told, ...this.watch.rest(at)];
  }

  /** Only after what is to be told of them was: a kill in between leads to another look at the same texts. */
  async keep(texts: readonly string[], at: number): Promise<void> {
    for (const text of texts) this.#seen.add(hashOf(text));
    this.#heard.push(...texts.map((text) => ({ at, text })));
    if (this.#heard.length > 2 * mostKept) {
      this.#heard = this.#heard.slice(-mostKept);
      return this.#rewrite();
    }
    if (texts.length === 0) return;
    const lines = texts.map((text) => `${JSON.stringify({ at, text })}\n`).join('');
    await appendFile(this.#path, lines, { mode: 0o600 });
  }

  async #rewrite(): Promise<void> {
    const beside = `${this.#path}.new`;
    await writeFile(beside, this.#heard.map((one) => `${JSON.stringify(one)}\n`).join(''), { mode: 0o600 });
    await rename(beside, this.#path);
  }
}

function heardIn(line: string): Heard[] {
  if (line === '') return [];
  try {
    const { at, text } = parseJson(line) as Partial<Heard>;
    return typeof at === 'number' && typeof text === 'string' ? [{ at, text }] : [];
  } catch {
    return [];
  }
}
