/**
 * The ingress process of the ack benchmark: the product's own composition with role ingress.
 * Owns: reading its orders, printing its port. Refuses: workers; nothing is run here.
 */
import { openEngine } from '../../src/compose/engine.ts';
import { startAura } from '../../src/compose.ts';
import { configSchema } from '../../src/config.ts';
import { setLogLevel } from '../../src/telemetry/log.ts';

interface Orders {
  redisUrl?: string;
  folder: string;
  slackUrl: string;
  token: string;
  signingSecret: string;
  pagerdutySecret: string;
}

const orders = JSON.parse(process.argv[2] ?? '{}') as Orders;
setLogLevel('silent');
const engine = await openEngine({ redisUrl: orders.redisUrl, folder: orders.folder, choose: 'embedded' });
const config = configSchema.parse({
  slack: { apiUrl: orders.slackUrl, port: 0 },
  pagerduty: {},
  folder: orders.folder,
});
const aura = await startAura({
  config,
  secrets: {
    slackToken: orders.token,
    signingSecret: orders.signingSecret,
    appToken: undefined,
    pagerdutySecrets: [orders.pagerdutySecret],
  },
  engine,
  role: 'ingress',
  model: null,
  workflows: [],
  host: '127.0.0.1',
});
process.stdout.write(`${JSON.stringify({ port: aura.port })}\n`);
process.once('SIGTERM', () => {
  void aura
    .stop()
    .then(() => engine.close())
    .then(() => process.exit(0));
});
