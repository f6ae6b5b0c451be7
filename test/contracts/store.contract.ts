/**
 * What every store must do: journal, checks, links, due times.
 * Owns: the one suite that both engines pass. Refuses: anything that only one of them could know.
 */
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { factFormat } from '../../src/run/fact.ts';
import type { Store } from '../../src/run/ports/store.ts';
import { emptyHead } from '../../src/run/ports/store.ts';
import { firstBreak } from '../../src/store/entry.ts';
import { until } from '../support/until.ts';
import type { StoreEngine, StoreRig } from './rig.ts';
import { accepted, append, fact, headOf, held, row } from './rig.ts';

export function storeContract(engine: StoreEngine): void {
  let rig: StoreRig;
  let store: Store;
  beforeEach(async () => {
    rig = await engine.open();
    store = rig.store;
  });
  afterEach(() => rig.end());

  describe('the record of trust', () => {
    const deed = { id: 'apr_1', workflow: null, action: 'rollback', component: 'api', risk: 'low', at: 1 } as const;
    const one = { deeds: [{ ...deed, state: 'pending' as const }], offers: [] };
    const two = { deeds: [{ ...deed, state: 'done' as const }], offers: [] };

    it('keeps what each incident adds, the newest in place of the older, also over a restart', async () => {
      expect(await store.trust()).toEqual([]);
      await accepted(store, 'i', { trust: one });
      await accepted(store, 'other', { trust: one });
      await accepted(store, 'i', { trust: two });
      await accepted(store, 'i');
      const all = [
        { incident: 'i', ...two },
        { incident: 'other', ...one },
      ];
      const byName = (kept: Awaited<ReturnType<Store['trust']>>) =>
        kept.toSorted((a, b) => (a.incident < b.incident ? -1 : 1));
      expect(byName(await store.trust())).toEqual(all);
      store = await rig.reopen();
      expect(byName(await store.trust())).toEqual(all);
    });

    it('keeps nothing of a commit that is refused', async () => {
      await accepted(store, 'i', { trust: one });
      expect(await store.commit({ incident: 'i', expect: emptyHead, facts: [fact()], due: null, trust: two })).toEqual({
        ok: false,
        reason: 'version',
      });
      expect(await store.trust()).toEqual([{ incident: 'i', ...one }]);
    });
  });

  describe('the journal', () => {
    it('appends entries with version, time, fence and the hash of the stored line', async () => {
      const before = await store.now();
      const facts = [fact({ list: [], map: {}, big: 12345678901234567n.toString(), small: 0.1 })];
      const first = await store.commit({ incident: 'i', expect: emptyHead, facts, due: null });
      if (!first.ok) throw new Error(first.reason);
      const second = await store.commit({ incident: 'i', expect: first.entry, fence: 7, facts: [fact(2)], due: null });
      if (!second.ok) throw new Error(second.reason);
      expect(first.entry).toEqual({
        format: factFormat,
        size: first.entry.size,
        version: 1,
        time: first.entry.time,
        fence: 0,
        prev: '',
        hash: first.entry.hash,
        facts,
      });
      expect(second.entry).toMatchObject({ version: 2, fence: 7, prev: first.entry.hash });
      expect(first.entry.time).toBeGreaterThanOrEqual(before);
      expect(second.entry.time).toBeLessThanOrEqual(await store.now());
      const { version, time, fence, prev } = second.entry;
      const line = JSON.stringify({ format: factFormat, version, time, fence, prev, facts: [fact(2)] });
      expect(second.entry.size).toBe(line.length);
      expect(second.entry.hash).toBe(createHash('sha256').update(line).digest('hex'));
      expect(await store.read('i', 0)).toEqual([first.entry, second.entry]);
      expect(await store.read('i', 0, 1)).toEqual([first.entry]);
      expect(await store.read('i', 1)).toEqual([second.entry]);
      expect(await store.read('i', 1, 5)).toEqual([second.entry]);
      expect(await store.read('i', 2)).toEqual([]);
      expect(await store.read('other', 0)).toEqual([]);
    });

    it('keeps facts to the letter', async () => {
      const hard = [
        [],
        {},
        [[]],
        [{}],
        1e21,
        -0.000001,
        9007199254740991,
        1.7976931348623157e308,
        '\u0000\u001f"\\/\u2028 é 𝄞',
        '\ud800',
        { '': null, ' ': [null] },
        JSON.parse('{"__proto__":{"a":1},"10":1,"9":2}'),
        'x'.repeat(300_000),
      ];
      const entry = await accepted(store, 'i', { facts: hard.map(fact) });
      expect(JSON.stringify(entry.facts)).toBe(JSON.stringify(hard.map(fact)));
      const [read] = await store.read('i', 0);
      expect(read).toEqual(entry);
      expect(JSON.stringify(read?.facts)).toBe(JSON.stringify(hard.map(fact)));
    });

    it('lets exactly one of many writers of one version win, and the chain holds', async () => {
      const other = await rig.second();
      for (let version = 0; version < 5; version++) {
        const expected = await headOf(store, 'i');
        const results = await Promise.all(
          Array.from({ length: 10 }, (_, n) =>
            (n % 2 ? store : other).commit({ incident: 'i', expect: expected, facts: [fact(n)], due: null }),
          ),
        );
        expect(results.filter(({ ok }) => ok)).toHaveLength(1);
        expect(results.filter((it) => !it.ok && it.reason === 'version')).toHaveLength(9);
      }
      const entries = await store.read('i', 0);
      expect(entries.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
      expect(firstBreak(entries)).toBeNull();
    });

    it('tells incidents', async () => {
      await accepted(store, 'a');
      await accepted(store, 'b');
      await accepted(store, 'a');
      expect((await store.incidents()).toSorted()).toEqual(['a', 'b']);
    });

    it('is not changed by what the writer does to its objects afterwards', async () => {
      const mine = row('m');
      const facts = [fact({ n: 1 })];
      const entry = await accepted(store, 'i', { facts, outbox: [mine] });
      mine.key = 'changed';
      Object.assign(facts[0] ?? {}, { result: 'changed' });
      Object.assign(entry.facts[0] ?? {}, { result: 'changed' });
      expect((await store.read('i', 0))[0]?.facts).toEqual([fact({ n: 1 })]);
      expect((await held(store)).row).toEqual(row('m'));
    });
  });

  describe('the checks of a commit', () => {
    it('refuses a lower fence than the highest given out', async () => {
      expect(await store.fence('i')).toBe(1);
      expect(await store.fence('i')).toBe(2);
      expect(await store.fence('other')).toBe(1);
      expect(await append(store, 'i', { fence: 1 })).toEqual({ ok: false, reason: 'fence' });
      expect((await accepted(store, 'i', { fence: 2 })).fence).toBe(2);
      expect((await accepted(store, 'i')).fence).toBe(0);
    });

    it('refuses a duplicate everywhere, names it, and forgets it after its time', async () => {
      const unique = [
        { key: 'event:1', ttl: 60_000 },
        { key: 'message:1', ttl: 120 },
      ];
      await accepted(store, 'a', { unique });
      expect(await append(store, 'b', { unique: unique.slice(1) })).toEqual({
        ok: false,
        reason: 'duplicate',
        key: 'message:1',
      });
      await until('the short key is forgotten', async () => (await append(store, 'b', { unique: unique.slice(1) })).ok);
      expect(await append(store, 'b', { unique })).toMatchObject({ ok: false, reason: 'duplicate', key: 'event:1' });
    });

    it('checks duplicate, fence, lane and version in this order', async () => {
      await store.fence('i');
      await store.fence('i');
      await accepted(store, 'i', { unique: [{ key: 'u', ttl: 60_000 }] });
      const settle = { incident: 'i', key: 'none', sender: 'one', revision: 1, ts: '1.0' };
      const wrong = { incident: 'i', expect: emptyHead, facts: [fact()], due: null, settle, fence: 1 };
      const asked = [
        { ...wrong, unique: [{ key: 'u', ttl: 1 }] },
        wrong,
        { ...wrong, fence: 2 },
        { ...wrong, settle: undefined, fence: 2 },
      ];
      const reasons = [];
      for (const commit of asked) {
        const result = await store.commit(commit);
        reasons.push(result.ok ? 'accepted' : result.reason);
      }
      expect(reasons).toEqual(['duplicate', 'fence', 'lane', 'version']);
    });

    it('leaves nothing behind when it refuses', async () => {
      await accepted(store, 'i', { due: null });
      const refused = await store.commit({
        incident: 'i',
        expect: emptyHead,
        facts: [fact('lost')],
        unique: [{ key: 'u', ttl: 60_000 }],
        links: ['l'],
        outbox: [row('r')],
        due: 0,
      });
      expect(refused).toEqual({ ok: false, reason: 'version' });
      expect(await store.read('i', 1)).toEqual([]);
      expect([await store.find('l'), await store.due(9), await store.backlog()]).toEqual([null, [], 0]);
      expect(await append(store, 'i', { unique: [{ key: 'u', ttl: 60_000 }] })).toMatchObject({ ok: true });
    });
  });

  describe('links and due times', () => {
    it('finds an incident by its other names, the newest owner of a name', async () => {
      await accepted(store, 'a', { links: ['channel:T1:C1', 'pagerduty:P1'] });
      await accepted(store, 'b', { links: ['channel:T1:C1'] });
      expect(await store.find('channel:T1:C1')).toBe('b');
      expect(await store.find('pagerduty:P1')).toBe('a');
      expect(await store.find('pagerduty:P2')).toBeNull();
    });

    it('tells what is due, soonest first, and forgets what is not', async () => {
      const now = await store.now();
      await accepted(store, 'later', { due: now + 3_600_000 });
      await accepted(store, 'soon', { due: now - 10 });
      await accepted(store, 'first', { due: 0 });
      await accepted(store, 'never', { due: null });
      expect(await store.due(10)).toEqual(['first', 'soon']);
      expect(await store.due(1)).toEqual(['first']);
      expect(await store.due(1, { timed: true })).toEqual(['soon']);
      await accepted(store, 'first', { due: null });
      expect(await store.due(10)).toEqual(['soon']);
      await accepted(store, 'later', { due: await store.now() });
      expect(await store.due(10)).toEqual(['soon', 'later']);
    });
  });

  it('survives being closed and opened: everything that was acknowledged is there', async () => {
    const now = await store.now();
    await store.fence('i');
    await accepted(store, 'i', {
      unique: [{ key: 'u', ttl: 3_600_000 }],
      links: ['l'],
      due: now,
      outbox: [
        row('parent'),
        row('child', { thread: { key: 'parent' } }),
        row('other', { place: { team: 'T1', channel: 'C2' } }),
      ],
    });
    const parent = await held(store, 'one', 60_000);
    const entry = await accepted(store, 'i', {
      due: now,
      settle: { incident: 'i', key: 'parent', sender: 'one', revision: parent.revision, ts: '5.5' },
    });
    const child = await held(store, 'one', 60_000);
    const entries = await store.read('i', 0);
    store = await rig.reopen();
    expect(await store.read('i', 0)).toEqual(entries);
    expect(firstBreak(entries)).toBeNull();
    expect(await headOf(store, 'i')).toEqual({ version: 2, hash: entry.hash });
    expect(await store.fence('i')).toBe(2);
    expect(await append(store, 'i', { fence: 2, unique: [{ key: 'u', ttl: 1 }] })).toMatchObject({
      reason: 'duplicate',
    });
    expect([await store.find('l'), await store.due(5), await store.backlog()]).toEqual(['i', ['i'], 2]);
    expect(child).toMatchObject({ row: { key: 'child' }, threadTs: '5.5' });
    // The hold is durable: the lane stays closed to the new process until it expires or is settled by who has it.
    expect((await held(store, 'two')).row.key).toBe('other');
    expect(await store.hold('two', 60_000)).toBeNull();
    await store.release(child, 'one', { notBefore: 0, ambiguous: true });
    expect(await held(store, 'two')).toMatchObject({
      row: { key: 'child' },
      threadTs: '5.5',
      ambiguous: true,
      attempts: 2,
    });
  });
}
