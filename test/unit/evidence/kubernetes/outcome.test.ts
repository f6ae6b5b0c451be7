/**
 * Nothing is wrong only where no object of the alert is unwell, however calm what the alert measures is.
 * Owns: whole clusters whose alert's own metric stays inside its range. Refuses: which cause it is (scenarios.test.ts).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { triage } from '../../../../src/evidence/triage.ts';
import type { Telemetry } from '../../../../src/evidence/model/telemetry.ts';
import { readFolder } from '../../../../src/sources/folder.ts';
import { faultScenarios, healthyScenarios } from '../../../support/kube-api/scenarios/all-scenarios.ts';
import { buildScenario, type ScenarioPlan } from '../../../support/kube-api/scenarios/scenario.ts';
import { writeIncidentFolder } from '../../../support/kube-api/scenarios/write-incident-folder.ts';
import { minute, ripple } from '../telemetry-builder.ts';

const root = mkdtempSync(join(tmpdir(), 'aura-outcome-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const calm = 'request_duration_p99_ms';

/** The cluster, and of everything that is measured the alert's own metric alone, as on any other day. */
async function calmly(plan: ScenarioPlan): Promise<Telemetry> {
  const folder = join(root, plan.name.replace(/\W/g, '-'));
  writeIncidentFolder(folder, buildScenario(plan));
  const { alert, ...seen } = await readFolder(folder);
  const service = alert.service ?? 'edge';
  const from = alert.window.from - 60 * minute;
  const times = Float64Array.from(
    { length: Math.ceil((alert.window.to - from) / minute) },
    (_, i) => from + i * minute,
  );
  return {
    ...seen,
    series: [{ name: calm, service, labels: { service }, times, values: times.map((_, i) => 50 + ripple(i)) }],
    alert: {
      ...alert,
      service,
      baseline: { from, to: alert.window.from },
      labels: { ...alert.labels, metric: calm },
    },
  };
}

describe('with the alerted metric inside its range', () => {
  it.each(faultScenarios.map((plan) => [plan.name, plan] as const))('%s is not called healthy', async (_, plan) => {
    expect(triage(await calmly(plan)).outcome).not.toBe('healthy');
  });

  it('healthy clusters are called healthy', async () => {
    const said = await Promise.all(
      healthyScenarios.map(async (plan) => [plan.name, triage(await calmly(plan)).outcome] as const),
    );
    expect(said.filter(([, outcome]) => outcome !== 'healthy')).toEqual([]);
  });
});
