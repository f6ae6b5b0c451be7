/**
 * Is there telemetry to read?
 * Owns: one look at what is named. Refuses: reading all of it, and knowing the kinds; sources/kinds.ts does.
 */
import { hasSources, probeSources, sourcesOf } from '../compose/telemetry-sources.ts';
import { fault, type Finding, ok, warn } from './finding.ts';
import type { Setup } from './setup.ts';

export async function checkSource({ config, env, within }: Setup): Promise<Finding[]> {
  if (!hasSources(config)) {
    return [
      warn(
        'source',
        'no telemetry is named, so Aura has no first look of its own',
        'name it under "sources:" in aura.yaml, as manifests/aura.example.yaml shows',
      ),
    ];
  }
  const several = sourcesOf(config).length > 1;
  const probes = await probeSources(config, env, within);
  return probes.map(({ name, fault: wrong, seen }) => {
    const subject = several ? `source ${name}` : 'source';
    if (wrong === null) return ok(subject, seen);
    const [what = '', fix = 'check "sources:" in aura.yaml'] = wrong.split('; ');
    return fault(subject, what, fix);
  });
}
