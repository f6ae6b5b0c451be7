/**
 * One worker of a resume round: a run with a scripted model of ten turns, on a store that may kill.
 * Owns: writing down, before it happens, each model turn and tool call that is paid. Refuses: knowing of other rounds;
 * the model reads its place from what it is sent.
 */
import { appendFileSync } from 'node:fs';
import { openEngine } from '../../src/compose/engine.ts';
import type { Model } from '../../src/model/model.ts';
import { findingOf } from '../../src/run/run-finding.ts';
import { setLogLevel } from '../../src/telemetry/log.ts';
import { IncidentLab } from '../support/incident-lab.ts';
import { badDeploy } from '../support/rollback-workflow.ts';
import { until } from '../support/until.ts';
import { type KillPlan, killingStore } from './killing-store.ts';

export interface ResumeOrders {
  redisUrl?: string;
  folder: string;
  notes: string;
  incident: string;
  /** Where each payment is written down, one line each. */
  paid: string;
  kill: KillPlan | null;
}

const lastStep = 10;
const orders = JSON.parse(process.argv[2] ?? '{}') as ResumeOrders;
setLogLevel('silent');
const pay = (what: string) => appendFileSync(orders.paid, `${what}\n`);
const engine = await openEngine({ redisUrl: orders.redisUrl, folder: orders.folder, choose: 'embedded' });

const model: Model = {
  name: 'scripted',
  ask: async ({ messages, toolChoice }) => {
    const sent = JSON.stringify(messages);
    const step = Math.max(0, ...[...sent.matchAll(/step-(\d+)/g)].map(([, number]) => Number(number))) + 1;
    pay(`turn ${step}`);
    const usage = { input: 10, output: 5 };
    if (step > lastStep || toolChoice !== 'auto') {
      const args = { summary: `v2 did it, after ${step} turns [E1]` };
      return { text: '', calls: [{ id: 'submit', name: 'submit', args }], usage };
    }
    const calls = ['aura__changes', 'aura__metric_profile'].map((name) => ({
      id: `${name}-${step}`,
      name,
      args: { about: `step-${step}` },
    }));
    return { text: '', calls, usage };
  },
};
const paidTool = (name: string, answer: unknown) => (args: Record<string, unknown>) => {
  pay(`call ${name} ${JSON.stringify(args)}`);
  return answer;
};
const lab = new IncidentLab(
  {
    incident: orders.incident,
    notes: orders.notes,
    model,
    sweepEvery: 50,
    tools: {
      'aura.triage': paidTool('triage', badDeploy),
      'aura.changes': paidTool('changes', { changes: badDeploy.changes }),
      'aura.metric_profile': paidTool('metric_profile', { recovered: true }),
    },
  },
  orders.kill ? killingStore(engine.store, orders.kill) : engine.store,
);
await lab.start();
if ((await lab.state()).brief === null) await lab.ask('what broke?');
const finding = await until('the finding', async () => {
  const { approvals, runs } = await lab.state();
  const [run] = runs.values();
  return approvals.size > 0 && run ? findingOf(run) : null;
});
const { verdict, component, narrative } = finding;
const ledger = (await lab.state()).ledger.map(({ id, tool, key }) => `${id} ${tool} ${key ?? ''}`);
process.stdout.write(`${JSON.stringify({ answer: { verdict, component, narrative }, ledger })}\n`, () =>
  process.exit(0),
);
