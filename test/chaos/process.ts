/**
 * One Aura process of a chaos round: the product's own composition, with a store that may kill.
 * Owns: reading its orders from the first argument, printing its port. Refuses: anything that the product does not do.
 */
import { openEngine } from '../../src/compose/engine.ts';
import { startAura } from '../../src/compose.ts';
import { configSchema } from '../../src/config.ts';
import { setLogLevel } from '../../src/telemetry/log.ts';
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
}

const orders = JSON.parse(process.argv[2] ?? '{}') as Orders;
setLogLevel('warn');
const real = await openEngine({ redisUrl: orders.redisUrl, folder: orders.folder, choose: 'embedded' });
const engine = orders.kill ? { ...real, store: killingStore(real.store, orders.kill) } : real;
const config = configSchema.parse({
  servers: { ops: { transport: 'http', url: orders.toolsUrl } },
  slack: { mode: 'http', apiUrl: orders.slackUrl, port: orders.port },
  catalog: [{ component: 'api' }, { component: 'web' }],
  folder: orders.folder,
});
const aura = await startAura({
  config,
  secrets: { ...orders.secrets, appToken: undefined },
  engine,
  role: orders.role,
  model: null,
  workflows: [rollbackWorkflow],
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
