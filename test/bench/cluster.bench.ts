/**
 * What a look at a cluster costs, and whether scenarios are understood over the API as well as from files.
 * `npm run bench -- cluster [sizes|outputs|scenarios|mcp]`
 * Owns: clusters of 200, 1,000 and 5,000 pods; a folder of 585 command outputs; the 60 faults and 20 healthy scenarios
 * over the live source, and over `kubernetes-mcp-server` (installed for it into a folder of its own), whose answers join
 * the look. Refuses: the rules themselves.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Telemetry } from '../../src/evidence/model/telemetry.ts';
import { triage } from '../../src/evidence/triage.ts';
import { lookOfJoined } from '../../src/sources/joined/look-of-joined.ts';
import { joinTelemetry } from '../../src/sources/join-telemetry.ts';
import { startKubeApi } from '../support/kube-api/kube-api.ts';
import { writeKubeConfig } from '../support/kube-api/kube-config.ts';
import { hasKubectl, openKubectl } from '../support/kube-api/kubectl.ts';
import { broken, troubled } from '../support/kube-api/large-cluster.ts';
import { aboutOf, lookLive } from '../support/kube-api/live-look.ts';
import { installKubernetesMcp, mcpSteps, openKubernetesMcp } from '../support/kube-api/mcp-steps.ts';
import { faultScenarios, healthyScenarios } from '../support/kube-api/scenarios/all-scenarios.ts';
import { buildScenario, type Scenario } from '../support/kube-api/scenarios/scenario.ts';
import { writeCommandOutputs, writeIncidentFolder } from '../support/kube-api/scenarios/write-incident-folder.ts';

const sizes = [200, 1_000, 5_000];
const outputs = 585;
/** From here on a root cause is claimed, not only mentioned. */
const claimed = 0.6;

const chosen = process.argv.slice(2);
const wants = (part: string) => chosen.length === 0 || chosen.includes(part);
const root = mkdtempSync(join(tmpdir(), 'aura-bench-cluster-'));
let isShort = false;

function figure(what: string, value: number, reach: number, isMet: boolean): void {
  isShort ||= !isMet;
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(2);
  process.stdout.write(`cluster ${what}: ${shown}, reach ${reach}: ${isMet ? 'met' : 'short'}\n`);
}

interface Cost {
  requests: number;
  seconds: number;
  read: number;
  memory: number;
  cpu: number;
  pods: number;
  object?: string;
  reason?: string;
}

async function sizeOf(pods: number): Promise<void> {
  const server = spawn(process.execPath, ['src/bin/run.mjs', 'test/bench/cluster-server.ts', String(pods)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    const [line] = (await once(createInterface(server.stdout), 'line')) as [string];
    const at = JSON.parse(line) as object;
    const about = {
      title: 'KubeDeploymentReplicasMismatch',
      startedAt: new Date(Date.now() - 300_000).toISOString(),
      labels: { namespace: troubled },
    };
    for (const [what, given, most] of [
      ['an incident', { about }, 40],
      ['the whole', {}, 120],
    ] as const) {
      const printed = execFileSync(
        process.execPath,
        ['src/bin/run.mjs', 'test/bench/cluster-look.ts', JSON.stringify({ ...at, ...given })],
        { encoding: 'utf8' },
      );
      const cost = JSON.parse(printed) as Cost;
      process.stdout.write(
        `${String(pods).padStart(5)} pods, ${what.padEnd(11)}  ${String(cost.requests).padStart(4)} requests  ${cost.seconds.toFixed(2).padStart(5)} s (${cost.read.toFixed(2)} s reading, ${cost.cpu.toFixed(2)} s of a processor)  ${cost.memory.toFixed(0).padStart(4)} MB  ${cost.pods} pods seen  ${cost.object} ${cost.reason}\n`,
      );
      const isFound = cost.object === broken.object && cost.reason === broken.reason;
      figure(`${pods} pods, ${what}: requests`, cost.requests, most, cost.requests <= most);
      if (what === 'the whole') figure(`${pods} pods, ${what}: seconds`, cost.seconds, 5, cost.seconds <= 5);
      figure(`${pods} pods, ${what}: cause found`, Number(isFound), 1, isFound);
    }
  } finally {
    server.stdin.end();
    await once(server, 'exit');
  }
}

async function manyOutputs(): Promise<void> {
  if (!hasKubectl()) return figure('585 outputs: no kubectl on the PATH', 0, 1, false);
  const [plan] = faultScenarios.filter(({ name }) => name === 'needs-more-memory-than-it-may');
  if (!plan) throw new Error('no scenario');
  const api = await startKubeApi();
  const scenario = buildScenario(plan, Date.now());
  api.load(scenario.objects, scenario.logs);
  const kubectl = openKubectl(api);
  const folder = join(root, 'outputs');
  writeIncidentFolder(folder, { ...scenario, objects: [], logs: new Map() });
  await writeCommandOutputs(folder, scenario, kubectl);
  kubectl.close();
  await api.close();
  const printed = readdirSync(join(folder, 'commands')).map((name) =>
    readFileSync(join(folder, 'commands', name), 'utf8'),
  );
  const namespace = scenario.alert.labels['namespace'] ?? '';
  mkdirSync(join(folder, 'commands'), { recursive: true });
  let bytes = 0;
  for (let i = printed.length; i < outputs; i++) {
    const text = (printed[i % printed.length] ?? '').replaceAll(
      namespace,
      `${namespace}-${Math.floor(i / printed.length)}`,
    );
    bytes += text.length;
    writeFileSync(join(folder, 'commands', `${String(i + 1).padStart(3, '0')}-more.txt`), text);
  }
  const began = performance.now();
  const result = JSON.parse(
    execFileSync(process.execPath, ['src/bin/aura.mjs', 'triage', folder, '--json'], {
      encoding: 'utf8',
      maxBuffer: 64 << 20,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as { rootCauses: { object: string; reason: string }[] };
  const seconds = (performance.now() - began) / 1_000;
  const [first] = result.rootCauses;
  process.stdout.write(
    `${readdirSync(join(folder, 'commands')).length} outputs, ${(bytes / 1e6).toFixed(1)} MB: ${seconds.toFixed(2)} s, ${first?.object} ${first?.reason}\n`,
  );
  figure('585 outputs: seconds of the whole process', seconds, 2, seconds < 2);
}

async function understood(
  what: string,
  reach: number,
  look: (scenario: Scenario) => Promise<Telemetry>,
): Promise<void> {
  let right = 0;
  let accused = 0;
  const misses: string[] = [];
  for (const plan of [...faultScenarios, ...healthyScenarios]) {
    const scenario = buildScenario(plan, Date.now());
    const { rootCauses } = triage(await look(scenario));
    const [first] = rootCauses;
    const said = `${first?.object ?? 'nothing'} ${first?.reason ?? ''}`;
    if (scenario.truth === null) {
      if (!rootCauses.some(({ score }) => score >= claimed)) continue;
      accused++;
      misses.push(`  ${plan.name}: nothing is wrong, said ${said}`);
    } else if (first?.object === scenario.truth.object && first.reason === scenario.truth.reason) right++;
    else misses.push(`  ${plan.name}: ${scenario.truth.object} ${scenario.truth.reason}, said ${said}`);
  }
  process.stdout.write(
    `${what}: ${right} of ${faultScenarios.length} causes first, ${accused} of ${healthyScenarios.length} healthy ones accused\n${misses.map((line) => `${line}\n`).join('')}`,
  );
  figure(`${what}: causes first`, right, reach, right >= reach);
  figure(`${what}: healthy ones accused`, accused, 0, accused === 0);
}

async function overMcp(): Promise<void> {
  const program = installKubernetesMcp(root);
  // The server learns the cluster's groups when it starts.
  const api = await startKubeApi({ optional: ['metrics.k8s.io', 'cert-manager.io'] });
  const mcp = await openKubernetesMcp(program, writeKubeConfig(join(root, 'config'), api, { token: api.adminToken }));
  await understood('kubernetes-mcp-server', 50, async (scenario) => {
    api.load(scenario.objects, scenario.logs);
    const answers = await mcp.ask(mcpSteps(scenario.alert.labels['namespace'] ?? ''), scenario.at);
    return joinTelemetry(lookOfJoined(answers), {
      ask: { about: aboutOf(scenario) },
      gaps: [],
      catalog: [],
      now: scenario.at,
    });
  });
  await mcp.close();
  await api.close();
}

try {
  if (wants('sizes')) for (const pods of sizes) await sizeOf(pods);
  if (wants('outputs')) await manyOutputs();
  if (wants('scenarios')) {
    const api = await startKubeApi();
    await understood('live source', 60, (scenario) => lookLive(api, scenario));
    await api.close();
  }
  if (wants('mcp')) await overMcp();
} finally {
  rmSync(root, { recursive: true, force: true });
}
process.exitCode = isShort ? 1 : 0;
