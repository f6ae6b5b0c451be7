/**
 * A message that is larger than is read: dropped while it arrives, remembered by its two ends.
 * Owns: finding out which request it would have answered. Refuses: reading what it says.
 */

/** Bytes of each end that are kept; an id stands within them. */
const endLength = 512;

export class LargeFrame {
  readonly #head: string;
  #tail: Buffer = Buffer.alloc(0);

  /** @param chunks what had arrived when it turned out too large */
  constructor(chunks: readonly Buffer[]) {
    this.#head = Buffer.concat(chunks.map((chunk) => chunk.subarray(0, endLength)))
      .subarray(0, endLength)
      .toString('latin1');
    for (const chunk of chunks) this.drop(chunk);
  }

  drop(chunk: Buffer): void {
    this.#tail = Buffer.concat([this.#tail, chunk.subarray(-endLength)]).subarray(-endLength);
  }

  /**
   * The id of the response: servers write it before the result or behind it. `ended` says that the tail is the end.
   * Null for a notification, and where it cannot be told.
   */
  idOf(ended: boolean): string | number | null {
    const front = /^[^{]{0,200}\{\s*(?:"jsonrpc"\s*:\s*"2\.0"\s*,\s*)?"id"\s*:\s*(\d{1,15}|"[^"\\]{1,100}")/.exec(
      this.#head,
    );
    const back = ended
      ? /"id"\s*:\s*(\d{1,15}|"[^"\\]{1,100}")\s*(?:,\s*"jsonrpc"\s*:\s*"2\.0"\s*)?\}\s*$/.exec(
          this.#tail.toString('latin1'),
        )
      : null;
    const found = front?.[1] ?? back?.[1];
    return found === undefined ? null : (JSON.parse(found) as string | number);
  }
}
