/**
 * A recorded shop that is talked about in a channel: what each question got, as its reader sees it there.
 * Owns: bringing the incident to a moment, and what is new in the channel after a question. Refuses: Slack's events; what
 * is asked goes straight to the incident, and what is said comes through Slack's look-alike.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { NoteStore } from '../../src/scratchpad/note-store.ts';
import { slackClient } from '../../src/slack/client.ts';
import { OutboxSender } from '../../src/slack/outbox-sender.ts';
import { Pictures } from '../../src/slack/pictures.ts';
import type { Seen } from '../../src/slack-emulator/people-side.ts';
import { startWorkspace, type Workspace } from '../../src/slack-emulator/start-workspace.ts';
import { approver } from './incident-lab.ts';
import type { RecordedFault } from './recorded-shop.ts';
import { TalkLab } from './talk-lab.ts';
import { until } from './until.ts';

/** What the incident has come to when people ask. */
export const moments = {
  during: 'the fault goes on, the cause is found and the card waits for a decision',
  'waiting-card': 'the fault goes on and the card waits; the same as `during`',
  'after-denial': 'the card was denied (“not now, the sale is on”), and the fault goes on',
  'after-recovery': 'the card was approved, the action helped, and the alert is resolved',
  'after-stop': 'somebody stopped the investigation while its card waited; the fault goes on',
  'false-alert': 'the alert of this fault fired although nothing was broken',
} as const;
export type Moment = keyof typeof moments;

export interface Asked {
  text: string;
  /** In the thread under the answer before. */
  thread?: boolean;
  /** Who asks, by a handle of the workspace. */
  by?: string;
}

const channel = 'incidents';
const noLimit = { take: async () => 0 };
/** What is uploaded in place of a chart: only its words are read here. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

export class TalkRoom {
  readonly talk: TalkLab;
  readonly #workspace: Workspace;
  readonly #sender: OutboxSender;
  /** What was shared as files since the last question. */
  readonly #documents: string[];
  #before: Seen | null = null;

  private constructor(talk: TalkLab, workspace: Workspace, sender: OutboxSender, documents: string[]) {
    this.#documents = documents;
    this.talk = talk;
    this.#workspace = workspace;
    this.#sender = sender;
  }

  static async open(fault: RecordedFault, moment: Moment): Promise<TalkRoom> {
    const workspace = await startWorkspace({ rates: 'none', team: { id: approver.team } });
    const { channels } = await workspace.directory();
    const place = { team: approver.team, channel: channels[channel] ?? '' };
    const unbroken = moment === 'false-alert';
    const talk = await TalkLab.open(fault, undefined, undefined, { place, unbroken });
    const { journal } = talk.lab;
    const client = slackClient({ token: workspace.app.botToken, apiUrl: workspace.url });
    const pictures = new Pictures({ client, journal, limit: noLimit, draw: async () => onePixel });
    const notes = new NoteStore({ folder: talk.lab.notesFolder });
    const documents: string[] = [];
    const read = async (incident: string, note: string) => {
      const text = await notes.text(incident, note);
      documents.push(text);
      return text;
    };
    const sender = new OutboxSender({
      ...{ journal, client, pictures, read, bot: workspace.app.botId, limit: noLimit, idle: 5 },
    });
    sender.start();
    const room = new TalkRoom(talk, workspace, sender, documents);
    await room.#sent();
    await room.#bringTo(moment);
    await room.#sent();
    return room;
  }

  async #bringTo(moment: Moment): Promise<void> {
    const operation = `${this.talk.shop.truth.remedy?.tool}`;
    if (moment === 'after-denial') await this.talk.deny(operation, 'not now, the sale is on');
    if (moment === 'after-recovery') {
      await this.talk.approve();
      await this.talk.resolve();
    }
    if (moment === 'after-stop') await this.talk.lab.stopRun();
    if (moment === 'after-denial' || moment === 'after-recovery' || moment === 'after-stop')
      await until('the investigation to end', async () =>
        [...(await this.talk.lab.state()).runs.values()].every(({ state }) => state === 'ended'),
      );
  }

  /** Asks, and answers with every message that came or changed but the old status, and with the texts of shared files. */
  async ask({ text, thread, by = 'requester' }: Asked): Promise<{ came: Seen[]; documents: string[] }> {
    this.#documents.length = 0;
    const { people } = await this.#workspace.directory();
    const user = people[by] ?? people['requester'] ?? '';
    const had = new Map((await this.#all()).map((it) => [it.ts, it.reads]));
    const root = thread ? (this.#before?.thread_ts ?? this.#before?.ts) : undefined;
    const said = await this.#workspace.say(
      by in people ? by : 'requester',
      channel,
      text,
      root ? { thread_ts: root } : {},
    );
    had.set(said.ts, text);
    await this.talk.ask(text, undefined, {
      ts: said.ts,
      by: { team: approver.team, user },
      ...(root ? { thread: root } : {}),
    });
    await this.#sent();
    const came = (await this.#all()).filter(({ ts, reads }) => had.get(ts) !== reads && ts !== said.ts);
    this.#before = came.findLast(({ metadata }) => metadata?.['event_type'] === 'aura_answer') ?? this.#before;
    const told = came.filter(({ ts, metadata }) => !had.has(ts) || metadata?.['event_type'] !== 'aura_status');
    return { came: told, documents: [...this.#documents] };
  }

  async #all(): Promise<Seen[]> {
    const tops = await this.#workspace.messages(channel);
    const threads = await Promise.all(tops.map(({ ts }) => this.#workspace.thread(channel, ts)));
    return [...new Map([...tops, ...threads.flat()].map((it) => [it.ts, it])).values()];
  }

  async #sent(): Promise<void> {
    while ((await this.talk.lab.store.backlog()) > 0) {
      this.#sender.nudge();
      await pause(5);
    }
  }

  async close(): Promise<void> {
    await this.#sender.close();
    await this.talk.close();
    await this.#workspace.close();
  }
}
