/**
 * Is this Node new enough?
 * Owns: the two limits. Refuses: installing one.
 */
import { fault, type Finding, ok, warn } from './finding.ts';

/** `version` as in process.versions.node. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    return fault('node', `${version} is too old`, 'install Node 20.19 or newer, best Node 24');
  // End of life of Node 20: 30 April 2026 (nodejs.org/en/about/previous-releases).
  if (major === 20) return warn('node', `${version} works but gets no security fixes any more`, 'install Node 24');
  return ok('node', version);
}
