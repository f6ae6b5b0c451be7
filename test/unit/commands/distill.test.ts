/** `aura distill`: the structured form is there however small the input is. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'aura-distill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const aura = (...args: string[]) =>
  spawnSync(process.execPath, ['src/bin/aura.mjs', 'distill', ...args], { encoding: 'utf8' });

describe('aura distill', () => {
  it('names the change point of a small series, counted from the first row of data', () => {
    const file = join(folder, 'series.csv');
    const rows = Array.from({ length: 80 }, (_, index) => `${index},${(index < 40 ? 10 : 20) + (index % 3) * 0.1}`);
    writeFileSync(file, `time,value\n${rows.join('\n')}\n`);
    const { stdout, status } = aura('--kind', 'metric', '--json', file);
    expect(status).toBe(0);
    const { changePoints } = JSON.parse(stdout) as { changePoints: { index: number }[] };
    expect(changePoints.map(({ index }) => index)).toEqual([40]);
  });

  it('assigns one template id to each line', () => {
    const file = join(folder, 'app.log');
    writeFileSync(file, 'user 1 logged in\nuser 2 logged in\ndisk full\n');
    const ids = aura('--kind', 'log', '--assign', file).stdout.trimEnd().split('\n');
    expect(ids).toHaveLength(3);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('says what to do about a file that is not there', () => {
    const { stderr, status } = aura(join(folder, 'none'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/none/);
  });
});
