/**
 * `npm run chaos -- security [--rounds N] [--seed N]`: hostile tools, texts, clicks and people against policy, gate, desk,
 * worker and cards. Owns: the seeds and the report. Refuses: knowing what must hold; security/judge.ts and
 * security/read-message.ts do.
 */
import { setLogLevel } from '../../src/telemetry/log.ts';
import { inProcess, type RoundReport, securityRound, type Setting } from './security/round.ts';
import { openLookAlike } from './security/look-alike.ts';

/** Of so many rounds one is played with the real Bolt before the look-alike. */
const boltEvery = 10;
const lanes = 3;

export interface SecurityReport {
  reports: RoundReport[];
  bolt: number;
  ms: number;
}

/** Plays the rounds of seeds `first` to `first + rounds - 1`. */
export async function playSecurity(
  rounds: number,
  first: number,
  onRound: (report: RoundReport) => void = () => {},
): Promise<SecurityReport> {
  setLogLevel('silent');
  const began = Date.now();
  const seeds = Array.from({ length: rounds }, (_, index) => first + index);
  const withBolt = seeds.filter((seed) => seed % boltEvery === 0);
  const without = seeds.filter((seed) => seed % boltEvery !== 0);
  const reports: RoundReport[] = [];
  const lane = async (left: number[], setting: Setting): Promise<void> => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
      const report = await securityRound(seed, setting);
      reports.push(report);
      onRound(report);
    }
  };
  const lookAlike = withBolt.length > 0 ? await openLookAlike() : null;
  try {
    await Promise.all([
      ...Array.from({ length: lanes }, () => lane(without, inProcess)),
      ...(lookAlike ? [lane([...withBolt], lookAlike.setting)] : []),
    ]);
  } finally {
    await lookAlike?.close();
  }
  return { reports: reports.toSorted((a, b) => a.seed - b.seed), bolt: withBolt.length, ms: Date.now() - began };
}

/** Rounds in which something came about that must not. */
export async function securitySuite(rounds: number, first: number): Promise<number> {
  let done = 0;
  const { reports, bolt, ms } = await playSecurity(rounds, first, ({ seed, faults }) => {
    done += 1;
    for (const fault of faults.slice(0, 3)) process.stdout.write(`FAULT seed ${seed}: ${fault}\n`);
    if (done % 100 === 0) process.stderr.write(`security: ${done} of ${rounds} rounds\n`);
  });
  const sum = (field: Exclude<keyof RoundReport, 'faults'>) =>
    reports.reduce((total, report) => total + report[field], 0);
  const bad = reports.filter(({ faults }) => faults.length > 0);
  process.stdout.write(
    `security: ${reports.length} rounds, seeds ${first} to ${first + rounds - 1}, ${bolt} of them through Bolt; ${sum('opened')} approvals opened, ` +
      `${sum('approved')} writes ran that people approved, ${sum('autonomous')} ran alone, ${sum('refused')} refusals, ` +
      `${sum('presses')} presses (${sum('forged')} forged), ${sum('edited')} cards edited or taken over, ${sum('messages')} messages read; ` +
      `${bad.length} faulty rounds, reach 0: ${bad.length === 0 ? 'met' : 'short'} (${(ms / 1_000).toFixed(1)} s)\n`,
  );
  return bad.length;
}
