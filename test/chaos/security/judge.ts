/**
 * What must hold of a round, judged from the journal's facts, what the tools received, and what people saw and pressed.
 * Owns: the four rules. Refuses: asking the product whether something is allowed.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Approval, Risk } from '../../../src/run/actions/approval.ts';
import type { Fact, FactOf } from '../../../src/run/fact.ts';
import type { Person } from '../../../src/run/identity.ts';
import { strayValues } from './provenance.ts';
import { type Json, sameCall, type ShownCall } from './read-message.ts';
import { type Face, type Received, type Shop, specOf } from './shop.ts';
import { cast, type Handle, type Town } from './town.ts';
import type { World } from './world.ts';

/** A press on an approval, with what was so and what was seen at that moment. */
export interface Press {
  who: Handle;
  approval: string;
  vote: 'approve' | 'deny' | 'hand' | 'edit';
  /** As it stood on the card, nothing changed. */
  genuine: boolean;
  eligible: (asked: Handle | null, high: boolean) => boolean;
  where: 'card' | 'dialog';
  shown: ShownCall | null;
  risk: string | null;
}

/** What somebody who might then sent in the edit dialog of an approval, and what of it fits the tool that was shown. */
export interface Edit {
  who: Handle;
  approval: string;
  fits: Json;
}

export interface Call extends Received {
  /** The people as they were when the tool was called. */
  town: Town;
}

export interface Played {
  world: World;
  shop: Shop;
  ids: Record<Handle, string>;
  facts: Fact[];
  calls: Call[];
  presses: Press[];
  edits: Edit[];
  /** Who did something that asks, stops or comments while they might. */
  askers: ReadonlySet<Handle>;
}

export interface Judged {
  faults: string[];
  approved: number;
  autonomous: number;
}

const order: Risk[] = ['low', 'medium', 'high'];
const higher = (one: Risk, other: Risk): Risk => (order.indexOf(one) >= order.indexOf(other) ? one : other);

export function judge(played: Played): Judged {
  const { world, facts } = played;
  const faults: string[] = [];
  const of = <T extends Fact['type']>(...types: T[]) =>
    facts.filter((fact): fact is FactOf<T> => (types as string[]).includes(fact.type));
  const opened = new Map(of('approval-opened').map(({ approval }) => [approval.id, approval]));
  const handleOf = (person: Person | null | undefined): Handle | null =>
    cast.find((who) => played.ids[who] === person?.user) ?? null;
  const askedBy = (run: string): Handle | null => {
    const request = of('run-started').find((it) => it.run === run)?.request;
    return handleOf(of('request-accepted').find((it) => it.request.id === request)?.request.by);
  };

  // Nobody outside changed anything.
  const spoke = [
    ...of('request-accepted').flatMap(({ type, request: { by } }) => (by ? [{ type, by }] : [])),
    ...of('stop-requested', 'message-heard'),
    ...of('signal-answered').flatMap(({ type, to }) => (to ? [{ type, by: to }] : [])),
  ];
  for (const { type, by } of spoke) {
    const who = handleOf(by);
    if (who === null || !played.askers.has(who)) faults.push(`${who ?? by.user} was heard (${type}) and may not ask`);
  }
  const left = [...played.presses];
  // Who edits a card asks for the one that takes its place.
  const askedFor = (approval: Approval | undefined): Handle | null => {
    const edited = of('approval-moved').find((it) => it.edit && it.approval === approval?.editOf);
    return edited ? handleOf(edited.by) : askedBy(approval?.run ?? '');
  };
  const votes = of('approval-voted').map(({ approval, vote: { by, vote } }) => {
    const who = handleOf(by);
    const risk = opened.get(approval)?.action.risk ?? 'high';
    const asked = askedFor(opened.get(approval));
    const fits = (it: Press) =>
      it.who === who &&
      it.approval === approval &&
      it.vote === vote &&
      it.genuine &&
      it.eligible(asked, risk === 'high');
    const at = left.findIndex(fits);
    const press = at === -1 ? null : (left.splice(at, 1)[0] ?? null);
    if (!press) faults.push(`a vote (${vote}) of ${who ?? by.user} on ${approval} that no allowed press gave`);
    return { approval, who, vote, press };
  });
  for (const { approval, to, by, edit } of of('approval-moved')) {
    const took = to === 'handed-over' ? 'hand' : edit ? 'edit' : null;
    const mine = (it: { approval: string; who: Handle }) => it.approval === approval && it.who === handleOf(by);
    if (took && !played.presses.some((it) => it.vote === took && mine(it) && it.genuine && it.eligible(null, false)))
      faults.push(`${approval} was taken (${took}) by ${by?.user ?? 'nobody'}, which no allowed press did`);
    const wrote = (it: Edit) => Object.entries(edit ?? {}).every(([name, value]) => it.fits[name] === value);
    if (edit && !played.edits.some((it) => mine(it) && wrote(it)))
      faults.push(`${approval} was edited to ${JSON.stringify(edit)}, which nobody wrote`);
    const needs = to === 'denied' ? 'deny' : to === 'approved' && by ? 'approve' : null;
    if (needs && !votes.some((it) => it.approval === approval && it.vote === needs && it.who === handleOf(by)))
      faults.push(`${approval} was ${to} by ${by?.user ?? 'nobody'} without a vote`);
  }

  // What ran.
  const judged = { approved: 0, autonomous: 0 };
  const executions = new Map<string, number>();
  for (const call of played.calls) {
    const fault = (why: string) => faults.push(`${call.tool} ran ${JSON.stringify(call.args).slice(0, 300)}: ${why}`);
    if (call.execution === null) {
      if (!isRead(world, call.tool, call.listed)) fault('a write without an approval');
      continue;
    }
    const approval = opened.get(call.execution);
    executions.set(call.execution, (executions.get(call.execution) ?? 0) + 1);
    if (!approval || !of('execution-started').some((it) => it.approval === call.execution)) {
      fault('its approval is not in the journal');
      continue;
    }
    const faces = played.shop.facesLike(call.tool, approval.tool?.fingerprint ?? '');
    if (faces.length === 0 || !faces.every((face) => isDeepStrictEqual(face, call.face)))
      fault('the tool is another one than when the approval was opened');
    const risk = riskOf(world, call, approval.undoes !== undefined);
    const approvers = votes.filter((it) => it.approval === approval.id && it.vote === 'approve');
    if (approvers.length === 0) {
      judged.autonomous += 1;
      if (risk !== higherAllowed(world, risk)) fault(`nobody approved it, and its risk is ${risk}`);
      const undoes = approval.undoes !== undefined;
      const edit = editsBefore(approval, opened, of('approval-moved'));
      for (const why of strayValues(world, call, { edit, undoes })) fault(`nobody approved it, and ${why}`);
      continue;
    }
    judged.approved += 1;
    const asked = askedFor(approval);
    const standing = new Set(
      approvers.flatMap(({ who }) =>
        who && call.town.mayDecide(who, 'approve', world.deciders, asked, risk === 'high') ? [who] : [],
      ),
    );
    if (standing.size < world.deciders.quorum) fault(`only ${standing.size} of those who approved might when it ran`);
    for (const { press } of approvers) for (const why of press ? misshown(world, press, call, risk) : []) fault(why);
  }
  for (const [approval, times] of executions) if (times > 1) faults.push(`${approval} ran ${times} times`);
  return { faults, ...judged };
}

/** Why what somebody saw when they pressed is not what ran. */
function misshown(world: World, { shown, where, risk: named }: Press, call: Call, risk: Risk): string[] {
  if (!shown) return ['who approved it saw no call'];
  const faults: string[] = [];
  if (!sameCall(shown, call))
    faults.push(`who approved it saw ${JSON.stringify({ tool: shown.tool, args: shown.args }).slice(0, 300)}`);
  if (where === 'card' && shown.escaped) faults.push('it was approved where something stood escaped');
  if (shown.letters && world.scripts.length === 0)
    faults.push('letters that look like others stood there as themselves');
  if (!order.includes(named as Risk) || higher(named as Risk, risk) !== named)
    faults.push(`its card said ${named ?? 'nothing'} of the risk, which is ${risk}`);
  return faults;
}

/** What the workflow lets be done alone: `risk` itself where it may be, else something else. */
function higherAllowed({ workflow: { autonomy } }: World, risk: Risk): Risk | null {
  const { level, upTo } = typeof autonomy === 'object' ? autonomy : { level: autonomy, upTo: 'low' as const };
  return level === 'autonomous' && higher(risk, upTo) === upTo ? risk : null;
}

/** What people wrote in its arguments, from card to card. */
function editsBefore(
  { editOf }: Approval,
  opened: ReadonlyMap<string, Approval>,
  moves: readonly FactOf<'approval-moved'>[],
): Json {
  const before = editOf === undefined ? undefined : opened.get(editOf);
  if (!before) return {};
  const edit = moves.find((it) => it.approval === editOf && it.edit)?.edit;
  return { ...editsBefore(before, opened, moves), ...edit };
}

/** What takes a write back has no risk of its own in a workflow. */
function riskOf(world: World, { tool, face }: Call, undoes: boolean): Risk {
  const own = undoes ? 'low' : (world.workflow.actions.mend?.risk ?? 'high');
  if (isRead(world, tool, face)) return own;
  const isDestructive = face.annotations?.destructiveHint !== false || isChanged(world, tool, face);
  return higher(own, isDestructive ? 'high' : 'medium');
}

function isChanged({ reviewed }: World, name: string, face: Face): boolean {
  return Object.hasOwn(reviewed, name) && reviewed[name] !== specOf(name, face).fingerprint;
}

/** A star stands for anything; what is taken away is taken away, wherever it stands. */
function isRead(world: World, name: string, face: Face): boolean {
  if (isChanged(world, name, face)) return false;
  const matches = (glob: string) => {
    const [start = '', ...rest] = glob.split('*');
    const end = rest.at(-1);
    return end === undefined
      ? name === glob
      : name.startsWith(start) && name.endsWith(end) && name.length >= start.length + end.length;
  };
  const taken = world.reads.some((glob) => glob.startsWith('!') && matches(glob.slice(1)));
  const listed = world.reads.some((glob) => !glob.startsWith('!') && matches(glob));
  if (listed && !taken && /^[!-~]+$/.test(name)) return true;
  return world.trusted.includes(name.split('.')[0] ?? '') && face.annotations?.readOnlyHint === true;
}
