/**
 * `paging.add_responder`: somebody is asked to join an incident.
 * Owns: who that is, by name, and that nobody is asked twice. Refuses: more than one target a call.
 */
import { z } from 'zod';
import { pagerdutyId, responderTool } from '../../run/settings/paging-settings.ts';
import type { PageTarget } from '../../run/ports/paging.ts';
import { isOver, noUndo, type PagingTool, shared, specOf, wouldPage } from './page.ts';

const longestMessage = 500;

const schema = z.strictObject({
  ...shared,
  component: z.string().min(1).max(253).optional().describe('whose owners they are'),
  escalationPolicy: pagerdutyId.optional().describe('whoever it has on call is asked'),
  user: pagerdutyId.optional().describe('this one is asked; one of the two'),
  message: z.string().min(1).max(longestMessage).describe('what they read in the page'),
});

export const addResponder: PagingTool = {
  schema,
  spec: specOf(
    responderTool,
    'Asks a user, or who an escalation policy has on call, to join a PagerDuty incident',
    schema,
  ),
  async prepare(paging, args) {
    const { incident, escalationPolicy, user, message } = schema.parse(args);
    const target = targetOf(escalationPolicy, user);
    if (target === null) return { outcome: 'refused', why: 'name one of them: escalationPolicy or user' };
    const seen = await paging.look(incident);
    if (seen.isResolved) return isOver;
    const object = `PagerDuty incident ${incident}`;
    if (seen.asked.includes(target.id)) return { outcome: 'unchanged', object };
    const { name, who } = await paging.peopleOf(target);
    if (who.length === 0) return { outcome: 'refused', why: `nobody is on call for ${name} now` };
    return {
      object,
      changes: [{ path: 'responders', before: null, after: name }],
      noUndo,
      why: wouldPage(who),
      send: () => paging.ask(incident, target, message),
    };
  },
};

function targetOf(escalationPolicy: string | undefined, user: string | undefined): PageTarget | null {
  if (escalationPolicy !== undefined && user !== undefined) return null;
  if (escalationPolicy !== undefined) return { kind: 'escalation-policy', id: escalationPolicy };
  return user === undefined ? null : { kind: 'user', id: user };
}
