/**
 * The tools that a configuration names, as one toolbox.
 * Owns: which servers there are and how patient one is with each. Refuses: connecting; the toolbox does when it is asked.
 */
import { type Config, environment } from '../config.ts';
import type { ServerAddress } from '../tools/mcp/server-address.ts';
import { McpToolbox } from '../tools/mcp/toolbox.ts';
import type { Workflow } from '../workflows.ts';
import { actionServer } from '../run/settings/action-settings.ts';
import { actionServerAddress } from './action-server.ts';
import { knowOwnSecrets } from './own-secrets.ts';
import { serverAddresses } from './server-addresses.ts';
import { telemetryServer } from './telemetry-sources.ts';

/**
 * The team's MCP servers, Aura's own telemetry tools and the changes that are allowed; `own` and `cluster` say where the last two are served, if not by processes of ours.
 * `patience`: ms that a server is waited for where somebody looks at just that.
 */
export function openToolbox(
  config: Config,
  {
    env = environment,
    own,
    cluster,
    workflows = [],
    patience,
  }: {
    env?: typeof environment;
    own?: ServerAddress;
    cluster?: ServerAddress;
    workflows?: readonly Workflow[];
    patience?: number;
  } = {},
): McpToolbox {
  knowOwnSecrets(config, env);
  const servers = serverAddresses(config, env, patience);
  const joins = workflows.some(({ first }) => first.some((step) => step.as !== undefined));
  const telemetry = own ?? telemetryServer(config, env, joins);
  // Our own is no stranger that may be broken, and takes seconds to load on a busy machine.
  if (telemetry) servers.aura = { patience: 30_000, ...telemetry };
  const changes = cluster ?? actionServerAddress(config, env);
  if (changes) servers[actionServer] = { patience: 30_000, ...changes };
  return new McpToolbox(servers, { callsAtOncePerServer: config.limits.callsAtOncePerServer });
}
