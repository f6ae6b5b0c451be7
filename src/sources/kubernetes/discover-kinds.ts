/**
 * Which of the kinds a cluster serves, and in which version.
 * Owns: one request for all groups. Refuses: guessing; an optional group that is not named is not asked for.
 */
import { AuraError, messageOf } from '../../errors.ts';
import { textOf } from '../loose-json.ts';
import { fieldsAt, recordsOf } from './api-fields.ts';
import type { Allowance, KubeClient } from './kube-client.ts';
import type { LiveKind } from './live-kinds.ts';

/** The kinds that are there. Where discovery is refused: those that every cluster has. */
export async function discoverKinds(
  client: KubeClient,
  kinds: readonly LiveKind[],
  look: Allowance,
  remarks: string[],
): Promise<LiveKind[]> {
  let answer: unknown;
  try {
    answer = await client.json('/apis', {}, look);
  } catch (error) {
    if (!(error instanceof AuraError) || !/^kubernetes-(?:forbidden|unknown|invalid)$/.test(error.code)) throw error;
    remarks.push(`Which kinds the cluster has could not be seen, so custom kinds were left out: ${messageOf(error)}`);
    return kinds.filter(({ isOptional }) => !isOptional);
  }
  const versions = new Map<string, string[]>();
  for (const group of recordsOf(fieldsAt({ answer }, 'answer').groups)) {
    const preferred = textOf(fieldsAt(group, 'preferredVersion').version);
    const served = recordsOf(group.versions).flatMap(({ version }) => textOf(version) ?? []);
    versions.set(textOf(group.name) ?? '', [...(preferred ? [preferred] : []), ...served]);
  }
  return kinds.flatMap((kind) => {
    if (kind.group === '') return [kind];
    const served = versions.get(kind.group) ?? [];
    if (served.includes(kind.version)) return [kind];
    const [first] = served;
    if (first === undefined) {
      if (!kind.isOptional) remarks.push(`The cluster serves no ${kind.group}, so no ${kind.plural} were read`);
      return [];
    }
    remarks.push(`${kind.plural} were read as ${kind.group}/${first}, a version that Aura does not know`);
    return [{ ...kind, version: first }];
  });
}
