/**
 * The end of what a process wrote to stderr, for the sentence that says why it is gone.
 * Owns: the bound, taking secrets and control characters out, and which line is quoted. Refuses: keeping all of it.
 */
import { redact } from '../../redact/redact.ts';

/** Bytes that are kept. */
const keptBytes = 4_096;
/** Characters that are quoted. */
const quoted = 500;
/** Lines that say what was wrong rather than where. */
const telling = /error|fatal|panic|cannot|denied|refused|missing|required|not found|invalid|usage/i;

export class LastWords {
  #kept: Buffer = Buffer.alloc(0);

  hear(chunk: Buffer): void {
    this.#kept = Buffer.concat([this.#kept, chunk.subarray(-keptBytes)]).subarray(-keptBytes);
  }

  /** All that is kept, without secrets. */
  get text(): string {
    return redact(this.#kept.toString('utf8'));
  }

  /** One line from the first that tells something; empty where nothing was said. */
  quote(): string {
    const lines = this.text.split('\n').map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim());
    const said = lines.filter((line) => line !== '');
    const from = Math.max(
      0,
      said.findIndex((line) => telling.test(line)),
    );
    return said.slice(from).join(' ').slice(0, quoted);
  }
}
