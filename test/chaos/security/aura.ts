/**
 * The product's own parts around a round's tools: store, journal, gate, desk, worker, intake, people, outbox.
 * Owns: building them as compose.ts does, on the in-process store. Refuses: doubles below the ports.
 */
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import { Desk } from '../../../src/approvals/desk.ts';
import { Intake } from '../../../src/intake/accept.ts';
import { openInstallationKey } from '../../../src/local/installation-key.ts';
import { Worker } from '../../../src/orchestrator/worker.ts';
import { linkTo, type Place } from '../../../src/run/identity.ts';
import { Journal } from '../../../src/run/journal.ts';
import type { JobQueue } from '../../../src/run/ports/job-queue.ts';
import type { RateLimit } from '../../../src/run/ports/rate-limit.ts';
import { NoteStore } from '../../../src/scratchpad/note-store.ts';
import { OutboxSender } from '../../../src/slack/outbox-sender.ts';
import { SlackPeople } from '../../../src/slack/people.ts';
import { whoMayAsk } from '../../../src/slack/who-may-ask.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { Gate } from '../../../src/tools/gate.ts';
import { Policy } from '../../../src/tools/policy.ts';
import type { Shop } from './shop.ts';
import type { Town } from './town.ts';
import type { World } from './world.ts';

/** Wakes are for speed only; a round looks when it wants to. */
const queue: JobQueue = { wake: async () => undefined, work: async () => undefined, close: async () => undefined };
const noLimit: RateLimit = { take: async () => 0 };
/** In memory where the system has such a place: a round waits for its disk more than for anything else. */
const scratch = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
/** One for all rounds: making a key costs more than a round. */
const { privateKey } = generateKeyPairSync('ed25519');
const key = openInstallationKey({ folder: '', text: String(privateKey.export({ type: 'pkcs8', format: 'pem' })) });

export interface Aura {
  journal: Journal;
  intake: Intake;
  desk: Desk;
  people: SlackPeople;
  place: Place;
  /** Works until nothing is left to do now. */
  look(): Promise<void>;
  /** Sends what waits in the outbox. */
  send(): Promise<void>;
  /** The incident of this round's channel; null before there is one. */
  incident(): Promise<string | null>;
  close(): Promise<void>;
}

export interface AuraParts {
  world: World;
  shop: Shop;
  town: Town;
  client: WebClient;
  bot: string;
  place: Place;
  now: () => number;
}

export async function openAura({ world, shop, town, client, bot, place, now }: AuraParts): Promise<Aura> {
  const folder = mkdtempSync(join(scratch, 'aura-security-'));
  const store = await FileStore.open({ folder: join(folder, 'store'), key: await key, now });
  const journal = new Journal(store);
  const notes = new NoteStore({ folder: join(folder, 'notes') });
  const { reads, trusted, reviewed, catalog, scripts, workflow, model } = world;
  const policy = new Policy({ reads, trusted, reviewed, catalog });
  const limits = { toolCalls: 80, questionCalls: 6, toolSeconds: 30, toolRetries: 0, digestTokens: 300 };
  const gate = new Gate({ journal, toolbox: shop, policy, notes, limits });
  const onCall = { emails: async () => [...town.onCall].map((handle) => `${handle}@example.com`) };
  const people = new SlackPeople({ client, team: place.team, onCall, now });
  const desk = new Desk({ journal, queue, people, tools: gate });
  const intake = new Intake({ journal, queue, now, mayAsk: whoMayAsk({ people, policy: world.people, now }) });
  const worker = new Worker({
    ...{ journal, gate, toolbox: shop, notes, people, queue, model },
    workflows: [workflow],
    autonomy: 'assistant',
    limits: { runMinutes: 10, toolCalls: 80, tokens: 100_000, cost: 1, approvalMinutes: 10 },
  });
  const sender = new OutboxSender({ journal, client, bot, scripts, limit: noLimit, idle: 5 });
  sender.start();
  const incident = () => store.find(linkTo.channel(place));
  return {
    ...{ journal, intake, desk, people, place, incident },
    look: async () => {
      const known = await incident();
      if (known) await worker.handle(known);
    },
    send: async () => {
      while ((await store.backlog()) > 0) {
        sender.nudge();
        await pause(1);
      }
    },
    close: async () => {
      worker.leave();
      await sender.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
