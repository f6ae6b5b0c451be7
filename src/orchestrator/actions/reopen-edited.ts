/**
 * A card that somebody edited, proposed anew with the values that they wrote.
 * Owns: the new version: its arguments, where they came from, its own rehearsal; whoever edited is the requester.
 * Refuses: values that the gate refuses; then there is no new card, and who edited is told why.
 */
import { newApproval, openApproval } from '../../approvals/open.ts';
import type { Approval } from '../../run/actions/approval.ts';
import type { Fact } from '../../run/fact.ts';
import { placeOf } from '../../run/place-of.ts';
import type { Origin } from '../../run/actions/provenance.ts';
import { approvalBy } from './approval-by.ts';
import { rehearse, stampOrigin } from './rehearse.ts';
import type { RunContext } from '../run-context.ts';

/** Null where it cannot be proposed. */
export async function reopenEdited(context: RunContext, from: Approval): Promise<Approval | null> {
  const { parts, run } = context;
  const { edit = {}, by: editor = null, policy, call } = from;
  const { args: before, origins = [], undo, verify, ...action } = from.action;
  const known = origins.filter(({ path, placeholders }) => !(path in edit) && !placeholders?.includes(stampOrigin));
  const stamps = origins.filter(({ placeholders }) => placeholders?.includes(stampOrigin)).map(({ path }) => path);
  const kept = Object.fromEntries(Object.entries(before).filter(([name]) => !stamps.includes(name)));
  const written = Object.entries(edit).map(([path, value]): Origin => {
    return { path, from: 'person', type: typeof value === 'number' ? 'number' : 'enum' };
  });
  const wanted = { tool: action.tool, args: { ...kept, ...edit }, origins: [...known, ...written] };
  const { state } = await context.current();
  const workflow = parts.workflows.find(({ name }) => name === state.runs.get(run)?.workflow) ?? null;
  const by = { by: 'person', risk: action.risk, approvable: true, environment: workflow?.environment } as const;
  const look = await parts.gate.preview(state, wanted, by);
  if ('refused' in look) {
    const refused: Fact = { type: 'call-refused', run, tool: wanted.tool, why: look.refused };
    const place = placeOf(state, run);
    const told: Fact[] =
      editor && place
        ? [
            {
              type: 'person-told',
              id: `edit:${from.id}`,
              place,
              to: editor,
              notice: { code: 'edit-refused', user: editor.user, why: look.refused },
            },
          ]
        : [];
    await context.write(() => ({ facts: [refused, ...told] }));
    return null;
  }
  const setting = approvalBy(workflow, parts.approvers, wanted.tool)?.from?.rehearse;
  // What held before says nothing of now, and the tool says anew how it is undone.
  const { heldBefore: _then, ...asBefore } = verify ?? { heldBefore: undefined };
  const rehearsed = await rehearse(
    context,
    {
      ...action,
      ...wanted,
      risk: look.risk,
      ...(undo && (!from.rehearsal || from.rehearsal.below) ? { undo } : {}),
      ...('tool' in asBefore ? { verify: asBefore } : {}),
    },
    setting,
    call === undefined ? 'workflow' : 'model',
  );
  const approval = newApproval({
    run,
    ...(call === undefined ? {} : { call }),
    ...rehearsed,
    tool: look.tool,
    policy,
    requester: editor,
    editOf: from.id,
    now: await parts.journal.store.now(),
    expiresIn: from.expiresAt - from.openedAt,
  });
  await context.write((current) => ({
    facts: [...current.approvals.values()].some(({ editOf }) => editOf === from.id)
      ? []
      : openApproval(current, approval),
  }));
  return [...(await context.current()).state.approvals.values()].find(({ editOf }) => editOf === from.id) ?? null;
}
