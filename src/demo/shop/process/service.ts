/**
 * The entry of a service process: takes its settings from the driver, loads its version's code, serves until told to drain.
 * Owns: the life of this one process. Refuses: outliving its driver; a closed channel ends it at once.
 */
import { get } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { BoundedPool } from './bounded-pool.ts';
import { callPeer } from './call-peer.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import type { Handlers, Tools } from './handler.ts';
import type { FromProcess, ServiceSettings, ToProcess } from './protocol.ts';
import { serve } from './serve.ts';
import { inSpan, startTelemetry, writeLog } from './telemetry.ts';

/** The loader that boot.cjs sets up reads TypeScript through `require` only. */
const loadVersion = createRequire(import.meta.url);

/** What a version file exports; `prepare` runs before the first request. */
interface Code {
  handlers: Handlers;
  prepare?: (tools: Tools) => Promise<unknown>;
}

/** Requests under way get this long to end when the process is told to leave, ms. */
const DRAIN_TIMEOUT = 4000;

/** Requests that a new process sends itself before it says that it is ready, so that the first customer waits no longer. */
const WARM_UP_REQUESTS = 60;

/** Awaited work varies by this share around its mean, as real work does. */
const JITTER = 0.25;

process.on('disconnect', () => process.exit(0));
// A signal to the whole group is the driver's to answer; its end closes the channel, and that ends this process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

function pause(milliseconds: number): Promise<void> {
  return sleep(milliseconds * (1 - JITTER + 2 * JITTER * Math.random()));
}

function tell(message: FromProcess): void {
  process.send?.(message);
}

async function start(settings: ServiceSettings): Promise<void> {
  const slots = new BoundedPool(`${settings.service} request queue`, settings.slots, settings.queue, 10_000);
  const poolSize = Number(settings.config['pool.size'] ?? 0);
  const pool = new BoundedPool(`${settings.service} connection pool`, poolSize, 500, 1000);
  const telemetry = startTelemetry(settings, { slots, pool });
  const code = loadVersion(`../services/${settings.service}-${settings.version}.ts`) as Code;
  let opened: Promise<Database> | undefined;

  const toolsFor = (customer: string): Tools => ({
    call: (service, route, options) =>
      callPeer({ peers: settings.peers, service, route, timeout: options?.timeout ?? 2500, customer }, telemetry),
    await: pause,
    step: (name, work) => inSpan(name, 'internal', {}, work),
    log: (severity, body, attributes) => writeLog(settings.service, severity, body, attributes),
    config: (key) => settings.config[key],
    database: () => (opened ??= openDatabase(telemetry, pause)),
    pooled: (name, milliseconds) =>
      inSpan(name, 'client', {}, () =>
        pool.use(
          () => pause(milliseconds),
          (waited) => telemetry.poolWait.record(waited / 1000),
        ),
      ),
  });

  const server = serve({ settings, handlers: code.handlers, slots, telemetry, tools: toolsFor });
  await code.prepare?.(toolsFor(''));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  if (!settings.keyPair) await warmUp(port);
  writeLog(settings.service, 'info', `version ${settings.version} is ready`);
  tell({ type: 'ready', port });
  for (const [route, handler] of Object.entries(code.handlers)) {
    const [, period, name = ''] = /^every (\d+) ms (.+)$/.exec(route) ?? [];
    if (period === undefined) continue;
    const timer = setInterval(() => {
      if (settings.hanging) return;
      const request = { query: new URLSearchParams(), customer: '' };
      inSpan(name, 'internal', {}, () => handler(request, toolsFor(''))).catch((error: unknown) =>
        writeLog(settings.service, 'error', `${name} failed: ${String(error)}`),
      );
    }, Number(period));
    timer.unref();
  }

  process.on('message', (message: ToProcess) => {
    if (message.type === 'peers') settings.peers = message.peers;
    if (message.type === 'hang') settings.hanging = message.hanging;
    if (message.type === 'config') {
      settings.config = message.config;
      pool.resize(Number(settings.config['pool.size'] ?? 0));
    }
    if (message.type === 'certificate' && 'setSecureContext' in server) {
      server.setSecureContext({ key: message.keyPair.key, cert: message.keyPair.certificate });
    }
    if (message.type === 'drain') {
      const end = (): void => void telemetry.stop().finally(() => process.exit(0));
      server.close(end);
      // Callers keep connections open; each is let go as soon as nothing runs on it.
      setInterval(() => server.closeIdleConnections(), 100);
      setTimeout(end, DRAIN_TIMEOUT);
    }
  });
}

async function warmUp(port: number): Promise<void> {
  for (let sent = 0; sent < WARM_UP_REQUESTS; sent += 1) {
    await new Promise((resolve) => {
      get({ host: '127.0.0.1', port, path: '/live' }, (response) => response.resume().on('end', resolve)).on(
        'error',
        resolve,
      );
    });
  }
}

process.once('message', (message: ToProcess) => {
  if (message.type === 'start') void start(message.settings);
});
tell({ type: 'loaded' });
