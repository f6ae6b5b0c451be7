/** What the runs of one case share in the behaviour bench, and what they must not. */
import { expect, it } from 'vitest';
import type { Case } from '../../../src/bench/scenario/case.ts';
import { readScenario } from '../../../src/bench/scenario/read-scenarios.ts';
import type { RawResult, Toolbox } from '../../../src/tools/tool.ts';
import { sharedTelemetry } from '../../bench/behaviour/shared-telemetry.ts';

const read = readScenario('test/bench/behaviour/cases/nothing-to-see.yaml');
const own: Toolbox = {
  list: async () => ({ tools: [], gaps: [] }),
  find: async () => ({ missing: 'nothing here' }),
  check: async () => [],
  call: async () => ({ succeeded: false, lost: false, text: 'a run asked its own tools' }),
  close: async () => undefined,
};

it('answers the same question of two runs once, and another one anew', async () => {
  const { wrapping, close } = await sharedTelemetry(read);
  const toolbox = wrapping.toolbox?.(own) ?? own;
  const ask = async (tool: string, run: string, title: string): Promise<RawResult> => {
    const spec = await toolbox.find(tool);
    if ('missing' in spec) throw new Error(spec.missing);
    const about = { title, startedAt: '2026-03-09T14:05:00Z', look: run };
    return toolbox.call(spec, { about }, { signal: AbortSignal.timeout(60_000), timeout: 60_000 });
  };
  const first = await ask('aura.triage', 'run_1', 'letters wait');
  expect(first.succeeded).toBe(true);
  expect(await ask('aura.triage', 'run_2', 'letters wait')).toBe(first);
  expect(await ask('aura.triage', 'run_2', 'mail waits')).not.toBe(first);
  expect((await ask('aura.changes', 'run_2', 'letters wait')).text).not.toBe(first.text);
  await close();
});

it('shares nothing of a case whose own tools or faults answer', async () => {
  const faulty: Case = {
    ...read,
    scenario: { ...read.scenario, faults: [{ tool: 'aura.*', does: 'fails', error: 'no', times: 1 }] },
  };
  const { wrapping, close } = await sharedTelemetry(faulty);
  expect(wrapping).toEqual({});
  await close();
});
