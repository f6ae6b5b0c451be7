/**
 * Plays the demo: a shop that breaks, a workspace where people are, an Aura between them.
 * Owns: the order of the scenes, the scripted person of `--once`, and comparing what Aura said with the truth.
 * Refuses: telling Aura anything that a team's Aura would not be told.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Engine, openEngine } from '../compose/engine.ts';
import { type Aura, chooseModel, startAura } from '../compose.ts';
import { configSchema, environment } from '../config.ts';
import { AuraError, messageOf } from '../errors.ts';
import { Journal } from '../run/journal.ts';
import { setLogLevel } from '../telemetry/log.ts';
import { traceOfRun } from '../telemetry/trace-of-run.ts';
import { readWorkflows } from '../workflows.ts';
import { judge } from './judge.ts';
import { Person } from './person.ts';
import { FAULTS } from './shop/faults.ts';
import { type Shop, startShop } from './shop/start-shop.ts';
import { startWorkspace, type Workspace } from './workspace/start-workspace.ts';

export interface DemoOptions {
  once: boolean;
  deny: boolean;
  falseAlert: boolean;
  fault?: string;
  /** False: no model, whatever keys there are. */
  model: boolean;
  port: number;
}

export const channel = 'incidents';

export function listFaults(): string[] {
  return FAULTS.map(({ name }) => name);
}

/** Resolves with the exit code. Everything that was started is ended before, also on Ctrl-C. */
export async function playDemo(options: DemoOptions): Promise<number> {
  if (options.fault !== undefined && !listFaults().includes(options.fault)) {
    throw new AuraError({
      code: 'fault-unknown',
      userMessage: `There is no fault "${options.fault}". There are: ${listFaults().join(', ')}.`,
    });
  }
  const stage = new Stage();
  const interrupted = new Promise<never>((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () =>
        reject(new AuraError({ code: 'interrupted', userMessage: 'The demo was interrupted; everything was ended.' })),
      );
    }
  });
  interrupted.catch(() => undefined);
  try {
    return await Promise.race([play(options, stage), interrupted]);
  } finally {
    await stage.clear();
  }
}

async function play(options: DemoOptions, stage: Stage): Promise<number> {
  setLogLevel('warn');
  const folder = stage.keep(mkdtempSync(join(tmpdir(), 'aura-demo-')), (it) =>
    rmSync(it, { recursive: true, force: true }),
  );
  const engine = stage.keep(
    await openEngine({ redisUrl: environment.REDIS_URL, folder: join(folder, 'engine'), choose: 'private-redis' }),
    (it) => it.close(),
  );
  say(`Aura stores its work in ${engine.name}.`);
  const model = options.model ? chooseModel(configSchema.parse({})) : null;
  say(
    model
      ? `Model: ${model.name}, because its key is in the environment.`
      : `Model: none${options.model ? ' (no provider key in the environment)' : ''}; Aura works without one.`,
  );
  say('Opening the shop: separate processes under a steady load …');
  const shop = stage.keep(await startShop({ folder: join(folder, 'telemetry') }), (it) => it.stop());
  const workspace = stage.keep(
    await startWorkspace({
      port: options.port,
      trace: async (run) => (await traceOfRun(new Journal(engine.store), run))?.join('\n') ?? null,
    }),
    (it) => it.close(),
  );
  const aura = stage.keep(await startDemoAura(shop, workspace, engine, model, folder), (it) => it.stop());
  say(`The workspace is at ${workspace.pageUrl}`);

  say('Watching the shop while it is well …');
  if (options.falseAlert) await shop.raiseFalseAlert();
  else await shop.breakIt(options.fault);
  const before = shop.fingerprint();
  const alert = await shop.whenAlert(90_000);
  say(`Alert: ${alert.title}`);
  const person = new Person(workspace, aura.journal, channel);
  const stopTelling = person.tell(say);
  try {
    await person.ask(alert.title);
    if (!options.once) {
      say(`Open ${workspace.pageUrl}, read along, and press a button as "On-call". Ctrl-C ends the demo.`);
      await new Promise(() => undefined);
    }
    await person.decide(options.deny ? 'deny' : 'approve');
    const well = options.deny || (await shop.whenHealthy());
    process.stdout.write(`${await workspace.transcript(channel)}\n`);
    const verdict = judge({
      finding: await person.finding(),
      approvals: await person.approvals(),
      truth: shop.truth,
      well,
      deny: options.deny,
      changed: shop.fingerprint() !== before,
      operations: shop.operations(),
    });
    for (const line of verdict.lines) say(line);
    return verdict.right ? 0 : 1;
  } finally {
    stopTelling();
  }
}

async function startDemoAura(
  shop: Shop,
  workspace: Workspace,
  engine: Engine,
  model: ReturnType<typeof chooseModel>,
  folder: string,
): Promise<Aura> {
  const config = configSchema.parse({
    servers: { shop: { transport: 'http', url: shop.mcpUrl, trust: true } },
    source: `folder:${shop.folder}`,
    slack: { mode: 'http', apiUrl: workspace.url, port: 0 },
    folder,
  });
  const workflows = readWorkflows(fileURLToPath(new URL('../../workflows', import.meta.url)));
  const { botToken: slackToken, signingSecret, appToken } = workspace.app;
  const aura = await startAura({
    config,
    secrets: { slackToken, signingSecret, appToken },
    engine,
    role: 'all',
    model,
    workflows,
    host: '127.0.0.1',
  });
  await workspace.connect(`http://127.0.0.1:${aura.port}/slack/events`);
  return aura;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** What must be ended, newest first, however the play ends. */
class Stage {
  readonly #ends: (() => unknown)[] = [];

  keep<T>(thing: T, end: (thing: T) => unknown): T {
    this.#ends.unshift(() => end(thing));
    return thing;
  }

  async clear(): Promise<void> {
    for (const end of this.#ends.splice(0)) {
      try {
        await end();
      } catch (error) {
        say(`While ending: ${messageOf(error)}`);
      }
    }
  }
}
