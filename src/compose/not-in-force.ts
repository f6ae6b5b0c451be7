/**
 * What may be written into aura.yaml and workflow files and does nothing yet.
 * Owns: the list of such keys, and finding those that somebody wrote. Refuses: judging what stands in them (doctor does).
 * A key leaves this list in the change that puts it into force.
 */
import type { Config } from '../config.ts';
import { nameForRole } from '../model/roles.ts';
import { modelRoles } from '../run/settings/model-settings.ts';
import type { Workflow } from '../workflows.ts';
import { hasSources } from './telemetry-sources.ts';

/** Where such keys stand, e.g. `workflow errors: schedule`; empty where all that is written is in force. */
export function notInForce(config: Config, workflows: readonly Workflow[]): string[] {
  return [
    ...modelsWithoutUse(config, workflows),
    ...workflows.flatMap((workflow) =>
      [...keysOf(workflow), ...idleSchedule(config, workflow)].map((key) => `workflow ${workflow.name}: ${key}`),
    ),
  ];
}

/** Models that have no role, that no workflow names, and that stand in for none. */
function modelsWithoutUse({ models, roles }: Config, workflows: readonly Workflow[]): string[] {
  const names = Object.keys(models);
  const used = new Set([
    ...modelRoles.map((role) => nameForRole({ names, roles }, role)),
    ...workflows.flatMap((workflow) => Object.values(workflow.models)),
    ...Object.values(models).flatMap(({ fallback }) => fallback),
  ]);
  return names.filter((name) => !used.has(name)).map((name) => `models.${name} (no role has it)`);
}

function keysOf(workflow: Workflow): string[] {
  return [
    ...(Object.keys(workflow.investigators).length > 0 ? ['investigators'] : []),
    ...(workflow.limits?.replans === undefined ? [] : ['limits.replans']),
    ...(workflow.when.sources.includes('schedule') ? ['when.sources: schedule'] : []),
  ];
}

/** A schedule that has nowhere to speak, or nothing to look at. */
function idleSchedule(config: Config, { schedule, first, when }: Workflow): string[] {
  if (!schedule) return [];
  if (schedule.channel === undefined && config.slack.watchChannel === undefined)
    return ['schedule (name its channel, or set slack.watchChannel in aura.yaml)'];
  const hears = first.length > 0 && when.text.length > 0;
  if (hears || (schedule.telemetry && hasSources(config))) return [];
  return ['schedule (write what it asks under first and the words that matter under when.text, or add a source)'];
}

/** The one warning that is given of all of them; null where there is none. */
export function sayNotInForce(keys: readonly string[]): string | null {
  return keys.length > 0 ? `not in force yet, so nothing comes of it: ${keys.join('; ')}` : null;
}
