/**
 * The outputs that the claims of one submission cite: each is fetched once, and its figures are read once.
 * Owns: that, how much of it is kept, and the digest before the whole: it is what was read, and mostly shows enough.
 * Refuses: judging.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { Evidence } from '../run/evidence.ts';
import { numbersMissing } from './numbers-occur.ts';
import { type ShownFigures, shownFigures } from './shown-figures.ts';

/** Characters of whole outputs that are held at once; what is beyond is fetched again. */
const mostHeld = 20_000_000;
/** Characters that are read for figures for one submission: some three seconds of one core. */
const mostRead = 8_000_000;

/** The stored whole output of an evidence; null when its note is gone. */
export type OutputOf = (evidence: Evidence) => Promise<string | null>;

export class CitedOutputs {
  readonly #outputOf: OutputOf;
  readonly #texts = new Map<string, string | null>();
  readonly #figures = new Map<string, ShownFigures[]>();
  #held = 0;
  #read = 0;

  constructor(outputOf: OutputOf) {
    this.#outputOf = outputOf;
  }

  async text(evidence: Evidence): Promise<string | null> {
    // However fast an output comes, other work has its turn before it is searched.
    await turn();
    const known = this.#texts.get(evidence.id);
    if (known !== undefined) return known;
    const text = await this.#outputOf(evidence);
    this.#held += text?.length ?? 0;
    if (this.#held <= mostHeld) this.#texts.set(evidence.id, text);
    return text;
  }

  /** Figures of a statement that neither the digests nor, as far as they are read, the whole outputs show. */
  async numbersMissing(statement: string, cited: readonly Evidence[], startedAt?: number): Promise<string[]> {
    const shown: ShownFigures[] = [];
    for (const evidence of cited)
      shown.push(...(await this.#figuresOf(`${evidence.id} digest`, () => evidence.digest)));
    let missing = numbersMissing(statement, shown, startedAt);
    for (const evidence of cited) {
      if (missing.length === 0) break;
      shown.push(...(await this.#figuresOf(evidence.id, () => this.text(evidence))));
      missing = numbersMissing(statement, shown, startedAt);
      await turn();
    }
    return missing;
  }

  /** Which of the names no digest and no whole output holds. */
  async namesMissing(names: readonly string[], cited: readonly Evidence[]): Promise<string[]> {
    let missing = names.filter((name) => !cited.some(({ digest }) => digest.includes(name)));
    for (const evidence of cited) {
      if (missing.length === 0) break;
      const output = (await this.text(evidence)) ?? '';
      missing = missing.filter((name) => !output.includes(name));
    }
    return missing;
  }

  async #figuresOf(key: string, text: () => string | null | Promise<string | null>): Promise<ShownFigures[]> {
    const known = this.#figures.get(key);
    if (known) return known;
    const figures = await shownFigures(((await text()) ?? '').slice(0, Math.max(0, mostRead - this.#read)));
    this.#read += figures.reduce((sum, piece) => sum + piece.text.length, 0);
    this.#figures.set(key, figures);
    return figures;
  }
}
