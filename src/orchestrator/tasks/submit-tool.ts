/**
 * How an investigator hands in its result: a tool of the conversation that nothing outside it answers.
 * Owns: its schema, and reading what a model makes of it. Refuses: checking claims.
 */
import { z } from 'zod';
import type { ModelTool } from '../../model/model.ts';
import type { Claim } from '../../run/evidence.ts';
import type { CheckOutcome } from '../../run/submission.ts';
import { ownSchema } from '../../tools/own-schema.ts';

export const submitName = 'submit';

const ids = z.array(z.string().max(20)).max(20);
const claim = z.object({
  kind: z.enum(['cause', 'contributor', 'symptom', 'impact', 'ruled-out', 'no-fault']),
  component: z.string().max(200).describe('the component that it is about, by the name that the evidence uses'),
  statement: z.string().min(1).max(600).describe('one sentence'),
  evidence: ids.describe('ids like E3'),
  quotes: z
    .array(z.object({ evidence: z.string().max(20), text: z.string().min(1).max(400) }))
    .max(8)
    .default([])
    .describe('word for word from the evidence'),
});
const shape = z.object({
  summary: z.string().min(1).max(4_000),
  claims: z.array(claim).max(20).default([]),
  check: z
    .object({ answer: z.enum(['yes', 'no', 'open']), seen: z.string().max(600).default(''), evidence: ids.default([]) })
    .default({ answer: 'open', seen: '', evidence: [] }),
});

export interface Submitted {
  summary: string;
  claims: Claim[];
  check: CheckOutcome;
}

export const submitTool: ModelTool = {
  name: submitName,
  description:
    'Hands in your result and ends the task: a summary, claims with their evidence, and the outcome of the check.',
  inputSchema: ownSchema(shape),
};

/** What was handed in, or what is wrong with its form. */
export function readSubmitted(args: unknown): Submitted | { faults: string[] } {
  const parsed = shape.safeParse(args);
  if (parsed.success) return parsed.data;
  return {
    faults: parsed.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`),
  };
}
