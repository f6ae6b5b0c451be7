/**
 * The working half of Aura: what takes requests up and answers them.
 * Owns: gate, notes, worker and sweeper put together, and the order of starting and stopping them.
 * Refuses: receiving and saying; compose.ts adds them.
 */
import { join } from 'node:path';
import { expireDue } from '../approvals/expire.ts';
import type { Config } from '../config.ts';
import { startSweeper } from '../jobs/sweeper.ts';
import type { Model } from '../model/model.ts';
import { MemoryServer } from '../orchestrator/memory/memory-server.ts';
import { FollowUps } from '../orchestrator/background/prepare-follow-ups.ts';
import { ScheduledLooks } from '../orchestrator/background/scheduled-looks.ts';
import { Worker } from '../orchestrator/worker.ts';
import type { PagerDuty } from '../pagerduty/client.ts';
import type { IncidentId, Place } from '../run/identity.ts';
import type { Journal } from '../run/journal.ts';
import type { AskPeople } from '../run/servers/server-question.ts';
import type { People } from '../run/ports/people.ts';
import { noteFolder, notesOf } from './notes-of.ts';
import { NoteThread } from '../scratchpad/note-thread.ts';
import { log } from '../telemetry/log.ts';
import { AskInThread } from '../tools/ask-in-thread.ts';
import { Gate, type GateParts } from '../tools/gate.ts';
import type { Skill } from '../tools/skills/skill.ts';
import type { Toolbox } from '../tools/tool.ts';
import type { Workflow } from '../workflows.ts';
import { detailsBy } from './details-by.ts';
import type { Engine } from './engine.ts';
import { knowOwnSecrets } from './own-secrets.ts';
import { withOwnTools } from './own-tools.ts';
import { policyOf } from './policy-of.ts';

export interface WorkParts {
  config: Config;
  engine: Engine;
  journal: Journal;
  toolbox: Toolbox;
  people: People;
  model: Model | null;
  workflows: Workflow[];
  /** In place of those in the configuration's folders, and nothing is said of them. */
  skills?: readonly Skill[];
  pagerduty?: PagerDuty | null;
  /** Another gate than the product's own, for a bench. */
  gateOf?: (parts: GateParts) => Gate;
  /** Where servers ask people; the incident's thread where absent. */
  asked?: AskPeople;
  /** The workspace's own team, where there is a Slack: scheduled looks speak there. */
  team?: string;
  /** What a channel is called, where there is a Slack. */
  channelName?: (place: Place) => Promise<string | null>;
}

/** The working half: gate, notes, worker and sweeper. */
export function composeWork(parts: WorkParts) {
  const { config, engine, journal } = parts;
  knowOwnSecrets(config);
  const notes = notesOf(config);
  const noteThread = new NoteThread(noteFolder(config));
  const { toolbox, skills, warnings } = withOwnTools(parts.toolbox, { noteThread, ...parts });
  for (const line of warnings) log.warn(line);
  const policy = policyOf(config);
  const asked = parts.asked ?? new AskInThread(journal, config.limits.answerSeconds * 1_000);
  const gateParts = { journal, toolbox, policy, notes, limits: config.limits, links: config.links, people: asked };
  const gate = parts.gateOf?.(gateParts) ?? new Gate(gateParts);
  const worker = new Worker({
    journal,
    gate,
    toolbox,
    notes,
    people: parts.people,
    queue: engine.queue,
    model: parts.model,
    workflows: parts.workflows,
    catalog: config.catalog,
    runbooks: config.runbooks,
    skills,
    autonomy: config.autonomy,
    ...(config.approvers ? { approvers: config.approvers } : {}),
    limits: config.limits,
    shadow: { all: config.shadow, channels: config.slack.shadowChannels },
    zone: config.slack.zone,
    ...(config.memory
      ? { memory: new MemoryServer({ journal, gate, notes, setting: config.memory, key: engine.key }) }
      : {}),
    ...(parts.channelName ? { channelName: parts.channelName } : {}),
    ...(parts.pagerduty ? { details: detailsBy(parts.pagerduty) } : {}),
    ...(parts.pagerduty && config.actions.paging ? { pagedBy: config.actions.paging.approvers } : {}),
  });
  const looks = new ScheduledLooks({
    journal,
    gate,
    toolbox,
    notes,
    workflows: parts.workflows,
    folder: join(config.folder, 'watch'),
    team: parts.team,
    ...(config.slack.watchChannel ? { channel: config.slack.watchChannel } : {}),
    ...(config.slack.zone ? { zone: config.slack.zone } : {}),
  });
  const followUps = config.todo
    ? new FollowUps({
        ...{ journal, gate, notes, setting: config.todo, workflows: config.workflows },
        folder: join(config.folder, 'todo'),
        ...(config.slack.zone ? { zone: config.slack.zone } : {}),
      })
    : null;
  const handle = async (incident: IncidentId): Promise<void> => {
    if (looks.has(incident)) return looks.look(incident);
    if (followUps?.has(incident)) return void (await followUps.look());
    return worker.handle(incident);
  };
  let sweeper: ReturnType<typeof startSweeper> | null = null;
  return {
    gate,
    notes,
    async start(): Promise<void> {
      await engine.queue.work(handle, { concurrency: config.limits.runsAtOnce });
      await engine.queue.keepTimes([...looks.times, ...(followUps?.times ?? [])]);
      sweeper = startSweeper(engine.store, engine.queue, { first: (stopped) => expireDue(journal, { stopped }) });
    },
    /** Lets go of runs in flight; they are resumed by whoever works next. */
    async stop(): Promise<void> {
      worker.leave();
      looks.leave();
      followUps?.leave();
      await sweeper?.stop();
      await noteThread.end();
    },
  };
}
