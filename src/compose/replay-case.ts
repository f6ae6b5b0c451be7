/**
 * A case that is a recorded run: done once more from its cassette.
 * Owns: taking it for the same run only where it was the same to the end. Refuses: another model; a cassette has the answers
 * of its own only.
 */
import { readFileSync } from 'node:fs';
import { readCassette } from '../bench/cassette.ts';
import { departureLines } from '../bench/departure.ts';
import { replayRun } from '../bench/replay.ts';
import { AuraError } from '../errors.ts';
import { passingKey } from '../local/installation-key.ts';
import { FileStore } from '../store/file-store.ts';
import type { CaseEnd } from './run-case.ts';

/** Throws `case-departed` with the first difference. */
export async function replayCase(file: string): Promise<CaseEnd> {
  const cassette = readCassette(readFileSync(file, 'utf8'), file);
  const { departure, state } = await replayRun(cassette, {
    openStore: (folder, now) => FileStore.open({ folder, now, key: passingKey() }),
  });
  const run = state.runs.get(cassette.run);
  if (departure || !run)
    throw new AuraError({
      code: 'case-departed',
      userMessage: departure ? departureLines(departure).join(' ') : 'the run was not taken up',
    });
  return { state, run, served: [], outside: { unfenced: 0, strayWrites: 0 } };
}
