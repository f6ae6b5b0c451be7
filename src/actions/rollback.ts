/**
 * Rolling a workload back to a revision that it keeps.
 * Owns: which revision is meant, and that the way back is kept too. Refuses: a paused rollout, whose template need not be
 * the one that runs.
 */
import { z } from 'zod';
import { AuraError } from '../errors.ts';
import { fieldsAt, wholeOf } from '../sources/kubernetes/api-fields.ts';
import { defineAction } from './action.ts';
import { spoken, wordFor } from './api-path.ts';
import { type KeptRevision, revisionsOf, revisionWith } from './revisions.ts';
import { namedBy, type Right, type Target } from './target.ts';

const form = /^(?:previous|\d{1,9}|[a-z0-9-]{1,63}\/[a-z]{1,40}\/[a-z0-9.-]{1,253}@\d{1,9})$/;

export const rollback = defineAction({
  name: 'rollback',
  title: 'Roll back',
  description:
    'Rolls a workload back to the pod template of a revision that it keeps: number, "previous", or a reference such as shop/deployment/checkout@6.',
  role: 'aura-act-rollback',
  kinds: ['Deployment', 'StatefulSet', 'DaemonSet'],
  isDestructive: true,
  input: z.object({
    to: z.union([z.number().int().positive(), z.string().regex(form, 'a revision: 6, previous or ns/kind/name@6')]),
  }),
  rights: (kind): Right[] => [
    { group: 'apps', resource: kind === 'Deployment' ? 'replicasets' : 'controllerrevisions', verb: 'list' },
  ],
  async plan({ target, live, cluster }, { to }) {
    const spec = fieldsAt(live, 'spec');
    if (spec.paused === true)
      throw refused(`The rollout of ${spoken(target)} is paused; resume it first, or roll back by hand`);
    const kept = await revisionsOf(live, target.kind === 'Deployment', cluster);
    const now = revisionWith(fieldsAt(spec, 'template'), kept);
    const goal = meant(String(to), target, kept, now);
    return {
      wanted: { ...live, spec: { ...spec, template: goal.template } },
      undo: now
        ? { tool: 'rollback', args: { ...namedBy(target, true), to: now.number } }
        : { none: 'what runs now is kept as no revision, so there is nothing to go back to' },
      command: ['rollout', 'undo', wordFor(target), `--to-revision=${goal.number}`],
    };
  },
});

function meant(to: string, target: Target, kept: KeptRevision[], now: KeptRevision | undefined): KeptRevision {
  const there = kept.length > 0 ? `it keeps ${kept.map(({ number }) => number).join(', ')}` : 'it keeps none';
  if (to === 'previous') {
    const older = kept.find(({ number }) => now !== undefined && number < now.number);
    if (older) return older;
    throw refused(`${spoken(target)} keeps no revision before the one that runs; ${there}, so name one by its number`);
  }
  const [place, number = place] = to.split('@');
  const own = `${target.namespace ?? ''}/${wordFor(target)}`;
  if (to.includes('@') && place !== own)
    throw refused(`${to} is a revision of something else than ${own}; name one of its own: ${there}`);
  const found = kept.find((one) => one.number === wholeOf(number));
  if (found) return found;
  throw refused(`${spoken(target)} keeps no revision ${number}; ${there}`);
}

function refused(userMessage: string): AuraError {
  return new AuraError({ code: 'actions-no-such-revision', userMessage });
}
