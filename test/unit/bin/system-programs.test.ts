/** Which system programs are asked for, and that each is asked for by itself. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

interface SystemProgram {
  program: string;
  debian: string;
}
const { missingPrograms, askApt } = (await import(
  new URL('../../../src/bin/system-programs.mjs', import.meta.url).href
)) as {
  missingPrograms: (path: string) => SystemProgram[];
  askApt: (missing: SystemProgram[], apt: (args: string[]) => unknown) => void;
};
const folder = mkdtempSync(join(tmpdir(), 'aura-path-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('asks for each missing package by itself, so that a refused one keeps no other away', () => {
  const installed: string[] = [];
  const refused = 'victoria-metrics';
  askApt(missingPrograms(folder), (args) => {
    const asked = args.includes('install') ? args.slice(args.indexOf('install') + 1) : [];
    // As apt-get does: one package that cannot be had, and none of the line is installed.
    if (!asked.includes(refused)) installed.push(...asked);
  });
  expect(installed).toEqual(['redis-server', 'prometheus', 'chromium', 'prometheus-alertmanager', 'kubernetes-client']);
});

it("asks for Debian's kubectl only where there is none", () => {
  writeFileSync(join(folder, 'kubectl'), '');
  expect(missingPrograms(`/nowhere:${folder}`).map(({ debian }) => debian)).not.toContain('kubernetes-client');
});
