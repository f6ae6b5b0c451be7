/**
 * What the first steps of a workflow brought, handed to a look that it joins.
 * Owns: the shape and its bounds, for the orchestrator that sends it and the tools that read it. Refuses: meaning; every
 * text is foreign.
 */
import { z } from 'zod';

/** What a step's answer is: which part of telemetry. */
export const joinKinds = ['metrics', 'logs', 'traces', 'changes', 'kubernetes'] as const;
export type JoinKind = (typeof joinKinds)[number];

/** Characters of all answers together: a frame on stdin may have 10 MB, and JSON writes some characters as six. */
export const mostJoined = 4_000_000;
export const mostAnswers = 60;

const joinedAnswer = z.object({
  as: z.enum(joinKinds),
  /** `server.tool` */
  tool: z.string().max(300),
  args: z.record(z.string(), z.unknown()),
  /** The whole answer as text. */
  text: z.string().max(mostJoined),
  /** Epoch ms of asking; ages are counted back from it. */
  at: z.number(),
});
export type JoinedAnswer = z.infer<typeof joinedAnswer>;

/** Where it stands among what is sent with a tool call: beside the arguments, so that no model can write it. */
export const joinedKey = 'aura/joined';

/** The answers that came with a call; none where there are none or they have another shape. */
export function joinedIn(meta: Record<string, unknown> | undefined): JoinedAnswer[] {
  return z.array(joinedAnswer).max(mostAnswers).safeParse(meta?.[joinedKey]).data ?? [];
}
