/**
 * Puts one recorded event through the real receiver, intake and store, and says what was written.
 * Owns: which path a file belongs to, the signature its sender would have made, the clock of the recording.
 * Refuses: Slack; nothing is sent and nobody works on what was accepted.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Desk } from '../approvals/desk.ts';
import { AuraError } from '../errors.ts';
import { Intake } from '../intake/accept.ts';
import { alertWebhook } from '../intake/alert-webhook.ts';
import { alertmanagerWebhook } from '../intake/alertmanager-webhook.ts';
import { pagerdutyWebhook } from '../intake/pagerduty-webhook.ts';
import { LocalQueue } from '../jobs/local-queue.ts';
import type { SenderMapping } from '../run/settings/alerting-settings.ts';
import type { Fact } from '../run/fact.ts';
import { Journal } from '../run/journal.ts';
import type { People } from '../run/ports/people.ts';
import type { OutboxRow } from '../run/saying.ts';
import { connectSlack } from '../slack/connect.ts';
import { render } from '../slack/render.ts';
import { FileStore } from '../store/file-store.ts';

export interface Led {
  kind: 'slack-event' | 'slack-interaction' | 'pagerduty' | 'pagerduty-workflow' | 'alertmanager' | 'alert';
  /** The HTTP status that the sender would have seen. */
  status: number;
  facts: { incident: string; fact: Fact }[];
  messages: { row: OutboxRow; text: string }[];
  logged: string[];
}

/**
 * `senders`: the mappings of `webhooks.alert`, without which no other sender's alert is known.
 * Throws AuraError `receive-file` when the text is none of the known kinds.
 */
export async function receive(text: string, senders: Readonly<Record<string, SenderMapping>> = {}): Promise<Led> {
  const body = parse(text);
  const kind = kindOf(body, Object.keys(senders).length > 0);
  const at = timeOf(body);
  const folder = mkdtempSync(join(tmpdir(), 'aura-receive-'));
  const store = await FileStore.open({ folder });
  const logged: string[] = [];
  const log = (line: string): void => void logged.push(line);
  const secret = randomBytes(16).toString('hex');
  const journal = new Journal(store);
  const queue = new LocalQueue();
  const intake = new Intake({ journal, queue, now: () => at, mayAsk: async () => 'yes', log });
  const team = teamOf(body);
  const webhook = { intake, team, now: () => at, log };
  const connection = connectSlack({
    token: 'xoxb-none',
    mode: 'http',
    signingSecret: secret,
    port: 0,
    host: '127.0.0.1',
    identity: { team, ...selfOf(body) },
    intake,
    journal,
    desk: new Desk({ journal, queue, people: nobody }),
    routes: {
      '/webhooks/pagerduty': pagerdutyWebhook({ ...webhook, secrets: [secret], workflowToken: secret }),
      '/webhooks/alertmanager': alertmanagerWebhook({ ...webhook, token: secret, place: null }),
      '/webhooks/alert': alertWebhook({ ...webhook, secret, senders, place: null }),
    },
    now: () => at,
    log,
  });
  try {
    const port = await connection.start();
    const status = await send(`http://127.0.0.1:${port}`, kind, text, secret, at);
    return { kind, status, ...(await written(store)), logged };
  } finally {
    await connection.stop();
    await queue.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const nobody: People = {
  profile: () =>
    Promise.reject(new AuraError({ code: 'nobody', userMessage: 'A recorded click has nobody behind it.' })),
  group: async () => [],
  onCall: async () => [],
};

async function send(base: string, kind: Led['kind'], text: string, secret: string, at: number): Promise<number> {
  const json = { 'content-type': 'application/json' };
  const post = async (path: string, body: string, headers: Record<string, string>): Promise<number> =>
    (await fetch(base + path, { method: 'POST', headers, body })).status;
  const hmac = (signed: string): string => createHmac('sha256', secret).update(signed).digest('hex');
  switch (kind) {
    case 'pagerduty':
      return post('/webhooks/pagerduty', text, { ...json, 'x-pagerduty-signature': `v1=${hmac(text)}` });
    case 'pagerduty-workflow':
      return post('/webhooks/pagerduty', text, { ...json, 'x-aura-token': secret });
    case 'alertmanager':
      return post('/webhooks/alertmanager', text, { ...json, authorization: `Bearer ${secret}` });
    case 'alert':
      return post('/webhooks/alert', text, { ...json, authorization: `Bearer ${secret}` });
    case 'slack-event':
    case 'slack-interaction': {
      const body = kind === 'slack-event' ? text : new URLSearchParams({ payload: text }).toString();
      const timestamp = String(Math.floor(at / 1_000));
      return post('/slack/events', body, {
        'content-type': kind === 'slack-event' ? 'application/json' : 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${hmac(`v0:${timestamp}:${body}`)}`,
      });
    }
  }
}

async function written(store: FileStore): Promise<Pick<Led, 'facts' | 'messages'>> {
  const facts: Led['facts'] = [];
  for (const incident of await store.incidents()) {
    for (const entry of await store.read(incident, 0)) facts.push(...entry.facts.map((fact) => ({ incident, fact })));
  }
  const messages: Led['messages'] = [];
  for (let held = await store.hold('receive', 60_000); held; held = await store.hold('receive', 60_000)) {
    const { saying } = held.row;
    messages.push({
      row: held.row,
      text: saying.type === 'reaction' ? `:${saying.name}:` : (render(held, [])?.text ?? ''),
    });
    await store.done(held, 'receive');
  }
  return { facts, messages };
}

function parse(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null) return { ...body };
  } catch {
    // Said below, like any other file that is none of the known kinds.
  }
  throw unknownKind();
}

function kindOf(body: Record<string, unknown>, hasSenders: boolean): Led['kind'] {
  if (body['type'] === 'event_callback') return 'slack-event';
  if (typeof body['type'] === 'string' && 'user' in body) return 'slack-interaction';
  if ('event' in body) return 'pagerduty';
  if ('incidentId' in body) return 'pagerduty-workflow';
  if ('groupKey' in body) return 'alertmanager';
  if (hasSenders) return 'alert';
  throw unknownKind();
}

function unknownKind(): AuraError {
  return new AuraError({
    code: 'receive-file',
    userMessage:
      'The file is no Slack event or interaction, PagerDuty event or workflow body, or Alertmanager payload; for an alert of another sender name the aura.yaml with its webhooks.alert by --config. Record the body of one request as it was sent, as JSON.',
  });
}

/** A recording is read as of when it was made, else it would be too old to act on. */
function timeOf(body: Record<string, unknown>): number {
  const seconds = body['event_time'];
  if (typeof seconds === 'number') return seconds * 1_000;
  const event = body['event'];
  const occurred =
    typeof event === 'object' && event !== null && 'occurred_at' in event
      ? Date.parse(String(event.occurred_at))
      : Number.NaN;
  return Number.isNaN(occurred) ? Date.now() : occurred;
}

function teamOf(body: Record<string, unknown>): string {
  const team = body['team'];
  if (typeof body['team_id'] === 'string') return body['team_id'];
  return typeof team === 'object' && team !== null && 'id' in team ? String(team.id) : 'T0RECORDED';
}

/** Who Aura was when it was recorded: an event names the one it was delivered to. */
function selfOf(body: Record<string, unknown>): { user: string; bot: string; app: null } {
  const [first] = Array.isArray(body['authorizations']) ? (body['authorizations'] as unknown[]) : [];
  const user = typeof first === 'object' && first !== null && 'user_id' in first ? String(first.user_id) : 'U0AURA';
  return { user, bot: 'B0AURA', app: null };
}
