/**
 * No verdict rests on a sentence: every sentence is reworded where it is made, and every verdict stays.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { triage } from '../../../src/evidence/triage.ts';
import { readFolder } from '../../../src/sources/folder.ts';
import { readCases, writeBlameFolder } from '../../bench/blame-folder.ts';
import { randomOf } from '../../bench/random.ts';

const wording = vi.hoisted(() => ({ isOn: false, reword: (text: string) => text }));

/** All functions of a module; what they say (`why`, `text`, or a bare string) is reworded while `wording` is on. */
const reworded = vi.hoisted(() => {
  const again = (value: unknown): unknown => {
    if (typeof value === 'string') return wording.reword(value);
    if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? one : again(one)));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        (key === 'why' || key === 'text') && typeof one === 'string' ? wording.reword(one) : one,
      ]),
    );
  };
  return async (original: () => Promise<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(await original()).map(([name, value]) => [
        name,
        typeof value === 'function'
          ? (...args: unknown[]) => {
              const result: unknown = value(...args);
              return wording.isOn ? again(result) : result;
            }
          : value,
      ]),
    );
});

vi.mock(import('../../../src/evidence/anomalies/anomaly-text.ts'), reworded);
vi.mock(import('../../../src/evidence/causes/behaviour-evidence.ts'), reworded);
vi.mock(import('../../../src/evidence/causes/clock-evidence.ts'), reworded);
vi.mock(import('../../../src/evidence/causes/delay-evidence.ts'), reworded);
vi.mock(import('../../../src/evidence/causes/stated-evidence.ts'), reworded);
vi.mock(import('../../../src/evidence/causes/graph-evidence.ts'), reworded);
vi.mock(import('../../../src/evidence/causes/rank-causes.ts'), reworded);
vi.mock(import('../../../src/evidence/causes/saturation-evidence.ts'), reworded);
vi.mock(import('../../../src/evidence/causes/unanswered-evidence.ts'), reworded);
vi.mock(import('../../../src/evidence/changes/change-why.ts'), async (original) => {
  const module = await original();
  const whyOf: typeof module.whyOf = (fit) => (wording.isOn ? wording.reword(module.whyOf(fit)) : module.whyOf(fit));
  return { ...module, whyOf };
});

const cases = readCases(fileURLToPath(new URL('../../bench/blame', import.meta.url)), 'round-1').filter(
  (_, index) => index % 4 === 0,
);
const seed = 11;

/** The words in another order, among others that a careless test of words would fall for. */
function shuffle(text: string, random: () => number): string {
  const words = ['new,', '500', 'times', 'error', 'warning', 'grows', 'without', 'bound', ...text.split(' ')];
  return words
    .map((word) => [random(), word] as const)
    .sort(([one], [other]) => one - other)
    .map(([, word]) => word)
    .join(' ');
}

const isSentence = (key: string) => key === 'why' || key === 'text';
const verdicts = (result: object): unknown =>
  JSON.parse(JSON.stringify(result, (key, value: unknown) => (isSentence(key) ? undefined : value)));
const sentences = (result: object): string[] => {
  const all: string[] = [];
  JSON.stringify(result, (key, value: unknown) => {
    if (isSentence(key) && typeof value === 'string') all.push(value);
    return value;
  });
  return all;
};

describe('verdicts', () => {
  it(`stay when every sentence is reworded (seed ${seed})`, async () => {
    const random = randomOf(seed);
    wording.reword = (text) => shuffle(text, random);
    const dir = await mkdtemp(join(tmpdir(), 'aura-wording-'));
    try {
      for (const one of cases) {
        writeBlameFolder(join(dir, one.name), one);
        const telemetry = await readFolder(join(dir, one.name));
        wording.isOn = false;
        const plain = triage(telemetry);
        wording.isOn = true;
        const other = triage(telemetry);
        expect(sentences(other).filter((text) => sentences(plain).includes(text))).toEqual([]);
        expect(verdicts(other)).toEqual(verdicts(plain));
      }
    } finally {
      wording.isOn = false;
      await rm(dir, { recursive: true, force: true });
    }
  });
});
