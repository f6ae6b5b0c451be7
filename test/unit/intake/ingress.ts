/**
 * An intake on a file store, with webhooks behind a real HTTP server, for tests.
 * Owns: starting and ending these, and signing as PagerDuty would. Refuses: Slack.
 */
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Intake, type IntakeOptions } from '../../../src/intake/accept.ts';
import type { Fact } from '../../../src/run/fact.ts';
import type { IncidentId } from '../../../src/run/identity.ts';
import { Journal } from '../../../src/run/journal.ts';
import type { OutboxRow } from '../../../src/run/saying.ts';
import type { CommitResult } from '../../../src/run/ports/store.ts';
import { FileStore } from '../../../src/store/file-store.ts';

export interface Ingress {
  store: FileStore;
  journal: Journal;
  intake: Intake;
  woken: IncidentId[];
  logged: string[];
  facts(incident?: IncidentId): Promise<Fact[]>;
  /** Everything that is to be said, taken out of the outbox. */
  rows(): Promise<OutboxRow[]>;
  /** Every commit fails until this is called again with false. */
  away(away: boolean): void;
  close(): Promise<void>;
}

export async function ingress(options: Partial<IntakeOptions> = {}): Promise<Ingress> {
  const folder = mkdtempSync(join(tmpdir(), 'aura-intake-'));
  const store = await FileStore.open({ folder });
  const commit = store.commit.bind(store);
  let isAway = false;
  store.commit = async (what): Promise<CommitResult> => {
    if (isAway) throw new Error('the store is away');
    return commit(what);
  };
  const journal = new Journal(store);
  const woken: IncidentId[] = [];
  const logged: string[] = [];
  const queue = {
    wake: async (incident: IncidentId) => void woken.push(incident),
    work: async () => {},
    close: async () => {},
  };
  const intake = new Intake({
    journal,
    queue,
    mayAsk: async () => 'yes',
    log: (line) => void logged.push(line),
    ...options,
  });
  return {
    store,
    journal,
    intake,
    woken,
    logged,
    async facts(incident) {
      const all = incident ? [incident] : await store.incidents();
      const facts: Fact[] = [];
      for (const id of all) for (const entry of await store.read(id, 0)) facts.push(...entry.facts);
      return facts;
    },
    async rows() {
      const rows: OutboxRow[] = [];
      for (let held = await store.hold('test', 60_000); held; held = await store.hold('test', 60_000)) {
        rows.push(held.row);
        await store.done(held, 'test');
      }
      return rows;
    },
    away: (now) => void (isAway = now),
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Served {
  url: string;
  close(): Promise<void>;
}

export async function serve(handler: Handler): Promise<Served> {
  const server = createServer((request, response) => void handler(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function signature(secret: string, body: string): string {
  return `v1=${createHmac('sha256', secret).update(body).digest('hex')}`;
}
