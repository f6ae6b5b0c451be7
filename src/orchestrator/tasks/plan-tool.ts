/**
 * How a planner hands in its plan: a tool of its conversation.
 * Owns: its schema, and reading what a model makes of it. Refuses: whether the plan can be carried out; run/plan.ts says.
 */
import { z } from 'zod';
import type { ModelTool } from '../../model/model.ts';
import type { Plan } from '../../run/plan.ts';
import { ownSchema } from '../../tools/own-schema.ts';

export const planName = 'plan';

const task = z.object({
  id: z.string().min(1).max(20).describe('short, e.g. t1'),
  investigator: z.string().max(60),
  goal: z.string().min(1).max(600).describe('what to find out, one sentence'),
  needs: z.array(z.string().max(20)).max(10).default([]).describe('ids of tasks whose evidence it builds on'),
  check: z.string().min(1).max(400).describe('the question whose answer decides it'),
  about: z
    .array(z.string().max(200))
    .max(10)
    .default([])
    .describe('ids of the hypotheses that it speaks for or against'),
  window: z
    .object({ from: z.string().max(40), to: z.string().max(40) })
    .optional()
    .describe('ISO-8601, where not the incident'),
});
const shape = z.object({ why: z.string().max(600).default(''), tasks: z.array(task).max(20) });

export const planTool: ModelTool = {
  name: planName,
  description: 'Hands in the plan: tasks with an investigator and a decisive check each.',
  inputSchema: ownSchema(shape),
};

export function readPlan(args: unknown): Plan | { faults: string[] } {
  const parsed = shape.safeParse(args);
  if (!parsed.success)
    return {
      faults: parsed.error.issues
        .slice(0, 5)
        .map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`),
    };
  const tasks = parsed.data.tasks.map(({ window, ...rest }) => (window ? { ...rest, window } : rest));
  return { why: parsed.data.why, tasks };
}
