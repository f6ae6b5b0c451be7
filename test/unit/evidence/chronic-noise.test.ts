/**
 * A line that was logged before the recorded faults began, and goes on: it is listed as chronic, and neither is the cause
 * nor moves it. It is injected into a copy of each recording of the demo's shop.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { usualAt } from '../../../src/evidence/profiles/usual-at.ts';
import { triage } from '../../../src/evidence/triage.ts';
import type { TriageResult } from '../../../src/run/finding/triage-result.ts';
import { signsOf } from '../../../src/run/outcomes/usual.ts';
import { readFolder } from '../../../src/sources/folder.ts';
import { noiseLine, withNoise } from '../../support/chronic-noise.ts';
import { type RecordedFault, RecordedShop } from '../../support/recorded-shop.ts';
import { patience } from '../../support/until.ts';

const faults: RecordedFault[] = ['memory-leak', 'expired-certificate', 'small-pool', 'hanging-dependency'];
const day = 24 * 3_600_000;
const bystander = 'listings';

/** The first look at a recording, with an error of a bystander's every half second of it, or without. */
async function lookedAt(fault: RecordedFault, isNoisy: boolean) {
  const shop = new RecordedShop(fault);
  try {
    const file = join(shop.folder, 'logs.ndjson');
    const times = shop.rows('logs').map(({ time }) => time);
    const [from, to] = [Math.min(...times), Math.max(...times)];
    const lines = Array.from({ length: isNoisy ? Math.floor((to - from) / 500) : 0 }, (_, at) => ({
      timestamp: new Date(from + at * 500).toISOString(),
      service: bystander,
      severity: 'error',
      body: `cannot write the daily digest ${at} to the archive: it is read-only`,
    }));
    appendFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    expect(readFileSync(file, 'utf8').includes('daily digest')).toBe(isNoisy);
    return { truth: shop.truth, result: triage(await readFolder(shop.folder)) };
  } finally {
    shop.close();
  }
}

it.each(faults)(
  'what was noisy before %s is listed apart and never the cause',
  { timeout: patience },
  async (fault) => {
    const { truth, result } = await lookedAt(fault, true);
    const quiet = (await lookedAt(fault, false)).result;
    const noise = result.anomalies.filter(({ signal }) => signal.includes('daily digest'));
    expect(noise.map(({ chronic, component }) => [component, chronic])).toEqual([[bystander, true]]);
    expect(result.components[0]?.component).toBe(truth.component);
    expect(result.components[0]?.component).toBe(quiet.components[0]?.component);
    expect([result.causeKind, result.culpritChange]).toEqual([quiet.causeKind, quiet.culpritChange]);
  },
);

it.each(faults)(
  'what quiet times know is listed apart under %s, with where it is known from, and never the cause',
  { timeout: patience },
  async (fault) => {
    const shop = new RecordedShop(fault);
    const telemetry = await readFolder(shop.folder);
    shop.close();
    const { alert } = telemetry;
    const calm = triage(telemetry);
    const began = calm.anomalies.filter(({ chronic }) => !chronic).map(({ onset }) => Date.parse(onset));
    const lead = (alert.baseline.to - alert.baseline.from) / 5;
    const cause = shop.truth.component ?? '';
    const noisy = withNoise(telemetry, [cause], Math.min(...began, alert.startedAt) - lead);
    expect(noisy?.metric).toBeTruthy();
    const ofNoise = ({ anomalies }: TriageResult) =>
      anomalies.filter(
        ({ component, signal }) =>
          component === noisy?.component && (signal === noisy.metric || signal.includes(noiseLine)),
      );
    const signs = signsOf({ anomalies: ofNoise(triage(noisy?.telemetry ?? telemetry)) });
    expect(signs.length).toBeGreaterThan(0);
    const looks = [1, 2, 3, 4, 5].map((ago) => ({ at: alert.startedAt - ago * day, signs }));
    const usual = usualAt({ looks, troubles: [] }, alert.startedAt);
    const result = triage(noisy?.telemetry ?? telemetry, { usual });
    expect(ofNoise(result).map(({ chronic, usual: from }) => [chronic, from?.seen])).toEqual(
      ofNoise(result).map(() => [true, 5]),
    );
    expect([result.components[0]?.component, result.causeKind]).toEqual([cause, calm.causeKind]);
  },
);
