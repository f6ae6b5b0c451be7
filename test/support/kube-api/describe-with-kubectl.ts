/**
 * Test suites that need the real kubectl, and a loud word where there is none.
 * Owns: that word. Refuses: being skipped in silence.
 */
import { describe } from 'vitest';
import { hasKubectl } from './kubectl.ts';

/** Describes a suite that needs kubectl. Without it its tests are shown as skipped and it is said on stderr. */
export function describeWithKubectl(name: string, suite: () => void): void {
  const isThere = hasKubectl();
  if (!isThere) process.stderr.write(`NOT RUN: ${name} (no kubectl on the PATH)\n`);
  describe.runIf(isThere)(isThere ? name : `${name}: NOT RUN, no kubectl on the PATH`, () => {
    suite();
  });
}
