/**
 * HTTP servers that answer, but not as they should: a Slack whose clock is off, an MCP server without tools.
 * Owns: their answers. Refuses: listening; who needs one does.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** Slack's own answer with a clock of 90 s ago. */
export async function passOnLate(real: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { authorization = '', 'content-type': type = '' } = request.headers;
  const answer = await fetch(new URL(String(request.url).replace('/api/', ''), real), {
    method: 'POST',
    headers: { authorization, 'content-type': type },
    body: await text(request),
  });
  response.setHeader('x-oauth-scopes', answer.headers.get('x-oauth-scopes') ?? '');
  response.setHeader('date', new Date(Date.now() - 90_000).toUTCString());
  response.setHeader('content-type', 'application/json');
  response.end(await answer.text());
}

/** An MCP server over HTTP that has nothing to offer. */
export async function answerWithoutTools(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const call = JSON.parse((await text(request)) || '{}') as {
    id?: number;
    method?: string;
    params?: { protocolVersion?: string };
  };
  response.setHeader('content-type', 'application/json');
  if (call.id === undefined) {
    response.writeHead(202).end();
    return;
  }
  const result =
    call.method === 'initialize'
      ? {
          protocolVersion: call.params?.protocolVersion,
          capabilities: { tools: {} },
          serverInfo: { name: 'bare', version: '1' },
        }
      : { tools: [] };
  response.end(JSON.stringify({ jsonrpc: '2.0', id: call.id, result }));
}

/** An MCP server with its own authorization server, which knows no client. */
export function denyAll(request: IncomingMessage, response: ServerResponse): void {
  const origin = `http://${request.headers.host}`;
  const path = new URL(request.url ?? '/', origin).pathname;
  const say = (status: number, body: object): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  if (path.startsWith('/.well-known/oauth-protected-resource'))
    return say(200, { resource: origin, authorization_servers: [origin] });
  if (path.startsWith('/.well-known/'))
    return say(200, {
      issuer: origin,
      authorization_endpoint: `${origin}/authorize`,
      token_endpoint: `${origin}/token`,
      response_types_supported: ['code'],
    });
  if (path === '/token') return say(400, { error: 'invalid_client', error_description: 'nobody is known here' });
  say(401, {});
}
