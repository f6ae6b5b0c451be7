/**
 * The lines of a stream that may never end one.
 * Owns: that no more than `most` characters of a line are held; the rest of it is let go, with a mark. Refuses: files.
 */
import { StringDecoder } from 'node:string_decoder';

const mark = ' … [cut]';

/** Without their ends; `\r\n` ends a line too. Bytes that are no UTF-8 become U+FFFD. */
export async function* boundedLines(stream: AsyncIterable<Buffer>, most: number): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let held = '';
  let isCut = false;
  const add = (text: string): void => {
    if (isCut) return;
    const room = most - held.length;
    held += text.length <= room ? text : `${text.slice(0, room)}${mark}`;
    isCut = text.length > room;
  };
  const line = (): string => {
    const whole = !isCut && held.endsWith('\r') ? held.slice(0, -1) : held;
    held = '';
    isCut = false;
    return whole;
  };
  for await (const chunk of stream) {
    const [first = '', ...others] = decoder.write(chunk).split('\n');
    add(first);
    for (const other of others) {
      yield line();
      add(other);
    }
  }
  add(decoder.end());
  if (held !== '') yield line();
}
