/**
 * Which versions of a service can be deployed, and how two of them differ.
 * Owns: reading the version files that the services really run. Refuses: saying which of them is any good.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AuraError } from '../../errors.ts';
import { unifiedDiff } from '../../distill/lines/unified-diff.ts';

const FOLDER = fileURLToPath(new URL('./services/', import.meta.url));

/** Every version of this service that has code, oldest first. */
export function releasesOf(service: string): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.startsWith(`${service}-`) && file.endsWith('.ts'))
    .map((file) => file.slice(service.length + 1, -'.ts'.length))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** Throws `shop-no-release` for a version that has no code. */
export function assertRelease(service: string, version: string): void {
  const known = releasesOf(service);
  if (known.includes(version)) return;
  throw new AuraError({
    code: 'shop-no-release',
    userMessage: `There is no release ${version} of ${service}. Take one of: ${known.join(', ')}.`,
  });
}

/** The path that a service's code has in its own repository, and the diff from one version to another. */
export function diffOf(service: string, from: string, to: string): { files: string[]; diff: string } {
  const file = `services/${service}/handlers.ts`;
  const read = (version: string): string => readFileSync(`${FOLDER}${service}-${version}.ts`, 'utf8');
  return { files: [file], diff: unifiedDiff(file, read(from), read(to)) };
}
