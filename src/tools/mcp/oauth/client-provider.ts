/**
 * Aura as an OAuth client, in the form that the SDK's flow asks for.
 * Owns: what Aura says of itself, and the state of one flow. Refuses: keeping a login; whoever runs the flow does.
 */
import { createPrivateKeyJwtAuth } from '@modelcontextprotocol/sdk/client/auth-extensions.js';
import type {
  AddClientAuthentication,
  OAuthClientProvider,
  OAuthDiscoveryState,
} from '@modelcontextprotocol/sdk/client/auth.js';
import type {
  OAuthClientInformationMixed,
  OAuthClientMetadata,
  OAuthTokens,
} from '@modelcontextprotocol/sdk/shared/auth.js';
import { NeedsLogin } from '../call-fault.ts';
import type { OAuthSettings } from './oauth-settings.ts';
import type { StoredLogin } from './login-store.ts';

export interface FlowOptions {
  settings: OAuthSettings;
  /** Where the person comes back to; undefined where no person takes part. */
  redirectUrl?: string;
  /** What is known from before. */
  before?: Partial<StoredLogin>;
  /** Whether a client may be registered: only while a person is there. */
  mayRegister?: boolean;
  /** Is handed back with the code. */
  state?: string;
}

export class ClientProvider implements OAuthClientProvider {
  readonly #options: FlowOptions;
  readonly clientMetadataUrl?: string;
  readonly addClientAuthentication?: AddClientAuthentication;
  readonly saveClientInformation?: (client: OAuthClientInformationMixed) => void;
  readonly prepareTokenRequest?: (scope?: string) => URLSearchParams;
  client: OAuthClientInformationMixed | undefined;
  discovery: OAuthDiscoveryState | undefined;
  obtained: OAuthTokens | undefined;
  /** Where the person is to go. */
  address: URL | undefined;
  #verifier = '';

  constructor(options: FlowOptions) {
    this.#options = options;
    const { settings, before } = options;
    const { clientId, clientSecret, privateKey, clientMetadata, issuer } = settings;
    this.client =
      clientId === undefined
        ? before?.client
        : {
            client_id: clientId,
            ...(clientSecret === undefined ? {} : { client_secret: clientSecret }),
            ...(issuer === undefined ? {} : { issuer }),
          };
    this.discovery = before?.discovery;
    if (clientMetadata !== undefined) this.clientMetadataUrl = clientMetadata;
    if (options.mayRegister)
      this.saveClientInformation = (client) => {
        this.client = client;
      };
    if (privateKey !== undefined && clientId !== undefined)
      this.addClientAuthentication = createPrivateKeyJwtAuth({
        issuer: clientId,
        subject: clientId,
        privateKey,
        alg: /BEGIN RSA/.test(privateKey) ? 'RS256' : 'ES256',
      });
    if (settings.grant === 'client-credentials')
      this.prepareTokenRequest = (scope) =>
        new URLSearchParams({ grant_type: 'client_credentials', ...(scope === undefined ? {} : { scope }) });
  }

  get redirectUrl(): string | undefined {
    return this.#options.redirectUrl;
  }

  get clientMetadata(): OAuthClientMetadata {
    const { settings, redirectUrl } = this.#options;
    const grants =
      settings.grant === 'client-credentials' ? ['client_credentials'] : ['authorization_code', 'refresh_token'];
    return {
      client_name: 'Aura',
      redirect_uris: redirectUrl === undefined ? [] : [redirectUrl],
      grant_types: grants,
      response_types: redirectUrl === undefined ? [] : ['code'],
      ...(settings.scope === undefined ? {} : { scope: settings.scope }),
    };
  }

  state(): string {
    return this.#options.state ?? '';
  }

  clientInformation(): OAuthClientInformationMixed | undefined {
    return this.client;
  }

  tokens(): OAuthTokens | undefined {
    return this.obtained ?? this.#options.before?.tokens;
  }

  saveTokens(tokens: OAuthTokens): void {
    this.obtained = tokens;
  }

  redirectToAuthorization(address: URL): void {
    if (!this.#options.mayRegister) throw new NeedsLogin('the login is no longer good');
    this.address = address;
  }

  saveCodeVerifier(verifier: string): void {
    this.#verifier = verifier;
  }

  codeVerifier(): string {
    return this.#verifier;
  }

  /**
   * Throws where the authorization server says that it is another one (RFC 8414, 3.3): its pages may be another's.
   * Servers of before 2025-06 name none, and are asked at their own root: there any path of that origin is theirs.
   */
  saveDiscoveryState(state: OAuthDiscoveryState): void {
    const { authorizationServerUrl: found, authorizationServerMetadata, resourceMetadata } = state;
    const said = authorizationServerMetadata?.issuer;
    const known = [found, this.#options.settings.issuer].map((it) => it?.replace(/\/$/, ''));
    const isOwn = resourceMetadata === undefined && said !== undefined && isSameOrigin(said, found);
    if (said !== undefined && !isOwn && !known.includes(said.replace(/\/$/, '')))
      throw new Error(
        `the authorization server at ${found} says that it is ${said}; where that is right, set "issuer: ${said}" under "oauth:"`,
      );
    this.discovery = state;
  }

  discoveryState(): OAuthDiscoveryState | undefined {
    return this.discovery;
  }

  invalidateCredentials(scope: 'all' | 'client' | 'tokens' | 'verifier' | 'discovery'): void {
    const { before } = this.#options;
    if (before && (scope === 'all' || scope === 'tokens')) delete before.tokens;
    if (scope === 'all' || scope === 'tokens') this.obtained = undefined;
    if (scope === 'all' || scope === 'discovery') this.discovery = undefined;
  }
}

function isSameOrigin(one: string, other: string): boolean {
  return URL.canParse(one) && new URL(one).origin === new URL(other).origin;
}
