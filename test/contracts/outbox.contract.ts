/**
 * What every outbox must do: desired state, order, lanes, holds, threads.
 * Owns: the one suite that both engines pass. Refuses: Slack; a sender is played by the test.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HeldRow, Store } from '../../src/run/ports/store.ts';
import { until } from '../support/until.ts';
import type { StoreEngine, StoreRig } from './rig.ts';
import { accepted, channel, drain, held, posted, row } from './rig.ts';

const never = 9e12;

export function outboxContract(engine: StoreEngine): void {
  let rig: StoreRig;
  let store: Store;
  beforeEach(async () => {
    rig = await engine.open();
    store = rig.store;
  });
  afterEach(() => rig.end());

  const put = (...rows: ReturnType<typeof row>[]) => accepted(store, 'i', { outbox: rows });
  const settleOf = (it: HeldRow, sender = 'one') => ({
    incident: it.incident,
    key: it.row.key,
    sender,
    revision: it.revision,
    ts: '1.0',
  });

  describe('order', () => {
    it('sends by priority, then age, over all channels', async () => {
      await put(
        row('a', { priority: 4 }),
        row('b', { priority: 2, place: channel('C2') }),
        row('c', { priority: 4, place: channel('C2') }),
      );
      await accepted(store, 'j', {
        outbox: [row('d', { priority: 1, place: channel('C3') }), row('e', { priority: 2 })],
      });
      expect(await drain(store)).toEqual(['d', 'b', 'e', 'a', 'c']);
      expect(await store.backlog()).toBe(0);
      expect(await store.hold('one', 1_000)).toBeNull();
    });

    it('keeps the order of one commit, however many rows', async () => {
      const keys = Array.from({ length: 60 }, (_, n) => `k${n}`);
      await put(...keys.map((key) => row(key)));
      expect(await drain(store)).toEqual(keys);
    });

    it('closes a lane while one of its rows is held, to everybody, and no other lane', async () => {
      await put(
        row('a'),
        row('b'),
        row('c', { place: channel('C2') }),
        row('d', { place: { team: 'T2', channel: 'C1' } }),
      );
      const first = await held(store, 'one');
      const keys = [first, await held(store, 'one'), await held(store, 'two')].map((it) => it.row.key);
      expect(keys).toEqual(['a', 'c', 'd']);
      expect([await store.hold('one', 1), await store.hold('two', 1)]).toEqual([null, null]);
      await posted(store, first, '1.0');
      expect((await held(store, 'two')).row.key).toBe('b');
    });

    it('lets no younger post of its priority overtake a delayed one, but edits, reactions and more urgent ones', async () => {
      await put(row('old'));
      await posted(store, await held(store), '1.0');
      await put(
        row('late'),
        row('next'),
        row('old'),
        row('eyes', { saying: { type: 'reaction', name: 'eyes', ts: '1' } }),
        row('now', { priority: 1 }),
      );
      await accepted(store, 'j', { outbox: [row('elsewhere', { place: channel('C2') })] });
      const urgent = await held(store);
      await store.done(urgent, 'one');
      await store.release(await held(store), 'one', { notBefore: never, ambiguous: false });
      expect(urgent.row.key).toBe('now');
      expect(await drain(store)).toEqual(['old', 'eyes', 'elsewhere']);
      expect(await store.backlog()).toBe(2);
    });
  });

  describe('desired state', () => {
    it('replaces content, takes the newer priority, keeps the age', async () => {
      await put(row('a', { priority: 2 }), row('b', { priority: 2 }));
      await accepted(store, 'j', { outbox: [row('a', { priority: 3, place: channel('C2') })] });
      const before = await store.now();
      await put(row('a', { priority: 2, saying: { type: 'help' } }), row('b', { priority: 5 }));
      expect(await store.backlog()).toBe(3);
      const a = await held(store);
      expect(a).toMatchObject({
        incident: 'i',
        row: row('a', { priority: 2, saying: { type: 'help' } }),
        ambiguous: false,
        attempts: 1,
      });
      expect(a.since).toBeLessThanOrEqual(before);
      expect(a).not.toHaveProperty('ts');
      expect(await held(store)).toMatchObject({ incident: 'j', row: { key: 'a' } });
      await posted(store, a, '1.0');
      expect(await held(store)).toMatchObject({ row: { key: 'b', priority: 5 } });
    });

    it('keeps the place in the line of what is replaced', async () => {
      await put(row('a'), row('b'), row('c'));
      await put(row('b'));
      await put(row('a'));
      expect(await drain(store)).toEqual(['a', 'b', 'c']);
    });

    it('finds the most urgent row in a lane that begins with one that must wait', async () => {
      const late = { notBefore: never, ambiguous: false };
      const places = Array.from({ length: 20 }, (_, n) => channel(`D${n}`));
      await put(...places.map((place, n) => row(`first${n}`, { place, priority: 1 })));
      for (const _ of places) await store.release(await held(store), 'one', late);
      const seconds = places.map((place, n) => row(`second${n}`, { place, priority: 2 })).toReversed();
      await put(row('quick', { priority: 3 }), ...seconds);
      expect(await drain(store)).toEqual([...seconds.map(({ key }) => key), 'quick']);
    });

    it('edits what was posted, also long after the row ended', async () => {
      await put(row('a'));
      const first = await held(store);
      await posted(store, first, '7.1');
      expect(await store.backlog()).toBe(0);
      await put(row('a', { saying: { type: 'help' } }));
      const edit = await held(store);
      expect(edit).toMatchObject({ ts: '7.1', row: { saying: { type: 'help' } }, attempts: 1, ambiguous: false });
      expect(edit.revision).toBeGreaterThan(first.revision);
      await store.done(edit, 'one');
      expect(await store.backlog()).toBe(0);
      await put(row('a'));
      expect((await held(store)).ts).toBe('7.1');
    });

    it('keeps content that came while the row was being sent', async () => {
      await put(row('a'));
      const sent = await held(store);
      await put(row('a', { saying: { type: 'help' } }));
      expect(await posted(store, sent, '7.1')).toMatchObject({ ok: true });
      const edit = await held(store);
      expect(edit).toMatchObject({ ts: '7.1', row: { saying: { type: 'help' } }, ambiguous: false, attempts: 1 });
      await put(row('a', { saying: { type: 'queued', position: 3 } }));
      await store.done(edit, 'one');
      expect(await held(store)).toMatchObject({ ts: '7.1', row: { saying: { type: 'queued', position: 3 } } });
    });

    it('follows a message to another channel as a new post', async () => {
      await put(row('a'));
      await posted(store, await held(store), '7.1');
      await put(row('a', { place: channel('C2') }), row('b'));
      const moved = await held(store);
      expect(moved).toMatchObject({ row: { key: 'a', place: channel('C2') } });
      expect(moved).not.toHaveProperty('ts');
      expect((await held(store)).row.key).toBe('b');
    });

    it('ends a message that cannot be shown: settled with an empty ts it is gone and was never posted', async () => {
      await put(row('a'));
      const first = await held(store);
      await accepted(store, 'i', { settle: { ...settleOf(first), ts: '' } });
      expect(await store.backlog()).toBe(0);
      await put(row('a'));
      expect(await held(store)).not.toHaveProperty('ts');
    });

    it('ends reactions and what is shown to one person by done', async () => {
      await put(row('eyes', { saying: { type: 'reaction', name: 'eyes', ts: '1' } }), row('private', { onlyTo: 'U1' }));
      for (const _ of [1, 2]) await store.done(await held(store), 'one');
      expect(await store.backlog()).toBe(0);
    });
  });

  describe('holds', () => {
    it('gives an expired hold to another, as ambiguous, and refuses the first one', async () => {
      await put(row('a'));
      const long = await held(store, 'one', 600_000);
      expect(await store.hold('two', 1)).toBeNull();
      await store.release(long, 'one', { notBefore: 0, ambiguous: false });
      const first = await held(store, 'one', 20);
      const second = await until('the hold expires', () => store.hold('two', 600_000));
      expect(second).toMatchObject({ row: { key: 'a' }, ambiguous: true, attempts: 3, since: first.since });
      expect(await posted(store, first, '1.0', 'one')).toEqual({ ok: false, reason: 'lane' });
      await store.done(first, 'one');
      await store.release(first, 'one', { notBefore: 0, ambiguous: false });
      expect(await store.backlog()).toBe(1);
      expect(await store.hold('three', 1)).toBeNull();
      expect(await posted(store, second, '2.0', 'two')).toMatchObject({ ok: true });
      await put(row('a'));
      expect((await held(store)).ts).toBe('2.0');
    });

    it('accepts a late settle that nobody was in the way of', async () => {
      await put(row('a'));
      expect(await posted(store, await held(store, 'one', 0), '1.0')).toMatchObject({ ok: true });
      expect(await store.backlog()).toBe(0);
    });

    it('refuses to settle for another sender, another revision, twice, or what was never held', async () => {
      await put(row('a'), row('b'));
      const it = await held(store);
      const wrong = [
        settleOf(it, 'two'),
        { ...settleOf(it), revision: it.revision + 1 },
        { ...settleOf(it), key: 'b' },
        { ...settleOf(it), incident: 'j' },
      ];
      for (const settle of wrong) {
        expect(await store.commit({ ...commitOf(), settle })).toEqual({ ok: false, reason: 'lane' });
      }
      expect(await posted(store, it, '1.0')).toMatchObject({ ok: true });
      expect(await posted(store, it, '1.0')).toEqual({ ok: false, reason: 'lane' });
    });

    it('gives a row back: now, later, or with its whole channel', async () => {
      await put(row('a'), row('b'), row('c', { place: channel('C2') }));
      await store.release(await held(store), 'one', { notBefore: 0, ambiguous: true });
      const again = await held(store, 'two');
      expect(again).toMatchObject({ row: { key: 'a' }, ambiguous: true, attempts: 2 });
      await store.release(again, 'two', { notBefore: 0, ambiguous: false });
      const third = await held(store);
      expect(third).toMatchObject({ row: { key: 'a' }, ambiguous: false, attempts: 3 });
      const late = (await store.now()) + 600_000;
      await store.release(third, 'one', { notBefore: 0, laneNotBefore: late, ambiguous: false });
      const other = await held(store);
      expect(other.row.key).toBe('c');
      expect(await store.hold('one', 1)).toBeNull();
      const soon = (await store.now()) + 80;
      await store.release(other, 'one', { notBefore: 0, laneNotBefore: soon, ambiguous: false });
      expect(await until('the lane opens', () => store.hold('one', 600_000))).toMatchObject({ row: { key: 'c' } });
      expect(await store.now()).toBeGreaterThanOrEqual(soon);
    });

    it('lets two senders never work on one lane at once, and sends each row once', async () => {
      const other = await rig.second();
      const rows = Array.from({ length: 40 }, (_, n) => row(`k${n}`, { place: channel(`C${n % 3}`) }));
      await put(...rows);
      const busy = new Set<string>();
      const sent: string[] = [];
      const overlaps: string[] = [];
      const send = async (mine: Store, sender: string) => {
        for (
          let it = await mine.hold(sender, 60_000);
          it || (await mine.backlog()) > 0;
          it = await mine.hold(sender, 60_000)
        ) {
          if (!it) continue;
          const lane = it.row.place.channel;
          if (busy.has(lane)) overlaps.push(lane);
          busy.add(lane);
          sent.push(it.row.key);
          await mine.now();
          busy.delete(lane);
          await mine.done(it, sender);
        }
      };
      await Promise.all([send(store, 'one'), send(other, 'two'), send(store, 'three')]);
      expect(overlaps).toEqual([]);
      expect(sent.toSorted()).toEqual(rows.map(({ key }) => key).toSorted());
    });
  });

  describe('threads', () => {
    it('waits for the message whose thread a row belongs in', async () => {
      await put(
        row('child', { priority: 1, thread: { key: 'parent' } }),
        row('parent', { priority: 4 }),
        row('fixed', { priority: 5, thread: { ts: '9.9' } }),
      );
      const parent = await held(store);
      expect(parent.row.key).toBe('parent');
      await posted(store, parent, '3.3');
      const child = await held(store);
      expect(child).toMatchObject({ row: { key: 'child' }, threadTs: '3.3' });
      await posted(store, child, '3.4');
      expect(await held(store)).not.toHaveProperty('threadTs');
    });

    it('does not wait for a message that is not there, is itself, or never became one', async () => {
      await put(row('orphan', { thread: { key: 'none' } }), row('self', { thread: { key: 'self' } }));
      expect(await drain(store)).toEqual(['orphan', 'self']);
      await accepted(store, 'j', {
        outbox: [row('child', { thread: { key: 'parent' } }), row('parent', { onlyTo: 'U1' })],
      });
      const parent = await held(store);
      await store.done(parent, 'one');
      const child = await held(store);
      expect([parent.row.key, child.row.key, child.threadTs]).toEqual(['parent', 'child', undefined]);
    });

    it('waits for it in its own channel: a message that moved is awaited in the new one', async () => {
      const there = channel('C2');
      await put(row('parent'));
      await posted(store, await held(store), '3.3');
      await put(
        row('parent', { priority: 5, place: there }),
        row('child', { priority: 1, place: there, thread: { key: 'parent' } }),
      );
      const parent = await held(store);
      expect(parent.row.key).toBe('parent');
      await posted(store, parent, '4.4');
      expect(await held(store)).toMatchObject({ row: { key: 'child' }, threadTs: '4.4' });
    });

    it('keeps threads of incidents apart', async () => {
      await accepted(store, 'j', { outbox: [row('parent', { priority: 5 })] });
      await put(row('child', { thread: { key: 'parent' } }));
      expect((await held(store)).row.key).toBe('child');
    });
  });

  function commitOf() {
    return { incident: 'x', expect: { version: 0, hash: '' }, facts: [], due: null };
  }
}
