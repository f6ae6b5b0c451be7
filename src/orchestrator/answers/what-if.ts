/**
 * "What would happen if we did this, or nothing?": what is known of it, said as such.
 * Owns: telling what is known from what is not. Refuses: prophecies.
 */
import { listed, name, quote, say, type Words } from '../../run/words.ts';
import type { Asked, Told } from './asked.ts';
import { affected } from './affected.ts';
import { trend } from './trend.ts';

export async function whatIf(asked: Asked): Promise<Told> {
  const { deed } = asked.ask.subject;
  if (deed === 'nothing' || deed === undefined) return nothingDone(asked);
  const prepared = await asked.prepare();
  if ('why' in prepared) return { lines: [say`It cannot be told, because it cannot be prepared: ${prepared.why}`] };
  const { action } = prepared.ready;
  const { finding } = asked;
  const fits = finding?.component === action.component && !finding.noFault;
  return {
    lines: [
      say`${name(action.name)} of ${name(action.component)} can be proposed; risk ${action.risk}.`,
      action.touches.length > 0
        ? say`It touches ${name(action.component)}; these depend on it: ${listed(action.touches.map(name))}.`
        : say`It touches ${name(action.component)}; nothing that depends on it is known to be worse off now.`,
      fits
        ? said(asked, action.args)
        : say`It is not known to help: ${name(action.component)} is not where the cause was found.`,
      action.undo
        ? say`It can be undone: ${name(action.undo.tool)} with ${name(JSON.stringify(action.undo.args))}.`
        : say`No undo of it is known.`,
      action.verify
        ? say`Afterwards it is checked for up to ${Math.round(action.verify.within / 60_000)} min whether the usual range is back.`
        : say`Nothing checks afterwards whether it helped.`,
      say`Not known: what else was changed by hand, and how long it takes.`,
      say`The exact call: ${name(action.tool)} with ${name(JSON.stringify(action.args))}.`,
    ],
  };
}

/** An action takes a change back only where it is given what was there before. */
function said({ finding }: Asked, args: Record<string, unknown>): Words {
  const { change, component } = finding ?? { change: null, component: null };
  if (change?.previous !== undefined && Object.values(args).includes(change.previous))
    return say`What is known for it: it takes back ${name(change.ref)} (${quote(change.summary)}), which fits the cause.`;
  return say`What is known for it: the cause was found at ${name(component ?? '')}.${change ? say` It does not take back ${name(change.ref)}.` : []}`;
}

async function nothingDone(asked: Asked): Promise<Told> {
  const { finding } = asked;
  const now = await trend(asked);
  // What is measured now stands above already.
  const hit = await affected({ ...asked, text: '' });
  const mends = finding?.noFault
    ? say`Nothing is wrong, so nothing is expected to happen.`
    : say`Nothing in the record says that it ends by itself.`;
  return { lines: [mends, ...now.lines.slice(0, 3), ...hit.lines.slice(0, 2)], foot: now.foot };
}
