/** What an MCP server says of where to log in is its word: it cannot send Aura to this machine, to another's pages, or on. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { authFetch } from '../../../../src/tools/mcp/oauth/auth-fetch.ts';
import { logIn } from '../../../../src/tools/mcp/oauth/log-in.ts';

const open: ReturnType<typeof createServer>[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
});

/** A server on this machine, and what it was asked. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse, base: string) => void) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    request.resume().on('end', () => answer(request, response, url));
  });
  open.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, asked };
}

function say(response: ServerResponse, body: unknown, status = 200, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** An MCP server that is its own authorization server, with other metadata than it should have; an older one names none. */
const guarded = (more: Record<string, unknown> | ((base: string) => Record<string, unknown>), isOlder = false) =>
  serve((request, response, base) => {
    const { pathname } = new URL(request.url ?? '/', base);
    if (pathname.startsWith('/.well-known/oauth-protected-resource'))
      return isOlder
        ? say(response, {}, 404)
        : say(response, { resource: `${base}/mcp`, authorization_servers: [base] });
    if (pathname.startsWith('/.well-known/'))
      return say(response, {
        issuer: base,
        authorization_endpoint: `${base}/authorize`,
        token_endpoint: `${base}/token`,
        registration_endpoint: `${base}/register`,
        response_types_supported: ['code'],
        code_challenge_methods_supported: ['S256'],
        ...(typeof more === 'function' ? more(base) : more),
      });
    if (pathname === '/register') return say(response, { client_id: 'aura', redirect_uris: ['http://127.0.0.1/'] });
    if (pathname === '/token') return say(response, { access_token: 'given', token_type: 'Bearer' });
    const metadata = `${base}/.well-known/oauth-protected-resource`;
    return say(response, {}, 401, {
      'www-authenticate': isOlder ? 'Bearer' : `Bearer resource_metadata="${metadata}"`,
    });
  });

/** Logs in; `back`: what comes to the page that the person comes back to, one after the other. */
async function tried(url: string, back: (state: string) => string[] = (state) => [`code=1&state=${state}`]) {
  const shown: string[] = [];
  const statuses: number[] = [];
  const login = await logIn({
    server: 'kept',
    url: `${url}/mcp`,
    settings: { grant: 'authorization-code' },
    show: async (address) => {
      shown.push(address.href);
      for (const query of back(address.searchParams.get('state') ?? ''))
        statuses.push((await fetch(`${address.searchParams.get('redirect_uri')}?${query}`)).status);
    },
  }).then(
    (it) => it?.tokens.access_token,
    (error: Error) => error.message,
  );
  return { login, shown, statuses };
}

describe('the word of a server', () => {
  it.each(['http', 'https'])('does not make Aura ask this machine over %s', async (scheme) => {
    const local = await serve((_, response) => say(response, {}));
    const { port } = new URL(local.url);
    const ask = authFetch('https://mcp.example/mcp');
    for (const host of ['127.0.0.1', 'localhost', 'a.localhost', '127.1', '0.0.0.0', '[::1]', '[::ffff:127.0.0.1]'])
      await expect(ask(`${scheme}://${host}:${port}/inner`, { method: 'POST', body: 'a=1' })).rejects.toThrow(
        /is on this machine and https:\/\/mcp\.example is not/,
      );
    expect(local.asked).toEqual([]);
  });

  it('sends nothing on that carries something, and looks again at where a question is sent', async () => {
    const other = await serve((_, response) => say(response, { here: true }));
    const server = await serve((request, response) => {
      const to = request.url === '/plain' ? 'http://192.0.2.1/' : other.url;
      say(response, {}, 307, { location: to });
    });
    const ask = authFetch(server.url);
    expect((await ask(`${server.url}/token`, { method: 'POST', body: 'secret' })).status).toBe(307);
    expect((await ask(server.url, { headers: { Authorization: 'Bearer it' } })).status).toBe(307);
    expect(other.asked).toEqual([]);
    await expect(ask(`${server.url}/plain`)).rejects.toThrow('speaks without encryption');
    expect((await ask(server.url)).status).toBe(200);
  });

  it('is not believed about pages that belong to another authorization server', async () => {
    const { url } = await guarded({ issuer: 'https://other.example' });
    const { login, shown } = await tried(url);
    expect(login).toMatch(/says that it is https:\/\/other\.example; where that is right, set "issuer:/);
    expect(shown).toEqual([]);
  });

  it('is believed about a path of its own where an older server names no authorization server', async () => {
    const own = await guarded((base) => ({ issuer: `${base}/oauth` }), true);
    expect((await tried(own.url)).login).toBe('given');
    const named = await guarded((base) => ({ issuer: `${base}/oauth` }));
    expect((await tried(named.url)).login).toMatch(/says that it is .*\/oauth/);
    const other = await guarded({ issuer: 'https://other.example' }, true);
    expect((await tried(other.url)).login).toContain('says that it is https://other.example');
  });

  it('names no page for a person that is none of the web', async () => {
    const { url } = await guarded({ authorization_endpoint: 'file:///etc/hosts' });
    const { login, shown } = await tried(url);
    expect(login).toContain('is no address of the web');
    expect(shown).toEqual([]);
  });
});

describe('what comes back', () => {
  it('counts when it belongs to this login; anything else that calls the page ends nothing', async () => {
    const { url } = await guarded({});
    const { login, statuses } = await tried(url, (state) => [
      'code=evil',
      'code=evil&state=other',
      `code=1&state=${state}`,
    ]);
    expect([login, statuses]).toEqual(['given', [404, 404, 200]]);
  });

  it('says of which server it is, where the server promised that', async () => {
    const { url } = await guarded({ authorization_response_iss_parameter_supported: true });
    expect((await tried(url)).login).toContain('does not say of which authorization server it is');
    expect((await tried(url, (state) => [`code=1&state=${state}&iss=${url}`])).login).toBe('given');
  });
});
