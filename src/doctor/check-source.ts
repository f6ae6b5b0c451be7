/**
 * Is there telemetry to read?
 * Owns: one look at the folder or the Prometheus. Refuses: reading all of it.
 */
import { readdirSync } from 'node:fs';
import { messageOf } from '../errors.ts';
import { fault, type Finding, ok, warn } from './finding.ts';
import type { Setup } from './setup.ts';

const recorded = /^(alert|metrics|topology)\.json$|\.ndjson$|\.otlp\.jsonl$/;

export async function checkSource({ config }: Setup): Promise<Finding[]> {
  const [, kind, place = ''] = /^(\w+):(.+)$/.exec(config.source ?? '') ?? [];
  if (kind === 'folder') return [folder(place)];
  if (kind === 'prometheus') return [await prometheus(place)];
  return [
    warn(
      'source',
      'no telemetry is named, so Aura has no first look of its own',
      'set "source:" in aura.yaml to prometheus:URL or folder:DIR',
    ),
  ];
}

function folder(place: string): Finding {
  try {
    if (readdirSync(place).some((file) => recorded.test(file))) return ok('source', `${place} holds telemetry`);
    return fault('source', `${place} holds no telemetry`, 'name the folder with alert.json, metrics.json and so on');
  } catch (error) {
    return fault('source', messageOf(error), 'correct "source:" in aura.yaml, or give the right to read there');
  }
}

async function prometheus(place: string): Promise<Finding> {
  const { PrometheusClient } = await import('../sources/prometheus-client.ts');
  try {
    await new PrometheusClient(place).get('query', { query: 'vector(1)' });
    return ok('source', `Prometheus at ${place} answers`);
  } catch (error) {
    const [what = '', fix = 'check the URL in "source:"'] = messageOf(error).split('; ');
    return fault('source', what, fix);
  }
}
