/**
 * The terms of an action, in the same sentences wherever they are told: what it touches, its risk and its way back, how it
 * is checked, what it may cost.
 * Owns: those sentences. Refuses: whether it helps (weigh-deed.ts and what-if.ts), and who decides.
 */
import type { Action, RiskFrom } from '../../run/actions/approval.ts';
import { deedOf } from '../../run/actions/deed-of.ts';
import { sayCount, sayDuration } from '../../run/wording/quantity.ts';
import { listed, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Rehearsal } from '../../run/actions/rehearsal.ts';
import type { Asked } from './asked.ts';
import { settingIn } from './change-did.ts';
import { touchesNothing } from './touches-nothing.ts';

export function touchesWords(asked: Asked, { component, touches }: Action): Words {
  return touches.length > 0
    ? say`It touches ${name(component)}; these depend on it: ${listed(touches.map(name))}.`
    : touchesNothing(asked, component);
}

/** How risky it is, and what that means here: "Risk medium: it changes stock, which purchase depends on." */
export function riskWords({ risk, riskFrom, component, touches }: Action): Words {
  const by =
    touches.length > 0 ? say`, which ${listed(touches.map(name))} ${touches.length > 1 ? 'depend' : 'depends'} on` : [];
  return say`Risk ${risk}: it changes ${name(component)}${by}${fromWords(riskFrom)}.`;
}

/** What makes it more than any change of production is. */
function fromWords(from: RiskFrom | undefined): string {
  switch (from) {
    case 'destructive':
      return ', and its tool may destroy something';
    case 'changed':
      return ', and its tool changed since it was reviewed';
    case 'workflow':
      return '; the workflow says so';
    case 'write':
    case undefined:
      return '';
  }
}

type Doing = Pick<Action, 'name' | 'tool' | 'component' | 'args' | 'change'>;

/** What it does, as a sentence goes on behind "it": "takes listings back from 4.12.1 to 4.12.0". `summary`: of its change. */
export function doesWords(action: Doing, summary = ''): Words {
  const { args, change } = action;
  const component = name(action.component);
  const back = change?.previous !== undefined && Object.values(args).includes(change.previous) ? change.previous : null;
  const set = settingIn(summary);
  const replicas = args['replicas'];
  switch (deedOf(action.name, action.tool)) {
    case 'roll-back':
    case 'restore-config':
      if (back === null || !change) break;
      return set
        ? say`puts ${name(set.key)} of ${component} back from ${name(set.now)} to ${name(set.before)}`
        : say`takes ${component} back from ${name(change.ref)} to ${name(back)}`;
    case 'restart':
      return say`restarts ${component}`;
    case 'scale':
      if (typeof replicas !== 'number') break;
      return say`gives ${component} ${sayCount(replicas, 'replica')}`;
    case 'rotate':
      return say`gives ${component} a new certificate`;
    case 'fail-over':
      return say`sends the calls to ${component} to its other site`;
    default:
  }
  return say`carries out ${name(action.name)} for ${component}`;
}

/** Its way back, in words; the exact call stands on its card. */
export function undoWords(action: Doing & Pick<Action, 'undo'>, summary = ''): Words {
  const { undo, change, args } = action;
  const deed = deedOf(action.name, action.tool);
  if (!undo)
    return deed === 'rotate'
      ? say`No way back is known for it; what was replaced is not put back.`
      : say`No way back is known for it.`;
  if (deed === 'fail-over') return say`It can be undone by failing over back, on a card of its own.`;
  const set = settingIn(summary);
  if (change && Object.values(undo.args).includes(change.ref))
    return set
      ? say`It can be undone: that sets ${name(set.key)} to ${name(set.now)} again, on a card of its own.`
      : say`It can be undone: that brings ${name(change.ref)} back, on a card of its own.`;
  const others = Object.entries(undo.args).filter(([key, value]) => args[key] !== value);
  const to = others.length > 0 ? say`: back to ${argsWords(Object.fromEntries(others))}` : [];
  return say`It can be undone${to}, on a card of its own.`;
}

/** What somebody goes back to who puts a setting or a release back: "pool.size 12 is what ran before stock-config-2". */
export function beforeWords({ args, change }: Pick<Action, 'args' | 'change'>, summary = ''): Words[] {
  if (change?.previous === undefined || !Object.values(args).includes(change.previous)) return [];
  const set = settingIn(summary);
  const what = set ? say`${name(set.key)} ${name(set.before)}` : say`${name(change.previous)}`;
  return [say`${what} is what ran before ${name(change.ref)}; nothing that was read shows trouble with it.`];
}

export function checkWords({ verify }: Pick<Action, 'verify'>): Words {
  return verify
    ? say`Afterwards it is checked for up to ${sayDuration(verify.within)} whether the usual range is back; if it is not, I say so.`
    : say`Nothing checks afterwards whether it helped.`;
}

export function longWords({ verify }: Pick<Action, 'verify'>): Words {
  return verify
    ? say`How long it takes is not known beforehand; whether it helped is known after ${sayDuration(verify.within)} at the latest.`
    : say`How long it takes is not known beforehand.`;
}

export function lossWords({ component }: Pick<Action, 'component'>, rehearsal?: Rehearsal): Words {
  return rehearsal?.said && !rehearsal.below
    ? say`Whether anything is lost: its dry run says ${quote(rehearsal.said)}, and no more is known.`
    : say`Whether anything is lost meanwhile, such as what ${name(component)} keeps in memory, is not known: nothing on record tells it. Ask who owns it.`;
}

export function argsWords(args: Record<string, unknown>): Words {
  const all = Object.entries(args).map(([key, value]) => say`${name(key)} ${name(shown(value))}`);
  return all.length > 0 ? listed(all, 6) : say`no arguments`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
