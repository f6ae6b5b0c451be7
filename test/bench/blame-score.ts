/**
 * How well the triage blames changes, over incident folders whose truth is known.
 * Owns: running the triage in this process and counting. Refuses: printing, and making cases.
 */
import { triage } from '../../src/evidence/triage.ts';
import type { DiffReader } from '../../src/evidence/changes/diff/risk.ts';
import type { Telemetry } from '../../src/evidence/model/telemetry.ts';
import type { BlameTruth } from './blame-folder.ts';

/** One case that can be scored again and again: what was recorded, and what is true of it. */
export interface Scored {
  name: string;
  risk: string;
  telemetry: Telemetry;
  truth: BlameTruth;
}

/** What came out for one case. `jaccard` compares the named blast radius with the true one. */
export interface Outcome {
  name: string;
  risk: string;
  got: string;
  right: boolean;
  decoy: boolean;
  inTop3: boolean;
  component: boolean;
  jaccard: number;
}

/** `readers` of diffs are all of them where none are given. */
export function scoreOf({ name, risk, telemetry, truth }: Scored, readers?: readonly DiffReader[]): Outcome {
  const result = triage(telemetry, { readers });
  const got = result.culpritChange ?? 'none';
  const [named, real] = [new Set(result.blastRadius), new Set(truth.radius)];
  const union = new Set([...named, ...real]).size;
  return {
    name,
    risk,
    got,
    right: got === truth.change,
    decoy: truth.decoys.includes(got),
    inTop3: result.changes.slice(0, 3).some(({ ref }) => ref === truth.change),
    component: result.components[0]?.component === truth.component,
    jaccard: union === 0 ? 1 : [...named].filter((one) => real.has(one)).length / union,
  };
}

/** The sums over many outcomes; shares are 0..1, NaN where there is nothing to share. */
export function summaryOf(outcomes: readonly Outcome[]) {
  const count = (test: (outcome: Outcome) => boolean) => outcomes.filter(test).length;
  const guilty = outcomes.filter(({ risk }) => risk !== 'none');
  return {
    n: outcomes.length,
    right: count(({ right }) => right),
    decoys: count(({ decoy }) => decoy),
    named: guilty.filter(({ right }) => right).length,
    guilty: guilty.length,
    top3: guilty.filter(({ inTop3 }) => inTop3).length,
    noneRight: count(({ risk, right }) => risk === 'none' && right),
    none: outcomes.length - guilty.length,
    component: count(({ component }) => component),
    jaccard: outcomes.reduce((sum, { jaccard }) => sum + jaccard, 0) / outcomes.length,
  };
}
