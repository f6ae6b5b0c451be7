/**
 * A person's login at an MCP server: authorization code with PKCE (OAuth 2.1; RFC 7636, RFC 8252, RFC 9207).
 * Owns: the page that the person comes back to on this machine, and that what comes back belongs to this login.
 * Refuses: opening anything by itself; it says where to go.
 */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  auth,
  discoverOAuthProtectedResourceMetadata,
  extractWWWAuthenticateParams,
} from '@modelcontextprotocol/sdk/client/auth.js';
import type { AuthorizationServerMetadata } from '@modelcontextprotocol/sdk/shared/auth.js';
import { LATEST_PROTOCOL_VERSION as protocolVersion } from '@modelcontextprotocol/sdk/types.js';
import { AuraError } from '../../../errors.ts';
import { authFetch, checkPlace } from './auth-fetch.ts';
import { loginOf, refusalOf } from './authorizer.ts';
import { ClientProvider } from './client-provider.ts';
import type { StoredLogin } from './login-store.ts';
import type { OAuthSettings } from './oauth-settings.ts';

/** ms for a person to come back. */
const backWithin = 5 * 60_000;

export interface LoginOptions {
  server: string;
  url: string;
  settings: OAuthSettings;
  /** The port to come back to; any free one where absent. A client registered by hand may have named one. */
  port?: number | undefined;
  /** Asked for instead of what the server says. */
  scope?: string | undefined;
  /** Tells the person where to go. */
  show: (address: URL) => void | Promise<void>;
}

/** The login, or null where the server lets everybody in. Rejects with `login-denied`, `login-late` or `login-failed`. */
export async function logIn(options: LoginOptions): Promise<StoredLogin | null> {
  const { server, url, settings, show } = options;
  const fetchFn = authFetch(url);
  const challenge = await challengeOf(url, fetchFn, server);
  if (challenge === null) return null;
  const state = randomBytes(24).toString('base64url');
  const back = await openCallback(options.port ?? 0, state);
  try {
    const provider = new ClientProvider({ settings, redirectUrl: back.url, mayRegister: true, state });
    const flow = {
      serverUrl: url,
      fetchFn,
      ...challenge,
      ...(options.scope === undefined ? {} : { scope: options.scope }),
    };
    await auth(provider, flow);
    if (!provider.address) throw new Error('the authorization server named no page to log in');
    checkPlace(provider.address, new URL(url));
    await show(provider.address);
    const code = codeIn(await back.query, provider.discovery?.authorizationServerMetadata);
    await auth(provider, { ...flow, authorizationCode: code });
    return loginOf(url, provider);
  } catch (cause) {
    if (cause instanceof AuraError) throw cause;
    throw new AuraError({
      code: 'login-failed',
      userMessage: `The login at ${server} failed (${refusalOf(cause)}). Check "oauth:" under that server in aura.yaml, and try again.`,
      cause,
    });
  } finally {
    await back.close();
  }
}

/**
 * What the server asks for when it is asked without a token; null when it asks for nothing, and says nowhere that it might.
 * Some let everybody say hello, and ask for a token when it is about their tools.
 */
async function challengeOf(url: string, fetchFn: ReturnType<typeof authFetch>, server: string) {
  const ask = (message: object, more: Record<string, string> = {}) =>
    fetchFn(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...more },
      body: JSON.stringify({ jsonrpc: '2.0', ...message }),
    }).catch((cause: unknown) => {
      throw new AuraError({
        code: 'login-failed',
        userMessage: `${server} cannot be reached at ${url} (${refusalOf(cause)}). Check "url:" and that the server runs there.`,
        cause,
      });
    });
  const clientInfo = { name: 'aura', version: '0.1.0' };
  const hello = await ask({ id: 0, method: 'initialize', params: { protocolVersion, capabilities: {}, clientInfo } });
  const session = hello.headers.get('mcp-session-id');
  const known = { 'mcp-protocol-version': protocolVersion, ...(session === null ? {} : { 'mcp-session-id': session }) };
  if (hello.ok) await ask({ method: 'notifications/initialized' }, known);
  const last = hello.ok ? await ask({ id: 1, method: 'tools/list', params: {} }, known) : hello;
  if (last.status === 401 || last.status === 403) {
    const { resourceMetadataUrl, scope } = extractWWWAuthenticateParams(last);
    return { resourceMetadataUrl, scope };
  }
  const metadata = await discoverOAuthProtectedResourceMetadata(url, undefined, fetchFn).catch(() => null);
  return metadata === null ? null : {};
}

/** The code in what came back, when it is of the server that was asked. */
function codeIn(query: URLSearchParams | null, asked: AuthorizationServerMetadata | undefined): string {
  if (query === null)
    throw new AuraError({
      code: 'login-late',
      userMessage: 'Nobody came back from the login page within 5 minutes. Try again.',
    });
  const iss = query.get('iss');
  const isNamed = asked && 'authorization_response_iss_parameter_supported' in asked;
  if (iss === null && isNamed && asked.authorization_response_iss_parameter_supported === true)
    throw new Error('what came back does not say of which authorization server it is');
  if (iss !== null && asked !== undefined && iss !== asked.issuer)
    throw new Error('what came back is of another authorization server');
  const error = query.get('error');
  if (error !== null) {
    const why = [error, query.get('error_description') ?? '']
      .filter((it) => it !== '')
      .join(': ')
      .slice(0, 300);
    throw new AuraError({
      code: 'login-denied',
      userMessage: `The login was denied (${why.replace(/[\s\p{Cc}]+/gu, ' ')}). Ask whoever runs the authorization server for access, and try again.`,
    });
  }
  const code = query.get('code');
  if (code === null) throw new Error('what came back holds no code');
  return code;
}

/** The page to come back to, on the loopback address alone. Whatever does not know `state` is of no login of ours. */
async function openCallback(port: number, state: string) {
  let came: (query: URLSearchParams | null) => void = () => undefined;
  const query = new Promise<URLSearchParams | null>((resolve) => (came = resolve));
  const timer = setTimeout(() => came(null), backWithin);
  const http = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname !== '/callback' || searchParams.get('state') !== state) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
    response.end('Thank you. You can close this page; the terminal says how it went.\n');
    came(searchParams);
  });
  http.listen(port, '127.0.0.1');
  await once(http, 'listening');
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/callback`,
    query,
    close: async () => {
      clearTimeout(timer);
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}
