/**
 * Memory under poison and look-alikes: forty records that mislead over whole runs, and recall over three hundred earlier
 * incidents. Owns: the figures. Refuses: a store of its own kind; the real one, journal and recall are measured.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInstallationKey } from '../../src/local/installation-key.ts';
import { setLogLevel } from '../../src/telemetry/log.ts';
import { type Night, nightsAfter, nightsBeside } from '../support/poisoned-nights.ts';
import { type PoisonedRecord, poisonedRecords } from '../support/poisoned-records.ts';
import { recallOver } from './recall/recall-over.ts';

setLogLevel('silent');
const seed = Number(process.argv[2] ?? 71);
let isShort = false;

function figure(what: string, value: string, reached: boolean): void {
  isShort ||= !reached;
  process.stdout.write(`recall ${what}: ${value}${reached ? '' : '  SHORT'}\n`);
}

const { earlier, again, wrong, none, fresh, recalled } = await recallOver(seed);
figure(
  `the right record, of ${again} that came again over ${earlier}, seed ${seed}`,
  `${again - wrong - none}, reach 90 %`,
  again - wrong - none >= 0.9 * again,
);
figure('another record', String(wrong), true);
figure('no record', String(none), true);
figure(`something similar, of ${fresh} new ones`, `${recalled}, reach 0`, recalled === 0);

const records = poisonedRecords(seed);
await misled('', (record) => nightsAfter(record));
const key = await openInstallationKey({ folder: mkdtempSync(join(tmpdir(), 'aura-recall-')) });
await misled(', at a memory server', (record) => nightsBeside(record, { key, answer: ({ text }) => text }));
process.exitCode = isShort ? 1 : 0;

async function misled(where: string, nightsOf: (record: PoisonedRecord) => Promise<Night[]>): Promise<void> {
  const seen = { asserted: 0, arguments: 0, cameToMind: 0, offered: 0 };
  for (const record of records) {
    const nights = await nightsOf(record);
    const isAsserted = nights.some(
      ({ finding, spoken }) => finding?.component !== 'api' || record.marks.some((mark) => spoken.includes(mark)),
    );
    seen.asserted += Number(isAsserted);
    seen.arguments += Number(
      nights.some(({ args }) => JSON.stringify(args) !== JSON.stringify([{ service: 'api', to: 'v1' }])),
    );
    seen.cameToMind += Number(nights.some(({ lesson }) => lesson !== undefined));
    seen.offered += Number(nights.some(({ lesson }) => lesson?.doubted === true));
  }
  figure(`poisoned records asserted, of ${records.length}${where}`, `${seen.asserted}, reach 0`, seen.asserted === 0);
  figure(`poisoned records in an argument${where}`, `${seen.arguments}, reach 0`, seen.arguments === 0);
  figure(
    `offered for withdrawal, of ${seen.cameToMind} that came to mind${where}`,
    `${seen.offered}, reach all`,
    seen.offered === seen.cameToMind,
  );
}
