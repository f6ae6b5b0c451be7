/**
 * How soon an accepted event is acknowledged, and that none is lost or doubled, on one ingress process.
 * Owns: 200 signed events a second for 30 s on each engine; on Redis also with Redis away for 10 s in between.
 * Refuses: Bolt's or Slack's part of the way; the ingress is the product's own, in a process of its own.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startWorkspace, type Workspace } from '../../src/slack-emulator/start-workspace.ts';
import type { Store } from '../../src/run/ports/store.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { RedisStore } from '../../src/store/redis-store.ts';
import { startRedis } from '../support/redis-process.ts';

const rate = 200;
const seconds = Number(process.argv[2] ?? 30);
const channels = 40;
const reach = 250;
const pagerdutySecret = randomBytes(16).toString('hex');

interface Sent {
  id: string;
  body: string;
  path: string;
  headers: Record<string, string>;
  /** Each distinct request that this must lead to; several bodies may share one. */
  request: string;
  acked: boolean;
  refused: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });
let short = 0;
for (const mode of ['file', 'redis', 'redis with a pause'] as const) await measure(mode);
agent.destroy();
process.exitCode = short === 0 ? 0 : 1;

async function measure(mode: 'file' | 'redis' | 'redis with a pause'): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aura-ack-'));
  const workspace = await startWorkspace({ rates: 'none' });
  const redis = mode === 'file' ? null : await startRedis(folder);
  const ingress = await startIngress(workspace, folder, redis?.url);
  try {
    const events = makeEvents(workspace);
    const times: number[] = [];
    let away = false;
    let acceptedWhileAway = 0;
    const again: Promise<void>[] = [];
    const post = async (event: Sent): Promise<boolean> => {
      const began = performance.now();
      const wasAway = away;
      const status = await send(ingress.port, event);
      if (status >= 200 && status < 300) {
        times.push(performance.now() - began);
        event.acked = true;
        // An edit is dropped without a look at the store, so its ack says nothing was accepted.
        if (wasAway && away && !event.id.endsWith('edit')) acceptedWhileAway += 1;
        return true;
      }
      event.refused += 1;
      return false;
    };
    const deliver = async (event: Sent): Promise<void> => {
      if (await post(event)) return;
      for (const wait of [1_000, 15_000, 30_000]) {
        await pause(wait);
        if (await post(event)) return;
      }
    };
    const began = performance.now();
    for (const [index, event] of events.entries()) {
      const due = began + (index * 1_000) / rate;
      if (performance.now() < due) await pause(due - performance.now());
      if (redis && mode === 'redis with a pause') {
        if (index === Math.floor(events.length / 3)) {
          await redis.kill();
          away = true;
          setTimeout(() => {
            away = false;
            void redis.start();
          }, 10_000);
        }
      }
      again.push(deliver(event));
    }
    await Promise.all(again);
    const store: Store = redis ? new RedisStore({ url: redis.url }) : await afterwards(ingress, folder);
    const found = await requestsIn(store);
    await store.close();
    const wanted = new Set(events.map((event) => event.request)).size;
    const lost = events.filter((event) => !event.acked).length;
    const sorted = times.toSorted((a, b) => a - b);
    const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? Number.POSITIVE_INFINITY;
    process.stdout.write(
      `${mode}: ${events.length} deliveries, ${times.length} acked, p50 ${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1)} ms, max ${(sorted.at(-1) ?? 0).toFixed(0)} ms\n`,
    );
    report(`${mode} p99 of the ack`, `${p99.toFixed(1)} ms`, `${reach} ms`, p99 < reach);
    report(`${mode} requests`, `${found}`, `${wanted}, each event exactly one, a duplicate none`, found === wanted);
    report(`${mode} deliveries never accepted`, `${lost}`, '0', lost === 0);
    if (mode === 'redis with a pause') {
      const refused = events.filter((event) => event.refused > 0).length;
      report(
        'accepted while Redis was away',
        `${acceptedWhileAway} (${refused} refused)`,
        '0',
        acceptedWhileAway === 0 && refused > 0,
      );
    }
  } finally {
    await ingress.stop();
    await redis?.stop();
    await workspace.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(what: string, figure: string, wanted: string, met: boolean): void {
  if (!met) short += 1;
  process.stdout.write(`ack ${what}: ${figure}, reach ${wanted}: ${met ? 'met' : 'short'}\n`);
}

/** Mentions over many channels; among them events delivered twice, messages edited, and webhooks delivered twice. */
function makeEvents(workspace: Workspace): Sent[] {
  const events: Sent[] = [];
  const { appId, teamId, userId, signingSecret } = workspace.app;
  const stamp = Math.floor(Date.now() / 1_000);
  const slack = (id: string, request: string, event: Record<string, unknown>): Sent => {
    const body = JSON.stringify({
      type: 'event_callback',
      token: 't',
      team_id: teamId,
      api_app_id: appId,
      event_id: id,
      event_time: stamp,
      authorizations: [{ team_id: teamId, user_id: userId, is_bot: true }],
      event,
    });
    return {
      id,
      body,
      path: '/slack/events',
      headers: slackHeaders(body, signingSecret),
      request,
      acked: false,
      refused: 0,
    };
  };
  const total = rate * seconds;
  for (let index = 0; events.length < total; index += 1) {
    const channel = `C${String(index % channels).padStart(4, '0')}`;
    const ts = `${stamp}.${String(index).padStart(6, '0')}`;
    const mention = {
      type: 'app_mention',
      user: 'U0PERSON',
      channel,
      ts,
      event_ts: ts,
      text: `<@${userId}> question ${index}`,
    };
    const one = slack(`Ev${index}`, `m${index}`, mention);
    events.push(one);
    if (index % 10 === 3) events.push({ ...one, acked: false, refused: 0 });
    if (index % 10 === 5) {
      const edited = {
        ...mention,
        text: `${mention.text}?`,
        edited: { user: 'U0PERSON', ts },
        event_ts: `${stamp}.9${String(index).padStart(5, '0')}`,
      };
      events.push(slack(`Ev${index}edit`, `m${index}`, edited));
    }
    if (index % 10 === 7) {
      const webhook = pagerduty(index, stamp);
      events.push(webhook, { ...webhook, acked: false, refused: 0 });
    }
  }
  return events.slice(0, total);
}

function slackHeaders(body: string, secret: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  return { 'content-type': 'application/json', 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature };
}

function pagerduty(index: number, stamp: number): Sent {
  const body = JSON.stringify({
    event: {
      id: `pd-event-${index}`,
      event_type: 'incident.triggered',
      resource_type: 'incident',
      occurred_at: new Date(stamp * 1_000).toISOString(),
      data: {
        id: `P${index}`,
        type: 'incident',
        number: index,
        status: 'triggered',
        title: `alert ${index}`,
        created_at: new Date(stamp * 1_000).toISOString(),
        service: { id: 'S1', summary: 'checkout' },
      },
    },
  });
  const signature = `v1=${createHmac('sha256', pagerdutySecret).update(body).digest('hex')}`;
  return {
    id: `pd${index}`,
    body,
    path: '/webhooks/pagerduty',
    headers: { 'content-type': 'application/json', 'x-pagerduty-signature': signature, 'x-webhook-id': `w${index}` },
    request: `p${index}`,
    acked: false,
    refused: 0,
  };
}

function send(port: number, event: Sent): Promise<number> {
  return new Promise((resolve) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path: event.path,
        method: 'POST',
        headers: { ...event.headers, 'content-length': String(Buffer.byteLength(event.body)) },
        agent,
        timeout: 5_000,
      },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode ?? 0));
      },
    );
    sent.once('error', () => resolve(0));
    sent.once('timeout', () => sent.destroy());
    sent.end(event.body);
  });
}

async function startIngress(workspace: Workspace, folder: string, redisUrl: string | undefined) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const orders = JSON.stringify({
    redisUrl,
    folder: join(folder, 'aura'),
    slackUrl: workspace.url,
    token: workspace.app.botToken,
    signingSecret: workspace.app.signingSecret,
    pagerdutySecret,
  });
  const child: ChildProcess = spawn(process.execPath, ['src/bin/run.mjs', 'test/bench/ack-ingress.ts', orders], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  const { port } = JSON.parse(String(line)) as { port: number };
  return {
    port,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function afterwards(ingress: { stop(): Promise<void> }, folder: string): Promise<Store> {
  await ingress.stop();
  return FileStore.open({ folder: join(folder, 'aura') });
}

async function requestsIn(store: Store): Promise<number> {
  let count = 0;
  for (const incident of await store.incidents()) {
    for (const entry of await store.read(incident, 0))
      count += entry.facts.filter((fact) => fact.type === 'request-accepted').length;
  }
  return count;
}
