// The programs that the tests want on the PATH and that npm cannot bring.
// Owns: their list, which are missing, and asking apt-get for each. Refuses: dependencies; and to give up on the others
// because one cannot be had.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What the tests look for, the package that brings it on Debian and with Homebrew, and what is not run without it. */
export const systemPrograms = [
  { program: 'redis-server', debian: 'redis-server', brew: 'redis', without: 'the tests on Redis' },
  { program: 'prometheus', debian: 'prometheus', brew: 'prometheus', without: 'the tests on Prometheus' },
  { program: 'chromium', debian: 'chromium', brew: 'chromium', without: 'the tests of the page in a browser' },
  {
    program: 'prometheus-alertmanager',
    debian: 'prometheus-alertmanager',
    brew: 'alertmanager',
    without: 'the tests on Alertmanager',
  },
  {
    program: 'victoria-metrics',
    debian: 'victoria-metrics',
    brew: 'victoriametrics',
    without: 'the tests on VictoriaMetrics',
  },
  // Asked for only where there is no kubectl at all: beside one from elsewhere, Debian's package is refused as a conflict.
  { program: 'kubectl', debian: 'kubernetes-client', brew: 'kubernetes-cli', without: 'the tests with kubectl' },
];

/**
 * Those that are not on the PATH.
 * @param {string} path as in the environment
 */
export function missingPrograms(path) {
  const folders = path.split(':').filter((folder) => folder !== '');
  return systemPrograms.filter(({ program }) => !folders.some((folder) => existsSync(join(folder, program))));
}

/**
 * Asks for each missing package by itself: together, one that is refused would keep all the others away.
 * @param {ReturnType<typeof missingPrograms>} missing
 * @param {(args: string[]) => unknown} apt runs apt-get with these arguments
 */
export function askApt(missing, apt) {
  apt(['-qq', 'update']);
  for (const { debian } of missing) apt(['-qq', '-y', '--no-install-recommends', 'install', debian]);
}
