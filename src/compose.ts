/**
 * Configuration in, running parts out; the only file that knows every concrete class.
 * Owns: which engine, which models, which servers, and the order of starting and stopping.
 * Refuses: behaviour; everything that decides anything is in the parts.
 */
import { Desk } from './approvals/desk.ts';
import { Levels } from './approvals/levels.ts';
import { Options } from './approvals/options.ts';
import { ServerAnswers } from './approvals/server-answers.ts';
import type { Engine } from './compose/engine.ts';
import { type Config, environment, type Secrets } from './config.ts';
import { Intake } from './intake/accept.ts';
import type { Model } from './model/model.ts';
import { OnCall } from './pagerduty/on-call.ts';
import { PagerDuty } from './pagerduty/client.ts';
import { Journal } from './run/journal.ts';
import { channelNames } from './slack/channel-name.ts';
import { slackClient } from './slack/client.ts';
import { connectSlack, whoAmI } from './slack/connect.ts';
import { incidentChannels } from './slack/incident-channels.ts';
import { Pictures } from './slack/pictures.ts';
import { OutboxSender } from './slack/outbox-sender.ts';
import { Sessions } from './slack/sessions.ts';
import { SlackHealth } from './slack/slack-health.ts';
import { SlackPeople } from './slack/people.ts';
import { threadReader } from './slack/read-thread.ts';
import { whoMayAsk } from './slack/who-may-ask.ts';
import { factCounter } from './telemetry/count-facts.ts';
import { log } from './telemetry/log.ts';
import type { ServerAddress } from './tools/mcp/server-address.ts';
import { toolWatch } from './tools/tool-stamp.ts';
import { chartsOf } from './compose/charts-of.ts';
import { composeWork } from './compose/compose-work.ts';
import { evidenceRowsOf } from './compose/evidence-rows.ts';
import { notesOf } from './compose/notes-of.ts';
import { policyOf } from './compose/policy-of.ts';
import { gapsTold } from './compose/server-gaps.ts';
import { keepOutcome } from './compose/keep-outcome.ts';
import { notInForce, sayNotInForce } from './compose/not-in-force.ts';
import { withPaging } from './compose/with-paging.ts';
import { openToolbox } from './compose/open-toolbox.ts';
import { knowOwnSecrets } from './compose/own-secrets.ts';
import { probeSources } from './compose/telemetry-sources.ts';
import { modelFaults } from './compose/model-faults.ts';
import { noteAt } from './compose/note-at-source.ts';
import { toldInstead } from './compose/told-instead.ts';
import { webhookRoutes } from './compose/webhooks.ts';
import { toolWarnings } from './compose/unknown-tools.ts';
import { workflowsInReach } from './compose/workflows-in-reach.ts';
import type { Workflow } from './workflows.ts';

/** ms that a source has to show itself at start; a look waits longer, and asks again. */
const probeWithin = 5_000;
/** ms that a click waits for a server to say what its tool is now; execution asks again. */
const clickWithin = 2_000;

export interface AuraOptions {
  config: Config;
  secrets: Pick<Secrets, 'slackToken' | 'signingSecret' | 'appToken'> & Partial<Secrets>;
  engine: Engine;
  role: 'all' | 'ingress' | 'worker';
  model: Model | null;
  workflows: Workflow[];
  /** Where Aura's own tools are served instead of by a process of its own; for tests. */
  own?: ServerAddress;
  /** The same of its changes to a cluster. */
  cluster?: ServerAddress;
  /** Listen on this host only; the demo and tests stay on loopback. */
  host?: string;
}

export interface Aura {
  journal: Journal;
  /** The port for Slack's events and the webhooks; null where none is listened on. */
  port: number | null;
  /** What cannot be reached or used, one sentence each. */
  gaps: string[];
  /** What the configuration leaves open, one sentence each. */
  warnings: string[];
  /** Takes nothing new, lets go of runs in flight, closes everything but the engine. */
  stop(): Promise<void>;
}

/** Starts Aura in one process: receiving, working, or both. */
export async function startAura(options: AuraOptions): Promise<Aura> {
  const { config, secrets, engine, role } = options;
  const warn = (line: string) => log.warn(line);
  knowOwnSecrets(config, environment, secrets);
  for (const server of config.redact.off) warn(`redaction is off for the server ${server}: its notes may hold secrets`);
  const { workflows, more } = workflowsInReach(config, options.workflows);
  for (const line of more) log.info(line);
  const idle = sayNotInForce(notInForce(config, workflows));
  if (idle) warn(idle);
  const journal = new Journal(engine.store, { observe: factCounter() });
  const client = slackClient({ token: secrets.slackToken, apiUrl: config.slack.apiUrl });
  const identity = await whoAmI(client);
  const { pagerdutyToken } = secrets;
  const pagerduty =
    config.pagerduty && pagerdutyToken
      ? new PagerDuty({
          token: pagerdutyToken,
          baseUrl: config.pagerduty.apiUrl,
          ...(config.actions.paging ? { from: config.actions.paging.from } : {}),
        })
      : null;
  const people = new SlackPeople({
    client,
    team: identity.team,
    ...(pagerduty ? { onCall: new OnCall(pagerduty) } : {}),
  });
  const stops: (() => Promise<void>)[] = [];
  const gaps: string[] = [];
  const warnings: string[] = [];
  // Nothing is connected before it is needed; an ingress asks it only what became of a tool at a click.
  const toolbox = withPaging(
    openToolbox(config, { own: options.own, cluster: options.cluster, workflows: options.workflows }),
    config,
    pagerduty,
  );
  let port: number | null = null;

  const health = new SlackHealth(warn);
  if (role !== 'worker') {
    const { incidentChannels: pattern } = config.slack;
    const isIncidentChannel = pattern ? incidentChannels(client, pattern) : undefined;
    const intake = new Intake({
      journal,
      queue: engine.queue,
      isIncidentChannel,
      questionLength: config.limits.questionLength,
      alertChannels: config.slack.alertChannels,
      readThread: threadReader(client, warn),
      catalog: config.catalog,
      zone: config.slack.zone,
      mayAsk: whoMayAsk({ people, policy: config.slack.people, log: warn }),
      log: warn,
    });
    const tools = toolWatch(toolbox, policyOf(config), clickWithin);
    const desk = new Desk({ journal, queue: engine.queue, people, tools });
    const { routes, stop } = webhookRoutes({
      config,
      secrets,
      intake,
      journal,
      pagerduty,
      team: identity.team,
      log: warn,
      slackFault: () => health.fault,
    });
    const slack = connectSlack({
      ...addressOf(options),
      identity,
      intake,
      desk,
      levels: new Levels({ journal, people }),
      serverAnswers: new ServerAnswers({
        journal,
        people,
        welcomes: (by, place) => intake.welcomes(by, place),
      }),
      options: new Options({ journal, queue: engine.queue, people }),
      evidenceRows: evidenceRowsOf(journal, notesOf(config)),
      journal,
      routes,
      scripts: config.slack.scripts,
      threadReplies: config.slack.threadReplies,
      zone: config.slack.zone,
      groupsChanged: () => people.forgetGroups(),
      ...(config.memory ? { share: config.memory.server } : {}),
      keep: keepOutcome(config.folder, journal),
      log: warn,
    });
    port = await slack.start();
    stops.push(stop, () => slack.stop());
  }
  if (role !== 'ingress') {
    const [listed, probes] = await Promise.all([toolbox.list(), probeSources(config, environment, probeWithin)]);
    const faults = probes.flatMap(({ name, fault }) => (fault === null ? [] : [`source ${name}: ${fault}`]));
    for (const fault of faults) warn(fault);
    gaps.push(...gapsTold(config, listed.gaps), ...faults);
    warnings.push(...toolWarnings(config, workflows, listed.tools));
    warnings.push(...(await modelFaults(config, environment, workflows, listed.tools)));
    for (const warning of warnings) warn(warning);
    const work = composeWork({
      ...options,
      workflows,
      journal,
      toolbox,
      people,
      pagerduty,
      team: identity.team,
      channelName: channelNames(client, engine.limit),
    });
    const sender = new OutboxSender({
      journal,
      client,
      bot: identity.bot,
      scripts: config.slack.scripts,
      limit: engine.limit,
      keepNote: noteAt(pagerduty),
      elsewhere: ({ brief }) => toldInstead(config, people, identity.team, brief?.ref),
      log: warn,
      read: (incident, note) => work.notes.text(incident, note).catch(() => null),
      sessions: new Sessions(client, engine.limit),
      health,
      pictures: new Pictures({ client, journal, limit: engine.limit, draw: chartsOf(journal, work.notes), log: warn }),
    });
    await work.start();
    sender.start();
    stops.push(
      () => work.stop(),
      () => engine.queue.close(),
      () => sender.close(),
    );
  }
  stops.push(() => toolbox.close());
  return {
    journal,
    port,
    gaps,
    warnings,
    stop: async () => {
      for (const stop of stops) await stop();
    },
  };
}

function addressOf({ config, secrets, host }: AuraOptions) {
  const { mode, port, apiUrl } = config.slack;
  const { slackToken: token, signingSecret, appToken } = secrets;
  // Start refuses "off" before anything is composed.
  return { mode: mode === 'off' ? ('http' as const) : mode, token, signingSecret, appToken, apiUrl, port, host };
}
