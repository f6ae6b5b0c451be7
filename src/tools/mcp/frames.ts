/**
 * What arrives in chunks, cut into lines or into server-sent events. Chunks are kept as they come and joined once, when a
 * frame is whole, so that a large one costs its length and not its square.
 * Owns: the bound of one frame. Refuses: parsing.
 */
import { LargeFrame } from './large-frame.ts';

/** A whole frame without its end, or one too large to keep; `ended` is false while more of it is still arriving. */
export type Frame = { bytes: Buffer } | { large: LargeFrame; ended: boolean };

const lineFeed = 10;
const carriageReturn = 13;

export class Frames {
  readonly #until: 'line' | 'empty-line';
  readonly #most: number;
  #held: Buffer[] = [];
  #size = 0;
  #large: LargeFrame | null = null;
  /** Bytes of the line that is arriving, but for a carriage return. */
  #line = 0;

  /** @param most bytes of one frame */
  constructor(until: 'line' | 'empty-line', most: number) {
    this.#until = until;
    this.#most = most;
  }

  /** Bytes of the frame that is arriving. */
  get size(): number {
    return this.#size;
  }

  /** The frames that a chunk ends, in order; and one that has just become too large. */
  *take(chunk: Buffer): Generator<Frame> {
    const wasLarge = this.#large;
    let from = 0;
    let line = 0;
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, at + 1)) {
      const isEmpty = this.#line + lengthOf(chunk, line, at) === 0;
      line = at + 1;
      this.#line = 0;
      if (this.#until === 'empty-line' && !isEmpty) continue;
      this.#hold(chunk.subarray(from, at));
      from = at + 1;
      yield this.#end();
    }
    this.#line += lengthOf(chunk, line, chunk.length);
    if (from < chunk.length) this.#hold(chunk.subarray(from));
    if (this.#large && this.#large !== wasLarge) yield { large: this.#large, ended: false };
  }

  #hold(part: Buffer): void {
    this.#size += part.length;
    if (this.#large) return this.#large.drop(part);
    this.#held.push(part);
    if (this.#size <= this.#most) return;
    this.#large = new LargeFrame(this.#held);
    this.#held = [];
  }

  #end(): Frame {
    const frame: Frame = this.#large ? { large: this.#large, ended: true } : { bytes: Buffer.concat(this.#held) };
    this.#held = [];
    this.#size = 0;
    this.#large = null;
    return frame;
  }
}

function lengthOf(chunk: Buffer, from: number, to: number): number {
  return to - from - (to > from && chunk[to - 1] === carriageReturn ? 1 : 0);
}
