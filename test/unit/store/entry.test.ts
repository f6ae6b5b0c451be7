import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/run/ports/store.ts';
import { entryLine, factsText, firstBreak, parseEntry } from '../../../src/store/entry.ts';
import { fact } from '../../contracts/rig.ts';

function chain(length: number): Entry[] {
  const entries: Entry[] = [];
  for (let version = 1; version <= length; version++) {
    const head = { version, time: 1_000 + version, fence: 0, prev: entries.at(-1)?.hash ?? '' };
    entries.push(parseEntry(entryLine(head, factsText([fact(version)]))));
  }
  return entries;
}

describe('the chain of entries', () => {
  it('holds when nothing was touched', () => {
    expect(firstBreak([])).toBeNull();
    expect(firstBreak(chain(5))).toBeNull();
  });

  it('breaks after an entry whose stored line was changed, whatever was changed', () => {
    const [first, second, third] = chain(3) as [Entry, Entry, Entry];
    const lines = [
      entryLine({ ...second, time: second.time + 1 }, factsText(second.facts)),
      entryLine({ ...second, fence: 1 }, factsText(second.facts)),
      entryLine(second, factsText([fact('other')])),
    ];
    expect(lines.map((line) => firstBreak([first, parseEntry(line), third]))).toEqual([3, 3, 3]);
  });

  it('breaks where an entry is missing, added or moved', () => {
    const [first, second, third] = chain(3) as [Entry, Entry, Entry];
    expect([firstBreak([second, third]), firstBreak([first, third]), firstBreak([first, first, second])]).toEqual([
      2, 3, 1,
    ]);
  });
});
