/**
 * Who may decide on a write, as a workflow's action or `approvers:` of aura.yaml says it.
 * Owns: the form. Refuses: looking anybody up. An empty list means nobody.
 */
import { z } from 'zod';

/** `90s`, `5m`, `1h` → ms. */
export const duration = z
  .string()
  .regex(/^\d+(\.\d+)?(s|m|h)$/, 'a duration such as 90s, 5m or 1h')
  .refine((text) => Number.parseFloat(text) > 0, 'nothing would ever be in time; write a duration above zero')
  .transform(
    (text) => Number.parseFloat(text) * { s: 1_000, m: 60_000, h: 3_600_000 }[text.slice(-1) as 's' | 'm' | 'h'],
  );

export const approversSetting = z.strictObject({
  users: z.array(z.string()).default([]),
  groups: z.array(z.string()).default([]),
  pagerduty: z.array(z.enum(['escalation-policy', 'assignees'])).default([]),
  quorum: z.number().int().min(1).default(1),
  requester: z.enum(['allowed', 'refused']).default('refused'),
  expires: duration.optional(),
});

export type Approvers = z.output<typeof approversSetting>;

/** True where somebody is named. */
export function namesAnybody({ users, groups, pagerduty }: Approvers): boolean {
  return users.length + groups.length + pagerduty.length > 0;
}
