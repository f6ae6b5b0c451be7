/**
 * One look at a cluster and its triage, as Aura's process takes it.
 * Owns: counting requests where they leave, seconds, processor time of the whole process and peak memory. Refuses: the server; it has its own process.
 */
import { subscribe } from 'node:diagnostics_channel';
import { triage } from '../../src/evidence/triage.ts';
import type { About } from '../../src/run/finding/about.ts';
import { joinTelemetry } from '../../src/sources/join-telemetry.ts';
import { KubernetesSource } from '../../src/sources/kubernetes/kubernetes-source.ts';

interface Orders {
  server: string;
  ca: string;
  token: string;
  about?: About;
}

const { server, ca, token, about } = JSON.parse(process.argv[2] ?? '{}') as Orders;
let requests = 0;
subscribe('undici:request:create', () => {
  requests++;
});
const access = { context: 'bench', server, ca, insecure: false, identity: { token } };
const source = new KubernetesSource({ access });
const began = performance.now();
const ask = about ? { about } : {};
const look = await source.read(ask);
const read = performance.now() - began;
const telemetry = joinTelemetry([{ name: source.name, look }], { ask, gaps: [], catalog: [], now: Date.now() });
const { rootCauses } = triage(telemetry);
const { object, reason } = rootCauses[0] ?? {};
const seconds = (performance.now() - began) / 1_000;
const { user, system } = process.cpuUsage();
const memory = process.resourceUsage().maxRSS / 1_024;
const pods = look.cluster.objects.filter(({ kind }) => kind === 'Pod').length;
process.stdout.write(
  `${JSON.stringify({ requests, seconds, read: read / 1_000, memory, cpu: (user + system) / 1e6, pods, object, reason, remarks: look.remarks })}\n`,
);
await source.close();
