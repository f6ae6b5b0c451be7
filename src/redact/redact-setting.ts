/**
 * The part `redact:` of the configuration.
 * Owns: its shape, and refusing a pattern that could not be searched for. Refuses: reading the file.
 */
import { z } from 'zod';
import { patternFault } from './team-patterns.ts';

const pattern = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    const fault = patternFault(text);
    if (fault) context.addIssue({ code: 'custom', message: fault });
  });

export const redactSetting = z
  .strictObject({
    /** What the team's own secrets look like: regular expressions without look-around and back references. */
    patterns: z.array(pattern).max(100).default([]),
    /** Servers whose results are kept in notes, and shown to a model, as they come. */
    off: z.array(z.string()).default([]),
  })
  .prefault({});
