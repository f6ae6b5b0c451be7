/**
 * The HTTP front of one service: admits a bounded number of requests, runs the version's handler, records what came of it.
 * Owns: routing, status codes, the server span. Refuses: business; that is the version's code.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Server as TlsServer } from 'node:https';
import { context, propagation } from '@opentelemetry/api';
import type { BoundedPool } from './bounded-pool.ts';
import { PoolRefused } from './bounded-pool.ts';
import { CallFailed } from './call-peer.ts';
import type { Handlers, Tools } from './handler.ts';
import type { ServiceSettings } from './protocol.ts';
import { inSpan, writeLog } from './telemetry.ts';
import type { Telemetry } from './telemetry.ts';

export interface Front {
  settings: ServiceSettings;
  handlers: Handlers;
  slots: BoundedPool;
  telemetry: Telemetry;
  /** The tools for one request of this customer. */
  tools(customer: string): Tools;
}

/** Makes the server; the caller lets it listen. */
export function serve(front: Front): Server | TlsServer {
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    void answer(front, request, response);
  };
  const { keyPair } = front.settings;
  return keyPair
    ? createTlsServer({ key: keyPair.key, cert: keyPair.certificate }, listener)
    : createServer({ keepAliveTimeout: 30_000 }, listener);
}

async function answer(front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { settings, telemetry } = front;
  const url = new URL(request.url ?? '/', 'http://shop.local');
  const method = request.method ?? 'GET';
  const route = `${method} ${url.pathname}`;
  const customer = String(request.headers['x-customer'] ?? '');
  const handler = front.handlers[route];
  request.resume();
  if (route === 'GET /live') {
    reply(response, 200, {});
    return;
  }
  if (handler === undefined) {
    reply(response, 404, { error: `no route ${route}` });
    return;
  }
  const began = performance.now();
  let status = 200;
  const attributes = {
    'http.request.method': method,
    'http.route': url.pathname,
    ...(customer ? { 'enduser.id': customer } : {}),
  };
  const parent = propagation.extract(context.active(), request.headers);
  await context.with(parent, async () => {
    try {
      const body = await inSpan(route, 'server', attributes, async (span) => {
        try {
          return await front.slots.use(async () => {
            // What stands still here is begun and never ends: no answer, no span, no log.
            if (settings.hanging) await new Promise(() => undefined);
            return await handler({ query: url.searchParams, customer }, front.tools(customer));
          });
        } catch (error) {
          status = statusOf(error);
          span.setAttribute('http.response.status_code', status);
          const message = error instanceof Error ? error.message : String(error);
          writeLog(settings.service, 'error', `${route} failed with ${status}: ${message}`, { customer });
          throw error;
        }
      });
      reply(response, status, body);
    } catch (error) {
      reply(response, status, { error: error instanceof Error ? error.message : String(error) });
    }
  });
  telemetry.serverDuration.record((performance.now() - began) / 1000, {
    'http.route': route,
    'http.response.status_code': status,
  });
}

function statusOf(error: unknown): number {
  if (error instanceof PoolRefused) return 503;
  if (error instanceof CallFailed) return error.kind === 'timeout' ? 504 : 502;
  return 500;
}

function reply(response: ServerResponse, status: number, body: Record<string, unknown>): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
