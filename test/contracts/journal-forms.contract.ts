/**
 * What happens to journals of another form than today's, on every engine.
 * Owns: the fixture of the first form, the newer form, and the reading of a long journal. Refuses: what facts mean.
 */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { factFormat } from '../../src/run/fact.ts';
import { Journal } from '../../src/run/journal.ts';
import { entryLine, factsText, firstBreak, parseEntry } from '../../src/store/entry.ts';
import type { StoreEngine, StoreRig } from './rig.ts';
import { accepted, fact } from './rig.ts';

const fixture = new URL('../fixtures/journals/format-1.ndjson', import.meta.url);
const linesOf = () => readFileSync(fixture, 'utf8').trimEnd().split('\n');

export function journalFormsContract(engine: StoreEngine): void {
  let rig: StoreRig;
  beforeEach(async () => {
    rig = await engine.open();
  });
  afterEach(() => rig.end());

  describe('a journal of another form', () => {
    it('of before is read: the whole incident, from the mention to the verified fix', async () => {
      const store = await rig.plant('inc_1', linesOf());
      const state = await new Journal(store).load('inc_1');
      const [run] = state.runs.values();
      const [approval] = state.approvals.values();
      expect(state.requests.size).toBe(1);
      expect(state.ledger.map((it) => it.id)).toEqual(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9']);
      expect(run).toMatchObject({ state: 'ended', outcome: 'answered' });
      expect(run?.answer).toMatchObject({ type: 'finding', finding: { component: 'billing', verdict: 'likely' } });
      expect(approval).toMatchObject({ state: 'done', verification: { state: 'held' } });
    });

    it('of before is written on, and its chain holds', async () => {
      const store = await rig.plant('inc_1', linesOf());
      const journal = new Journal(store);
      const { head } = await journal.load('inc_1');
      const written = await journal.decide('inc_1', () => ({ facts: [fact()] }));
      expect(written).toMatchObject({ ok: true, entry: { version: head.version + 1, format: factFormat } });
      expect(firstBreak(await store.read('inc_1', 0))).toBeNull();
    });

    it('of a newer Aura stops that incident with a clear word, and no other', async () => {
      const line = `{"format":${factFormat + 1},"version":1,"time":1,"fence":0,"prev":"","facts":[{"type":"unheard-of"}]}`;
      const store = await rig.plant('inc_new', [line]);
      await accepted(store, 'inc_other');
      const journal = new Journal(store);
      await expect(journal.load('inc_new')).rejects.toMatchObject({ code: 'journal-newer', retryable: false });
      await expect(journal.load('inc_new')).rejects.toThrow(/updated to the same version/);
      await expect(journal.decide('inc_new', () => ({ facts: [fact()] }))).rejects.toMatchObject({
        code: 'journal-newer',
      });
      expect((await journal.load('inc_other')).head.version).toBe(1);
    });
  });

  describe('a long journal', () => {
    it('is read page by page into the same state, and forgotten when others need the room', async () => {
      const lines = linesOf();
      for (let n = 0; n < 450; n += 1) {
        const { version, hash } = parseEntry(lines.at(-1) ?? '');
        lines.push(entryLine({ version: version + 1, time: n, fence: 0, prev: hash }, factsText([fact(n)])));
      }
      const store = await rig.plant('long', lines);
      const roomy = new Journal(store);
      const tight = new Journal(store, { keptSize: 1 });
      const state = await roomy.load('long');
      await accepted(store, 'other');
      await tight.load('long');
      await tight.load('other');
      expect(await tight.load('long')).toEqual(state);
      expect(state.head.version).toBe(lines.length);
    });
  });
}
