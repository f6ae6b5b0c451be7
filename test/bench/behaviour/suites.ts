/**
 * Suites against policy models: the settings, the model behind a real server, and cassettes of what was run.
 * Owns: putting them together for the behaviour bench. Refuses: grading.
 */
import { availableParallelism } from 'node:os';
import { type CassetteSettings, cassetteText, readCassette } from '../../../src/bench/cassette.ts';
import { departureLines } from '../../../src/bench/departure.ts';
import type { Report } from '../../../src/bench/grade/report.ts';
import { recordRun } from '../../../src/bench/record.ts';
import { replayRun } from '../../../src/bench/replay.ts';
import type { Case } from '../../../src/bench/scenario/case.ts';
import { readable } from '../../../src/commands/readable-answer.ts';
import { chooseModel } from '../../../src/compose/choose-model.ts';
import type { Wrapping } from '../../../src/compose/run-case.ts';
import { runSuite, type SuiteSetting } from '../../../src/compose/run-suite.ts';
import { settingsToday } from '../../../src/compose/settings-today.ts';
import { type Config, configSchema } from '../../../src/config.ts';
import { passingKey } from '../../../src/local/installation-key.ts';
import type { Model } from '../../../src/model/model.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { readWorkflows } from '../../../src/workflows.ts';
import type { PolicyServer } from '../../support/policies/policy-server.ts';
import type { PolicyName } from '../../support/policies/policies.ts';

const workflows = readWorkflows('workflows');
export const providers = ['openai', 'anthropic'] as const;

export function policyModel(server: PolicyServer, name: PolicyName, provider: (typeof providers)[number]): Model {
  const model = chooseModel(configSchema.parse({ models: { policy: server.model(name, provider) } }), {
    POLICY_KEY: 'right',
  });
  if (!model) throw new Error('no model');
  return model;
}

export interface Suite {
  suite: string;
  cases: readonly Case[];
  model: Model | null;
  modelName: string;
  times?: number;
  wrapping?: Wrapping;
  kept?: NonNullable<SuiteSetting['kept']>;
}

export function run({ times = 1, ...rest }: Suite): Promise<Report> {
  return runSuite({
    ...rest,
    times,
    atOnce: availableParallelism(),
    workflows,
    aura: 'bench',
    say: readable,
  });
}

/**
 * Each investigation recorded and replayed at once; `departures` says where one was not the same. What was answered from
 * what is known leaves no cassette.
 */
export function recorder(): {
  kept: NonNullable<SuiteSetting['kept']>;
  replayed: () => { same: number; of: number };
  departures: string[];
} {
  let same = 0;
  let of = 0;
  const departures: string[] = [];
  return {
    replayed: () => ({ same, of }),
    departures,
    kept: async ({ name }, { run: { id, route }, journal, notes, config }) => {
      if (route !== 'investigate') return;
      of += 1;
      const settings = (workflow: string | null) => settingsOnce(config, workflow);
      const cassette = await recordRun({ journal, notes, run: id, settings, aura: 'bench' });
      const read = readCassette(cassetteText(cassette), `${name}.cassette.json`);
      const { departure } = await replayRun(read, {
        openStore: (folder, now) => FileStore.open({ folder, now, key: passingKey() }),
      });
      if (departure) departures.push(`${name}: ${departureLines(departure).join(' ')}`);
      else same += 1;
    },
  };
}

const settingsKnown = new Map<string, CassetteSettings>();

/** Workflows and skills are read once for all configurations that differ in their folder only, where neither lies. */
function settingsOnce(config: Config, workflow: string | null): CassetteSettings {
  const key = JSON.stringify([workflow, { ...config, folder: '' }]);
  const settings = settingsKnown.get(key) ?? settingsToday(config)(workflow);
  settingsKnown.set(key, settings);
  return settings;
}
