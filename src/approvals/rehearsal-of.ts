/**
 * A dry run's answer as a rehearsal.
 * Owns: which of its fields are read, each bounded; what does not fit is left out. Refuses: trusting it; all of it is
 * foreign text that the card shows as such.
 */
import { z } from 'zod';
import type { Rehearsal } from '../run/actions/rehearsal.ts';
import type { GateResult } from '../tools/gate.ts';
import type { Vouched } from '../tools/gate-rules.ts';

const mostChanges = 40;
const longestDiff = 8_500;
const longestSaid = 1_200;
/** A call for a shell is there whole or not at all. */
const longestByHand = 2_000;

const text = (most: number) => z.string().transform((it) => it.slice(0, most));
const side = text(400).nullable().catch(null);
const Change = z.object({ path: text(300), before: side, after: side });
const Answer = z.object({
  outcome: z.enum(['would-change', 'unchanged', 'refused']).optional().catch(undefined),
  object: text(300).optional().catch(undefined),
  changes: z.array(z.unknown()).catch([]),
  diff: text(longestDiff).optional().catch(undefined),
  why: text(longestSaid).optional().catch(undefined),
  byHand: z.string().max(longestByHand).optional().catch(undefined),
  role: text(120).optional().catch(undefined),
  noUndo: text(300).nullish().catch(undefined),
  remarks: z
    .array(z.unknown())
    .catch([])
    .transform((all) => all.flatMap((it) => (typeof it === 'string' ? [it.slice(0, 300)] : [])).slice(0, 5)),
  shown: z.string().min(1).max(200).optional().catch(undefined),
  undo: z
    .object({ tool: z.string().max(200), args: z.record(z.string(), z.unknown()) })
    .nullish()
    .catch(undefined),
});

export interface Rehearsed {
  rehearsal: Rehearsal;
  /** What stands for what was shown; it goes with the call. */
  stamp?: string;
  /** The tool's own way back, by the name that its server has for it. */
  undo?: { tool: string; args: Record<string, unknown> };
}

/**
 * `at`: epoch ms by the store's clock. What a person is to paste into a shell, and which right to grant, is taken from
 * Aura's own tools alone.
 */
export function rehearsalOf(result: GateResult, vouched: Vouched, at: number): Rehearsed {
  if (!result.passed) return { rehearsal: { outcome: 'failed', at, changes: [], remarks: [], said: result.why } };
  const { evidence, structured } = result;
  const digest = evidence.digest.slice(0, longestSaid);
  const parsed = Answer.safeParse(structured);
  if (!parsed.success) {
    const outcome = evidence.succeeded ? 'would-change' : 'failed';
    return { rehearsal: { outcome, at, evidence: evidence.id, changes: [], remarks: [], said: digest } };
  }
  const { outcome, object, changes, diff, why, role, byHand, noUndo, remarks, shown, undo } = parsed.data;
  const fields = changes.flatMap((it) => Change.safeParse(it).data ?? []);
  const kept = fields.slice(0, mostChanges);
  const more = fields.length - kept.length;
  const passed = evidence.succeeded && outcome !== 'refused';
  // An answer of another form tells by its words only.
  const said = why ?? (passed && (kept.length > 0 || outcome !== undefined) ? undefined : digest);
  return {
    rehearsal: {
      outcome: passed ? (outcome ?? 'would-change') : outcome === 'refused' ? 'refused' : 'failed',
      at,
      evidence: evidence.id,
      ...(object === undefined ? {} : { object }),
      changes: kept,
      ...(more > 0 ? { more } : {}),
      ...(diff === undefined ? {} : { diff }),
      ...(said === undefined ? {} : { said }),
      ...(role === undefined || vouched !== 'own' ? {} : { role }),
      ...(byHand === undefined || vouched !== 'own' ? {} : { byHand }),
      ...(noUndo == null ? {} : { noUndo }),
      remarks,
    },
    ...(passed && shown !== undefined ? { stamp: shown } : {}),
    ...(passed && undo != null ? { undo } : {}),
  };
}
