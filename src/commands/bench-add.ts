/**
 * `aura bench add RUN`: makes a past run a case of a suite.
 * Owns: the two files, and checking the case once it is written. Refuses: overwriting one.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseOfRun, type Told } from '../bench/case-of-run.ts';
import { cassetteText } from '../bench/cassette.ts';
import { recordRun } from '../bench/record.ts';
import { readScenario } from '../bench/scenario/read-scenarios.ts';
import { knowOwnSecrets } from '../compose/own-secrets.ts';
import { settingsToday } from '../compose/settings-today.ts';
import { readConfig } from '../config.ts';
import { AuraError } from '../errors.ts';
import { oneLine, print, tell } from '../local/terminal.ts';
import { NoteStore } from '../scratchpad/note-store.ts';
import { reading } from './reading-store.ts';

export interface AddOptions extends Told {
  to: string;
  config: string;
}

export async function addCase(run: string, options: AddOptions, aura: string): Promise<void> {
  const { to, config: file } = options;
  await reading(file, async ({ journal, notes: folder }) => {
    const config = readConfig(file !== 'aura.yaml' || existsSync(file) ? file : undefined);
    knowOwnSecrets(config);
    const notes = new NoteStore({ folder, ttlMs: config.limits.noteDays * 86_400_000 });
    const cassette = await recordRun({ journal, notes, run, settings: settingsToday(config), aura });
    for (const line of cassette.missing) tell(`Missing: ${oneLine(line)}.\n`);
    const name = run.replace(/[^\w-]/g, '');
    const [yaml, recorded] = [join(to, `${name}.yaml`), join(to, `${name}.cassette.json`)];
    const taken = [yaml, recorded].find((path) => existsSync(path));
    if (taken !== undefined)
      throw new AuraError({
        code: 'file-not-written',
        userMessage: `${taken} is there already; remove it first, or name another folder with --to.`,
      });
    const text = caseOfRun(await journal.load(cassette.incident), run, options, `${name}.cassette.json`);
    mkdirSync(to, { recursive: true });
    writeFileSync(recorded, cassetteText(cassette), { mode: 0o600, flag: 'wx' });
    writeFileSync(yaml, text, { mode: 0o600, flag: 'wx' });
    try {
      readScenario(yaml);
    } catch (error) {
      rmSync(yaml);
      rmSync(recorded);
      throw error;
    }
    print(`${yaml}\n`);
    tell(
      `Secrets are taken out; people's ids, log lines and names of components are in it: read it before you pass it on. "aura bench ${to}" runs it.\n`,
    );
  });
}
