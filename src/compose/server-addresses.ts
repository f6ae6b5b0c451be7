/**
 * The team's MCP servers, from the configuration to how each is reached.
 * Owns: looking up the variables that the configuration names, and where logins are kept. Refuses: connecting.
 */
import type { Config } from '../config.ts';
import { openInstallationKey } from '../local/installation-key.ts';
import { LoginStore } from '../tools/mcp/oauth/login-store.ts';
import type { OAuthSettings } from '../tools/mcp/oauth/oauth-settings.ts';
import type { ServerAddress } from '../tools/mcp/server-address.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type HttpServer = Extract<Config['servers'][string], { url: string }>;

/** `patience`: ms that each is waited for; the connection's own where absent. */
export function serverAddresses(config: Config, env: Environment, patience?: number): Record<string, ServerAddress> {
  const logins = loginsOf(config, env);
  return Object.fromEntries(
    Object.entries(config.servers).map(([name, server]): [string, ServerAddress] =>
      server.transport === 'stdio'
        ? [name, { ...server, patience, env: resolved(server.env, env) }]
        : [name, { ...server, patience, headers: resolved(server.headers, env), oauth: oauthOf(server, env), logins }],
    ),
  );
}

/** The logins of this installation; its key is made or read when there is one to open. */
export function loginsOf(config: Config, env: Environment): LoginStore {
  const { folder, installationKey } = config;
  return new LoginStore(folder, () => openInstallationKey({ folder, text: env[installationKey] }));
}

/** Absent where a header says who we are. */
export function oauthOf({ headers, oauth }: HttpServer, env: Environment): OAuthSettings | undefined {
  if (!oauth && Object.keys(headers).some((name) => /^authorization$/i.test(name))) return undefined;
  const value = (name: string | undefined) => (name === undefined ? undefined : env[name]);
  return {
    grant: oauth?.grant ?? 'authorization-code',
    clientId: value(oauth?.clientId),
    clientSecret: value(oauth?.clientSecret),
    privateKey: value(oauth?.privateKey),
    clientMetadata: oauth?.clientMetadata,
    scope: oauth?.scope,
    issuer: oauth?.issuer,
  };
}

function resolved(names: Record<string, string>, env: Environment): Record<string, string> {
  return Object.fromEntries(Object.entries(names).map(([name, variable]) => [name, env[variable] ?? '']));
}
