/**
 * What components are like while nothing is wrong, as it is kept, and as it is told to a look.
 * Owns: the shapes and their bounds, and what a triage result leaves of itself. Refuses: deciding what is usual
 * (evidence/profiles/usual-at.ts); every name in it is foreign.
 */
import { z } from 'zod';
import { signatureOf } from '../signature-of.ts';
import type { Anomaly, TriageResult } from '../finding/triage-result.ts';

/** Something that was out of its range at a quiet time. */
export interface QuietSign {
  component: string;
  source: 'metric' | 'log';
  /** Its signature (signature-of.ts). */
  signal: string;
  /** Where it was: the metric's own unit, or lines a minute. */
  value: number;
  /** Which direction is worse for it, 0 for neither. */
  bad: 1 | -1 | 0;
}

/** One look at a quiet time. That it has no sign of something tells as much as that it has. */
export interface QuietLook {
  /** Epoch ms. */
  at: number;
  signs: QuietSign[];
  /** It is of an incident whose cause somebody confirmed: what was chronic beside that. */
  confirmed?: true;
}

/** A time in which something was wrong, epoch ms. `blamed`: the component that people said it was. */
export interface Trouble {
  from: number;
  to: number;
  blamed?: string;
}

/** What one component does by itself at this time: within these bounds it is no news. */
const usualSchema = z.object({
  component: z.string().max(200),
  source: z.enum(['metric', 'log']),
  signal: z.string().max(200),
  /** Absent where that side is not worse. */
  low: z.number().optional(),
  high: z.number().optional(),
  /** Looks that had it, and all that were taken at this time. */
  seen: z.number(),
  of: z.number(),
  /** ISO-8601 UTC of the first of them. */
  since: z.string(),
});
export type Usual = z.infer<typeof usualSchema>;

/** Kept of one look, and told to one. */
const mostSigns = 40;
export const mostUsual = 200;
const mostName = 120;

/** Where it stands among what is sent with a tool call: beside the arguments, so that no model can write it. */
export const usualKey = 'aura/usual';

/** What came with a call; nothing where nothing did or it has another shape. */
export function usualIn(meta: Record<string, unknown> | undefined): Usual[] {
  return z.array(usualSchema).max(mostUsual).safeParse(meta?.[usualKey]).data ?? [];
}

/** What a look saw out of its range, each thing once, as bad as it was; operations and things that ended are left out. */
export function signsOf({ anomalies }: Pick<TriageResult, 'anomalies'>): QuietSign[] {
  const signs = new Map<string, QuietSign>();
  for (const one of anomalies) {
    const sign = signOf(one);
    if (!sign) continue;
    const key = `${sign.source} ${sign.component} ${sign.signal}`;
    const known = signs.get(key);
    if (!known || (sign.value - known.value) * (sign.bad || 1) > 0) signs.set(key, sign);
    if (signs.size === mostSigns) break;
  }
  return [...signs.values()];
}

function signOf({ component, source, signal, kind, after, bad = 1 }: Anomaly): QuietSign | null {
  if (source === 'trace' || kind === 'vanished' || after === null || !Number.isFinite(after)) return null;
  const name = signatureOf(signal);
  if (component.length > mostName || name.length > 200) return null;
  return { component, source, signal: name, value: after, bad };
}
