/**
 * What `aura.yaml` may say of follow-ups that are prepared in the background.
 * Owns: its keys: when, how many, and where else issues are read. Refuses: preparing.
 */
import { z } from 'zod';
import { faultOfTime } from '../../local/cron-time.ts';

export const todoSetting = z.strictObject({
  /** Five fields of cron, by `slack.zone`, else UTC: an hour at which nobody needs Aura. */
  at: z
    .string()
    .max(200)
    .default('0 3 * * *')
    .superRefine((at, context) => {
      const message = faultOfTime(at);
      if (message !== null) context.addIssue({ code: 'custom', message });
    }),
  /** Proposals prepared each time. */
  most: z.number().int().min(1).max(50).default(5),
  /** A read of an issue tracker's MCP server that lists what is open. */
  tracker: z
    .strictObject({
      tool: z.string().regex(/^[^.\s]+\.\S+$/, 'a tool such as tracker.list_issues'),
      args: z.record(z.string(), z.unknown()).default({}),
    })
    .optional(),
});

export type TodoSetting = z.output<typeof todoSetting>;
