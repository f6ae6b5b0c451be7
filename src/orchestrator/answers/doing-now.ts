/**
 * "Are you still there, why so quiet?": what Aura does at this moment, why it does no more, and what it will say by itself.
 * Owns: that answer at every stage. Refuses: progress in per cent, and promises to watch.
 */
import { sayDuration } from '../../run/wording/quantity.ts';
import { at, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { approvers, cardOf, deedName, fixes, mayHaveRun, stopped } from './fix.ts';
import { type Stage, stageOf } from './stage.ts';
import { overSince } from './what-now.ts';
import { lookedUp } from './wording.ts';

export function doingNow(asked: Asked): Told {
  const stage = stageOf(asked);
  const broken = stage.is === 'bare' ? failed(asked) : [];
  return { lines: broken.length > 0 ? broken : doingLines(asked, stage), foot: lookedUp(asked, []) };
}

/** The newest investigation broke off, which only a record of it may say. */
function failed({ state }: Asked): Words[] {
  const last = [...state.runs.values()].findLast((it) => it.route === 'investigate');
  if (last?.outcome !== 'failed' || last.endedAt === null) return [];
  return [
    say`My investigation broke off at ${at(last.endedAt)}${last.why ? say`: ${quote(last.why)}` : []}. “investigate again” takes a new look.`,
  ];
}

function doingLines(asked: Asked, stage: Stage): Words[] {
  const { state, now } = asked;
  const became = fixes(asked)[0] ?? [];
  switch (stage.is) {
    case 'looking':
      return [
        say`I am looking into it since ${at(stage.run.startedAt)} (${sayDuration(now - stage.run.startedAt)}); what I find I say here.`,
      ];
    case 'waits':
      return [
        say`I am here and wait: what I could look into I have, and ${approvers(stage.card, 'briefly')} has to decide on ${deedName(stage.card)} on ${cardOf(stage.card)}, until ${at(stage.card.expiresAt)}.`,
        say`Meanwhile nothing is looked into and nothing is changed. By myself I say what becomes of the card and, once it ran, whether it helped.`,
      ];
    case 'running':
    case 'checking':
      return [say`I am at it: ${became}`, say`What comes of it I say here.`];
    case 'closed': {
      const by = stopped(asked);
      return by.length > 0
        ? [say`Nothing, and I did not crash: ${lowered(by[0] ?? [])}`, became]
        : [
            say`Nothing at the moment; I am here and answer questions. ${became}`,
            say`“investigate again” takes a new look.`,
          ];
    }
    case 'over':
      return [
        say`I am here and nothing runs: ${overSince(asked)}. That check is over: I do not watch it any more, and look again when I am asked.`,
        ...(state.resolved ? [] : [say`Nobody has said yet that it is over.`]),
      ];
    case 'calm':
      return [
        say`I am here and nothing runs: my look is done, and nothing is wrong as far as was measured. I answer questions, and look again when I am asked.`,
        ...([...state.approvals.values()].some(mayHaveRun) ? [] : [say`Nothing was changed through me.`]),
      ];
    case 'by-hand':
    case 'no-help':
    case 'bare': {
      const by = stopped(asked);
      return [
        ...(by.length > 0
          ? [say`Nothing, and I did not crash: ${lowered(by[0] ?? [])}`]
          : [say`Nothing at the moment; I am here and answer questions. “investigate again” takes a new look.`]),
        ...(became.length > 0 ? [became] : [say`Nothing is proposed, and nothing was changed through me.`]),
      ];
    }
  }
}

/** As a sentence goes on. */
function lowered([first = '', ...rest]: Words): Words {
  return typeof first === 'string' ? [first.charAt(0).toLowerCase() + first.slice(1), ...rest] : [first, ...rest];
}
