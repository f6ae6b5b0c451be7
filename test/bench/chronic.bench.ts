/**
 * `npm run bench -- chronic [--only NAME,…]`: noise that comes at this time every day, in every recording of the demo's shop and in every
 * set-up of the stack: with what quiet times taught it is listed apart, with its origin, and never the cause.
 * Owns: making the noise, teaching it, the figures. Refuses: a look that the noise is not in. AURA_SEED and AURA_FLAVOUR
 * choose another stack.
 */
import { parseArgs } from 'node:util';
import { openTelemetry } from '../../src/compose/open-telemetry.ts';
import { configSchema } from '../../src/config.ts';
import type { Telemetry } from '../../src/evidence/model/telemetry.ts';
import { usualAt } from '../../src/evidence/profiles/usual-at.ts';
import { triage } from '../../src/evidence/triage.ts';
import { readAlertmanager } from '../../src/intake/alertmanager-webhook.ts';
import { aboutOf } from '../../src/run/finding/about.ts';
import type { TriageResult } from '../../src/run/finding/triage-result.ts';
import { type QuietLook, signsOf } from '../../src/run/outcomes/usual.ts';
import { readFolder } from '../../src/sources/folder.ts';
import { webhookBody } from '../support/stack/alert.ts';
import { flavourOf } from '../support/stack/flavours.ts';
import { type OpenSetUp, Stack } from '../support/stack/stack.ts';
import { noiseLine, withNoise } from '../support/chronic-noise.ts';
import { type RecordedFault, RecordedShop } from '../support/recorded-shop.ts';

interface Row {
  name: string;
  /** The noise is the first cause: as it is seen without, and with what quiet times taught. */
  blamed: { before: boolean; after: boolean };
  /** Its anomalies, and those that are listed apart. */
  signs: number;
  apart: { before: number; after: number };
  /** The first cause is what it is where there is no noise. */
  same: { before: boolean; after: boolean };
}

const day = 24 * 3_600_000;
const seed = Number(process.env['AURA_SEED'] ?? 1);
const flavour = flavourOf(process.env['AURA_FLAVOUR'] ?? '1');
const { values } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const only = values.only?.split(',');
const chosen = flavour.setUps.filter(({ name }) => !only || only.includes(name));
const rows: Row[] = [];
const without: string[] = [];

for (const fault of [
  'memory-leak',
  'expired-certificate',
  'small-pool',
  'hanging-dependency',
  'n-plus-one',
] satisfies RecordedFault[]) {
  const shop = new RecordedShop(fault);
  try {
    judge(`demo ${fault}`, await readFolder(shop.folder), shop.truth.component === null ? [] : [shop.truth.component]);
  } finally {
    shop.close();
  }
}
const stack = new Stack(flavour, { seed, share: true });
try {
  for (const setUp of chosen.toSorted((one, other) => one.world.localeCompare(other.world)))
    await stack.open(setUp).then(judgeSetUp, (error: unknown) => {
      without.push(`${setUp.name}: not played: ${String(error).slice(0, 120)}`);
    });
} finally {
  stack.close();
}
report();

async function judgeSetUp(open: OpenSetUp): Promise<void> {
  const { setUp, played, source } = open;
  try {
    const event = readAlertmanager(Buffer.from(JSON.stringify(webhookBody(played.alert))), null, Date.now());
    if (event === null || event === 'heartbeat' || !('brief' in event)) throw new Error('intake reads no incident');
    const opened = await openTelemetry(configSchema.parse({}), [source], {});
    const telemetry = await opened.read({ about: aboutOf(event.brief, { question: '' }) });
    judge(setUp.name, telemetry, played.right);
  } finally {
    await open.close();
  }
}

function judge(name: string, telemetry: Telemetry, right: readonly string[]): void {
  const calm = triage(telemetry);
  const top = calm.components[0]?.component;
  const first = calm.anomalies.filter(({ chronic }) => !chronic).map(({ onset }) => Date.parse(onset));
  const { baseline } = telemetry.alert;
  // Long before the first symptom, and late enough for the look's own past not to know it.
  const lead = Math.min(5 * 60_000, (baseline.to - baseline.from) / 5);
  const from = Math.min(...first, telemetry.alert.startedAt) - lead;
  const noisy = withNoise(telemetry, [...right, ...(top === undefined ? [] : [top])], from);
  if (!noisy) return void without.push(`${name}: no noise could be made`);
  const before = triage(noisy.telemetry);
  const isNoise = ({ component, signal }: { component: string; signal: string }) =>
    component === noisy.component && (signal === noisy.metric || signal.includes(noiseLine));
  const signs = signsOf({ anomalies: before.anomalies.filter(isNoise) });
  const { startedAt } = telemetry.alert;
  const looks = Array.from({ length: 7 }, (_, at): QuietLook => {
    const wobble = 1 + 0.08 * Math.sin(at * 2.4);
    return { at: startedAt - (at + 1) * day, signs: signs.map((one) => ({ ...one, value: one.value * wobble })) };
  });
  const after = triage(noisy.telemetry, { usual: usualAt({ looks, troubles: [] }, startedAt) });
  const apart = (seen: TriageResult) => seen.anomalies.filter((one) => isNoise(one) && one.chronic).length;
  const isBlamed = (seen: TriageResult) =>
    seen.outcome === 'fault' && seen.components[0]?.component === noisy.component;
  const isSame = (seen: TriageResult) => seen.outcome === calm.outcome && seen.components[0]?.component === top;
  const row: Row = {
    name,
    blamed: { before: isBlamed(before), after: isBlamed(after) },
    signs: after.anomalies.filter(isNoise).length,
    apart: { before: apart(before), after: apart(after) },
    same: { before: isSame(before), after: isSame(after) },
  };
  rows.push(row);
  const said = (seen: TriageResult) => `${seen.outcome} ${seen.components[0]?.component ?? 'nobody'}`;
  process.stdout.write(
    `${name.padEnd(26)} noise of ${noisy.component} (${noisy.metric ?? 'log only'}): ${row.apart.before} and ${row.apart.after} of ${row.signs} apart; calm ${said(calm)}; noisy ${said(before)}; taught ${said(after)}\n`,
  );
}

function report(): void {
  for (const one of without) process.stdout.write(`without: ${one}\n`);
  const all = rows.length;
  const count = (of: (row: Row) => boolean) => rows.filter(of).length;
  const lines = [
    line(
      'not blamed, untaught',
      count(({ blamed }) => !blamed.before),
      0,
    ),
    line(
      'not blamed',
      count(({ blamed }) => !blamed.after),
      all,
    ),
    line(
      'listed apart, untaught',
      count(({ apart, signs }) => signs > 0 && apart.before === signs),
      0,
    ),
    line(
      'listed apart',
      count(({ apart, signs }) => signs > 0 && apart.after === signs),
      all,
    ),
    line(
      'same answer as without the noise, untaught',
      count(({ same }) => same.before),
      0,
    ),
    line(
      'same answer as without the noise',
      count(({ same }) => same.after),
      all,
    ),
  ];
  process.exitCode = lines.every(Boolean) && without.length === 0 ? 0 : 1;
}

function line(what: string, figure: number, reach: number): boolean {
  const met = figure >= reach;
  process.stdout.write(`chronic ${what}: ${figure} of ${rows.length}, reach ${reach}: ${met ? 'met' : 'short'}\n`);
  return met;
}
