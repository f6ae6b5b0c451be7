/**
 * Can follow-ups be prepared from the tracker that aura.yaml names?
 * Owns: that line. Refuses: asking the tracker; its server's own line says whether it can be reached.
 */
import { policyOf } from '../compose/policy-of.ts';
import { placeIn } from '../compose/unknown-tools.ts';
import type { ServersExamination } from './check-servers.ts';
import { fault, type Finding } from './finding.ts';
import type { Setup } from './setup.ts';

/** `servers` is null where no tool can be judged. */
export function checkTodo({ config }: Setup, servers: ServersExamination | null): Finding[] {
  const name = config.todo?.tracker?.tool;
  if (name === undefined || !servers || servers.silent.has(name.split('.')[0] ?? '')) return [];
  const where = placeIn(config.file, name);
  const spec = servers.tools.find((it) => it.name === name);
  if (!spec) return [fault('todo', `${where}: no server has ${name}`, '"aura tools" lists what there is')];
  if (policyOf(config).classify(spec).kind === 'read') return [];
  return [fault('todo', `${where}: ${name} counts as a write`, 'list it under "reads:" if it only reads')];
}
