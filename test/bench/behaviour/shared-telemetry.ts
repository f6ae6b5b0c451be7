/**
 * Aura's own telemetry tools over one case's recording, for all runs of that case in this process.
 * Owns: one server and one connection for them, and that the same question of the same recording is worked out once.
 * Refuses: cases whose servers have tools or faults of their own, for their answers depend on what was asked before; and
 * giving times: a run that finds an answer here took less than its work.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case } from '../../../src/bench/scenario/case.ts';
import { openToolbox } from '../../../src/compose/open-toolbox.ts';
import { layDown, telemetryOf, type Wrapping } from '../../../src/compose/run-case.ts';
import { configSchema } from '../../../src/config.ts';
import type { CallOptions, RawResult, Toolbox, ToolSpec } from '../../../src/tools/tool.ts';

export interface SharedTelemetry {
  /** Puts it in the place of each run's own. */
  wrapping: Wrapping;
  close: () => Promise<void>;
}

export async function sharedTelemetry(it: Case): Promise<SharedTelemetry> {
  const { faults, tools } = it.scenario;
  if (faults.length > 0 || Object.keys(tools).length > 0) return { wrapping: {}, close: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'aura-bench-'));
  const shown = join(folder, 'shown');
  layDown(it, shown);
  const served = await telemetryOf(it, shown);
  const toolbox = openToolbox(configSchema.parse({}), {
    env: {},
    own: { transport: 'http', url: served.url, headers: {} },
  });
  const call = answeredOnce(toolbox, it.name);
  return {
    wrapping: {
      toolbox: (own) => ({
        list: () => toolbox.list(),
        find: (name, how) => toolbox.find(name, how),
        check: (spec, args) => toolbox.check(spec, args),
        close: () => own.close(),
        call,
      }),
    },
    close: async () => {
      await toolbox.close();
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What did not succeed is asked again. `look`: in place of the run's id, which is all that differs between two runs. */
function answeredOnce(toolbox: Toolbox, look: string) {
  const answers = new Map<string, Promise<RawResult>>();
  return async (spec: ToolSpec, args: Record<string, unknown>, options: CallOptions): Promise<RawResult> => {
    const { about } = args;
    const asked =
      typeof about === 'object' && about !== null && 'look' in about ? { ...args, about: { ...about, look } } : args;
    const key = JSON.stringify([spec.name, asked, options.meta ?? null]);
    const known = await answers.get(key);
    if (known?.succeeded) return known;
    const answer = toolbox.call(spec, asked, options);
    answers.set(key, answer);
    return answer;
  };
}
