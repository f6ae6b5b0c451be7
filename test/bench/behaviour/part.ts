/**
 * One part of the behaviour bench, in a process of its own: every so many-th case with no model and each policy model,
 * and every so many-th bad harness.
 * Owns: running them one case after another, and the outcome as one line of JSON on stdout. Refuses: judging (the bench
 * puts the parts together and does) and times: runs of a case share what is read of it.
 */
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import PQueue from 'p-queue';
import type { CaseResult, Report } from '../../../src/bench/grade/report.ts';
import { worseSigns, type Sign } from '../../../src/bench/grade/signs.ts';
import { readScenario, readSuite } from '../../../src/bench/scenario/read-scenarios.ts';
import { learntFile } from '../../../src/compose/learnt-file.ts';
import { keepLearnt } from '../../../src/run/question/learnt-kept.ts';
import { setLogLevel } from '../../../src/telemetry/log.ts';
import { policyNames } from '../../support/policies/policies.ts';
import { type PolicyServer, startPolicyServer } from '../../support/policies/policy-server.ts';
import { ofPart, type PartOf } from '../in-parts.ts';
import { type BadHarness, badHarnesses } from './harnesses.ts';
import { sharedTelemetry } from './shared-telemetry.ts';
import { policyModel, recorder, run, type Suite } from './suites.ts';
import { withoutTimes } from './table.ts';

export interface PartOrders extends PartOf {
  suite: string;
  /** A text that a case's or a harness's name has. */
  only: string;
  scenarios: boolean;
  harnesses: boolean;
}

export interface PartOutcome {
  /** No model first, then each policy model; without times. */
  reports: Report[];
  replayed: { same: number; of: number };
  departures: string[];
  harnesses: HarnessOutcome[];
}

export interface HarnessOutcome {
  name: string;
  /** What it must be called. */
  sign: string;
  /** What the bench calls it, and what it calls the same cases run once more without it. */
  signs: Sign[];
  unchanged: Sign[];
  /** Cases that were run, of those that it names. */
  cases: [run: number, named: number];
}

setLogLevel('silent');
keepLearnt(learntFile());
const orders = JSON.parse(process.argv[2] ?? '{}') as PartOrders;
const mine = <Item>(all: readonly Item[]): Item[] => ofPart(all, orders);
const server = await startPolicyServer({ forgets: true });
try {
  const outcome: PartOutcome = {
    ...(orders.scenarios ? await scenarios(server) : { reports: [], replayed: { same: 0, of: 0 }, departures: [] }),
    harnesses: orders.harnesses ? await harnesses(server) : [],
  };
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
} finally {
  await server.close();
}

async function scenarios(policies: PolicyServer): Promise<Omit<PartOutcome, 'harnesses'>> {
  const { suite, only } = orders;
  const cases = readSuite(suite, { choose: (files) => mine(files.filter((file) => basename(file).includes(only))) });
  const recorded = recorder();
  const models: Pick<Suite, 'model' | 'modelName' | 'kept'>[] = [
    { modelName: 'none', model: null },
    ...policyNames.map((modelName, at) => ({
      modelName,
      model: policyModel(policies, modelName, at % 2 === 0 ? 'openai' : 'anthropic'),
      // What the careful one did is done once more from its cassette.
      ...(modelName === 'careful' ? { kept: recorded.kept } : {}),
    })),
  ];
  // One case after another, not one model: what a case's runs share is then kept for as long as they take.
  const queue = new PQueue({ concurrency: availableParallelism() });
  let done = 0;
  const ofCases = await queue.addAll(
    cases.map((it) => async () => {
      const telemetry = await sharedTelemetry(it);
      const { wrapping } = telemetry;
      try {
        const results: CaseResult[][] = [];
        for (const model of models) results.push((await run({ suite, cases: [it], wrapping, ...model })).cases);
        return results;
      } finally {
        await telemetry.close();
        done += 1;
        if (done % 10 === 0 || done === cases.length)
          process.stderr.write(`  ${done} of ${cases.length}: ${it.name}\n`);
      }
    }),
  );
  const reports = await Promise.all(
    models.map(async (model, at) => {
      const none = await run({ suite, cases: [], ...model });
      return withoutTimes({ ...none, cases: ofCases.flatMap((results) => results[at] ?? []) });
    }),
  );
  return { reports, replayed: recorded.replayed(), departures: recorded.departures };
}

async function harnesses(policies: PolicyServer): Promise<HarnessOutcome[]> {
  const outcomes: HarnessOutcome[] = [];
  const soundly = soundRuns();
  for (const { name, sign, policy, cases: named, wrapping } of mine(
    badHarnesses.filter((it) => orders.scenarios || it.name.includes(orders.only)),
  )) {
    const cases = named.map((it) => readScenario(`test/bench/behaviour/cases/${it}.yaml`));
    const suite: Suite = {
      suite: 'harnesses',
      cases,
      modelName: policy,
      model: policyModel(policies, policy, 'openai'),
    };
    const [sound, again] = await soundly(suite, named);
    const bad = await run({ ...suite, wrapping });
    outcomes.push({
      name,
      sign,
      signs: worseSigns(sound, bad),
      unchanged: worseSigns(sound, again),
      cases: [bad.cases.filter(({ behaviour }) => behaviour !== undefined).length, named.length],
    });
  }
  return outcomes;
}

/** The same cases without anything wrong, twice; once for all harnesses that are run on them. */
function soundRuns() {
  const known = new Map<string, [Report, Report]>();
  return async (suite: Suite, named: BadHarness['cases']): Promise<[Report, Report]> => {
    const key = `${suite.modelName} ${named.join(' ')}`;
    const reports = known.get(key) ?? [await run(suite), await run(suite)];
    known.set(key, reports);
    return reports;
  };
}
