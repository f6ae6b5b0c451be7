/**
 * What cannot be well with models, as far as it can be known without asking one.
 * Owns: windows that are too small for the tools, and models that workflows name and nobody has; each with its fix.
 * Refuses: asking; doctor does.
 */
import type { Config } from '../config.ts';
import { toolTokens } from '../model/request-tokens.ts';
import { toolShelf } from '../orchestrator/conversation/tool-shelf.ts';
import type { ToolSpec } from '../tools/tool.ts';
import type { Workflow } from '../workflows.ts';
import { modelsOf } from './choose-model.ts';
import { policyOf } from './policy-of.ts';

/** What is so, and what to do about it. */
export interface ModelFault {
  /** `model NAME` or `workflow NAME`. */
  subject: string;
  what: string;
  fix: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Tokens that an investigation needs beside its tools: instructions, the incident, one digest, and an answer. */
const besides = 6_000;

export async function modelFaults(
  config: Config,
  env: Environment,
  workflows: readonly Workflow[],
  tools: readonly ToolSpec[],
): Promise<string[]> {
  const faults = [...unknownModels(config, env, workflows), ...(await narrowWindows(config, env, tools))];
  return faults.map(({ subject, what, fix }) => `${subject}: ${what}; ${fix}`);
}

/** Models whose window does not hold the tools that read, and what is said beside them. */
export async function narrowWindows(
  config: Config,
  env: Environment,
  tools: readonly ToolSpec[],
): Promise<ModelFault[]> {
  const narrow = Object.entries(modelsOf(config, env)).filter(([, { contextWindow }]) => contextWindow !== undefined);
  if (narrow.length === 0) return [];
  const policy = policyOf(config);
  const reads = tools.filter((tool) => policy.classify(tool).kind === 'read');
  const taken = await toolTokens(toolShelf('start', reads).tools);
  return narrow.flatMap(([name, { contextWindow = 0 }]) =>
    contextWindow >= taken + besides
      ? []
      : [
          {
            subject: `model ${name}`,
            what: `its ${reads.length} tools take about ${taken} of the ${contextWindow} tokens of its context window, and an investigation needs about ${besides} besides`,
            fix: 'raise contextWindow (and the window of its server), take tools away from "reads:", or give investigators fewer "tools:"',
          },
        ],
  );
}

/** Where there is no model at all, a workflow's choice waits for one. */
function unknownModels(config: Config, env: Environment, workflows: readonly Workflow[]): ModelFault[] {
  const names = Object.keys(modelsOf(config, env));
  if (names.length === 0) return [];
  return workflows.flatMap(({ name, models }) =>
    Object.entries(models)
      .filter(([, model]) => !names.includes(model))
      .map(([role, model]) => ({
        subject: `workflow ${name}`,
        what: `there is no model ${model} for ${role}`,
        fix: `correct it, or add the model under "models:" in aura.yaml; until then another has that role`,
      })),
  );
}
