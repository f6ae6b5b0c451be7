/**
 * `npm run bench -- faults [--rounds N] [--fault NAME]`: whether triage names component and change of every fault of the
 * demo's shop, with no model, and calls a false alert one. About 40 s a round; ten rounds of each unless told.
 * Owns: opening a fresh shop for each round and comparing. Refuses: healing it; `npm run demo -- --once` does.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { listFaults } from '../../src/demo/play.ts';
import { startShop } from '../../src/demo/shop/start-shop.ts';
import { triage } from '../../src/evidence/triage.ts';
import { readFolder } from '../../src/sources/folder.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '10' }, fault: { type: 'string' } },
});
const rounds = Number(values.rounds);
const falseAlert = 'false-alert';
/** Between the alert and the first look of a run: the mention, the commit, the wake. */
const firstLook = 1_500;

async function round(fault: string, seed: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aura-bench-faults-'));
  const shop = await startShop({ folder, seed });
  try {
    if (fault === falseAlert) await shop.raiseFalseAlert();
    else await shop.breakIt(fault);
    await shop.whenAlert(90_000);
    await pause(firstLook);
    const seen = triage(await readFolder(folder));
    if (fault === falseAlert) return seen.noFault ? [] : [`called a fault of ${seen.components[0]?.component}`];
    const wrong: string[] = [];
    const named = { component: seen.components[0]?.component ?? 'none', change: seen.culpritChange ?? 'none' };
    const truth = { component: shop.truth?.component ?? 'none', change: shop.truth?.change ?? 'none' };
    if (seen.noFault) wrong.push('called a false alert');
    if (named.component !== truth.component) wrong.push(`component ${named.component} instead of ${truth.component}`);
    if (named.change !== truth.change) wrong.push(`change ${named.change} instead of ${truth.change}`);
    return wrong;
  } finally {
    await shop.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

let met = true;
for (const fault of values.fault ? [values.fault] : [...listFaults(), falseAlert]) {
  let right = 0;
  for (let n = 1; n <= rounds; n += 1) {
    const wrong = await round(fault, n).catch((error: unknown) => [String(error)]);
    if (wrong.length === 0) right += 1;
    else process.stdout.write(`${fault}, seed ${n}: ${wrong.join('; ')}\n`);
  }
  met &&= right === rounds;
  process.stdout.write(
    `faults ${fault}: ${right} of ${rounds}, reach ${rounds}: ${right === rounds ? 'met' : 'short'}\n`,
  );
}
process.exitCode = met ? 0 : 1;
