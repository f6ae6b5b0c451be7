/**
 * "How long will it take?", "when will it be back?": what lies ahead, as far as anything on record bounds it.
 * Owns: saying what it waits for. Refuses: prophecies; there is no time but one that a limit sets.
 */
import type { Approval } from '../../run/actions/approval.ts';
import { sayDuration } from '../../run/wording/quantity.ts';
import { at, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { waitingOf, waitsWords } from './fix.ts';
import { growthOf, growthWords } from './growth.ts';
import { metric } from './metric.ts';
import { rowWords } from './row-words.ts';
import { lookedUp } from './wording.ts';

export async function eta(asked: Asked): Promise<Told> {
  const { state, finding, text } = asked;
  const all = [...state.approvals.values()];
  const waiting = waitingOf(state);
  const done = all.findLast((it) => it.state === 'done' && it.endedAt !== undefined);
  if (done?.endedAt !== undefined && !waiting) {
    const held = done.verification?.state === 'held' ? done.verification.polledAt : null;
    const what = say`${name(done.action.name)} of ${name(done.action.component)}`;
    const began = done.votes.at(-1)?.at ?? done.openedAt;
    return {
      lines: [
        held === null
          ? say`It was carried out at ${at(done.endedAt)}; a recovery has not been verified yet: ${what}.`
          : say`It took ${sayDuration(Math.max(0, held - began))} from the approval to the verified recovery: ${what}, approved at ${at(began)}, recovery seen at ${at(held)}.`,
      ],
      foot: lookedUp(asked, []),
    };
  }
  if (
    /\b(?:die|dies|crash\w*|falls?|goes? down|next time|again|out of memory|oom|run out|fill|full|breaks?|left)\b/i.test(
      text,
    ) &&
    finding?.outcome === 'fault'
  ) {
    const component = asked.ask.subject.component ?? finding.component;
    const grown = component === null ? null : await growthOf(asked, component);
    if (grown)
      return {
        lines: [growthWords(grown), rowWords(grown.row), ...(waiting ? [waitsWords(waiting)] : [])],
        chart: {
          evidence: grown.evidence.at(-1) ?? '',
          alt: `Chart of ${grown.row.metric} of ${grown.row.service}`.slice(0, 300),
        },
        foot: lookedUp(asked, grown.evidence),
      };
    const now = await metric({
      ...asked,
      text: '',
      ask: {
        ...asked.ask,
        topic: 'metric',
        subject: { ...(finding.component ? { component: finding.component } : {}) },
      },
    });
    return {
      lines: [
        say`No time can be told: nothing on record says when it fails next, only how it moves.`,
        ...now.lines.slice(0, 2),
        ...(waiting ? [waitsWords(waiting)] : []),
      ],
      ...(now.chart ? { chart: now.chart } : {}),
      foot: now.foot,
    };
  }
  const next: Words[] = waiting
    ? [waitsWords(waiting), ...checked(waiting)]
    : [say`Nothing is proposed or running that would end it.`];
  return {
    lines: [say`No time can be told: how long a fix takes is not on record.`, ...next],
    foot: lookedUp(asked, []),
  };
}

function checked({ action }: Approval): Words[] {
  return action.verify
    ? [
        say`After the approval it is checked for up to ${sayDuration(action.verify.within)} whether the usual range is back.`,
      ]
    : [];
}
