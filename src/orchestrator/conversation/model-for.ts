/**
 * The model of a role in a run.
 * Owns: that a workflow's own choice goes before the installation's. Refuses: knowing which models there are.
 */
import type { Model } from '../../model/model.ts';
import type { Workflow } from '../../workflows.ts';

/** `role` is one of the five or an investigator's name. Null where no model is configured. */
export function modelFor(model: Model | null, role: string, workflow: Pick<Workflow, 'models'> | null): Model | null {
  return model?.forRole?.(role, workflow?.models) ?? model;
}

/** The critic; null where nobody named one. */
export function criticFor(model: Model | null, workflow: Pick<Workflow, 'models'> | null): Model | null {
  return model?.forRole?.('critic', workflow?.models) ?? null;
}
