/** What claims cite is fetched and read once for all of them, in pieces, and the digest goes before the whole. */
import { expect, it } from 'vitest';
import { CitedOutputs } from '../../../src/evidence/cited-outputs.ts';
import type { Evidence } from '../../../src/run/evidence.ts';
import { ledger } from './claim-table-outputs.ts';

const evidence = (id: string, digest = ''): Evidence => ({ ...ledger[0], id, digest }) as Evidence;

function over(texts: Record<string, string>) {
  const fetched: string[] = [];
  const outputs = new CitedOutputs(async ({ id }) => {
    fetched.push(id);
    return texts[id] ?? null;
  });
  return { outputs, fetched };
}

it('fetches what several claims cite once', async () => {
  const { outputs, fetched } = over({ E1: 'waiting 137', E2: 'retries 9' });
  const cited = [evidence('E1'), evidence('E2')];
  expect(await outputs.numbersMissing('137 wait and 9 retry, 8 fail', cited)).toEqual(['8']);
  expect(await outputs.numbersMissing('9 retry and 138 wait', cited)).toEqual(['138']);
  expect(await outputs.namesMissing(['waiting', 'cart'], cited)).toEqual(['cart']);
  expect(await outputs.text(evidence('E1'))).toBe('waiting 137');
  expect(fetched).toEqual(['E1', 'E2']);
});

it('fetches no output where the digests show it all', async () => {
  const { outputs, fetched } = over({});
  const cited = [evidence('E1', 'pool waiting=137'), evidence('E2', 'checkout retries 9')];
  expect(await outputs.numbersMissing('137 wait, 9 retry', cited)).toEqual([]);
  expect(await outputs.namesMissing(['checkout'], cited)).toEqual([]);
  expect(fetched).toEqual([]);
});

it.each([
  ['lines', (index: number) => `${index + 10_000}\n`],
  ['JSON without a blank', (index: number) => `{"a":${index + 10_000}},`],
  ['numbers alone', (index: number) => `${index + 10_000},`],
])('finds every figure of an output of %s, wherever it is cut, while other work goes on', async (_, row) => {
  const output = Array.from({ length: 12_000 }, (__, index) => row(index))
    .join('')
    .slice(0, 400_000);
  const { outputs } = over({ E1: output });
  let turns = 0;
  let reads = true;
  const others = (): void => {
    turns += 1;
    if (reads) setImmediate(others);
  };
  setImmediate(others);
  const missing: string[] = [];
  for (let first = 10_000; first < 22_000; first += 15) {
    const stated = Array.from({ length: 15 }, (__, index) => first + index);
    missing.push(...(await outputs.numbersMissing(`saw ${stated.join(' and ')}`, [evidence('E1')])));
  }
  reads = false;
  expect(missing).toEqual([]);
  expect(turns).toBeGreaterThan(output.length / 8_192);
});

it('holds no cut figure for a whole one', async () => {
  const { outputs } = over({ E1: Array.from({ length: 4_000 }, () => '[123456789],').join('') });
  expect(await outputs.numbersMissing('saw 123 and 1234 and 12345 and 6789 and 89', [evidence('E1')])).toEqual([
    '123',
    '1234',
    '12345',
    '6789',
    '89',
  ]);
});
