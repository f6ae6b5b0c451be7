/**
 * Bytes that arrive in pieces and are wanted in one.
 * Owns: joining small pieces before they are many, since each costs more than it holds: a server chooses how many it sends.
 * Refuses: a bound on the bytes; whoever pushes has one.
 */

const mostLoose = 512;

export class Pieces {
  #joined: Uint8Array[] = [];
  #loose: Uint8Array[] = [];
  /** Bytes that are held. */
  size = 0;

  /** Buffers that the bytes are held in, fewer than 1,024. */
  get count(): number {
    return this.#joined.length + this.#loose.length;
  }

  push(piece: Uint8Array): void {
    this.size += piece.length;
    this.#loose.push(piece);
    if (this.#loose.length < mostLoose) return;
    this.#joined.push(Buffer.concat(this.#loose));
    this.#loose = [];
    if (this.#joined.length === mostLoose) this.#joined = [Buffer.concat(this.#joined)];
  }

  /** All that was pushed; nothing is held any more. */
  take(): Buffer<ArrayBuffer> {
    const all = Buffer.concat([...this.#joined, ...this.#loose]);
    this.#joined = [];
    this.#loose = [];
    this.size = 0;
    return all;
  }
}
