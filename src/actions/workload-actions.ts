/**
 * Changes to a workload that touch no container: restart, scale, pause and resume.
 * Owns: what each sets, and its way back. Refuses: scaling to nothing, which is an outage and no remedy.
 */
import { z } from 'zod';
import { AuraError } from '../errors.ts';
import { fieldsAt, wholeOf } from '../sources/kubernetes/api-fields.ts';
import type { JsonRecord } from '../sources/loose-json.ts';
import { defineAction, type KubernetesAction } from './action.ts';
import { spoken, wordFor } from './api-path.ts';
import { restartMark } from './difference.ts';
import { namedBy } from './target.ts';

export const restart = defineAction({
  name: 'restart',
  title: 'Restart',
  description: 'Replaces the pods of a workload one after another, as "kubectl rollout restart" does.',
  role: 'aura-act-rollout',
  kinds: ['Deployment', 'StatefulSet', 'DaemonSet'],
  isDestructive: false,
  input: z.object({}),
  plan({ target, live }) {
    const spec = fieldsAt(live, 'spec');
    if (spec.paused === true)
      throw refused(`The rollout of ${spoken(target)} is paused, so a restart would wait; resume it first`);
    const template = fieldsAt(spec, 'template');
    const metadata = fieldsAt(template, 'metadata');
    const moment = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    const annotations = { ...fieldsAt(metadata, 'annotations'), [restartMark]: moment };
    return {
      wanted: withSpec(live, { template: { ...template, metadata: { ...metadata, annotations } } }),
      undo: { none: 'pods that were replaced do not come back' },
      command: ['rollout', 'restart', wordFor(target)],
    };
  },
});

export const scale = defineAction({
  name: 'scale',
  title: 'Scale',
  description:
    'Sets how many pods a workload has: "replicas" as a number, or "by" more (or, below zero, fewer) than now.',
  role: 'aura-act-scale',
  kinds: ['Deployment', 'StatefulSet'],
  isDestructive: false,
  subresource: 'scale',
  input: z.object({
    replicas: z.number().int().min(1).optional(),
    by: z.number().int().min(-1_000).max(1_000).optional(),
  }),
  plan({ target, live }, { replicas, by }) {
    if ((replicas === undefined) === (by === undefined))
      throw refused('Scaling takes one of the two: "replicas" (how many), or "by" (how many more); write one of them');
    const now = wholeOf(fieldsAt(live, 'spec').replicas) ?? 1;
    const wanted = replicas ?? now + (by ?? 0);
    if (wanted < 1) throw refused(`${spoken(target)} has ${now} replicas, and none would be left; scale to 1 or more`);
    return {
      wanted: withSpec(live, { replicas: wanted }),
      undo:
        now >= 1
          ? { tool: 'scale', args: { ...namedBy(target, true), replicas: now } }
          : { none: 'it had no pods, and scaling to none is left to people' },
      command: ['scale', wordFor(target), `--replicas=${wanted}`],
    };
  },
});

export const resumeRollout = pausing('resume_rollout', false);
export const pauseRollout = pausing('pause_rollout', true);

function pausing(name: string, paused: boolean): KubernetesAction {
  return defineAction({
    name,
    title: paused ? 'Pause a rollout' : 'Resume a rollout',
    description: paused
      ? 'Holds the rollout of a Deployment where it is; later changes wait.'
      : 'Lets the paused rollout of a Deployment go on, with all changes that waited.',
    role: 'aura-act-rollout',
    kinds: ['Deployment'],
    isDestructive: false,
    input: z.object({}),
    plan({ target, live }) {
      const { paused: _now, ...spec } = fieldsAt(live, 'spec');
      return {
        wanted: { ...live, spec: paused ? { ...spec, paused: true } : spec },
        undo: { tool: paused ? 'resume_rollout' : 'pause_rollout', args: namedBy(target, false) },
        command: ['rollout', paused ? 'pause' : 'resume', wordFor(target)],
        ...(paused
          ? {}
          : { remarks: ['Pausing it again holds the rollout; it does not take back what it did by then.'] }),
      };
    },
  });
}

function withSpec(live: JsonRecord, more: JsonRecord): JsonRecord {
  return { ...live, spec: { ...fieldsAt(live, 'spec'), ...more } };
}

function refused(userMessage: string): AuraError {
  return new AuraError({ code: 'actions-not-fitting', userMessage });
}
