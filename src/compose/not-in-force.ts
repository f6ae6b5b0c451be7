/**
 * What may be written into aura.yaml and workflow files and does nothing yet.
 * Owns: the list of such keys, and finding those that somebody wrote. Refuses: judging what stands in them (doctor does).
 * A key leaves this list in the change that puts it into force.
 */
import type { Config } from '../config.ts';
import type { Workflow } from '../workflows.ts';

/** Where such keys stand, e.g. `workflow errors: schedule`; empty where all that is written is in force. */
export function notInForce(config: Config, workflows: readonly Workflow[]): string[] {
  const [, ...others] = Object.keys(config.models);
  return [
    ...Object.entries(config.models).flatMap(([name, { contextWindow }]) =>
      contextWindow === undefined ? [] : [`models.${name}.contextWindow`],
    ),
    ...others.map((name) => `models.${name} (the first is used)`),
    ...workflows.flatMap((workflow) => keysOf(workflow).map((key) => `workflow ${workflow.name}: ${key}`)),
  ];
}

function keysOf(workflow: Workflow): string[] {
  return [
    ...(Object.keys(workflow.investigators).length > 0 ? ['investigators'] : []),
    ...(Object.keys(workflow.models).length > 0 ? ['models'] : []),
    ...(workflow.limits?.replans === undefined ? [] : ['limits.replans']),
    ...(workflow.schedule === undefined ? [] : ['schedule']),
    ...(workflow.when.sources.includes('schedule') ? ['when.sources: schedule'] : []),
    ...Object.entries(workflow.actions).flatMap(([name, { rehearse }]) =>
      rehearse === undefined ? [] : [`rehearse of ${name}`],
    ),
  ];
}

/** The one warning that is given of all of them; null where there is none. */
export function sayNotInForce(keys: readonly string[]): string | null {
  return keys.length > 0 ? `not in force yet, so nothing comes of it: ${keys.join('; ')}` : null;
}
