/**
 * One part of the bench `steps`, in a process of its own: its cases, each with no model, each policy model in Aura's
 * harness, and each in a plain loop.
 * Owns: opening a recorded cluster for all of them, and the outcome as one line of JSON on stdout. Refuses: judging.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseModel } from '../../../src/compose/choose-model.ts';
import { openToolbox } from '../../../src/compose/open-toolbox.ts';
import { configSchema } from '../../../src/config.ts';
import { createCommandsServer, readCluster } from '../../../src/sources/commands/commands-server.ts';
import { serveLoopback } from '../../../src/sources/serve-loopback.ts';
import { setLogLevel } from '../../../src/telemetry/log.ts';
import { readWorkflows } from '../../../src/workflows.ts';
import { oneRun } from '../../support/policies/one-run.ts';
import { type PolicyName } from '../../support/policies/policies.ts';
import { type PolicyServer, startPolicyServer } from '../../support/policies/policy-server.ts';
import { recordedIncident } from '../../support/policies/recorded-incident.ts';
import { ofPart, type PartOf } from '../in-parts.ts';
import { calledIn, countsOf, judgeFinding, judgeName, type Path, type Truth } from './path.ts';
import { plainLoop } from './plain-loop.ts';

export interface StepsOrders extends PartOf {
  folder: string;
  names: string[];
  policies: PolicyName[];
  /** Tool calls of a run. */
  steps: number;
}

/** Aura with its first look, Aura with the recorded commands only, and a loop without a harness. */
export type Way = 'aura' | 'aura, commands only' | 'plain loop';

export interface Walked {
  name: string;
  way: Way;
  policy: PolicyName | 'none';
  path: Path;
}

setLogLevel('silent');
const orders = JSON.parse(process.argv[2] ?? '{}') as StepsOrders;
// What a workflow looks at first names servers that are not here.
const workflows = readWorkflows('workflows').map((it) => ({ ...it, actions: {}, first: [] }));
const walked: Walked[] = [];
const mine = ofPart(orders.names, orders);
for (const [at, name] of mine.entries()) {
  const began = performance.now();
  walked.push(...(await walk(name)));
  process.stderr.write(
    `  ${at + 1} of ${mine.length}: ${name} in ${((performance.now() - began) / 1_000).toFixed(0)} s\n`,
  );
}
process.stdout.write(`${JSON.stringify(walked)}\n`);

async function walk(name: string): Promise<Walked[]> {
  const folder = join(orders.folder, name);
  const truth = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Truth;
  const cluster = readCluster(folder);
  const served = await serveLoopback(() => createCommandsServer(cluster));
  const incident = await recordedIncident(folder);
  const models = await startPolicyServer();
  const all: Walked[] = [];
  try {
    const counted = async (way: Way, policy: Walked['policy'], run: () => Promise<Omit<Path, 'tokens'>>) => {
      const before = { ...models.tokens };
      const path = await run();
      const tokens = models.tokens.input - before.input + models.tokens.output - before.output;
      all.push({ name, way, policy, path: { ...path, tokens } });
    };
    const { brief, telemetry } = incident;
    const shared = {
      brief,
      workflows,
      servers: { recorded: served.url },
      reads: ['recorded.*'],
      limits: { toolCalls: orders.steps },
    };
    const aura = async (more: Pick<Parameters<typeof oneRun>[0], 'telemetry' | 'model'>) => {
      const { finding, state } = await oneRun({ ...shared, ...more });
      const turns = [...state.runs.values()].flatMap(({ steps }) => steps).filter(({ kind }) => kind === 'turn').length;
      return { ...calledIn(state), turns, ...judgeFinding(truth, finding) };
    };
    await counted('aura', 'none', () => aura({ telemetry }));
    for (const policy of orders.policies) {
      const model = models.model(policy, 'openai');
      await counted('aura', policy, () => aura({ telemetry, model }));
      await counted('aura, commands only', policy, () => aura({ model }));
      await counted('plain loop', policy, () => plain(models, policy, served.url, brief, truth));
    }
  } finally {
    await models.close();
    await incident.close();
    await served.close();
  }
  return all;
}

async function plain(models: PolicyServer, policy: PolicyName, url: string, brief: object, truth: Truth) {
  const config = configSchema.parse({
    servers: { recorded: { transport: 'http', url, trust: true } },
    models: { policy: models.model(policy, 'openai') },
  });
  const model = chooseModel(config, { POLICY_KEY: 'right' });
  if (!model) throw new Error('no model');
  const toolbox = openToolbox(config, { env: {} });
  try {
    const { called, turns, component } = await plainLoop(model, toolbox, JSON.stringify(brief), orders.steps);
    return { ...countsOf(called), askedAgain: 0, turns, ...judgeName(truth, component) };
  } finally {
    await toolbox.close();
  }
}
