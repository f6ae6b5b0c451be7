/**
 * A message that is larger than is read: dropped while it arrives, remembered by its two ends.
 * Owns: finding out which request it would have answered, and the texts that it began with. Refuses: parsing it.
 */

/** Bytes of each end in which an id is looked for. */
const endLength = 512;
/** Bytes of its start that are kept. */
const startLength = 256 * 1024;

export class LargeFrame {
  readonly #head: Buffer;
  #tail: Buffer = Buffer.alloc(0);

  /** @param chunks what had arrived when it turned out too large */
  constructor(chunks: readonly Buffer[]) {
    // A copy: what had arrived must not be held for its start.
    this.#head = Buffer.from(Buffer.concat(fewest(chunks, startLength)).subarray(0, startLength));
    for (const chunk of chunks) this.drop(chunk);
  }

  drop(chunk: Buffer): void {
    this.#tail = Buffer.concat([this.#tail, chunk.subarray(-endLength)]).subarray(-endLength);
  }

  /** The texts of the content that had come, as far as the start goes; empty where it begins with something else. */
  start(): string {
    const text = this.#head.toString('utf8');
    return [...text.matchAll(/"text"\s*:\s*"/g)]
      .map((match) => stringAt(text, match.index + match[0].length))
      .join('\n');
  }

  /**
   * The id of the response: servers write it before the result or behind it. `ended` says that the tail is the end.
   * Null for a notification, and where it cannot be told.
   */
  idOf(ended: boolean): string | number | null {
    const head = this.#head.subarray(0, endLength).toString('latin1');
    const front = /^[^{]{0,200}\{\s*(?:"jsonrpc"\s*:\s*"2\.0"\s*,\s*)?"id"\s*:\s*(\d{1,15}|"[^"\\]{1,100}")/.exec(head);
    const back = ended
      ? /"id"\s*:\s*(\d{1,15}|"[^"\\]{1,100}")\s*(?:,\s*"jsonrpc"\s*:\s*"2\.0"\s*)?\}\s*$/.exec(
          this.#tail.toString('latin1'),
        )
      : null;
    const found = front?.[1] ?? back?.[1];
    return found === undefined ? null : (JSON.parse(found) as string | number);
  }
}

function fewest(chunks: readonly Buffer[], bytes: number): Buffer[] {
  const few: Buffer[] = [];
  for (let size = 0; size < bytes && few.length < chunks.length; ) {
    const chunk = chunks[few.length] ?? Buffer.alloc(0);
    few.push(chunk);
    size += chunk.length;
  }
  return few;
}

/** What a JSON string says from behind its first mark on, up to its end or to where the text was cut off. */
function stringAt(text: string, from: number): string {
  const inside = /(?:[^"\\\n]|\\(?:u[\da-fA-F]{4}|[^u\n]))*/y;
  inside.lastIndex = from;
  const body = inside.exec(text)?.[0] ?? '';
  try {
    return JSON.parse(`"${body}"`) as string;
  } catch {
    return body;
  }
}
