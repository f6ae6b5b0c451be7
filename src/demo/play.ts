/**
 * Plays the demo: a shop that breaks, a workspace where people are, an Aura between them.
 * Owns: the order of the scenes, the scripted person of `--once`, and comparing what Aura said with the truth.
 * Refuses: telling Aura anything that a team's Aura would not be told.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Engine, openEngine } from '../compose/engine.ts';
import { chooseModel } from '../compose/choose-model.ts';
import { type Aura, startAura } from '../compose.ts';
import { configSchema, environment } from '../config.ts';
import { AuraError, messageOf } from '../errors.ts';
import { Journal } from '../run/journal.ts';
import { warmTopics } from '../run/question/topics.ts';
import { setLogLevel } from '../telemetry/log.ts';
import { telemetrySettings } from '../telemetry/settings.ts';
import { startTelemetry } from '../telemetry/start.ts';
import { traceOfRun } from '../telemetry/trace-of-run.ts';
import { readWorkflows } from '../workflows.ts';
import { judge } from './judge.ts';
import { page, resolvePage } from './page.ts';
import { Person } from './person.ts';
import { FAULTS } from './shop/faults.ts';
import { type Shop, startShop } from './shop/start-shop.ts';
import { catalog } from './teams.ts';
import { startWorkspace, type Workspace } from '../slack-emulator/start-workspace.ts';
import { handAddress, print, tell } from '../local/terminal.ts';

export interface DemoOptions {
  once: boolean;
  deny: boolean;
  falseAlert: boolean;
  fault?: string;
  /** Somebody asks in a channel, instead of a page that nobody has to follow up. */
  mention: boolean;
  /** False: no model, whatever keys there are. */
  model: boolean;
  port: number;
}

/** Where somebody asks. */
const asking = 'incidents';

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
  const { interrupted, forget } = listenForInterrupt(() => say('Ending everything …'));
  const playing = play(options, stage);
  // What it still says after an interruption is nobody's concern.
  playing.catch(() => undefined);
  try {
    return await Promise.race([playing, interrupted]);
  } finally {
    await stage.clear();
    forget();
  }
}

/**
 * Rejects at the first signal. The later ones are swallowed until `forget`: Ctrl-C reaches this process from the terminal
 * and again from npm, and must not cut the clearing short.
 */
function listenForInterrupt(first: () => void): { interrupted: Promise<never>; forget: () => void } {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let seen = false;
  let reject: (error: AuraError) => void = () => undefined;
  const interrupted = new Promise<never>((_, fail) => {
    reject = fail;
  });
  interrupted.catch(() => undefined);
  const hear = (): void => {
    if (seen) return;
    seen = true;
    first();
    reject(wasInterrupted());
  };
  for (const signal of signals) process.on(signal, hear);
  return {
    interrupted,
    forget: () => {
      for (const signal of signals) process.off(signal, hear);
      // Everything is ended; what the play still waited for, an alert or a person, must not hold the process.
      if (seen) setTimeout(() => process.exit(), 500).unref();
    },
  };
}

function wasInterrupted(): AuraError {
  return new AuraError({ code: 'interrupted', userMessage: 'The demo was interrupted; everything was ended.' });
}

async function play(options: DemoOptions, stage: Stage): Promise<number> {
  setLogLevel('warn');
  const folder = await stage.start(makeFolder, (it) => rmSync(it, { recursive: true, force: true, maxRetries: 5 }));
  const telemetry = await stage.start(
    () => startTelemetry(telemetrySettings(environment)),
    async (it) => it?.stop(),
  );
  const engine = await stage.start(
    () =>
      openEngine({
        redisUrl: environment.REDIS_URL,
        folder: join(folder, 'engine'),
        choose: 'private-redis',
        apart: true,
        traced: telemetry !== null,
      }),
    (it) => it.close(),
  );
  say(`Aura stores its work in ${engine.name}.`);
  const model = options.model ? chooseModel(configSchema.parse({})) : null;
  say(
    model
      ? `Model: ${model.name}, because its key is in the environment.`
      : `Model: none${options.model ? ' (no provider key in the environment)' : ''}; Aura works without one.`,
  );
  // Before the shop, which takes seconds: a port that is taken is told at once.
  const workspace = await stage.start(
    () =>
      startWorkspace({
        port: options.port,
        trace: async (run) => (await traceOfRun(new Journal(engine.store), run))?.join('\n') ?? null,
      }),
    (it) => it.close(),
  );
  const pagerduty = { secret: randomBytes(24).toString('hex'), token: randomBytes(24).toString('hex') };
  warmTopics();
  say('Opening the shop: separate processes under a steady load …');
  const shop = await stage.start(
    () => startShop({ folder: join(folder, 'telemetry') }),
    (it) => it.stop(),
  );
  const aura = await stage.start(
    () => startDemoAura({ shop, workspace, engine, model, folder, pagerduty }),
    (it) => it.stop(),
  );
  handAddress('The workspace is at', workspace.pageUrl);

  say('Watching the shop while it is well …');
  if (options.falseAlert) await shop.raiseFalseAlert();
  else await shop.breakIt(options.fault);
  const before = shop.fingerprint();
  const alert = await shop.whenAlert(90_000);
  say(`Alert: ${alert.title}`);
  const pager = { workspace, port: aura.port, ...pagerduty };
  const channel = options.mention ? asking : await page(alert, pager);
  if (!options.mention) say(`PagerDuty opened #${channel}; Aura is there without being asked.`);
  const person = new Person(workspace, aura.journal, channel);
  const stopTelling = await stage.start(
    () => person.tell(say, options.once ? undefined : () => shop.truth),
    (stop) => stop(),
  );
  try {
    if (options.mention) await person.ask(alert.title);
    if (!options.once) {
      handAddress('Read along, and press a button as "On-call" (Ctrl-C ends the demo):', workspace.pageUrl);
      // What asks whether it named the cause comes when the source says that it is over.
      const over = async () => {
        await person.mended();
        if (!options.mention && (await shop.whenHealthy())) await resolvePage(alert, pager);
      };
      over().catch(() => undefined);
      await new Promise(() => undefined);
    }
    try {
      await person.decide(options.deny ? 'deny' : 'approve', options.deny ? undefined : shop.truth?.course?.choose);
    } catch (error) {
      // What was said until then tells more than that time ran out.
      print(`${await workspace.transcript(channel)}\n`);
      throw error;
    }
    // What nobody could approve is not healed, and nobody waits for it.
    const unhealed = options.deny || shop.truth?.course?.blocked !== undefined;
    const well = unhealed || (await shop.whenHealthy());
    const held = (await person.approvals()).at(-1)?.verification?.state === 'held';
    if (held && well && !options.mention) await resolvePage(alert, pager);
    if (held && well && shop.truth) await person.sayWhatItWas(shop.truth);
    const outcome = await person.outcome();
    print(`${await workspace.transcript(channel)}\n`);
    const verdict = judge({
      finding: await person.finding(),
      approvals: await person.approvals(),
      truth: shop.truth,
      well,
      outcome: outcome && {
        right: outcome.right,
        recorded: existsSync(join(folder, 'records', `${outcome.incident}.md`)),
      },
      deny: options.deny,
      changed: shop.fingerprint() !== before,
      operations: shop.operations(),
    });
    for (const line of verdict.lines) say(line);
    return verdict.right ? 0 : 2;
  } finally {
    stopTelling();
  }
}

interface DemoAura {
  shop: Shop;
  workspace: Workspace;
  engine: Engine;
  model: ReturnType<typeof chooseModel>;
  folder: string;
  pagerduty: { secret: string; token: string };
}

async function startDemoAura({ shop, workspace, engine, model, folder, pagerduty }: DemoAura): Promise<Aura> {
  const config = configSchema.parse({
    servers: { shop: { transport: 'http', url: shop.mcpUrl, trust: true } },
    source: `folder:${shop.folder}`,
    slack: { mode: 'http', apiUrl: workspace.url, port: 0, threadReplies: 'questions' },
    catalog,
    pagerduty: {},
    folder,
  });
  const workflows = readWorkflows(fileURLToPath(new URL('workflows', import.meta.url)));
  const { botToken: slackToken, signingSecret, appToken } = workspace.app;
  const aura = await startAura({
    config,
    secrets: {
      slackToken,
      signingSecret,
      appToken,
      pagerdutySecrets: [pagerduty.secret],
      workflowToken: pagerduty.token,
    },
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
  tell(`${line}\n`);
}

function makeFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'aura-demo-'));
  } catch (cause) {
    throw new AuraError({
      code: 'demo-folder',
      userMessage: `The demo cannot write to ${tmpdir()} (${messageOf(cause)}). Set TMPDIR to a folder that you may write to.`,
      cause,
    });
  }
}

/** What must be ended, newest first, however and whenever the play ends. */
class Stage {
  readonly #ends: (() => unknown)[] = [];
  readonly #starting = new Set<Promise<unknown>>();
  #closed = false;

  /** Starts a thing that `clear` ends. Rejects once the stage is cleared, so that nothing starts behind its back. */
  async start<T>(make: () => Promise<T> | T, end: (thing: T) => unknown): Promise<T> {
    if (this.#closed) throw wasInterrupted();
    const starting = Promise.resolve().then(make);
    this.#starting.add(starting);
    try {
      const thing = await starting;
      this.#ends.unshift(() => end(thing));
      return thing;
    } finally {
      this.#starting.delete(starting);
    }
  }

  async clear(): Promise<void> {
    this.#closed = true;
    // What is half started can be ended only once it has started.
    await Promise.allSettled(this.#starting);
    for (const end of this.#ends.splice(0)) {
      try {
        await end();
      } catch (error) {
        say(`While ending: ${messageOf(error)}`);
      }
    }
  }
}
