/**
 * How a critic hands in what it has against claims: a tool of its one turn that nothing outside it answers.
 * Owns: its schema, and reading what a model makes of it. Refuses: judging objections.
 */
import { z } from 'zod';
import type { ModelTool } from '../../model/model.ts';
import { ownSchema } from '../../tools/own-schema.ts';

export const objectName = 'object';

/** Objections that are looked at; what is beyond is not read. */
const most = 8;

const objection = z.object({
  claim: z.number().int().describe('number of the claim'),
  evidence: z.string().max(20).describe('id like E3'),
  quote: z.string().max(400).describe('the line of it that speaks against the claim, word for word'),
});
const shape = z.object({ objections: z.array(z.unknown()).default([]) });

export interface Objected {
  /** From 1. */
  claim: number;
  evidence: string;
  quote: string;
}

export const objectTool: ModelTool = {
  name: objectName,
  description:
    'Hands in objections, each with the evidence and the line that speak against a claim; none is an answer.',
  inputSchema: ownSchema(z.object({ objections: z.array(objection).max(most) })),
};

/** Those that have the form; one that has not counts for nothing and costs the others nothing. */
export function readObjected(args: unknown): Objected[] {
  const parsed = shape.safeParse(args);
  if (!parsed.success) return [];
  return parsed.data.objections.slice(0, most).flatMap((one) => objection.safeParse(one).data ?? []);
}
