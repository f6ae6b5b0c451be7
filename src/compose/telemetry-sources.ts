/**
 * The team's sources of telemetry, from the configuration to the process that reads them.
 * Owns: the list with its short form, what that process is started with, and one look at each source.
 * Refuses: secrets on a command line; the process gets the variables that the list names, and reads the same file.
 */
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import { messageOf } from '../errors.ts';
import { kubernetesNames, type SourceEntry, variablesOfSource } from '../run/settings/source-settings.ts';
import { entryOf, listedSource } from '../sources/kinds.ts';
import { telemetryHandedOn } from '../telemetry/settings.ts';
import type { ServerAddress } from '../tools/mcp/server-address.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const launcher = fileURLToPath(new URL('../bin/aura.mjs', import.meta.url));

/** The whole list, the short form first. */
export function sourcesOf({ source, sources }: Pick<Config, 'source' | 'sources'>): SourceEntry[] {
  return [...(source === undefined ? [] : [entryOf(source)]), ...sources];
}

export function hasSources({ source, sources }: Pick<Config, 'source' | 'sources'>): boolean {
  return source !== undefined || sources.length > 0;
}

/**
 * `aura mcp` as a server of our own, or null where no source is named and no workflow `joins` what others bring. In a process of its own, so that reading
 * telemetry never holds this one's event loop.
 */
export function telemetryServer(config: Config, env: Environment, joins = false): ServerAddress | null {
  if (!hasSources(config) && !joins) return null;
  const entries = sourcesOf(config);
  const variables = new Set(entries.flatMap(variablesOfSource).map(({ variable }) => variable));
  const given = [...variables].flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  return {
    transport: 'stdio',
    command: process.execPath,
    args: [
      launcher,
      'mcp',
      ...(config.file === undefined ? [] : ['--config', config.file]),
      ...entries.flatMap((entry) => ['--source', JSON.stringify(entry)]),
      ...(entries.length === 0 ? ['--joined'] : []),
    ],
    env: { ...telemetryHandedOn(env), ...kubernetesVariables(entries, env), ...Object.fromEntries(given) },
  };
}

function kubernetesVariables(entries: SourceEntry[], env: Environment): Record<string, string> {
  if (!entries.some(({ kubernetes }) => kubernetes)) return {};
  return Object.fromEntries(kubernetesNames.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

export interface Probe {
  name: string;
  /** Null where all is well, else what is wrong and, behind "; ", what to do about it. */
  fault: string | null;
  /** What was seen where all is well. */
  seen: string;
}

/** One look at each source, side by side; `within` in ms. */
export function probeSources(config: Config, env: Environment, within: number): Promise<Probe[]> {
  return Promise.all(sourcesOf(config).map((entry) => probe(entry, env, within)));
}

async function probe(entry: SourceEntry, env: Environment, within: number): Promise<Probe> {
  const { name, probe: look } = await listedSource(entry, env);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const why = `${name} did not answer within ${within / 1_000} s; check the address, and that the server runs`;
    timer = setTimeout(() => reject(new Error(why)), within);
  });
  try {
    return { name, fault: null, seen: await Promise.race([look(), late]) };
  } catch (error) {
    return { name, fault: messageOf(error), seen: '' };
  } finally {
    clearTimeout(timer);
  }
}
