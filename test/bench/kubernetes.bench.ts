/**
 * Root causes of recorded cluster faults, as they were recorded and without what a method must not lean on.
 * `AURA_CASES=FOLDER npm run bench -- kubernetes [ABLATION …]`: FOLDER holds incident folders with expected.json.
 * Owns: the share with object and reason first (A@1) and among three (A@3), and how far it falls. Refuses: the cases.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { triage } from '../../src/evidence/triage.ts';
import { readFolder } from '../../src/sources/folder.ts';
import { type Ablation, ablations, writeAblated } from './recorded-cases.ts';

const reach = { first: 0.95, three: 0.97, fall: 0.02 };
const seed = 12;

interface Truth {
  object: string;
  reason: string;
}

/** Recordings of a slow and of a lossy node look alike. */
function sameAs(reason: string): string {
  return reason === 'node-packet-loss' ? 'node-network-delay' : reason;
}

interface Score {
  n: number;
  first: number;
  three: number;
  healthy: number;
}

async function scoreOf(cases: string[], ablation: Ablation): Promise<Score> {
  const score = { n: 0, first: 0, three: 0, healthy: 0 };
  for (const dir of cases) {
    const copy = mkdtempSync(join(tmpdir(), 'aura-bench-kubernetes-'));
    try {
      writeAblated(dir, copy, ablation, seed);
      const truth = JSON.parse(readFileSync(join(copy, 'expected.json'), 'utf8')) as Truth;
      const { rootCauses, noFault } = triage(await readFolder(copy));
      const place = rootCauses.findIndex(
        ({ object, reason }) => object === truth.object && sameAs(reason) === sameAs(truth.reason),
      );
      score.n++;
      if (place === 0) score.first++;
      if (place >= 0 && place < 3) score.three++;
      if (noFault) score.healthy++;
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  }
  return score;
}

const folder = process.env.AURA_CASES;
if (!folder || !existsSync(folder)) {
  process.stderr.write('Set AURA_CASES to a folder of incident folders with expected.json, and run it again.\n');
  process.exit(1);
}
const cases = readdirSync(folder)
  .toSorted()
  .map((name) => join(folder, name))
  .filter((dir) => existsSync(join(dir, 'expected.json')));
const asked = ablations.filter((one) => process.argv.slice(2).includes(one));
const chosen = asked.length > 0 ? ablations.filter((one) => one === 'as recorded' || asked.includes(one)) : ablations;
const scores = new Map<Ablation, Score>();
process.stdout.write(`without         A@1    A@3    "nothing is wrong"  n (seed ${seed})\n`);
for (const ablation of chosen) {
  const score = await scoreOf(cases, ablation);
  scores.set(ablation, score);
  process.stdout.write(
    `${ablation.padEnd(14)}  ${(score.first / score.n).toFixed(3)}  ${(score.three / score.n).toFixed(3)}  ${String(score.healthy).padEnd(18)}  ${score.n}\n`,
  );
}
const whole = scores.get('as recorded');
const lines = whole
  ? [
      { what: 'A@1', figure: whole.first / whole.n, reach: reach.first, met: whole.first / whole.n >= reach.first },
      { what: 'A@3', figure: whole.three / whole.n, reach: reach.three, met: whole.three / whole.n >= reach.three },
      { what: 'nothing is wrong', figure: whole.healthy, reach: 0, met: whole.healthy === 0 },
      ...[...scores].slice(1).map(([ablation, score]) => {
        const fall = whole.first / whole.n - score.first / score.n;
        return { what: `fall without ${ablation}`, figure: fall, reach: reach.fall, met: fall <= reach.fall };
      }),
    ]
  : [];
for (const { what, figure, reach: wanted, met } of lines)
  process.stdout.write(`kubernetes ${what}: ${figure.toFixed(3)}, reach ${wanted}: ${met ? 'met' : 'short'}\n`);
process.exitCode = lines.length > 0 && lines.every(({ met }) => met) ? 0 : 1;
