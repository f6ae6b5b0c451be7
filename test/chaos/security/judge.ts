/**
 * What must hold of a round, judged from the journal's facts, what the tools received, and what people saw and pressed.
 * Owns: the four rules. Refuses: asking the product whether something is allowed.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Risk } from '../../../src/run/approval.ts';
import type { Fact, FactOf } from '../../../src/run/fact.ts';
import type { Person } from '../../../src/run/identity.ts';
import { strayValues } from './provenance.ts';
import { sameCall, type ShownCall } from './read-message.ts';
import { type Face, type Received, type Shop, specOf } from './shop.ts';
import { cast, type Handle, type Town } from './town.ts';
import type { World } from './world.ts';

/** A press on an approval, with what was so and what was seen at that moment. */
export interface Press {
  who: Handle;
  approval: string;
  vote: 'approve' | 'deny';
  /** As it stood on the card, nothing changed. */
  genuine: boolean;
  eligible: (asked: Handle | null, high: boolean) => boolean;
  where: 'card' | 'dialog';
  shown: ShownCall | null;
  risk: string | null;
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
    ...of('request-accepted').flatMap(({ request }) => (request.by ? [request.by] : [])),
    ...of('stop-requested', 'message-heard').map(({ by }) => by),
    ...of('signal-answered').flatMap(({ to }) => (to ? [to] : [])),
  ];
  for (const by of spoke) {
    const who = handleOf(by);
    if (who === null || !played.askers.has(who)) faults.push(`${who ?? by.user} was heard and may not ask`);
  }
  const left = [...played.presses];
  const votes = of('approval-voted').map(({ approval, vote: { by, vote } }) => {
    const who = handleOf(by);
    const risk = opened.get(approval)?.action.risk ?? 'high';
    const asked = askedBy(opened.get(approval)?.run ?? '');
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
  for (const { approval, to, by } of of('approval-moved')) {
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
    const risk = riskOf(world, call);
    const approvers = votes.filter((it) => it.approval === approval.id && it.vote === 'approve');
    if (approvers.length === 0) {
      judged.autonomous += 1;
      if (risk !== higherAllowed(world, risk)) fault(`nobody approved it, and its risk is ${risk}`);
      for (const why of strayValues(world, call)) fault(`nobody approved it, and ${why}`);
      continue;
    }
    judged.approved += 1;
    const asked = askedBy(approval.run);
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

function riskOf(world: World, { tool, face }: Call): Risk {
  const own = world.workflow.actions.mend?.risk ?? 'high';
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
