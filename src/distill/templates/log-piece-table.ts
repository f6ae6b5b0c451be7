/**
 * Owns a map from a pair of 32-bit hashes to a small number, without an object or a string an entry.
 * Open addressing with linear probing; at most half full. Refuses deletion: it is emptied as a whole.
 */
export class PieceTable {
  private readonly mask: number;
  private readonly lows: Int32Array;
  private readonly highs: Int32Array;
  /** The number plus one; 0 is an empty place. */
  private readonly numbers: Int32Array;
  private used = 0;

  /** @param places a power of two; half of them can be used. */
  constructor(places: number) {
    this.mask = places - 1;
    this.lows = new Int32Array(places);
    this.highs = new Int32Array(places);
    this.numbers = new Int32Array(places);
  }

  get full(): boolean {
    return this.used * 2 > this.mask;
  }

  /** The number of a pair, or -1. */
  get(low: number, high: number): number {
    let at = (low ^ (low >>> 15)) & this.mask;
    for (;;) {
      const number = this.numbers[at] as number;
      if (number === 0) return -1;
      if (this.lows[at] === low && this.highs[at] === high) return number - 1;
      at = (at + 1) & this.mask;
    }
  }

  /** Adds a pair that is not there yet; does nothing when full. */
  set(low: number, high: number, number: number): void {
    if (this.full) return;
    let at = (low ^ (low >>> 15)) & this.mask;
    while (this.numbers[at] !== 0) at = (at + 1) & this.mask;
    this.lows[at] = low;
    this.highs[at] = high;
    this.numbers[at] = number + 1;
    this.used++;
  }

  clear(): void {
    this.numbers.fill(0);
    this.used = 0;
  }
}
