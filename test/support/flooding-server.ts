/**
 * An MCP server over HTTP whose one tool answers with as much as it is asked for, and counts what it got rid of.
 * Owns: plain JSON, event streams and the older transport with its own stream. Refuses: stopping by itself.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

export type Form = 'json' | 'events' | 'sse';

interface Call {
  id?: number;
  method?: string;
  params?: { protocolVersion?: string; arguments?: { bytes?: number } };
}

export interface FloodingServer {
  url: (form: Form) => string;
  /** Calls of the tool so far. */
  calls: () => number;
  /** Bytes of results written so far. */
  written: () => number;
  close: () => Promise<void>;
}

const piece = 'a line of a log\\n'.repeat(4_096);

export async function startFloodingServer(
  schema: Record<string, unknown> = { type: 'object' },
): Promise<FloodingServer> {
  let calls = 0;
  let written = 0;
  const pushed: ServerResponse[] = [];
  /** On the older transport one stream carries all answers, one after another. */
  let turn = Promise.resolve();

  const resultOf = ({ method, params }: Call): unknown =>
    method === 'initialize'
      ? {
          protocolVersion: params?.protocolVersion,
          capabilities: { tools: {} },
          serverInfo: { name: 'flooding', version: '1' },
        }
      : { tools: [{ name: 'get', inputSchema: schema }] };

  /** The frame of a result around so many bytes of text, in pieces, as fast as they are taken. */
  const pour = async (out: ServerResponse, call: Call, before: string, after: string): Promise<void> => {
    let goOn = (): void => undefined;
    out.on('drain', () => goOn());
    out.once('close', () => goOn());
    out.write(`${before}{"jsonrpc":"2.0","id":${call.id},"result":{"content":[{"type":"text","text":"`);
    for (let left = call.params?.arguments?.bytes ?? 0; left > 0 && !out.destroyed; left -= piece.length) {
      written += piece.length;
      if (!out.write(piece)) await new Promise<void>((resolve) => (goOn = resolve));
    }
    out.write(`"}]}}${after}`);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = request.url?.slice(1) as Form;
    if (request.method === 'GET') {
      if (form !== 'sse') return void response.writeHead(405).end();
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('event: endpoint\ndata: /sse\n\n');
      pushed.push(response);
      return;
    }
    const call = JSON.parse((await text(request)) || '{}') as Call;
    const isCall = call.method === 'tools/call';
    if (isCall) calls += 1;
    const [before, after] = form === 'json' ? ['', ''] : ['data: ', '\n\n'];
    const out = form === 'sse' ? pushed.at(-1) : response;
    if (form === 'sse' || call.id === undefined) response.writeHead(202).end();
    if (call.id === undefined || out === undefined) return;
    if (form !== 'sse') out.setHeader('content-type', form === 'json' ? 'application/json' : 'text/event-stream');
    const whole = isCall && form === 'sse' ? (turn = turn.then(() => pour(out, call, before, after))) : null;
    if (isCall) await (whole ?? pour(out, call, before, after));
    else out.write(`${before}${JSON.stringify({ jsonrpc: '2.0', id: call.id, result: resultOf(call) })}${after}`);
    if (form !== 'sse') out.end();
  };

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: (form) => `http://127.0.0.1:${port}/${form}`,
    calls: () => calls,
    written: () => written,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
