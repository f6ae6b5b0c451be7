/**
 * Is there telemetry to read?
 * Owns: one look at what is named. Refuses: reading all of it, and knowing the kinds; sources/kinds.ts does.
 */
import { messageOf } from '../errors.ts';
import { sourceKindOf } from '../sources/kinds.ts';
import { fault, type Finding, ok, warn } from './finding.ts';
import type { Setup } from './setup.ts';

export async function checkSource({ config }: Setup): Promise<Finding[]> {
  if (!config.source) {
    return [
      warn(
        'source',
        'no telemetry is named, so Aura has no first look of its own',
        'set "source:" in aura.yaml to prometheus:URL or folder:DIR',
      ),
    ];
  }
  try {
    const { source, place } = await sourceKindOf(config.source);
    return [ok('source', await source.probe(place))];
  } catch (error) {
    const [what = '', fix = 'check "source:" in aura.yaml'] = messageOf(error).split('; ');
    return [fault('source', what, fix)];
  }
}
