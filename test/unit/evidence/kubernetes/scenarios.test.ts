/**
 * Whole clusters with one fault each, and healthy ones, written without sight of the checks.
 * Owns: that each cause comes first and that no healthy cluster is accused. Refuses: the way over the API.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { triage } from '../../../../src/evidence/triage.ts';
import { isKnownReason } from '../../../../src/run/finding/root-cause.ts';
import { readFolder } from '../../../../src/sources/folder.ts';
import { faultScenarios, healthyScenarios } from '../../../support/kube-api/scenarios/all-scenarios.ts';
import { buildScenario, type ScenarioPlan } from '../../../support/kube-api/scenarios/scenario.ts';
import { writeIncidentFolder } from '../../../support/kube-api/scenarios/write-incident-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'aura-scenarios-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** From here on a root cause is claimed, not only mentioned. */
const claimed = 0.6;

async function lookAt(plan: ScenarioPlan) {
  const scenario = buildScenario(plan);
  const folder = join(root, plan.name.replace(/\W/g, '-'));
  writeIncidentFolder(folder, scenario);
  return { scenario, result: triage(await readFolder(folder)) };
}

describe('a cluster with one fault', () => {
  it.each(faultScenarios.map((plan) => [plan.name, plan] as const))('%s', async (_, plan) => {
    const { scenario, result } = await lookAt(plan);
    const [first] = result.rootCauses;
    expect({ object: first?.object, reason: first?.reason }).toEqual(scenario.truth);
    expect(result.noFault).toBe(false);
    expect(isKnownReason(scenario.truth?.reason ?? '')).toBe(true);
  });
});

describe('a healthy cluster', () => {
  it.each(healthyScenarios.map((plan) => [plan.name, plan] as const))('%s', async (_, plan) => {
    const { result } = await lookAt(plan);
    expect(result.rootCauses.filter(({ score }) => score >= claimed)).toEqual([]);
  });
});
