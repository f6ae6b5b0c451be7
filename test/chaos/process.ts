/**
 * One Aura process of a chaos round: the product's own composition, with a store that may kill.
 * Owns: reading its orders from the first argument, printing its port. Refuses: anything that the product does not do.
 */
import { openEngine } from '../../src/compose/engine.ts';
import { startAura } from '../../src/compose.ts';
import { learntFile } from '../../src/compose/learnt-file.ts';
import { configSchema } from '../../src/config.ts';
import { keepLearnt } from '../../src/run/question/learnt-kept.ts';
import { setLogLevel } from '../../src/telemetry/log.ts';
import type { Workflow } from '../../src/workflows.ts';
import { fastLimit } from '../support/fast-limit.ts';
import { rollbackWorkflow } from '../support/rollback-workflow.ts';
import { type KillPlan, killingStore } from './killing-store.ts';

export interface Orders {
  role: 'all' | 'ingress' | 'worker';
  redisUrl?: string;
  folder: string;
  slackUrl: string;
  toolsUrl: string;
  secrets: { slackToken: string; signingSecret: string };
  port: number;
  kill: KillPlan | null;
  /** The usual one where absent. */
  workflows?: Workflow[];
  /** Slack's pace that many times as fast; as it is where absent. */
  pace?: number;
  toolSeconds?: number;
}

/** What the runner tells a process while it runs: who dies next. */
export interface NewPlan {
  kill: KillPlan | null;
}

const orders = JSON.parse(process.argv[2] ?? '{}') as Orders;
setLogLevel('warn');
keepLearnt(learntFile());
const real = await openEngine({ redisUrl: orders.redisUrl, folder: orders.folder, choose: 'embedded' });
let kill = orders.kill;
process.on('message', (message) => {
  kill = (message as NewPlan).kill;
});
const engine = {
  ...real,
  store: killingStore(real.store, () => kill),
  ...(orders.pace === undefined ? {} : { limit: fastLimit(orders.pace) }),
};
const config = configSchema.parse({
  servers: { ops: { transport: 'http', url: orders.toolsUrl } },
  slack: { mode: 'http', apiUrl: orders.slackUrl, port: orders.port },
  catalog: [{ component: 'api' }, { component: 'web' }],
  folder: orders.folder,
  limits: {
    ...(orders.pace === undefined ? {} : { runsAtOnce: 12 }),
    ...(orders.toolSeconds === undefined ? {} : { toolSeconds: orders.toolSeconds }),
  },
});
const aura = await startAura({
  config,
  secrets: { ...orders.secrets, appToken: undefined },
  engine,
  role: orders.role,
  model: null,
  workflows: orders.workflows ?? [rollbackWorkflow],
  own: { transport: 'http', url: orders.toolsUrl, headers: {} },
  host: '127.0.0.1',
});
process.stdout.write(`${JSON.stringify({ port: aura.port })}\n`);
process.once('SIGTERM', () => {
  void aura
    .stop()
    .then(() => engine.close())
    .then(() => process.exit(0));
});
