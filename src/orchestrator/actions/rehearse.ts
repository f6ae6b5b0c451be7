/**
 * What is learned of a proposal before anybody is asked: the dry run of its own tool, or its rehearsal on a lower
 * environment (rehearse-below.ts), who depends on it, whether there is anything left to heal. Owns: when it is rehearsed, that the stamp of what was seen goes with the call, and the tool's
 * own undo. Refuses: reading answers (approvals/ does).
 */
import { type LookBefore, lookBefore, radiusTool } from '../../approvals/look-before.ts';
import { rehearsalOf } from '../../approvals/rehearsal-of.ts';
import { isOwnServer } from '../../run/settings/action-settings.ts';
import type { Action, TracedCall } from '../../run/actions/approval.ts';
import { type EditableField, editableFields } from '../../run/actions/editable.ts';
import { pagesPeople } from '../../run/settings/paging-settings.ts';
import type { Origin } from '../../run/actions/provenance.ts';
import type { Rehearsal } from '../../run/actions/rehearsal.ts';
import { canonicalHash } from '../../tools/canonical-hash.ts';
import { dryRunArgument, stampArgument } from '../../tools/dry-run.ts';
import type { Vouched } from '../../tools/gate-rules.ts';
import type { WorkflowAction } from '../../workflows.ts';
import { rehearseBelow } from './rehearse-below.ts';
import type { RunContext } from '../run-context.ts';

export interface RehearsedAction {
  /** With what the rehearsal added to it. */
  action: Action;
  rehearsal?: Rehearsal;
  /** What people may change of it. */
  editable?: EditableField[];
  /** The hash of the call before that. */
  asked: string;
}

/**
 * `setting`: what the workflow says of it; absent for a tool that no workflow uses. `by`: whose call it is; what a model
 * chose is never done on a lower environment. Throws RunParked where such a rehearsal is still looked at.
 */
export async function rehearse(
  context: RunContext,
  proposed: Action,
  setting: WorkflowAction['rehearse'],
  by: 'workflow' | 'model',
): Promise<RehearsedAction> {
  const asked = canonicalHash(proposed);
  // A resumed proposal reads nothing twice; one after another card looks anew.
  const { approvals } = (await context.current()).state;
  const key = `rehearsal:${[...approvals.values()].filter(({ run }) => run === context.run).length}`;
  const [action, dry] = await Promise.all([
    withReads(context, proposed, key),
    dryRun(context, proposed, { key, setting }),
  ]);
  const below = dry?.rehearsal ? null : await rehearseBelow(context, proposed, { setting, by });
  return { asked, ...dry, ...(below ? { rehearsal: below } : {}), action: { ...action, ...dry?.action } };
}

/** Who depends on it, and whether there is anything left to heal. */
async function withReads(context: RunContext, action: Action, key: string): Promise<Action> {
  const { parts, incident, run, fence, signal } = context;
  const { brief } = await parts.journal.load(incident);
  const look: LookBefore = { gate: parts.gate, call: { incident, fence, signal, key, run, id: action.tool }, brief };
  const { component, verify } = action;
  // Whom it pages calls nothing.
  const isThere =
    component !== '' && !pagesPeople(action.tool) && !('missing' in (await parts.toolbox.find(radiusTool)));
  const { callers, holds: held } = await lookBefore(look, {
    component: isThere ? component : null,
    verify: verify ?? null,
  });
  return {
    ...action,
    ...(callers ? { callers, touches: [...new Set([...action.touches, ...callers])] } : {}),
    ...(verify && held ? { verify: { ...verify, heldBefore: true } } : {}),
  };
}

async function dryRun(
  context: RunContext,
  action: Action,
  { key, setting }: { key: string; setting: WorkflowAction['rehearse'] },
): Promise<{ action?: Partial<Action>; rehearsal?: Rehearsal; editable: EditableField[] } | null> {
  const { parts, incident, run, fence, signal } = context;
  const { tool, args } = action;
  const spec = await parts.toolbox.find(tool);
  if ('missing' in spec) return null;
  const dry = dryRunArgument(spec.inputSchema);
  const place = stampArgument(spec.inputSchema);
  const editable = editableFields(
    spec.inputSchema,
    args,
    [dry, place].filter((it) => it !== null),
  );
  const vouched = vouchedFor(spec.server, setting);
  // A tool that cannot be rehearsed is no failed rehearsal, unless the workflow asks for one.
  if (setting === 'none' || vouched === null || (vouched === 'own' && dry === null)) return { editable };
  const caller = { kind: 'rehearsal', run, id: tool } as const;
  const result = await parts.gate.rehearse(
    { incident, caller, fence, key: `${key}/${tool}`, tool, args, signal },
    vouched,
  );
  const { rehearsal, stamp, undo } = rehearsalOf(result, vouched, await parts.journal.store.now());
  return {
    editable,
    action: {
      ...(stamp !== undefined && place !== null ? stamped(action, place, stamp) : {}),
      ...(undo && !action.undo ? { undo: { tool: `${spec.server}.${undo.tool}`, args: undo.args } } : {}),
    },
    rehearsal: typeof setting === 'object' && setting.ifFailed === 'ask' ? { ...rehearsal, ask: true } : rehearsal,
  };
}

/** How the stamp of a rehearsal is named among what a call was filled from. */
export const stampOrigin = 'rehearsal.shown';

function vouchedFor(server: string, setting: WorkflowAction['rehearse']): Vouched | null {
  if (isOwnServer(server)) return 'own';
  return setting === undefined || (typeof setting === 'object' && setting.server !== undefined) ? null : 'workflow';
}

/** The stamp is the tool's own word, so it is foreign and has to be of the form that it should have. */
function stamped({ args, origins = [] }: Action, place: string, stamp: string): Pick<TracedCall, 'args' | 'origins'> {
  const origin: Origin = { path: place, from: 'foreign', placeholders: [stampOrigin], type: 'ref' };
  return { args: { ...args, [place]: stamp }, origins: [...origins.filter(({ path }) => path !== place), origin] };
}
