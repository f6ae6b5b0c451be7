/**
 * Aura's own changes to a cluster as a server beside the team's, in a process of its own.
 * Owns: what it is called, and what its process is started with. Refuses: starting it where `actions:` allows nothing.
 */
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import { kubernetesNames } from '../run/settings/source-settings.ts';
import { telemetryHandedOn } from '../telemetry/settings.ts';
import type { ServerAddress } from '../tools/mcp/server-address.ts';

const launcher = fileURLToPath(new URL('../bin/aura.mjs', import.meta.url));

export function hasActions({ actions }: Pick<Config, 'actions'>): boolean {
  return actions.kubernetes !== undefined;
}

/** Null where nothing may be changed. Its process reads the same file, so that its bounds are on no command line. */
export function actionServerAddress(
  config: Config,
  env: Readonly<Record<string, string | undefined>>,
): ServerAddress | null {
  const { kubernetes } = config.actions;
  if (kubernetes === undefined || config.file === undefined) return null;
  const names = [...kubernetesNames, ...kubernetes.variables];
  const given = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  return {
    transport: 'stdio',
    isOurs: true,
    command: process.execPath,
    args: [launcher, 'mcp', '--actions', 'kubernetes', '--config', config.file],
    env: { ...telemetryHandedOn(env), ...Object.fromEntries(given) },
  };
}
