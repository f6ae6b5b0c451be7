/**
 * What a workflow may say under `schedule:`.
 * Owns: its keys, when it looks and how often it may speak. Refuses: looking, and a clock finer than a minute.
 */
import { z } from 'zod';

/** Texts told in an hour, and at most that many. */
const [usual, most] = [20, 100];

const cron = z.string().max(200);

/** The short form is the time alone; it speaks in `slack.watchChannel`. */
export const scheduleSetting = z.union([
  cron.transform((text) => ({ cron: text, channel: undefined, most: usual, telemetry: true })),
  z.strictObject({
    /** Five fields of cron, by the clock of `slack.zone`, else UTC. */
    cron,
    /** Where it speaks, in place of `slack.watchChannel`. */
    channel: z
      .string()
      .regex(/^[CG][A-Z0-9]{2,20}$/, "a channel's id, such as C0123ABC")
      .optional(),
    /** Texts told in an hour. */
    most: z.number().int().min(1).max(most).default(usual),
    /** Whether it looks at telemetry too, beside what the workflow's first steps bring. */
    telemetry: z.boolean().default(true),
  }),
]);

export type Schedule = z.output<typeof scheduleSetting>;
