/**
 * A Kubernetes MCP server that many teams run, whose answers join the first look.
 * Owns: one scenario; the bench `cluster` has all. Refuses: being skipped in silence where no registry can be reached.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { triage } from '../../src/evidence/triage.ts';
import { joinSources } from '../../src/sources/join-sources.ts';
import { lookOfJoined } from '../../src/sources/joined/look-of-joined.ts';
import { startKubeApi } from '../support/kube-api/kube-api.ts';
import { writeKubeConfig } from '../support/kube-api/kube-config.ts';
import { aboutOf } from '../support/kube-api/live-look.ts';
import { installKubernetesMcp, mcpSteps, openKubernetesMcp } from '../support/kube-api/mcp-steps.ts';
import { faultScenarios } from '../support/kube-api/scenarios/all-scenarios.ts';
import { buildScenario } from '../support/kube-api/scenarios/scenario.ts';

const root = mkdtempSync(join(tmpdir(), 'aura-kube-mcp-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function installed(): string | undefined {
  try {
    return installKubernetesMcp(root);
  } catch {
    process.stderr.write('NOT RUN: kubernetes-mcp-server could not be installed (no npm registry)\n');
    return undefined;
  }
}

const program = installed();

it.runIf(program !== undefined).each(['yaml', 'table'] as const)('answers in %s join the look', async (format) => {
  const api = await startKubeApi({ optional: ['metrics.k8s.io'] });
  const plan = faultScenarios.find(({ name }) => name === 'needs-more-memory-than-it-may');
  if (!plan || program === undefined) throw new Error('no scenario, or no program');
  const at = Date.now();
  const scenario = buildScenario(plan, at);
  api.load(scenario.objects, scenario.logs);
  const mcp = await openKubernetesMcp(
    program,
    writeKubeConfig(join(root, 'config'), api, { token: api.adminToken }),
    format,
  );
  try {
    // The server asks the cluster five times a second; these decide.
    const steps = mcpSteps(scenario.alert.labels['namespace'] ?? '').filter(
      ({ tool, args }) => tool !== 'resources_list' || args['kind'] === 'Deployment',
    );
    const brought = lookOfJoined(await mcp.ask(steps, at));
    const telemetry = await joinSources([], { now: () => at }).read({ about: aboutOf(scenario), brought });
    const app = scenario.truth?.object.slice('app/'.length) ?? '';
    const waiting = telemetry.cluster?.objects.filter(
      ({ kind, name, run }) => kind === 'Pod' && name.startsWith(`${app}-`) && run?.ready === 0,
    );
    expect([telemetry.remarks, (waiting ?? []).length > 0]).toEqual([[], true]);
    const { rootCauses, outcome } = triage(telemetry);
    expect(outcome).not.toBe('healthy');
    // A table shows no exit, so only the whole objects tell the reason.
    const said = rootCauses.map(({ object, reason }) => ({ object, reason }));
    expect(said.slice(0, format === 'yaml' ? 1 : 0)).toEqual(format === 'yaml' ? [scenario.truth] : []);
  } finally {
    await mcp.close();
    await api.close();
  }
});
