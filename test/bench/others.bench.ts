/**
 * `npm run bench -- others [--only NAME,…]`: the first look on small stacks as other teams have them, by the alert and by
 * the words of a person. AURA_SEED chooses the unrest.
 * Owns: playing, comparing with the truth, the figures. Refuses: telling Aura anything that the alert does not say.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openTelemetry } from '../../src/compose/open-telemetry.ts';
import { configSchema } from '../../src/config.ts';
import { triage } from '../../src/evidence/triage.ts';
import type { TriageResult } from '../../src/run/finding/triage-result.ts';
import { wordsOf } from '../support/stack/alert.ts';
import { lookAtAlert } from '../support/stack/look-at-alert.ts';
import { appFaults } from '../support/stack/others/others-app-faults.ts';
import { platformFaults } from '../support/stack/others/others-platform-faults.ts';
import type { OthersSetUp } from '../support/stack/others/others-shop.ts';
import { OthersWriter } from '../support/stack/others/others-writer.ts';
import { startVictoria } from '../support/stack/metric-servers.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, verbose: { type: 'boolean', default: false } },
});
const seed = Number(process.env['AURA_SEED'] ?? 1);
const only = values.only?.split(',');
const minute = 60_000;
const share = 0.9;
process.stdout.write(`seed ${seed}\n`);
const tally = { faults: 0, alert: 0, words: 0, calm: 0, healthy: 0, well: 0 };

for (const setUp of [...appFaults, ...platformFaults].filter(({ name }) => !only || only.includes(name))) {
  const now = Date.now();
  const out = new OthersWriter(seed, now);
  setUp.write(out);
  const folder = mkdtempSync(join(tmpdir(), 'aura-others-'));
  const server = await startVictoria(join(folder, 'data'));
  await fetch(`${server.url}/api/v1/import/prometheus`, { method: 'POST', body: out.lines.join('\n') });
  await fetch(`${server.url}/internal/force_flush`);
  const alert = { ...setUp.alert, startsAt: out.onset + 5 * minute };
  const source = `prometheus:${server.url}`;
  try {
    const byAlert = await lookAtAlert(alert, source);
    const opened = await openTelemetry(configSchema.parse({}), [source], {});
    const byWords = triage(await opened.read({ about: { question: wordsOf(alert) } }));
    for (const [way, said] of [
      ['alert', byAlert],
      ['words', byWords],
    ] as const)
      note(setUp, way, said);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
const reach = [
  line('components by alert', tally.alert, Math.ceil(tally.faults * share), tally.faults),
  line('components by words', tally.words, Math.ceil(tally.faults * share), tally.faults),
  line('healthy or cannot tell', tally.well, 2 * tally.healthy, 2 * tally.healthy),
];
process.stdout.write(`others wrongly healthy: ${tally.calm}, reach 0: ${tally.calm === 0 ? 'met' : 'short'}\n`);
process.exitCode = reach.every(Boolean) && tally.calm === 0 ? 0 : 1;

function line(what: string, figure: number, wanted: number, of: number): boolean {
  process.stdout.write(`others ${what}: ${figure} of ${of}, reach ${wanted}: ${figure >= wanted ? 'met' : 'short'}\n`);
  return figure >= wanted;
}

function note(setUp: OthersSetUp, way: 'alert' | 'words', said: TriageResult): void {
  const [first] = said.components;
  const name = first?.component.split('/').at(-1) ?? '';
  const isHealthy = setUp.right.length === 0;
  const right = isHealthy ? said.outcome !== 'fault' : said.outcome === 'fault' && setUp.right.includes(name);
  if (isHealthy) {
    if (way === 'alert') tally.healthy += 1;
    if (right) tally.well += 1;
  } else {
    if (way === 'alert') tally.faults += 1;
    if (right) tally[way] += 1;
    if (said.outcome === 'healthy') tally.calm += 1;
  }
  process.stdout.write(
    `${right ? 'right' : 'WRONG'} ${setUp.name.padEnd(20)} ${way} ${said.outcome}: ${said.components
      .slice(0, 4)
      .map(({ component, score }) => `${component} ${score.toFixed(2)}`)
      .join(
        ', ',
      )}; truth ${setUp.right.join(' or ')}; ${first?.why.slice(0, 160)}${said.missing.length ? ` | missing: ${said.missing[0]?.slice(0, 160)}` : ''}\n`,
  );
  if (values.verbose) process.stdout.write(`${JSON.stringify(said, null, 1)}\n`);
}
