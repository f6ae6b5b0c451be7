/**
 * What the rehearsal of an action showed, for its card and its dialog.
 * Owns: the one or two lines that everybody reads, and the whole behind the fold: the diff, the call by hand, remarks.
 * Refuses: rehearsing; and believing a word of it: all of it stands as somebody else's words.
 */
import { sayDuration } from '../../run/wording/quantity.ts';
import type { DecisionBrief } from '../../run/saying.ts';
import type { Below, FieldChange, Rehearsal } from '../../run/actions/rehearsal.ts';
import { isBlocking } from '../../run/actions/rehearsal.ts';
import { shownCall } from '../shown-call.ts';
import { clip, code, fence, inertLine, type Markup, markup, own, quote } from '../markup.ts';
import { handWord } from './by-hand-lines.ts';

/** Characters that each may take on the card. */
const room = { path: 22, value: 18, said: 100, obstacle: 400, diff: 2_000, byHand: 800, remark: 200 };

/** What a reader must know before pressing; null where nothing was rehearsed. */
export function rehearsalLine(rehearsal: Rehearsal | undefined): Markup | null {
  if (!rehearsal) return null;
  const { outcome, changes, said } = rehearsal;
  const blocks = own(
    isBlocking(rehearsal) ? ' It cannot be approved.' : rehearsal.ask ? ' It may be approved all the same.' : '',
  );
  switch (outcome) {
    case 'would-change': {
      const [first, ...others] = changes;
      const more = others.length + (rehearsal.more ?? 0);
      if (!first) return markup`*Rehearsed:* ${said === undefined ? own('it would work') : quote(said, room.said)}`;
      const of = rehearsal.object === undefined ? null : markup` on ${code(rehearsal.object, 60)}`;
      const also = said === undefined ? null : markup`; ${quote(said, room.said)}`;
      return markup`*Rehearsed:* ${change(first)}${more > 0 ? markup`, ${more} more` : null}${of}${also}`;
    }
    case 'ran':
      return rehearsal.below
        ? markup`*Rehearsed on ${place(rehearsal.below)}:* ran, ${checked(rehearsal.below)}; it stays done there`
        : null;
    case 'not-rehearsed':
      return markup`*Not rehearsed${on(rehearsal)}:* a model chose this call.`;
    case 'unknown':
      return markup`⚠️ *Rehearsal${on(rehearsal)}:* outcome unknown; nobody knows whether it ran there.${blocks}`;
    case 'unchanged':
      return markup`⚠️ *Rehearsed:* it would change nothing.${blocks}`;
    case 'refused':
    case 'failed':
      return markup`⚠️ *Rehearsal${rehearsal.role === undefined ? on(rehearsal) : null} failed:* ${whyFailed(rehearsal)}.${blocks}`;
  }
}

/** What stands in the way of Approve, and who or what takes it away; a sentence without its full stop. */
export function obstacle(rehearsal: NonNullable<DecisionBrief['blocked']>): Markup {
  switch (rehearsal.outcome) {
    case 'unchanged':
      return own('Its rehearsal says that it would change nothing');
    case 'unknown':
      return markup`It is not known whether its rehearsal${on(rehearsal)} ran; look there first`;
    default:
      return rehearsal.role === undefined && rehearsal.below?.check !== 'not-held'
        ? whyFailed(rehearsal)
        : markup`Its rehearsal failed: ${whyFailed(rehearsal)}`;
  }
}

/** In its tool's words it is never cut short: whoever unlocks it stands at their end. */
function whyFailed({ role, below, said }: NonNullable<DecisionBrief['blocked']>): Markup {
  if (role !== undefined) return markup`Aura lacks a right; grant it the Role ${code(role, 60)}`;
  if (below?.check === 'not-held')
    return markup`it ran, stays done there, and its check did not hold within ${seconds(below)}`;
  // The sentence around it has a full stop of its own.
  return quote((said ?? 'no reason was given').replace(/\.$/, ''), room.obstacle);
}

function on({ below }: Pick<Rehearsal, 'below'>): Markup | null {
  return below ? markup` on ${place(below)}` : null;
}

function place({ environment }: Below): Markup {
  return inertLine(environment, 60);
}

function checked(below: Below): Markup {
  return below.check === 'held' ? markup`checked ${seconds(below)}` : own('not verified there');
}

function seconds({ within = 0 }: Below): Markup {
  return inertLine(sayDuration(within), 20);
}

/** Everything of it, for what folds; empty where nothing was rehearsed. */
export function rehearsalDetails(rehearsal: Rehearsal | undefined, scripts: readonly string[]): Markup[] {
  if (!rehearsal) return [];
  const { diff, said, byHand, noUndo, remarks } = rehearsal;
  const shown = rehearsal.outcome === 'refused' || rehearsal.outcome === 'failed' ? room.obstacle : room.said;
  const whole =
    said !== undefined && (said.length > shown || rehearsal.role !== undefined)
      ? markup`*It said:* ${quote(said, 900)}`
      : null;
  return [
    ...(whole ? [whole] : []),
    ...(diff === undefined || diff === '' ? [] : [fence(clip(diff, room.diff))]),
    ...(noUndo === undefined ? [] : [markup`*No undo:* ${quote(noUndo, 200)}`]),
    ...(byHand === undefined ? [] : [markup`*By hand:*\n${wholeOrNothing(byHand)}`]),
    ...undoThere(rehearsal.below, scripts),
    ...remarks.map((remark) => markup`• ${quote(remark, room.remark)}`),
  ];
}

/** For whoever wants the lower environment as it was. */
function undoThere(below: Below | undefined, scripts: readonly string[]): Markup[] {
  if (!below?.undo) return [];
  return [markup`*To take it back on ${place(below)}:* ${code(shownCall(below.undo, scripts, 0).text, 300)}`];
}

/** Half of a call for a shell may be another one. */
function wholeOrNothing(byHand: string): Markup {
  const line = fence(byHand);
  return line.text.length <= room.byHand ? line : markup`it is long; “${handWord}” shows it.`;
}

function change({ path, before, after }: FieldChange): Markup {
  const name = code(endOf(path), 60);
  if (before === null) return markup`sets ${name} to ${value(after)}`;
  return after === null
    ? markup`removes ${name}, was ${value(before)}`
    : markup`${name} ${value(before)} → ${value(after)}`;
}

function value(text: string | null): Markup {
  const whole = text ?? '';
  // Of a long value its end tells: the tag of an image, the last of a list.
  return code(whole.length <= room.value ? whole : `…${whole.slice(1 - room.value)}`, 60);
}

/** The end of a path says which field it is; its beginning is the same for all. */
function endOf(path: string): string {
  if (path.length <= room.path) return path;
  const parts = path.split('.');
  let end = parts.pop() ?? path;
  for (let part = parts.pop(); part !== undefined && part.length + 1 + end.length <= room.path; part = parts.pop())
    end = `${part}.${end}`;
  return end;
}
