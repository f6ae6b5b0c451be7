/**
 * One worker of a resume round: a run with two plans and three tasks, on a store that may kill.
 * Owns: writing down, before it happens, each model turn and tool call that is paid. Refuses: knowing of other rounds;
 * resume-model.ts reads its place from what it is sent.
 */
import { appendFileSync } from 'node:fs';
import { openEngine } from '../../src/compose/engine.ts';
import { learntFile } from '../../src/compose/learnt-file.ts';
import { findingOf } from '../../src/run/finding/run-finding.ts';
import type { TriageResult } from '../../src/run/finding/triage-result.ts';
import { keepLearnt } from '../../src/run/question/learnt-kept.ts';
import { setLogLevel } from '../../src/telemetry/log.ts';
import { IncidentLab } from '../support/incident-lab.ts';
import { badDeploy } from '../support/rollback-workflow.ts';
import { until } from '../support/until.ts';
import { type KillPlan, killingStore } from './killing-store.ts';
import { resumeModel } from './resume-model.ts';

export interface ResumeOrders {
  redisUrl?: string;
  folder: string;
  notes: string;
  incident: string;
  /** Where each payment is written down, one line each. */
  paid: string;
  kill: KillPlan | null;
}

const orders = JSON.parse(process.argv[2] ?? '{}') as ResumeOrders;
setLogLevel('silent');
keepLearnt(learntFile());
const pay = (what: string) => appendFileSync(orders.paid, `${what}\n`);
const engine = await openEngine({ redisUrl: orders.redisUrl, folder: orders.folder, choose: 'embedded' });

/** The first look cannot tell, so that a planner is asked. */
const unsure: TriageResult = {
  ...badDeploy,
  components: [],
  changes: [],
  culpritChange: null,
  causeKind: 'unknown',
  outcome: 'cannot-tell',
  missing: ['no metrics of the alert'],
};
const model = resumeModel((turn) => pay(`turn ${turn}`));
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
    reads: ['prom.*', 'logs.*'],
    tools: {
      'aura.triage': paidTool('triage', unsure),
      'prom.query': paidTool('query', { service: 'api', p95: 400 }),
      'logs.search': paidTool('search', { service: 'api', lines: ['no free connection'] }),
      'aura.changes': paidTool('changes', { service: 'api', changes: badDeploy.changes }),
      'aura.metric_profile': paidTool('metric_profile', { service: 'api', p95: 400 }),
    },
  },
  orders.kill ? killingStore(engine.store, orders.kill) : engine.store,
);
await lab.start();
const { brief } = await until('the store', () => lab.state());
if (brief === null) await lab.ask('what broke?');
const run = await until(
  'the end of the run',
  async () => {
    const [first] = (await lab.state()).runs.values();
    return first?.state === 'ended' && first;
  },
  90_000,
);
const { ledger } = await until('the ledger', () => lab.state());
// Tasks run side by side, so that the numbers of their evidence change from run to run; what it is does not.
const seen = new Map(ledger.map(({ id, tool, args }) => [id, `${tool} ${JSON.stringify(args)}`]));
const finding = findingOf(run);
const claims = finding?.claims.map((claim) => ({
  ...claim,
  evidence: claim.evidence.map((id) => seen.get(id) ?? id).toSorted(),
}));
const sorted = claims?.toSorted((one, other) => one.statement.localeCompare(other.statement));
const { verdict, component, narrative } = finding ?? {};
const answer = { type: run.answer?.type, verdict, component, narrative, claims: sorted };
const rows = ledger.map(({ id, tool, key }) => `${id} ${tool} ${key ?? ''}`);
process.stdout.write(`${JSON.stringify({ answer, ledger: rows })}\n`, () => process.exit(0));
