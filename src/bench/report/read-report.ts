/**
 * A report as its JSON file.
 * Owns: refusing what is none, with what to do. Refuses: guessing what another version meant.
 */
import { z } from 'zod';
import { AuraError } from '../../errors.ts';
import type { Report } from '../grade/report.ts';

const schema = z.object({
  bench: z.literal(1),
  aura: z.string(),
  suite: z.string(),
  model: z.string(),
  times: z.number(),
  cases: z.array(
    z.looseObject({
      name: z.string(),
      title: z.string(),
      round: z.number(),
      isFault: z.boolean(),
      passed: z.boolean(),
    }),
  ),
});

/** Throws `report-invalid`. */
export function readReport(text: string, file: string): Report {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new AuraError({
      code: 'report-invalid',
      userMessage: `${file} is no report of "aura bench" in the form of this version; write one with --json.`,
      cause,
    });
  }
}
