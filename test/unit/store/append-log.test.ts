import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppendLog, replay } from '../../../src/store/append-log.ts';

describe('the append-only file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'aura-log-'));
    file = join(folder, 'log');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const read = async () => {
    const lines: unknown[] = [];
    const { cut } = await replay(file, (line) => lines.push(JSON.parse(line)));
    return { lines, cut };
  };

  it('has a line on disk when its promise resolves, in the order of the calls', async () => {
    const log = await AppendLog.open(file);
    const seen = await Promise.all(
      Array.from({ length: 50 }, async (_, n) => {
        await log.append(String(n));
        return readFileSync(file, 'utf8').split('\n').includes(String(n));
      }),
    );
    expect(seen.every(Boolean)).toBe(true);
    await log.append('"é 𝄞"');
    await log.close();
    expect(await read()).toEqual({ lines: [...Array.from({ length: 50 }, (_, n) => n), 'é 𝄞'], cut: 0 });
  });

  it('reads no file as an empty one', async () => {
    expect(await read()).toEqual({ lines: [], cut: 0 });
  });

  it.each(['{"half', '{"half\n', '\u0000\u0000\n\u0000', '"whole but without its end"'])(
    'cuts off a torn tail: %j',
    async (tail) => {
      writeFileSync(file, '1\n2\n');
      appendFileSync(file, tail);
      expect(await read()).toEqual({ lines: [1, 2], cut: Buffer.byteLength(tail) });
      expect(readFileSync(file, 'utf8')).toBe('1\n2\n');
      expect(await read()).toEqual({ lines: [1, 2], cut: 0 });
    },
  );

  it('refuses a bad line that good ones follow, and leaves the file alone', async () => {
    writeFileSync(file, '1\n{"bad\n3\n');
    await expect(read()).rejects.toMatchObject({
      code: 'store-damaged',
      userMessage: expect.stringContaining('Line 2'),
    });
    expect(readFileSync(file, 'utf8')).toBe('1\n{"bad\n3\n');
  });

  it('reads lines longer than a piece of the file', async () => {
    const long = ['x'.repeat(1_500_000), 'é'.repeat(1_200_001), 'z'];
    writeFileSync(file, long.map((text) => `${JSON.stringify(text)}\n`).join(''));
    expect((await read()).lines).toEqual(long);
  });

  it('is replaced whole, and goes on', async () => {
    const log = await AppendLog.open(file);
    await log.append('1');
    await log.replace(['2', '3']);
    await log.append('4');
    await log.close();
    expect((await read()).lines).toEqual([2, 3, 4]);
  });

  it('says so for ever when it cannot write', async () => {
    const log = await AppendLog.open('/dev/full');
    const refused = { code: 'store-unwritable', retryable: false };
    await Promise.all([1, 2].map((n) => expect(log.append(`${n}`)).rejects.toMatchObject(refused)));
    await expect(log.append('3')).rejects.toMatchObject(refused);
    await expect(log.flushed()).rejects.toMatchObject(refused);
    await log.close();
  });
});
