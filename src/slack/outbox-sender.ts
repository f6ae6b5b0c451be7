/**
 * The only caller of Slack's write methods: takes rows from the outbox and brings them to Slack, each exactly once.
 * Owns: the loop, several lanes side by side, what is written down after each row. Refuses: words (render.ts).
 *
 * Slack knows no idempotency key. So a row is marked before it is sent, its end is committed together with the fact
 * that it is shown, and a row whose end is not known is looked for in the channel before it is sent again.
 */
import type { WebClient } from '@slack/web-api';
import { threadLink } from '../intake/incident-of.ts';
import { newId, type Place } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import { isInForce, quietLink } from '../run/quiet/mute.ts';
import type { RateLimit } from '../run/ports/rate-limit.ts';
import { findingOf } from '../run/finding/run-finding.ts';
import type { HeldRow } from '../run/ports/store.ts';
import { isArchived, sayElsewhere, type ShutParts } from './say-elsewhere.ts';
import { cardLinks, cardsIn } from './card-links.ts';
import { deliver, type Delivered, type Speaker } from './deliver.ts';
import { delivering } from './delivering.ts';
import { Pace } from './pace.ts';
import type { Pictures } from './pictures.ts';
import type { Sessions } from './sessions.ts';
import type { SlackHealth } from './slack-health.ts';

export interface OutboxSenderOptions {
  journal: Journal;
  /** Without retries of its own, and with a time limit well below `holdFor`: see `slackClient`. */
  client: WebClient;
  /** Our own bot id, by which our messages are known again. */
  bot: string;
  /** `slack.scripts`. */
  scripts?: readonly string[];
  limit: RateLimit;
  /** Lanes served at once. */
  concurrency?: number;
  /** Pause between looks when there is nothing to send, ms. */
  idle?: number;
  /** How long a row stays in these hands, ms; the longest delivery must end before. */
  holdFor?: number;
  log?: (line: string) => void;
  /** Without it no chart is shown. */
  pictures?: Pick<Pictures, 'of'>;
  /** Slack's own sign of an app at work. */
  sessions?: Pick<Sessions, 'show'>;
  /** Told of what Slack takes and refuses. */
  health?: Pick<SlackHealth, 'refused' | 'took'>;
  /** Who is told, and where, that a private channel does not let Aura in; null: nobody can be. */
  elsewhere?: (incident: IncidentState) => Promise<Place | null>;
  /** Keeps what was found at the incident's source, where its channel was archived. */
  keepNote?: (incident: IncidentState, text: string) => Promise<void>;
  /** A note's text, for what is shared as a file. */
  read?: (incident: string, note: string) => Promise<string | null>;
}

/** An archived channel is not asked again within this time, ms. */
const archivedFor = 5 * 60_000;

/** Longest pause between attempts at one row, ms. */
const longestPause = 30_000;

export class OutboxSender {
  readonly #journal: Journal;
  readonly #speaker: Speaker;
  readonly #pace: Pace;
  readonly #concurrency: number;
  readonly #idle: number;
  readonly #holdFor: number;
  readonly #log: (line: string) => void;
  readonly #pictures: Pick<Pictures, 'of'> | undefined;
  readonly #sessions: Pick<Sessions, 'show'> | undefined;
  readonly #health: Pick<SlackHealth, 'refused' | 'took'> | undefined;
  readonly #shut: ShutParts;
  readonly #sender = newId('snd');
  readonly #busy = new Set<Promise<void>>();
  /** Failed attempts by row, for the pauses between them; forgotten with the process, which is harmless. */
  readonly #failures = new Map<string, number>();
  /** Until when a channel counts as archived, by the store's clock; forgotten with the process, which costs one call. */
  readonly #archived = new Map<string, number>();
  #loop: Promise<void> | null = null;
  #closing = false;
  #storeAway = false;
  #rouse: () => void = () => {};

  constructor(options: OutboxSenderOptions) {
    this.#journal = options.journal;
    this.#speaker = { client: options.client, bot: options.bot, scripts: options.scripts ?? [], read: options.read };
    this.#pace = new Pace(options.limit);
    this.#concurrency = options.concurrency ?? 8;
    this.#idle = options.idle ?? 100;
    this.#holdFor = options.holdFor ?? 20_000;
    this.#log = options.log ?? (() => {});
    this.#pictures = options.pictures;
    this.#sessions = options.sessions;
    this.#health = options.health;
    this.#shut = {
      journal: options.journal,
      elsewhere: options.elsewhere ?? (async () => null),
      keepNote: options.keepNote ?? (async () => undefined),
      log: this.#log,
    };
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  /** Looks at once instead of after the pause. */
  nudge(): void {
    this.#rouse();
  }

  /** Takes no new row and waits for those in hand. */
  async close(): Promise<void> {
    this.#closing = true;
    this.#rouse();
    await this.#loop;
    await Promise.all(this.#busy);
  }

  async #run(): Promise<void> {
    while (!this.#closing) {
      if (this.#busy.size >= this.#concurrency) {
        await Promise.race(this.#busy);
        continue;
      }
      const asked = performance.now();
      const held = await this.#hold();
      if (!held) {
        await this.#pause(this.#storeAway ? 1_000 : this.#idle);
        continue;
      }
      const task = this.#send(held, asked)
        .catch((error: unknown) => this.#log(`row ${held.row.key} of ${held.incident}: ${String(error)}`))
        .finally(() => {
          this.#busy.delete(task);
          this.#rouse();
        });
      this.#busy.add(task);
    }
  }

  async #hold(): Promise<HeldRow | null> {
    try {
      const held = await this.#journal.store.hold(this.#sender, this.#holdFor);
      this.#storeAway = false;
      return held;
    } catch (error) {
      if (!this.#storeAway) this.#log(`the outbox cannot be read: ${String(error)}`);
      this.#storeAway = true;
      return null;
    }
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async #send(held: HeldRow, asked: number): Promise<void> {
    const { store } = this.#journal;
    const now = await store.now();
    if ((this.#archived.get(held.row.place.channel) ?? 0) > now) return this.#failed(held, isArchived);
    const quiet = held.row.unasked && !held.ts && !held.ambiguous ? await this.#quietIn(held.row.place, now) : null;
    if (quiet !== null) return this.#heldBack(held, quiet);
    // Before its turn is taken: what this takes would bring it closer to the next post.
    const whole = await this.#whole(held);
    const wait = await this.#pace.wait(held, await store.now());
    if (wait === 'drop') return store.done(held, this.#sender);
    if (wait > 0) {
      const notBefore = now + wait;
      await store.release(held, this.#sender, { notBefore, ambiguous: held.ambiguous });
      return;
    }
    // A process that was frozen in between may have lost its hold: then the row is another sender's.
    if (performance.now() - asked > this.#holdFor / 2) return;
    const delivered = await delivering(held, () => deliver(this.#speaker, whole));
    if (delivered.what !== 'later') this.#failures.delete(idOf(held));
    if (delivered.what === 'failed') this.#health?.refused(delivered.error);
    else if (delivered.what !== 'later') this.#health?.took();
    await this.#settle(held, delivered);
    const ts = delivered.what === 'posted' ? delivered.ts : held.ts;
    const { saying, place, thread } = held.row;
    const ends = saying.type === 'notice' && saying.notice.code === 'continued' && thread && 'ts' in thread;
    if (ends) await this.#sessions?.show(place, thread.ts, { state: 'answered' });
    if (saying.type === 'status' && ts !== undefined && !thread) await this.#sessions?.show(place, ts, saying.view);
  }

  /** A status with what its run has found so far, which its row does not carry; an answer with its chart and its cards. */
  async #whole(held: HeldRow): Promise<HeldRow> {
    const { saying } = held.row;
    if (saying.type === 'answer' && saying.answer.type === 'told') {
      const { chart, lines } = saying.answer;
      const picture = chart && (await this.#pictures?.of(held.incident, held.row.place.team, chart));
      const named = cardsIn(lines);
      const state = named.length > 0 ? await this.#journal.load(held.incident) : null;
      const cards = state ? { cards: await cardLinks(this.#speaker.client, state, named) } : {};
      return { ...held, row: { ...held.row, saying: { ...saying, ...(picture ? { picture } : {}), ...cards } } };
    }
    if (saying.type !== 'status' || !saying.found) return held;
    const run = (await this.#journal.load(held.incident)).runs.get(saying.run);
    const finding = run ? findingOf(run) : null;
    const answer = finding && ({ type: 'finding', finding } as const);
    const { team } = held.row.place;
    const picture = finding?.chart ? await this.#pictures?.of(held.incident, team, finding.chart) : null;
    return { ...held, row: { ...held.row, saying: { ...saying, answer, ...(picture ? { picture } : {}) } } };
  }

  async #settle(held: HeldRow, delivered: Delivered): Promise<void> {
    const { store } = this.#journal;
    switch (delivered.what) {
      case 'done':
        return store.done(held, this.#sender);
      case 'posted':
        return this.#shown(held, delivered.ts, delivered.topLevel);
      case 'failed':
        return this.#failed(held, delivered.error);
      case 'later':
        return this.#later(held, delivered.failure);
    }
  }

  async #later(held: HeldRow, failure: Extract<Delivered, { what: 'later' }>['failure']): Promise<void> {
    const { store } = this.#journal;
    const now = await store.now();
    if (failure.kind === 'limited') {
      const notBefore = now + failure.wait;
      // Posts are limited by channel, so the whole lane waits; other methods by workspace, so only this row does.
      const isPost = held.ts === undefined && !['reaction', 'assistant'].includes(held.row.saying.type);
      const lane = isPost ? { laneNotBefore: notBefore } : {};
      await store.release(held, this.#sender, { notBefore, ...lane, ambiguous: held.ambiguous });
      return;
    }
    const failures = (this.#failures.get(idOf(held)) ?? 0) + 1;
    this.#failures.set(idOf(held), failures);
    const pause = Math.min(longestPause, 500 * 2 ** Math.min(failures - 1, 10));
    this.#log(`row ${held.row.key} of ${held.incident} again in ${pause} ms: ${failure.why}`);
    const ambiguous = held.ambiguous || failure.kind === 'unsure';
    await store.release(held, this.#sender, { notBefore: now + pause, ambiguous });
  }

  /** One commit says that the message is shown and ends the row. If it fails, the row is looked for next time. */
  async #shown(held: HeldRow, ts: string, topLevel: boolean): Promise<void> {
    const { row, incident } = held;
    const roots = topLevel || row.thread === undefined;
    const decided = await this.#journal.decide(incident, () => ({
      facts: [{ type: 'message-shown', key: row.key, place: row.place, ts }],
      links: roots ? [threadLink(row.place, ts)] : [],
      settle: this.#settlement(held, ts),
    }));
    if (!decided.ok) this.#log(`row ${row.key} of ${incident} was taken over while it was sent`);
  }

  async #failed(held: HeldRow, error: string): Promise<void> {
    const { row, incident } = held;
    this.#log(`row ${row.key} of ${incident} cannot be shown: ${error}`);
    await this.#journal.decide(incident, () => ({
      facts: [{ type: 'message-failed', key: row.key, place: row.place, error }],
      settle: this.#settlement(held, held.ts ?? ''),
    }));
    if (error === isArchived) {
      const now = await this.#journal.store.now();
      const { channel } = row.place;
      if ((this.#archived.get(channel) ?? 0) <= now) this.#archived.set(channel, now + archivedFor);
    }
    await sayElsewhere(this.#shut, incident, row.place, error);
  }

  /** The incident that knows of quiet in this channel; null where there is none. */
  async #quietIn(place: Place, now: number): Promise<string | null> {
    const incident = await this.#journal.store.find(quietLink(place));
    if (incident === null) return null;
    return isInForce((await this.#journal.load(incident)).quiet, now) ? incident : null;
  }

  /** Not said, and counted where the quiet was asked for. */
  async #heldBack(held: HeldRow, quiet: string): Promise<void> {
    await this.#journal.decide(quiet, () => ({
      facts: [{ type: 'message-held', incident: held.incident, key: held.row.key }],
      settle: this.#settlement(held, ''),
    }));
  }

  #settlement(held: HeldRow, ts: string) {
    return { incident: held.incident, key: held.row.key, sender: this.#sender, revision: held.revision, ts };
  }
}

function idOf(held: HeldRow): string {
  return `${held.incident} ${held.row.key}`;
}
