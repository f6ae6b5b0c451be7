/**
 * A team whose telemetry is only behind other MCP servers: what a workflow's first steps bring is the first look.
 * Owns: the way from a step's answer to the triage, over the gate and a process of its own. Refuses: the readers' detail.
 */
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { workflowSchema } from '../../src/workflows.ts';
import { IncidentLab } from '../support/incident-lab.ts';
import { until } from '../support/until.ts';

const launcher = fileURLToPath(new URL('../../src/bin/aura.mjs', import.meta.url));
let lab: IncidentLab;
afterEach(() => lab.close());

const pods = `- apiVersion: v1
  kind: Pod
  metadata:
    name: cart-6d4b75cb6d-hx2kp
    namespace: shop
    labels: { app: cart }
    ownerReferences: [{ kind: ReplicaSet, name: cart-6d4b75cb6d, controller: true }]
  spec:
    containers: [{ name: cart, image: "registry.test/cart:9" }]
  status:
    phase: Pending
    conditions: [{ type: Ready, status: "False" }]
    containerStatuses:
      - name: cart
        ready: false
        restartCount: 0
        image: registry.test/cart:9
        state: { waiting: { reason: ImagePullBackOff, message: 'Back-off pulling image "registry.test/cart:9"' } }
`;
const events = `# The following events were found:
- InvolvedObject: { Kind: Pod, Name: cart-6d4b75cb6d-hx2kp }
  Message: 'Failed to pull image "registry.test/cart:9": not found: manifest unknown'
  Namespace: shop
  Reason: Failed
  Timestamp: 2026-01-01 00:14:00 +0000 UTC
  Type: Warning
`;

const workflow = workflowSchema.parse({
  name: 'errors',
  first: [
    { tool: 'k8s.pods_list', args: { namespace: 'shop' }, as: 'kubernetes' },
    { tool: 'k8s.events_list', args: { namespace: 'shop' }, as: 'kubernetes' },
    { tool: 'ci.deploys', args: {}, as: 'changes' },
    { tool: 'logs.search', args: {}, as: 'logs' },
    { tool: 'k8s.gone', args: {}, as: 'metrics' },
    { tool: 'k8s.whoami', args: {} },
  ],
});

it('is enough for a first look, without a source and without a model', async () => {
  lab = await IncidentLab.open({
    workflows: [workflow],
    reads: ['k8s.*', 'ci.*', 'logs.*'],
    servers: { aura: { transport: 'stdio', command: process.execPath, args: [launcher, 'mcp', '--joined'], env: {} } },
    tools: {
      'k8s.pods_list': () => pods,
      'k8s.events_list': () => events,
      'k8s.whoami': () => 'me',
      'ci.deploys': () => [{ sha: 'abc1234', created_at: '2026-01-01T00:12:00Z', service: 'cart', message: 'Ship 9' }],
      'logs.search': () => '2026-01-01T00:14:10Z phantom-service ERROR everything is on fire\n',
    },
  });
  await lab.connected('aura');
  await lab.start();
  await lab.ask('what broke?');
  const run = await until('the run to end', async () =>
    [...(await lab.state()).runs.values()].find(({ state }) => state === 'ended'),
  );
  const { ledger } = await lab.state();
  const triage = ledger.find(({ tool }) => tool === 'aura.triage');
  expect(triage?.digest).toContain('image-not-found');
  expect(run.answer).toMatchObject({ type: 'finding', finding: { component: 'cart' } });
  // What was handed over is named, and stands in no argument.
  const whole = JSON.parse((await readNote(triage?.structured)) ?? 'null') as {
    rootCauses: unknown[];
    changes: { ref: string }[];
    topology: string[];
    looked: { joined: string[]; source: string };
  };
  expect(whole.looked.joined).toEqual([
    'k8s.pods_list as kubernetes',
    'k8s.events_list as kubernetes',
    'ci.deploys as changes',
    'logs.search as logs',
  ]);
  expect(whole.changes.map(({ ref }) => ref)).toEqual(['abc1234']);
  expect(Object.keys(triage?.args ?? {})).toEqual(['about']);
  // A name is one of the topology where an object bears it; one that a log line says is not.
  expect(whole.topology).toEqual(['cart']);
  // A step that failed is a gap of the look, and one that joins nothing is evidence as ever.
  const seen = JSON.stringify(run.steps);
  expect(seen).toContain('k8s.gone: no tool k8s.gone');
  expect(ledger.some(({ tool }) => tool === 'k8s.whoami')).toBe(true);
});

async function readNote(id: string | undefined): Promise<string | null> {
  const { NoteStore } = await import('../../src/scratchpad/note-store.ts');
  return id === undefined ? null : new NoteStore({ folder: lab.notesFolder }).text(lab.incident, id);
}
