/**
 * The team's MCP servers, from the configuration to how each is reached.
 * Owns: looking up the variables that the configuration names. Refuses: connecting.
 */
import type { Config } from '../config.ts';
import type { ServerAddress } from '../tools/mcp/server-address.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** `patience`: ms that each is waited for; the connection's own where absent. */
export function serverAddresses(config: Config, env: Environment, patience?: number): Record<string, ServerAddress> {
  return Object.fromEntries(
    Object.entries(config.servers).map(([name, server]): [string, ServerAddress] =>
      server.transport === 'stdio'
        ? [name, { ...server, patience, env: resolved(server.env, env) }]
        : [name, { ...server, patience, headers: resolved(server.headers, env) }],
    ),
  );
}

function resolved(names: Record<string, string>, env: Environment): Record<string, string> {
  return Object.fromEntries(Object.entries(names).map(([name, variable]) => [name, env[variable] ?? '']));
}
