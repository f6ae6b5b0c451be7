/**
 * Whom Aura may offer to page through PagerDuty: `actions.paging` of aura.yaml, and who owns a component of the catalog.
 * Owns: the settings, and the names of the tools. Refuses: paging anybody; each page is a write with an approval of its own.
 */
import { z } from 'zod';
import { approversSetting, namesAnybody } from './approver-settings.ts';

/** Its tools are `paging.escalate` and so on; no server of the team's can be called so. */
export const pagingServer = 'paging';
export const escalateTool = `${pagingServer}.escalate`;
export const responderTool = `${pagingServer}.add_responder`;

/** True for a tool that pages people, and so changes no component. */
export function pagesPeople(tool: string): boolean {
  return tool.startsWith(`${pagingServer}.`);
}

/** How PagerDuty names things. */
export const pagerdutyId = z.string().regex(/^[A-Z0-9]{2,30}$/, 'an id of PagerDuty, such as PUS0KTE');

/** Who answers for a component: an escalation policy, whose first level is paged, or one user. */
export const pageSetting = z
  .strictObject({ escalationPolicy: pagerdutyId.optional(), user: pagerdutyId.optional() })
  .refine(({ escalationPolicy, user }) => (escalationPolicy === undefined) !== (user === undefined), {
    error: 'names one of them: escalationPolicy or user',
  });
export type PageSetting = z.output<typeof pageSetting>;

export const pagingSetting = z.strictObject({
  /** E-mail of the PagerDuty user that asks. */
  from: z.email({ error: 'the e-mail address of a PagerDuty user, who is named as the one that asks' }),
  approvers: approversSetting.refine(namesAnybody, {
    error: 'nobody could approve a page; name users, groups or pagerduty',
  }),
});
export type PagingSettings = z.output<typeof pagingSetting>;
