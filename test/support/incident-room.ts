/**
 * One channel with an incident in it, as its people see it: what is asked, pressed and read there.
 * Owns: the people's shortcuts in one channel. Refuses: starting anything; `slack-lab.ts` does, once for many rooms.
 */
import { type IncidentId, linkTo } from '../../src/run/identity.ts';
import type { IncidentState } from '../../src/run/incident-state.ts';
import type { Fact } from '../../src/run/fact.ts';
import type { Journal } from '../../src/run/journal.ts';
import type { Seen } from '../../src/slack-emulator/people-side.ts';
import type { Workspace } from '../../src/slack-emulator/start-workspace.ts';
import { deny } from './deny.ts';
import { patience, until } from './until.ts';

export interface RoomParts {
  workspace: Workspace;
  journal: Journal;
}

export class IncidentRoom {
  readonly workspace: Workspace;
  readonly journal: Journal;
  /** The channel's name. */
  readonly channel: string;

  constructor({ workspace, journal }: RoomParts, channel: string) {
    this.workspace = workspace;
    this.journal = journal;
    this.channel = channel;
  }

  mention(text: string, options?: { thread_ts?: string }, who = 'requester') {
    return this.workspace.say(who, this.channel, `<@${this.workspace.app.userId}> ${text}`, options);
  }

  messages(): Promise<Seen[]> {
    return this.workspace.messages(this.channel);
  }

  /** The first message that shows this. */
  message(what: string, fits: (message: Seen) => boolean, within = patience): Promise<Seen> {
    return until(what, async () => (await this.messages()).find(fits), within);
  }

  /** A message as it shows now. */
  async now({ ts }: { ts: string }): Promise<Seen> {
    return this.message('the message', (message) => message.ts === ts);
  }

  card(): Promise<Seen> {
    return this.message('an open card', ({ actions }) => actions.some(({ action_id }) => action_id === 'apr_approve'));
  }

  status(): Promise<Seen> {
    return this.message('the status', ({ metadata }) => metadata?.event_type === 'aura_status');
  }

  async answersSoFar(): Promise<Seen[]> {
    return (await this.messages()).filter(({ metadata }) => metadata?.event_type === 'aura_answer');
  }

  answer(count = 1): Promise<Seen[]> {
    return until(
      `${count} answers`,
      async () => {
        const answers = await this.answersSoFar();
        return answers.length >= count ? answers : null;
      },
      patience,
    );
  }

  press(card: Pick<Seen, 'ts'>, action: string, who = 'oncall') {
    if (action === 'apr_deny') return deny(this.workspace, who, this.channel, card.ts);
    return this.workspace.click(who, this.channel, card.ts, action);
  }

  /** What only this person was told here and reads like this. */
  ephemeral(who: string, reads: RegExp): Promise<Seen> {
    return until(
      `${who} to be told ${reads.source}`,
      async () => (await this.workspace.ephemerals(who, this.channel)).find((message) => reads.test(message.reads)),
      patience,
    );
  }

  async id(): Promise<string> {
    const { channels } = await this.workspace.directory();
    return channels[this.channel] ?? '';
  }

  async incident(): Promise<IncidentId | null> {
    return this.journal.store.find(linkTo.channel({ team: this.workspace.app.teamId, channel: await this.id() }));
  }

  async state(): Promise<IncidentState | null> {
    const incident = await this.incident();
    return incident ? this.journal.load(incident) : null;
  }

  async runs() {
    return [...((await this.state())?.runs.values() ?? [])];
  }

  async approvals() {
    return [...((await this.state())?.approvals.values() ?? [])];
  }

  async facts(): Promise<Fact[]> {
    const incident = await this.incident();
    return incident ? (await this.journal.store.read(incident, 0)).flatMap(({ facts }) => facts) : [];
  }

  /** The end of every run here. */
  ended(count = 1) {
    return until(
      `${count} runs to end`,
      async () => {
        const runs = await this.runs();
        return runs.length >= count && runs.every(({ state }) => state === 'ended') ? runs : null;
      },
      patience,
    );
  }

  /** Lets everything be loaded that a first run loads, so that no journey's time counts it. */
  async warmUp(): Promise<void> {
    await this.mention('what broke?');
    await until(
      'a first run to get through',
      async () => (await this.runs()).some(({ state }) => state !== 'running'),
      patience,
    );
  }

  async keys(): Promise<string[]> {
    const messages = await this.messages();
    return messages.flatMap(({ metadata }) => (metadata?.event_payload as { key?: string } | undefined)?.key ?? []);
  }
}
