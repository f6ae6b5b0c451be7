/**
 * The terms of an action, in the same sentences wherever they are told: what it touches, its risk and its way back, how it
 * is checked, what it may cost.
 * Owns: those sentences. Refuses: whether it helps (weigh-deed.ts and what-if.ts), and who decides.
 */
import type { Action } from '../../run/actions/approval.ts';
import { deedOf } from '../../run/actions/deed-of.ts';
import { sayDuration } from '../../run/wording/quantity.ts';
import { listed, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Rehearsal } from '../../run/actions/rehearsal.ts';
import type { Asked } from './asked.ts';
import { touchesNothing } from './touches-nothing.ts';

export function touchesWords(asked: Asked, { component, touches }: Action): Words {
  return touches.length > 0
    ? say`It touches ${name(component)}; these depend on it: ${listed(touches.map(name))}.`
    : touchesNothing(asked, component);
}

export function undoWords({ undo, name: action, tool }: Pick<Action, 'undo' | 'name' | 'tool'>): Words {
  const deed = deedOf(action, tool);
  if (undo)
    return deed === 'fail-over'
      ? say`It can be undone by failing over back (${name(undo.tool)} with ${argsWords(undo.args)}), which asks again.`
      : say`It can be undone: ${name(undo.tool)} with ${argsWords(undo.args)}, which asks again.`;
  return deed === 'rotate'
    ? say`No way back is known for it; what was replaced is not put back.`
    : say`No way back is known for it.`;
}

/** What somebody goes back to who puts a setting or a release back: "pool.size 12 is what ran before stock-config-2". */
export function beforeWords({ args, change }: Pick<Action, 'args' | 'change'>, summary = ''): Words[] {
  if (change?.previous === undefined || !Object.values(args).includes(change.previous)) return [];
  const set = /([\w.-]{1,60}): (\S{1,40}) → (\S{1,40}?)(?=[.,;]?(?:\s|$))/.exec(summary.slice(0, 400));
  return [
    set
      ? say`${name(set[1] ?? '')} ${name(set[2] ?? '')} is what ran before ${name(change.ref)}; nothing that was read shows trouble with it.`
      : say`${name(change.previous)} is what ran before ${name(change.ref)}; nothing that was read shows trouble with it.`,
  ];
}

export function checkWords({ verify }: Pick<Action, 'verify'>): Words {
  return verify
    ? say`Afterwards it is checked for up to ${sayDuration(verify.within)} whether the usual range is back.`
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
