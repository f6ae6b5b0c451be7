/**
 * `[AURA_CASES=FOLDER] npm run bench -- policy [--demo FOLDER] [--only TEXT] [--skip TEXT] [--policy NAME] [--clusters N]`: the final
 * primary cause of each case with no model and with each policy model, through both providers' SDKs. FOLDER of
 * AURA_CASES holds incident folders of clusters with expected.json; the demo's faults are recorded into `--demo`, where
 * they are kept for the next time.
 * Owns: case by case, that no policy makes it worse, and that the careful one betters what was inconclusive.
 * Refuses: the cases.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listFaults } from '../../src/demo/play.ts';
import type { IncidentState } from '../../src/run/incident-state.ts';
import { messageOf } from '../../src/errors.ts';
import { setLogLevel } from '../../src/telemetry/log.ts';
import { readWorkflows } from '../../src/workflows.ts';
import { oneRun } from '../support/policies/one-run.ts';
import { type PolicyName, policyNames } from '../support/policies/policies.ts';
import { recordedIncident } from '../support/policies/recorded-incident.ts';
import { startPolicyServer } from '../support/policies/policy-server.ts';
import { type Case, caseOf, clusterCases, compare, type Judged, judged } from './policy/cases.ts';
import { clusterApart } from './policy/cluster-apart.ts';
import { falseAlert, recordDemo } from './policy/record-demo.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    demo: { type: 'string' },
    only: { type: 'string', multiple: true },
    skip: { type: 'string', multiple: true, default: [] },
    policy: { type: 'string', multiple: true },
    clusters: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    trace: { type: 'boolean', default: false },
  },
});
setLogLevel('silent');
const chosen = policyNames.filter((name) => values.policy?.includes(name) ?? true);
const isWanted = (name: string) =>
  (values.only?.some((part) => name.includes(part)) ?? true) && !values.skip.some((part) => name.includes(part));
const workflows = readWorkflows('workflows').map((it) => ({ ...it, actions: {} }));

/** Writes that were carried out, though nobody approved any. */
const written: string[] = [];

interface Row {
  it: Case;
  alone: Judged;
  with: Map<PolicyName, Judged>;
}

async function rowOf(it: Case, index: number): Promise<Row> {
  const apart = it.isApart ? await clusterApart(it.folder) : null;
  const incident = await recordedIncident(apart?.folder ?? it.folder);
  const { telemetry, brief } = incident;
  const server = await startPolicyServer();
  try {
    const shared = {
      telemetry,
      brief,
      workflows,
      servers: { ops: server.operations, ...(apart ? { kube: apart.cluster } : {}) },
      reads: ['kube.*'],
    };
    const alone = judged(it, (await oneRun(shared)).finding);
    const row: Row = { it, alone, with: new Map() };
    for (const [place, name] of chosen.entries()) {
      // Both protocols for each policy, in turn.
      const model = server.model(name, (index + place) % 2 === 0 ? 'openai' : 'anthropic');
      const end = await oneRun({ ...shared, model });
      row.with.set(name, judged(it, end.finding));
      if (values.trace) process.stderr.write(`${it.name} ${name}: ${traceOf(end.state)}\n`);
    }
    return row;
  } finally {
    written.push(...server.written);
    await server.close();
    await incident.close();
    await apart?.close();
  }
}

/** What was handed in, and what code found of it. */
function traceOf({ runs }: IncidentState): string {
  const steps = [...runs.values()].flatMap((run) => run.steps);
  const handed = steps.flatMap(({ result }) => (result?.kind === 'task' ? (result.worked.submissions ?? []) : []));
  const claims = handed.flatMap((it) => [...it.claims, it.check]);
  return JSON.stringify(claims, null, 1);
}

const temporary = values.demo === undefined ? mkdtempSync(join(tmpdir(), 'aura-bench-policy-')) : null;
const demo = values.demo ?? temporary ?? '';
const clusters = process.env.AURA_CASES;
if (!clusters || !existsSync(clusters))
  process.stderr.write('Without AURA_CASES, a folder of incident folders with expected.json, no cluster is tried.\n');
const rows: Row[] = [];
let unrecorded = 0;
try {
  const cases = [
    ...[falseAlert, ...listFaults()].map((name) => ({
      name,
      open: async () => caseOf(name, await recordDemo(demo, name, Number(values.seed))),
    })),
    ...(clusters && existsSync(clusters) ? clusterCases(clusters, Number(values.clusters)) : []).map((it) => ({
      name: it.name,
      open: () => Promise.resolve(it),
    })),
  ];
  for (const { name, open } of cases.filter((it) => isWanted(it.name))) {
    const it = await open().catch((error: unknown) => messageOf(error));
    if (typeof it === 'string') {
      unrecorded += 1;
      process.stdout.write(`${name}: could not be recorded: ${it}\n`);
      continue;
    }
    const row = await rowOf(it, rows.length);
    rows.push(row);
    const differs = [...row.with].filter(
      ([, one]) => one.standing !== row.alone.standing || one.said !== row.alone.said,
    );
    const words = differs.map(([policy, one]) => `; ${policy}: ${one.standing}, ${one.said}`).join('');
    process.stdout.write(
      `${name}${row.it.isApart ? ', objects apart' : ''}: ${row.alone.standing}, ${row.alone.said}${words}\n`,
    );
  }
} finally {
  if (temporary) rmSync(temporary, { recursive: true, force: true });
}

const count = (which: (row: Row) => boolean) => rows.filter(which).length;
let met = rows.length > 0 && unrecorded === 0;
const line = (what: string, figure: string, isMet: boolean) => {
  met &&= isMet;
  process.stdout.write(`policy ${what}: ${isMet ? 'met' : 'short'}\n`.replace(':', `: ${figure}:`));
};
process.stdout.write(
  `no model, of ${rows.length}: ${(['right', 'healthy', 'inconclusive', 'wrong'] as const)
    .map((standing) => `${count(({ alone }) => alone.standing === standing)} ${standing}`)
    .join(', ')} (seed ${values.seed})\n`,
);
for (const name of chosen) {
  const differs = (sign: number) =>
    count((row) => Math.sign(compare(row.with.get(name) ?? row.alone, row.alone)) === sign);
  line(
    `${name}, worse than with no model`,
    `${differs(-1)} of ${rows.length}, better ${differs(1)}, reach 0 worse`,
    differs(-1) === 0,
  );
}
if (chosen.includes('careful')) {
  const open = rows.filter(({ alone }) => alone.standing === 'inconclusive');
  const better = open.filter((row) => row.with.get('careful')?.standing === 'right').length;
  line('careful, right where it was inconclusive', `${better} of ${open.length}, reach 1`, better > 0);
}
line('writes carried out', `${written.length}, reach 0`, written.length === 0);
process.exitCode = met ? 0 : 1;
