/**
 * What a change to a cluster is: its tool, what it plans, and how it is taken back.
 * Owns: the vocabulary of this folder. Refuses: carrying anything out.
 */
import type { z } from 'zod';
import type { ChangeableKind } from '../run/settings/action-settings.ts';
import type { JsonRecord } from '../sources/loose-json.ts';
import type { LiveCluster } from './live-cluster.ts';
import type { Right, Target } from './target.ts';

/** The call that restores what a change replaced, or why there is none. */
export type Undo = { tool: string; args: Record<string, unknown> } | { none: string };

/** What an action would make of an object as it is now. */
export interface Plan {
  /** The whole object as it should be; undefined: gone. */
  wanted: JsonRecord | undefined;
  undo: Undo;
  /** Words of the kubectl call that does the same by hand. */
  command: string[];
  /** What a person should know before pressing. */
  remarks?: string[];
}

export interface KubernetesAction {
  /** Name of its tool. */
  name: string;
  title: string;
  description: string;
  /** The Role in manifests/kubernetes/action-access.yaml that allows it. */
  role: string;
  kinds: readonly ChangeableKind[];
  /** False where nothing that runs is replaced or ended. */
  isDestructive: boolean;
  /** Its own arguments, beside those that every action has. */
  input: z.ZodRawShape;
  /** Patched there, where the right to this part is enough. */
  subresource?: 'scale';
  /** Rights beyond reading and changing the object itself. */
  rights?(kind: ChangeableKind): Right[];
  /** Throws AuraError where the arguments fit no object such as this. */
  plan(context: PlanContext, given: Record<string, unknown>): Plan | Promise<Plan>;
}

export interface PlanContext {
  target: Target;
  live: JsonRecord;
  cluster: LiveCluster;
}

/** An action whose plan gets its own arguments as its schema reads them. */
export function defineAction<Input extends z.ZodRawShape>(
  action: Omit<KubernetesAction, 'input' | 'plan'> & {
    input: z.ZodObject<Input>;
    plan(context: PlanContext, given: z.output<z.ZodObject<Input>>): Plan | Promise<Plan>;
  },
): KubernetesAction {
  const { input } = action;
  return { ...action, input: input.shape, plan: (context, given) => action.plan(context, input.parse(given)) };
}
