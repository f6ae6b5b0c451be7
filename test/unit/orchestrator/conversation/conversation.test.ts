/** A conversation keeps its size however long it gets, and renders the same turns to the same bytes. */
import { describe, expect, it } from 'vitest';
import { isShown, render, shorten, type Turn } from '../../../../src/orchestrator/conversation/conversation.ts';

const turn = (number: number, size: number): Turn => ({
  reply: { text: '', calls: [{ id: `c${number}`, name: 'look', args: { number } }] },
  results: [
    {
      id: `c${number}`,
      text: 'x'.repeat(size),
      failed: false,
      line: `[E${number}] look: found ${number}${' and so on'.repeat(25)}`,
    },
  ],
});
const bytes = (turns: readonly Turn[]) => JSON.stringify(render('the incident', turns)).length;

describe('a conversation', () => {
  // What a digest may have, a usual one, and a short one.
  it.each([6_000, 4_000, 2_000])(
    'of 200 calls of %d characters is at its largest no more than a tenth above one of 20',
    (size) => {
      const peak = (calls: number) => {
        const turns = Array.from({ length: calls }, (_, index) => turn(index + 1, size));
        return Math.max(...turns.map((_, index) => bytes(turns.slice(0, index + 1))));
      };
      expect(peak(200) / peak(20)).toBeLessThan(1.1);
    },
  );

  it('keeps its beginning over several turns, so that a cache holds', () => {
    const turns = Array.from({ length: 60 }, (_, index) => turn(index + 1, 6_000));
    const openings = turns.map((_, index) => JSON.stringify(render('o', turns.slice(0, index + 1))[0]));
    expect(new Set(openings).size).toBeLessThan(turns.length / 3);
  });

  it('always shows the last turn, however large, and every older call as a line or in the count', () => {
    const turns = [turn(1, 10), turn(2, 70_000), turn(3, 90_000)];
    const [opening, ...rest] = render('o', turns);
    expect(rest).toHaveLength(2);
    expect(JSON.stringify(opening)).toMatch(/found 1.*found 2/);
  });

  it('puts what people said where it was said', () => {
    const said = { ...turn(2, 5), heard: 'it was the cache' };
    const roles = render('o', [turn(1, 5), said], 'no, the disk').map((it) => ('text' in it ? it.text : it.role));
    expect(roles).toEqual(['o', '', 'tool', 'it was the cache', '', 'tool', 'no, the disk']);
  });

  it('made shorter leaves a line of each answer, of the last turn only when nothing else is left to shorten', () => {
    const shown = (number: number, size: number): Turn => {
      const { results, ...rest } = turn(number, size);
      return { ...rest, results: results.map((it) => ({ ...it, text: `[E${number}] ${it.text}` })) };
    };
    const turns = [shown(1, 900), shown(2, 900), shown(3, 900)];
    const left = () => turns.map(({ results }) => results[0]?.text.startsWith('Left out for want of room: [E'));
    expect([shorten(turns), left()]).toEqual([true, [true, true, false]]);
    expect(['E1', 'E2', 'E3'].map((id) => isShown(turns, id))).toEqual([false, false, true]);
    expect([shorten(turns), left()]).toEqual([true, [true, true, true]]);
    expect(shorten(turns)).toBe(false);
    expect(shorten([])).toBe(false);
  });
});
