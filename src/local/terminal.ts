/**
 * What is written to standard output and standard error: the only places where text can reach a terminal.
 * Owns: that foreign text stays text there. An escape sequence in a log line can clear the screen, forge what stands above
 * it, or make the terminal type; a carriage return overwrites; a character of direction reorders.
 * Refuses: colours and cursor movement of its own.
 */

import { redact } from '../redact/redact.ts';

/** C0 but tab and line feed, a carriage return that ends no line, DEL, C1 (ECMA-48), and the marks of direction (UAX 9). */
const alive = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g;

/** Each is written out once: a text may hold a million of them. */
const written = new Map<string, string>();

function writtenOut(character: string): string {
  const known = written.get(character);
  if (known !== undefined) return known;
  const code = `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  written.set(character, code);
  return code;
}

/** The text with everything that a terminal would act on written as `\uXXXX`. In JSON that is the same value still. */
export function printable(text: string): string {
  return text.replace(alive, writtenOut);
}

/** The text as one line, for lists in which each line is Aura's own: foreign text cannot add one. */
export function oneLine(text: string): string {
  return printable(text).replace(/\r?\n/g, '\\u000a');
}

/** A reader that has seen enough, such as `head`, ends the process without a word. Once a process. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
}

/** Whether somebody sits there who can be asked. */
export function hasTerminal(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

/** Columns of the terminal; the usual 80 where standard output is none. */
export function terminalWidth(): number {
  return process.stdout.columns ?? 80;
}

/** Writes a result. */
export function print(text: string): void {
  process.stdout.write(printable(text));
}

/**
 * Hands somebody an address to open, with the token that stands in it: one that was drawn for this start and opens
 * nothing but a page on this machine.
 */
export function handAddress(words: string, address: string): void {
  process.stderr.write(printable(`${redact(words)} ${address}\n`));
}

let hushed = false;

/** From here on `tell` says nothing: a script reads standard error, and an error is the only thing it finds there. */
export function hush(): void {
  hushed = true;
}

/** Writes what is not the result: progress and remarks. No secret is in it; a password may stand in a URL. */
export function tell(text: string): void {
  if (!hushed) tellError(text);
}

/** `tell` for why something could not be done, which is said in any case. */
export function tellError(text: string): void {
  process.stderr.write(printable(redact(text)));
}
