/**
 * The sources that a configuration or a command line names, opened and joined into one.
 * Owns: which list counts. Refuses: reading telemetry.
 */
import type { Config, environment } from '../config.ts';
import { AuraError } from '../errors.ts';
import { type SourceEntry, sourceEntry } from '../run/settings/source-settings.ts';
import { joinSources } from '../sources/join-sources.ts';
import { entryOf, listedSource } from '../sources/kinds.ts';
import type { TelemetrySource } from '../sources/source.ts';
import { sourcesOf } from './telemetry-sources.ts';

/** `given` (short forms, or entries as JSON) goes before the configuration's list; with neither it is this folder, or nothing but what a caller hands over. */
export async function openTelemetry(
  config: Config,
  given: readonly string[],
  env: typeof environment,
  how: { onlyJoined?: boolean } = {},
): Promise<TelemetrySource> {
  const chosen = given.length > 0 ? given.map(entryOfText) : sourcesOf(config);
  const entries = chosen.length > 0 || how.onlyJoined ? chosen : [entryOf('folder:.')];
  const sources = await Promise.all(entries.map((entry) => listedSource(entry, env)));
  return joinSources(sources, { catalog: config.catalog, within: config.limits.sourceSeconds * 1_000 });
}

/** Throws where a folder or checkout of this machine that was named by hand holds nothing. An address may be away and come back. */
export async function refuseAbsent(given: readonly string[], env: typeof environment): Promise<void> {
  const entries = given.filter((text) => !text.startsWith('{')).map(entryOf);
  for (const entry of entries)
    if (entry.folder ?? entry.otlp ?? entry.git) await (await listedSource(entry, env)).probe();
}

function entryOfText(text: string): SourceEntry {
  if (!text.startsWith('{')) return entryOf(text);
  try {
    return sourceEntry.parse(JSON.parse(text));
  } catch (cause) {
    throw new AuraError({
      code: 'source-invalid',
      userMessage: 'The source is no entry of "sources:" as JSON; write it as aura.yaml would have it.',
      cause,
    });
  }
}
