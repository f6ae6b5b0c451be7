/** How right verdicts were, fitted on simulated outcomes; the seed stands in each test's name. */
import { describe, expect, it } from 'vitest';
import { calibrationLines } from '../../../../src/commands/calibration-lines.ts';
import { calibrate } from '../../../../src/orchestrator/finding/calibrate.ts';
import { synthesize } from '../../../../src/orchestrator/synthesize.ts';
import type { Finding, Verdict } from '../../../../src/run/evidence.ts';
import type { KeptTrust } from '../../../../src/run/trust/deed.ts';
import { bandOf, calibrationOf, calibrations } from '../../../../src/run/trust/calibration.ts';
import { sureness } from '../../../../src/run/trust/judged.ts';
import type { TriageResult } from '../../../../src/run/finding/triage-result.ts';
import { howSure, whatBroke } from '../../../../src/slack/cards/lead.ts';
import { badDeploy } from '../../../support/rollback-workflow.ts';
import { randomOf } from '../../../bench/random.ts';

const workflow = 'latency';
const seeds = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20];

/** Worlds: how often a cause that was said with a score is right. The last one gets less right the surer it is. */
const worlds = {
  'too sure': (score: number) => 0.2 + 0.5 * score,
  'not sure enough': (score: number) => 0.6 + 0.4 * score,
  stepped: (score: number) => (score < 0.5 ? 0.35 : 0.92),
  'wrong way round': (score: number) => 0.9 - 0.4 * score,
};

function simulated(count: number, seed: number, rightAt: (score: number) => number): KeptTrust[] {
  const next = randomOf(seed);
  return Array.from({ length: count }, (_, at) => {
    const score = next();
    const judged = { run: `run-${at}`, workflow, score, right: next() < rightAt(score), at };
    return { incident: `inc-${at}`, deeds: [], offers: [], judged };
  });
}

/** In five bands of what is shown, least sure first: what was shown and what came true, as shares. */
function fiveBands(shown: readonly { share: number; right: boolean }[]): { shown: number; came: number }[] {
  const sorted = shown.toSorted((one, other) => one.share - other.share);
  const size = Math.ceil(sorted.length / 5);
  return [0, 1, 2, 3, 4].map((band) => {
    const some = sorted.slice(band * size, (band + 1) * size);
    const mean = (of: (it: (typeof some)[number]) => number) => some.reduce((sum, it) => sum + of(it), 0) / some.length;
    return { shown: mean(({ share }) => share), came: mean(({ right }) => Number(right)) };
  });
}

function worst(bands: readonly { shown: number; came: number }[]): number {
  return Math.max(...bands.map(({ shown, came }) => Math.abs(shown - came)));
}

/** What the fit on `kept` shows for each outcome of `seen`, in the order of its scores. */
function shownFor(seen: readonly KeptTrust[], kept: readonly KeptTrust[]) {
  const fitted = calibrationOf(workflow, kept);
  return seen
    .flatMap(({ judged }) => judged ?? [])
    .toSorted((one, other) => one.score - other.score)
    .flatMap(({ score, right }) => {
      const band = bandOf(fitted, score);
      return band ? [{ share: band.right / band.of, right }] : [];
    });
}

const triage: TriageResult = { ...badDeploy, components: badDeploy.components.slice(0, 1) };

function found(verdict: Verdict): Finding {
  const evidence = { triage: 'E1', changes: null, profile: null };
  const worked = { narrative: null, model: null, gaps: [] };
  return { ...synthesize({ triage, evidence, gaps: [] }, worked).result.finding, verdict };
}

describe('calibration', () => {
  const rising = (['too sure', 'not sure enough', 'stepped'] as const).flatMap((name) =>
    seeds.map((seed) => ({ name, seed })),
  );

  it.each(rising)('shows in five bands what came true of 500 outcomes, $name, seed $seed', ({ name, seed }) => {
    const outcomes = simulated(500, seed, worlds[name]);
    const bands = fiveBands(shownFor(outcomes, outcomes));
    expect(bands).toHaveLength(5);
    expect(worst(bands)).toBeLessThanOrEqual(0.05);
  });

  it('shows what comes true of outcomes that it was not fitted on, on the average of the seeds', () => {
    const errors = rising.map(({ name, seed }) => {
      const fitted = simulated(500, seed, worlds[name]);
      const fresh = simulated(1000, seed + 1000, worlds[name]);
      return worst(fiveBands(shownFor(fresh, fitted)));
    });
    expect(errors.reduce((sum, it) => sum + it, 0) / errors.length).toBeLessThanOrEqual(0.08);
  });

  it.each(seeds)('never shows less where it was surer, seed %i', (seed) => {
    for (const rightAt of Object.values(worlds)) {
      const { bands } = calibrationOf(workflow, simulated(500, seed, rightAt));
      const shares = bands.map(({ right, of }) => right / of);
      expect(shares).toEqual(shares.toSorted((one, other) => one - other));
      expect(bands.reduce((sum, { of }) => sum + of, 0)).toBe(500);
    }
  });

  it.each(seeds)('changes nothing with 10 outcomes, and says so, seed %i', (seed) => {
    const fitted = calibrationOf(workflow, simulated(10, seed, worlds['too sure']));
    for (const verdict of ['confirmed', 'likely', 'inconclusive'] as const)
      expect(calibrate(found(verdict), triage, fitted)).toEqual({});
    expect(calibrationLines(fitted)).toEqual([
      'verdicts of latency: people said of 10 causes whether it was right; that takes 40, so verdicts stay as they are',
    ]);
  });

  it('keeps the outcomes of one workflow from another', () => {
    const kept = simulated(500, 21, worlds['too sure']);
    expect(calibrate(found('confirmed'), triage, calibrationOf('errors', kept))).toEqual({});
    expect(calibrations(kept).map((it) => [it.workflow, it.outcomes])).toEqual([[workflow, 500]]);
  });

  it('takes "confirmed" back where causes said as surely were too often wrong, and never raises a verdict', () => {
    const tooSure = calibrationOf(workflow, simulated(500, 22, worlds['too sure']));
    const sound = calibrationOf(workflow, simulated(500, 22, worlds['not sure enough']));
    expect(tooSure.confirmedFrom).toBeNull();
    expect(calibrate(found('confirmed'), triage, tooSure)).toMatchObject({
      verdict: 'likely',
      record: { was: 'confirmed' },
    });
    expect(calibrate(found('confirmed'), triage, sound)).not.toHaveProperty('verdict');
    expect(calibrate(found('likely'), triage, sound)).not.toHaveProperty('verdict');
    expect(calibrate(found('inconclusive'), triage, sound)).toEqual({});
  });

  it('orders by the verdict first, and then by how far the cause is ahead', () => {
    const rival = (score: number) => ({
      ...triage,
      components: [...triage.components, { component: 'other', score, onset: null, why: '' }],
    });
    const score = triage.components[0]?.score ?? 0;
    const scores = [
      sureness(found('likely'), 'likely', rival(score * 3)),
      sureness(found('likely'), 'likely', rival(score)),
      sureness(found('likely'), 'likely', triage),
      sureness(found('confirmed'), 'confirmed', rival(score)),
      sureness(found('confirmed'), 'confirmed', triage),
    ];
    expect(scores).toEqual(scores.toSorted((one, other) => one - other));
    expect(new Set(scores).size).toBeGreaterThanOrEqual(4);
  });

  it('stands on cards and in the terminal only where something is fitted', () => {
    const plain = found('confirmed');
    const shown: Finding = { ...plain, verdict: 'likely', record: { right: 31, of: 60, was: 'confirmed' } };
    expect(String(whatBroke(shown))).toContain(' 31 of 60 causes said as surely were right.');
    expect(String(whatBroke(plain))).not.toContain('as surely');
    expect(String(howSure(shown))).toBe('likely: causes said as surely were too often wrong');
    const lines = calibrationLines(calibrationOf(workflow, simulated(500, 22, worlds.stepped)));
    expect(lines[0]).toMatch(/of 500 causes whether it was right; from 0\.\d\d on at least 80 % were right, so/);
    expect(lines.slice(1).join('\n')).toMatch(/^ {2}sure 0\.00 to 0\.\d\d: \d+ of \d+ right \(\d+ %\)/);
  });
});
