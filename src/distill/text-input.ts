/**
 * What is to be distilled, read in bounded pieces: a string in memory, or a file of any size.
 * Owns: decoding (UTF-8, malformed bytes replaced; UTF-16 of either order), splitting into lines, the bound on one line, and giving the event
 * loop its turn between pieces. Refuses: holding a whole file; `whole` is for inputs below a stated bound only.
 */
import { StringDecoder } from 'node:string_decoder';
import { setImmediate as turn } from 'node:timers/promises';
import { openRegular, sizeOfRegular } from '../local/regular-file.ts';

/** A look at the start of an input, enough to recognise its shape. */
export interface Sample {
  /** The first 64 KB at most. */
  text: string;
  /** Whether `text` is the whole input. */
  whole: boolean;
}

/** Characters of one line that are kept: this many from its start and a quarter as many from its end. */
export const LINE_HEAD = 65_536;
const LINE_TAIL = LINE_HEAD / 4;
const PIECE_BYTES = 262_144;
const SAMPLE_CHARACTERS = 65_536;
/** How long lines are worked on before other work gets a turn, ms. */
const TURN_MS = 12;

export interface LineOptions {
  /** Whether a lone carriage return ends a line too, as on a terminal; true unless said otherwise. */
  splitReturns?: boolean;
}

export interface TextInput {
  /** A name for messages: a path, or "output". */
  name: string;
  /** UTF-8 bytes. */
  bytes: number;
  sample(): Promise<Sample>;
  /** Lines without their ends, in batches; CRLF and lone CR end a line too. Gives the event loop its turn. */
  lines(options?: LineOptions): AsyncGenerator<string[]>;
  /** Everything, when at most `maxBytes`; otherwise undefined. */
  whole(maxBytes: number): Promise<string | undefined>;
}

/** Cuts a stream of text pieces into lines of bounded length. */
class LineCutter {
  private readonly splitReturns: boolean;
  private rest = '';
  private overlong = 0;
  private tail = '';

  constructor(options: LineOptions = {}) {
    this.splitReturns = options.splitReturns ?? true;
  }

  cut(piece: string): string[] {
    const text = this.rest + piece;
    const lines: string[] = [];
    // Looked for once: most pieces have none, and lines are many.
    const returns = text.includes('\r');
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      this.push(lines, text.slice(start, end), returns);
      start = end + 1;
    }
    this.rest = start === 0 ? text : text.slice(start);
    if (this.rest.length > 4 * LINE_HEAD) this.spill();
    return lines;
  }

  end(): string[] {
    const lines: string[] = [];
    if (this.rest !== '' || this.overlong > 0) this.push(lines, this.rest, true);
    this.rest = '';
    return lines;
  }

  /** A line that does not end: keeps its start in `rest`, its latest characters in `tail`, and counts what is between. */
  private spill(): void {
    const over = this.rest.slice(LINE_HEAD);
    this.tail = (this.tail + over).slice(-LINE_TAIL);
    this.overlong += over.length;
    this.rest = this.rest.slice(0, LINE_HEAD);
  }

  private push(lines: string[], raw: string, returns: boolean): void {
    if (this.overlong > 0 || raw.length > LINE_HEAD + LINE_TAIL) {
      this.rest = raw;
      this.spill();
      const dropped = this.overlong - this.tail.length;
      lines.push(dropped > 0 ? `${this.rest} …[${dropped} characters]… ${this.tail}` : this.rest + this.tail);
      this.overlong = 0;
      this.tail = '';
      return;
    }
    if (!returns) {
      lines.push(raw);
      return;
    }
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (this.splitReturns && line.includes('\r')) lines.push(...line.split('\r').filter((part) => part !== ''));
    else lines.push(line);
  }
}

async function* linesOf(
  pieces: AsyncIterable<string> | Iterable<string>,
  options?: LineOptions,
): AsyncGenerator<string[]> {
  const cutter = new LineCutter(options);
  let since = performance.now();
  for await (const piece of pieces) {
    const lines = cutter.cut(piece);
    // Small batches, so that what a reader does with one stays far below the bound on holding the event loop.
    for (let at = 0; at < lines.length; at += 512) {
      yield lines.length <= 512 ? lines : lines.slice(at, at + 512);
      if (performance.now() - since > TURN_MS) {
        await turn();
        since = performance.now();
      }
    }
  }
  const last = cutter.end();
  if (last.length > 0) yield last;
}

/** The text as an input. */
export function inputFromText(text: string, name = 'output'): TextInput {
  const bytes = Buffer.byteLength(text);
  return {
    name,
    bytes,
    async sample() {
      return { text: text.slice(0, SAMPLE_CHARACTERS), whole: text.length <= SAMPLE_CHARACTERS };
    },
    lines(options) {
      return linesOf(
        (function* pieces() {
          for (let at = 0; at < text.length; at += PIECE_BYTES) yield text.slice(at, at + PIECE_BYTES);
        })(),
        options,
      );
    },
    async whole(maxBytes) {
      return bytes <= maxBytes ? text : undefined;
    },
  };
}

/** Bytes that are looked at to tell UTF-16 from UTF-8, and the share of zeros in one half that tells it. */
const LOOKED_AT = 512;
const ZEROS = 0.4;

/** How a file's first bytes are encoded: by its mark, or by every other byte being zero, as in Latin text of UTF-16. */
function encodingOf(start: Buffer): 'utf8' | 'utf16le' | 'utf16be' {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf16be';
  const looked = start.subarray(0, LOOKED_AT);
  if (looked.length < 8) return 'utf8';
  const zeros = [0, 0];
  for (const [at, byte] of looked.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (looked.length / 2));
  if (odd > ZEROS && even < ZEROS / 4) return 'utf16le';
  return even > ZEROS && odd < ZEROS / 4 ? 'utf16be' : 'utf8';
}

async function* piecesOf(path: string): AsyncGenerator<string> {
  const file = await openRegular(path);
  try {
    const buffer = Buffer.allocUnsafe(PIECE_BYTES);
    let decoder: StringDecoder | undefined;
    let isSwapped = false;
    for (;;) {
      // Whole pairs of bytes, so that they can be swapped.
      let read = 0;
      for (let more = -1; read < PIECE_BYTES && more !== 0; read += more)
        more = (await file.read(buffer, read, PIECE_BYTES - read)).bytesRead;
      if (read === 0) break;
      if (decoder === undefined) {
        const encoding = encodingOf(buffer.subarray(0, read));
        isSwapped = encoding === 'utf16be';
        decoder = new StringDecoder(encoding === 'utf8' ? 'utf8' : 'utf16le');
      }
      const piece = buffer.subarray(0, isSwapped ? read - (read % 2) : read);
      yield decoder.write(isSwapped ? piece.swap16() : piece);
    }
    if (decoder === undefined) return;
    const rest = decoder.end();
    if (rest !== '') yield rest;
  } finally {
    await file.close();
  }
}

/** The plain file at `path` as an input. Rejects as `openRegular` where it is none, is missing or may not be read. */
export async function inputFromFile(path: string): Promise<TextInput> {
  const size = await sizeOfRegular(path);
  const whole = async (maxBytes: number): Promise<string | undefined> => {
    if (size > maxBytes) return undefined;
    let text = '';
    for await (const piece of piecesOf(path)) text += piece;
    return text;
  };
  return {
    name: path,
    bytes: size,
    async sample() {
      let text = '';
      for await (const piece of piecesOf(path)) {
        text += piece;
        if (text.length >= SAMPLE_CHARACTERS) break;
      }
      return { text: text.slice(0, SAMPLE_CHARACTERS), whole: size <= PIECE_BYTES && text.length <= SAMPLE_CHARACTERS };
    },
    lines: (options) => linesOf(piecesOf(path), options),
    whole,
  };
}
