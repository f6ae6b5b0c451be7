/**
 * The token that goes with requests to one server, and another one when that is no longer good (MCP specification,
 * Authorization; OAuth 2.1).
 * Owns: one renewal at a time, before a token runs out and after a refusal. Refuses: asking a person; `aura login` does.
 */
import { auth, extractWWWAuthenticateParams } from '@modelcontextprotocol/sdk/client/auth.js';
import { messageOf } from '../../../errors.ts';
import { NeedsLogin, NotDispatched } from '../call-fault.ts';
import { authFetch } from './auth-fetch.ts';
import { ClientProvider } from './client-provider.ts';
import type { LoginStore, StoredLogin } from './login-store.ts';
import type { OAuthSettings } from './oauth-settings.ts';

/** ms before its end at which a token counts as gone. */
const early = 30_000;

export interface AuthorizerOptions {
  server: string;
  url: string;
  settings: OAuthSettings;
  logins?: LoginStore | undefined;
}

export class Authorizer {
  readonly #options: AuthorizerOptions;
  /** Of the installation itself; a person's login is read where it is kept, since other processes renew it too. */
  #own: StoredLogin | null = null;
  #renewing: Promise<void> | null = null;

  constructor(options: AuthorizerOptions) {
    this.#options = options;
  }

  /** Whether the installation asks for tokens in its own name, and nobody has to be there. */
  get actsForItself(): boolean {
    return this.#options.settings.grant === 'client-credentials';
  }

  /** The value of the Authorization header; null where there is no token (yet). */
  async header(): Promise<string | null> {
    const login = await this.#login();
    if (login?.expiresAt !== undefined && login.expiresAt - early < Date.now()) {
      await this.#renewed(undefined, undefined).catch(() => undefined);
      return headerOf(await this.#login());
    }
    return headerOf(login);
  }

  /**
   * After a refusal of what was sent with `used`. Resolves when there is another token to try with; rejects with
   * `NeedsLogin` where a person is needed, and with what the authorization server said where it refused.
   */
  async renew(refusal: Response, used: string | null): Promise<void> {
    const now = headerOf(await this.#login());
    // Another request was refused before, and has seen to it.
    if (now !== null && now !== used) return;
    const { resourceMetadataUrl, scope } = extractWWWAuthenticateParams(refusal);
    await this.#renewed(resourceMetadataUrl, scope);
  }

  #renewed(metadata: URL | undefined, scope: string | undefined): Promise<void> {
    this.#renewing ??= this.#obtain(metadata, scope).finally(() => (this.#renewing = null));
    return this.#renewing;
  }

  async #obtain(resourceMetadataUrl: URL | undefined, scope: string | undefined): Promise<void> {
    const { server, url, settings, logins } = this.#options;
    const byItself = this.actsForItself;
    const before = await this.#login();
    if (!byItself && before?.tokens.refresh_token === undefined) throw new NeedsLogin('there is no login');
    const provider = new ClientProvider({
      settings: scope === undefined ? settings : { ...settings, scope },
      ...(before ? { before: { ...before } } : {}),
      // Without one the SDK takes the flow for one that needs nobody.
      ...(byItself ? {} : { redirectUrl: 'http://127.0.0.1/callback' }),
    });
    try {
      const options = { serverUrl: url, resourceMetadataUrl, scope, fetchFn: authFetch(url) };
      if ((await auth(provider, options)) !== 'AUTHORIZED') throw new NeedsLogin('the login is no longer good');
    } catch (error) {
      if (error instanceof NotDispatched) throw error;
      throw new NotDispatched(
        `its authorization server refuses (${refusalOf(error)}); ${byItself ? 'check the variables under "oauth:"' : `run "aura login ${server}"`}`,
      );
    }
    const login = loginOf(url, provider);
    if (byItself) this.#own = login;
    else await logins?.write(server, login);
  }

  async #login(): Promise<StoredLogin | null> {
    const { server, url, logins } = this.#options;
    return this.actsForItself ? this.#own : ((await logins?.read(server, url)) ?? null);
  }
}

/** What a flow came to. */
export function loginOf(url: string, { obtained, client, discovery }: ClientProvider): StoredLogin {
  if (!obtained) throw new Error('the flow brought no token');
  return {
    url,
    tokens: obtained,
    ...(obtained.expires_in === undefined ? {} : { expiresAt: Date.now() + obtained.expires_in * 1_000 }),
    ...(client ? { client } : {}),
    ...(discovery ? { discovery } : {}),
  };
}

/** An error of OAuth with its code, which people can look up. */
export function refusalOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'errorCode' in error ? String(error.errorCode) : '';
  const said = messageOf(error)
    .slice(0, 3_000)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, 300);
  return [code, said].filter((it) => it !== '').join(': ');
}

function headerOf(login: StoredLogin | null): string | null {
  return login ? `Bearer ${login.tokens.access_token}` : null;
}
