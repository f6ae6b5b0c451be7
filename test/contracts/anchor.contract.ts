/**
 * What every store must do about its own record: the head of each journal is signed, and whoever changes or cuts the end
 * of one is found, also when work went on afterwards.
 * Owns: the one suite that both engines pass. Refuses: how a store is opened; the rig knows.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type InstallationKey, openInstallationKey } from '../../src/local/installation-key.ts';
import type { Store } from '../../src/run/ports/store.ts';
import { entryLine, factsText } from '../../src/store/entry.ts';
import { auditJournal, isSignedBy, signHead } from '../../src/store/signed-head.ts';
import { until } from '../support/until.ts';
import type { StoreEngine, StoreRig } from './rig.ts';
import { accepted, fact } from './rig.ts';

export function anchorContract(engine: StoreEngine, key: () => InstallationKey): void {
  let rig: StoreRig;
  let store: Store;
  beforeEach(async () => {
    rig = await engine.open();
    store = rig.store;
    for (let n = 1; n <= 4; n++) await accepted(store, 'i', { facts: [fact(`word ${n}`)] });
    await until('the head is signed', async () => (await store.signedHead('i'))?.version === 4);
  });
  afterEach(() => rig.end());

  const audit = async (from: Store, incident = 'i') =>
    auditJournal({
      incident,
      entries: await from.read(incident, 0),
      kept: await from.signedHead(incident),
      logged: [],
      key: key(),
    });
  const linesOf = async (): Promise<string[]> =>
    (await store.read('i', 0)).map((entry) => entryLine(entry, factsText(entry.facts)));
  /** The journal without its last entry, and the same with its last fact changed, each a chain that holds. */
  const tampered = {
    changed: (lines: string[]) => [...lines.slice(0, -1), String(lines.at(-1)).replace('word 4', 'word 5')],
    cut: (lines: string[]) => lines.slice(0, -1),
  };

  describe('the signed head', () => {
    it('follows the journal, and another process reads the same', async () => {
      const head = await store.signedHead('i');
      const last = (await store.read('i', 0)).at(-1);
      expect(head).toMatchObject({ incident: 'i', version: 4, hash: last?.hash, by: key().id });
      expect(head && isSignedBy(key(), head)).toBe(true);
      expect(await store.signedHead('other')).toBeNull();
      expect(await (await rig.second()).signedHead('i')).toEqual(head);
      expect(await audit(await rig.reopen())).toMatchObject({ holds: true });
    });

    it.each(['changed', 'cut'] as const)('finds a last fact that was %s, also after work went on', async (how) => {
      const lines = await linesOf();
      await rig.plant('i', tampered[how](lines));
      const later = await rig.reopen();
      expect(await audit(later)).toMatchObject({ holds: false });
      // Two more, so that a cut journal is longer than its signed head again.
      await accepted(later, 'i');
      await accepted(later, 'i');
      await accepted(later, 'j');
      await until('another head is signed', async () => (await later.signedHead('j'))?.version === 1);
      expect(await later.signedHead('i')).toMatchObject({ version: 4 });
      expect(await audit(later)).toMatchObject({ holds: false });
      expect(await audit(later, 'j')).toMatchObject({ holds: true });
    });

    it('says that the key is another one, from which entry on, and that one was made just now', async () => {
      const entries = await store.read('i', 0);
      const folder = mkdtempSync(join(tmpdir(), 'aura-anchor-'));
      try {
        const other = await openInstallationKey({ folder });
        const kept = signHead(key(), 'i', { version: 3, hash: String(entries[2]?.hash) });
        const { holds, lines } = auditJournal({ incident: 'i', entries, kept, logged: [], key: other });
        expect(holds).toBe(false);
        expect(lines[0]).toMatch(new RegExp(`${other.id}.*signed nothing of this`));
        expect(lines[1]).toMatch(new RegExp(`of entry 3, was signed by another key \\(${key().id}\\)`));
        expect(lines[2]).toMatch(/^Entries 4 to 4 are not covered/);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    it('finds a journal that was taken away as a whole', async () => {
      const head = await store.signedHead('i');
      const none = auditJournal({ incident: 'i', entries: [], kept: head, logged: [], key: key() });
      expect(none).toMatchObject({ holds: false });
    });

    it('is not believed when it is another incident, another number or another hash under the same signature', async () => {
      const entries = await store.read('i', 0);
      const head = signHead(key(), 'i', { version: 3, hash: String(entries[2]?.hash) });
      const of = (kept: typeof head) => auditJournal({ incident: 'i', entries, kept, logged: [], key: key() }).holds;
      expect(of({ ...head, version: 4, hash: String(entries[3]?.hash) })).toBe(false);
      expect(of({ ...signHead(key(), 'j', { version: 4, hash: String(entries[3]?.hash) }), incident: 'i' })).toBe(
        false,
      );
      // Whole, but older than the journal: what came after it is not vouched for.
      expect(of(head)).toBe(false);
      expect(of(signHead(key(), 'i', { version: 4, hash: String(entries[3]?.hash) }))).toBe(true);
    });
  });
}
