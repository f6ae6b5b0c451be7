/**
 * A person's login at one of the configured MCP servers.
 * Owns: which server that is, and keeping what came of it. Refuses: the flow, and a terminal.
 */
import type { Config } from '../config.ts';
import { AuraError } from '../errors.ts';
import { logIn } from '../tools/mcp/oauth/log-in.ts';
import { loginsOf, oauthOf } from './server-addresses.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface LoginAt {
  server: string;
  scope?: string | undefined;
  /** Tells the person where to go. */
  show: (address: URL) => void | Promise<void>;
}

/** Resolves to what was done, in a sentence. Rejects with what to do about it. */
export async function logInAt(config: Config, env: Environment, { server, scope, show }: LoginAt): Promise<string> {
  const named = config.servers[server];
  if (!named) {
    const names = Object.keys(config.servers).join(', ');
    const which = names === '' ? 'aura.yaml has none' : `there are: ${names}`;
    throw new AuraError({ code: 'login-unknown', userMessage: `No server is called "${server}"; ${which}.` });
  }
  if (named.transport === 'stdio')
    return `${server} is a program on this machine; it gets its secrets by "env:" and needs no login.`;
  const settings = oauthOf(named, env);
  if (!settings) return `${server} is given an Authorization header by aura.yaml and needs no login.`;
  if (settings.grant === 'client-credentials')
    return `${server} knows this installation by its own client (grant: client-credentials) and needs no login.`;
  const { url, oauth } = named;
  const login = await logIn({ server, url, settings, port: oauth?.callbackPort, scope, show });
  if (login === null) return `${server} lets everybody in; nothing was kept.`;
  await loginsOf(config, env).write(server, login);
  return `Logged in at ${server}. The login is kept in ${config.folder}/logins, closed with the installation's key, and renewed by itself.`;
}
