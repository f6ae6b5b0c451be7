/**
 * What is learnt at quiet times, on every store: kept over a restart, within bounds, and void where there was trouble.
 * Owns: that part of the suite which both engines pass. Refuses: what is usual (unit tests hold it).
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { QuietTimes } from '../../src/orchestrator/memory/quiet-times.ts';
import { Journal } from '../../src/run/journal.ts';
import type { Anomaly, TriageResult } from '../../src/run/finding/triage-result.ts';
import { usualIn, usualKey } from '../../src/run/outcomes/usual.ts';
import { badDeploy } from '../support/rollback-workflow.ts';
import type { StoreEngine, StoreRig } from './rig.ts';

const hour = 3_600_000;
const day = 24 * hour;
const tonight = Date.UTC(2030, 4, 15, 2, 20);

function loud(component: string, after: number): Anomaly {
  return {
    ...{ component, signal: 'cpu_usage_percent', source: 'metric', kind: 'moved', of: 'saturation', bad: 1 },
    ...{ before: 12, after, onset: new Date(tonight).toISOString(), chronic: false, strength: 20, text: '' },
  };
}

const quiet = (anomalies: Anomaly[]): TriageResult => ({ ...badDeploy, outcome: 'healthy', noFault: true, anomalies });

export function quietTimesContract(engine: StoreEngine): void {
  describe('quiet times', () => {
    let rig: StoreRig;
    let times: QuietTimes;
    beforeEach(async () => {
      rig = await engine.open();
      times = new QuietTimes(new Journal(rig.store));
    });
    afterEach(() => rig.end());

    const nights = async (count: number, anomalies: Anomaly[]) => {
      for (let ago = count; ago > 0; ago -= 1) await times.looked(quiet(anomalies), tonight - ago * day);
    };

    it('are told to the look of tonight, also after a restart, in a form that its tool reads', async () => {
      await nights(5, [loud('store', 90)]);
      times = new QuietTimes(new Journal(await rig.reopen()));
      const usual = await times.usualAt(tonight);
      expect(usual).toMatchObject([{ component: 'store', signal: 'cpu_usage_percent', seen: 5, of: 5 }]);
      expect(usualIn({ [usualKey]: JSON.parse(JSON.stringify(usual)) })).toEqual(usual);
      expect(await times.usualAt(tonight + 8 * hour)).toEqual([]);
    });

    it('keep one look an hour, and none beyond their room', async () => {
      await nights(3, [loud('store', 90)]);
      for (let n = 0; n < 9; n += 1) await times.looked(quiet([]), tonight - day + n * 60_000);
      expect(await times.usualAt(tonight)).toMatchObject([{ seen: 3, of: 3 }]);
      const many = Array.from({ length: 90 }, (_, n) => loud(`${'x'.repeat(100)}${n}`, 90));
      for (let n = 0; n < 60; n += 1) await times.looked(quiet(many), tonight + 40 * day + n * hour);
      const kept = (await rig.store.incidents()).map((incident) => rig.store.read(incident, 0));
      for (const entries of await Promise.all(kept)) expect(JSON.stringify(entries).length).toBeLessThan(400_000);
      expect((await times.usualAt(tonight + 44 * day)).length).toBeLessThanOrEqual(200);
    });

    it('do not count while something was wrong', async () => {
      await nights(3, [loud('store', 90)]);
      const seen = {
        ...badDeploy,
        anomalies: [{ ...loud('api', 90), onset: new Date(tonight - 2 * day).toISOString() }],
      };
      await times.troubled(seen, tonight - 2 * day + hour);
      expect(await times.usualAt(tonight)).toEqual([]);
    });
  });
}
