/** A feed of ten thousand short texts in which twelve matter, and the watch over it that is killed and started again. */
import { describe, expect, it } from 'vitest';
import { FeedWatch, hashOf } from '../../../src/memory/feed-watch.ts';
import { matter, radioFeed, watched as words } from '../../support/radio-feed.ts';

describe('a watch over a feed', () => {
  it.each([1, 2])('tells what matters and at most three others, seed %i', (seed) => {
    const { texts, at } = radioFeed(seed);
    const watch = new FeedWatch({ words, most: 20 });
    const told = texts.flatMap((text, index) => watch.take(text, index * 1_000)).map(({ text }) => text);
    expect(matter.filter((text) => !told.includes(text))).toEqual([]);
    expect(told.filter((text) => !at.has(text)).length).toBeLessThanOrEqual(3);
  });

  it('tells nothing twice when it is started again, and what came in its first minutes at its end', () => {
    const texts = ['shift 1 takes over', matter[0] ?? '', 'shift 2 takes over', 'shift 3 takes over'];
    const first = new FeedWatch({ words, most: 20 });
    expect(texts.flatMap((text) => first.take(text, 1))).toEqual([]);
    const told = first.settle(2);
    expect(told.map(({ text }) => text)).toEqual([matter[0]]);
    const again = new FeedWatch({ words, most: 20 }, new Map(told.map(({ text }) => [hashOf(text), 2])));
    expect([...texts.flatMap((text) => again.take(text, 3)), ...again.settle(4)]).toEqual([]);
  });

  it('tells no more in an hour than it may, and counts what it kept back', () => {
    const watch = new FeedWatch({ words, most: 3 });
    watch.settle(0);
    const told = matter.flatMap((text, index) => watch.take(text, index));
    expect([told.length, watch.unsaid]).toEqual([3, matter.length - 3]);
    expect(watch.take('fire at the old mill', 3_700_000)).toHaveLength(1);
  });
});
