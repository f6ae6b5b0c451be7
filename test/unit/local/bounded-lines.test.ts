/** Lines of a stream: as they are, and never more of one than may be held. */
import { expect, it } from 'vitest';
import { boundedLines } from '../../../src/local/bounded-lines.ts';

async function* chunks(...texts: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text);
}

async function read(stream: AsyncIterable<Buffer>, most = 10): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of boundedLines(stream, most)) lines.push(line);
  return lines;
}

it('are those of the stream, wherever it is cut', async () => {
  expect(await read(chunks('a\r', '\nb', 'c\n\n', 'd'))).toEqual(['a', 'bc', '', 'd']);
  const [head, tail] = [Buffer.from('é').subarray(0, 1), Buffer.from('é').subarray(1)];
  expect(await read(chunks(head, tail, '\n'))).toEqual(['é']);
  expect(await read(chunks())).toEqual([]);
});

it('are cut with a mark, and what follows is a line again', async () => {
  expect(await read(chunks('0123456789', 'more', 'and more\nnext\n'))).toEqual(['0123456789 … [cut]', 'next']);
});

it('takes no more memory for one that never ends', async () => {
  async function* endless(): AsyncGenerator<Buffer> {
    const chunk = Buffer.alloc(1_000_000, 'x');
    // More than the longest text that there can be.
    for (let at = 0; at < 600; at += 1) yield chunk;
  }
  const [line, ...others] = await read(endless(), 100);
  expect([line?.length, others]).toEqual([108, []]);
});
