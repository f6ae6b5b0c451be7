/**
 * Has the memory server what records are given to and looked for with?
 * Owns: those lines. Refuses: asking it for anything; its servers' own line says whether it can be reached.
 */
import { placeIn } from '../compose/unknown-tools.ts';
import type { ServersExamination } from './check-servers.ts';
import { fault, type Finding, ok } from './finding.ts';
import type { Setup } from './setup.ts';

/** `servers` is null where no tool can be judged. */
export function checkMemory({ config }: Setup, servers: ServersExamination | null): Finding[] {
  const { memory } = config;
  if (!memory || !servers || servers.silent.has(memory.server)) return [];
  const names = new Set(servers.tools.map(({ name }) => name));
  const missing = [memory.read, memory.write].filter(({ tool }) => !names.has(`${memory.server}.${tool}`));
  if (missing.length === 0)
    return [ok('memory', `confirmed records are given to ${memory.server} and looked for there`)];
  return missing.map(({ tool }) =>
    fault(
      'memory',
      `${placeIn(config.file, 'memory:')}: ${memory.server} has no tool ${tool}`,
      'say under "read:" and "write:" how it is asked; "aura tools" lists what it has',
    ),
  );
}
