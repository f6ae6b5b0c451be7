/** The incident folder that ships as an example says what it was made to show. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { triage } from '../../../src/evidence/triage.ts';
import { readFolder } from '../../../src/sources/folder.ts';

const example = 'examples/kubernetes';

it('names object, reason, change and who is hit', async () => {
  const result = triage(await readFolder(example));
  expect(result.rootCauses[0]).toMatchObject({ object: 'app/cart', namespace: 'shop', reason: 'image-not-found' });
  expect(result).toMatchObject({
    outcome: 'fault',
    causeKind: 'deploy',
    culpritChange: 'shop/deployment/cart@15',
    blastRadius: ['storefront'],
    remarks: [],
  });
});

it('keeps to the changes that were written down, where some were', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aura-example-'));
  try {
    cpSync(example, folder, { recursive: true });
    const row = {
      time: '2026-03-09T14:01:10Z',
      kind: 'deploy',
      service: 'cart',
      ref: '2.14.0',
      summary: 'Ship 2.14.0',
    };
    writeFileSync(join(folder, 'changes.ndjson'), `${JSON.stringify(row)}\n`);
    expect(triage(await readFolder(folder)).changes.map(({ ref }) => ref)).toEqual(['2.14.0']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('says how it is asked for in the README', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(`aura triage ${example}`);
});
