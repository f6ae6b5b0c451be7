/**
 * What the team has agreed with an authorization server, with the variables already looked up.
 * Owns: the shape. Refuses: tokens; a login has them.
 */
export interface OAuthSettings {
  /** Who is known to the server: a person who logged in with `aura login`, or this installation by itself. */
  grant: 'authorization-code' | 'client-credentials';
  /** Of a client that was registered by hand. */
  clientId?: string | undefined;
  clientSecret?: string | undefined;
  /** PKCS #8 PEM: the client signs for itself instead of showing a secret (RFC 7523). */
  privateKey?: string | undefined;
  /** Where the client is described, for servers that take an address as its id. */
  clientMetadata?: string | undefined;
  /** Separated by spaces; what the server asks for goes before it. */
  scope?: string | undefined;
  /** The only authorization server that the client's secret is shown to. */
  issuer?: string | undefined;
}
