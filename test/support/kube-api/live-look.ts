/**
 * A scenario looked at by the live source, as an incident about its alert.
 * Owns: access to the fake server and the clock of the scenario. Refuses: judging.
 */
import { KubernetesSource } from '../../../src/sources/kubernetes/kubernetes-source.ts';
import type { ClusterAccess } from '../../../src/sources/kubernetes/kube-config.ts';
import type { Telemetry } from '../../../src/evidence/model/telemetry.ts';
import { joinTelemetry } from '../../../src/sources/join-telemetry.ts';
import type { About } from '../../../src/run/finding/about.ts';
import type { KubeApi } from './kube-api.ts';
import type { Scenario } from './scenarios/scenario.ts';

export function accessOf(api: KubeApi, token = api.adminToken): ClusterAccess {
  return { context: 'test', server: api.url, ca: api.authority.certificate, insecure: false, identity: { token } };
}

export function aboutOf({ alert }: Scenario): About {
  const { title, service, severity, startedAt, labels } = alert;
  return { title, severity, startedAt, labels, ...(service ? { service } : {}) };
}

export async function lookLive(api: KubeApi, scenario: Scenario): Promise<Telemetry> {
  api.load(scenario.objects, scenario.logs);
  const source = new KubernetesSource({ access: accessOf(api), now: () => scenario.at });
  try {
    const ask = { about: aboutOf(scenario) };
    const look = await source.read(ask);
    return joinTelemetry([{ name: source.name, look }], { ask, gaps: [], catalog: [], now: scenario.at });
  } finally {
    await source.close();
  }
}
