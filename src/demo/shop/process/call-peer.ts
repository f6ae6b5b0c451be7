/**
 * One HTTP call from a service to another: round robin over its replicas, a timeout, trace context, TLS where spoken.
 * Owns: the request and what its failure is called. Refuses: retries; a caller that wants them says so itself.
 */
import { request as httpRequest, Agent as HttpAgent } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { context, propagation } from '@opentelemetry/api';
import type { Peers } from './protocol.ts';
import { inSpan } from './telemetry.ts';
import type { Telemetry } from './telemetry.ts';

/** A call that brought no usable answer; `status` is the peer's, or 0 when there was none. */
export class CallFailed extends Error {
  readonly status: number;
  readonly kind: string;

  constructor(message: string, status: number, kind: string) {
    super(message);
    this.name = 'CallFailed';
    this.status = status;
    this.kind = kind;
  }
}

const agent = new HttpAgent({ keepAlive: true, maxSockets: 64, keepAliveMsecs: 2000 });
let turn = 0;

export interface Outgoing {
  peers: Peers;
  service: string;
  route: string;
  timeout: number;
  customer: string;
}

export async function callPeer(outgoing: Outgoing, telemetry: Telemetry): Promise<Record<string, unknown>> {
  const [method = 'GET', path = '/'] = outgoing.route.split(' ');
  const route = path.split('?')[0] ?? path;
  const began = performance.now();
  let kind = '';
  try {
    const attributes = { 'http.request.method': method, 'url.path': route, 'peer.service': outgoing.service };
    return await inSpan(`${method} ${outgoing.service}${route}`, 'client', attributes, async (span) => {
      const answer = await send(method, path, outgoing);
      span.setAttribute('http.response.status_code', answer.status);
      if (answer.status >= 400) {
        const said = typeof answer.body.error === 'string' ? `: ${answer.body.error}` : '';
        throw new CallFailed(
          `${outgoing.service} answered ${answer.status}${said}`,
          answer.status,
          String(answer.status),
        );
      }
      return answer.body;
    });
  } catch (error) {
    const failure = error instanceof CallFailed ? error : toFailure(error, outgoing);
    kind = failure.kind;
    throw failure;
  } finally {
    telemetry.clientDuration.record((performance.now() - began) / 1000, {
      'peer.service': outgoing.service,
      ...(kind ? { 'error.type': kind } : {}),
    });
  }
}

function toFailure(error: unknown, outgoing: Outgoing): CallFailed {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
  const text = error instanceof Error ? error.message : String(error);
  return new CallFailed(`call to ${outgoing.service} failed: ${text}`, 0, code);
}

async function send(
  method: string,
  path: string,
  outgoing: Outgoing,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const peer = outgoing.peers[outgoing.service];
  const addresses = peer?.addresses ?? [];
  turn += 1;
  const address = addresses[turn % Math.max(addresses.length, 1)];
  if (address === undefined) throw new CallFailed(`no replica of ${outgoing.service} is ready`, 0, 'no_endpoint');
  const headers: Record<string, string> = { 'x-customer': outgoing.customer };
  propagation.inject(context.active(), headers);
  const url = new URL(path, address);
  const secure = url.protocol === 'https:';
  const options: RequestOptions & { ca?: string; servername?: string } = {
    method,
    headers,
    signal: AbortSignal.timeout(outgoing.timeout),
    // A kept connection would never look at the certificate again, so TLS calls take a fresh one each.
    ...(secure ? { agent: false, ca: peer?.trust, servername: outgoing.service } : { agent }),
  };
  const response = await sendOnce(url, options, outgoing).catch((error: unknown) => {
    // A kept connection may have been closed by the peer in the same moment; that request was never read.
    if (error instanceof StaleConnection) return sendOnce(url, { ...options, agent: false }, outgoing);
    throw error;
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return { status: response.statusCode ?? 0, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} };
}

class StaleConnection extends Error {}

function sendOnce(url: URL, options: RequestOptions, outgoing: Outgoing): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, options, resolve);
    sent.on('error', (error: NodeJS.ErrnoException) => {
      const late = error.name === 'AbortError' || error.name === 'TimeoutError';
      const message = `call to ${outgoing.service} timed out after ${outgoing.timeout} ms`;
      if (late) reject(new CallFailed(message, 0, 'timeout'));
      else if (sent.reusedSocket && error.code === 'ECONNRESET') reject(new StaleConnection(error.message));
      else reject(error);
    });
    sent.end();
  });
}
