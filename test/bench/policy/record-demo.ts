/**
 * Incident folders of the demo's shop: each of its faults, and an alert with nothing behind it, recorded once.
 * Owns: breaking a fresh shop for each, and the truth beside what was measured. Refuses: healing it.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startShop } from '../../../src/demo/shop/start-shop.ts';

export const falseAlert = 'false-alert';
/** Between the alert and the first look of a run: the mention, the commit, the wake. */
const firstLook = 1_500;

/** The folder of one fault under `into`, recorded unless it is there; its truth in `expected.json`. */
export async function recordDemo(into: string, fault: string, seed: number): Promise<string> {
  const folder = join(into, fault);
  if (existsSync(folder)) return folder;
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const shop = await startShop({ folder: part, seed });
  try {
    if (fault === falseAlert) await shop.raiseFalseAlert();
    else await shop.breakIt(fault);
    await shop.whenAlert(90_000);
    await pause(firstLook);
    writeFileSync(
      join(part, 'expected.json'),
      JSON.stringify({ component: shop.truth?.component ?? null, change: shop.truth?.change ?? null }),
    );
  } finally {
    await shop.stop();
  }
  renameSync(part, folder);
  return folder;
}
