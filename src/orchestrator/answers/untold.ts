/**
 * What is asked and that hardly anything Aura reads can tell: whether it holds under other load, whether a change was
 * reviewed, until when something is valid, where it runs, what to watch, when to go back, what a thing can do, and a wish to
 * be woken. What was read and names it is told; else that it is not known, said first, then at most two lines of what is
 * nearest.
 * Owns: those words, and the search. Refuses: a yes or a no, and the answer to another question in its place.
 */
import { isUndecided } from '../../run/actions/approval.ts';
import { deedOf } from '../../run/actions/deed-of.ts';
import type { AskTopic } from '../../run/ask.ts';
import { asksNeighbours } from '../../run/question/asks-neighbours.ts';
import { aspectsIn } from '../../run/question/about-proposal.ts';
import { cite, name, plainText, quote, say, type Words } from '../../run/wording/words.ts';
import type { Answerer, Asked, Told } from './asked.ts';
import { certificate } from './certificate.ts';
import { changes } from './changes.ts';
import { ifLost } from './if-lost.ts';
import { neighbours } from './neighbours.ts';
import { owners } from './owner.ts';
import { proposed } from './proposed.ts';
import { undoWords } from './deed-terms.ts';
import { prevention } from './prevention.ts';
import { fixes, waitingOf, waitsWords } from './fix.ts';
import { trend } from './trend.ts';
import { whatIf } from './what-if.ts';
import { lead, lookedUp } from './wording.ts';

type Untold = Extract<AskTopic, 'ahead' | 'review' | 'expiry' | 'site' | 'watch' | 'going-back' | 'ability' | 'wake'>;

const said: Record<Untold, Words> = {
  ahead: say`I cannot tell whether it holds then: nothing that I read says what another day or more load brings.`,
  review: say`I cannot tell whether it was reviewed or tested, or by whom: nothing that I read says that.`,
  expiry: say`I cannot tell until when it is valid: nothing that I read says that.`,
  site: say`I cannot tell which site, host or instance it is: nothing that I read says that.`,
  watch: say`I cannot tell what will matter next: nothing that I read says that. What was seen to move:`,
  'going-back': say`I cannot tell when to go back: nothing that I read says that.`,
  ability: say`I cannot tell whether it does or can, or what it is for: nothing that I read says that.`,
  wake: say`I cannot do that: I wake nobody and watch for no condition; that is your pager's. What changes here is said in this channel.`,
};

/** What a line must have to tell it. */
const tells: Partial<Record<Untold, RegExp>> = {
  expiry:
    /\b(?:expir\w{0,6}|not ?after|valid (?:until|till|to|through|for)|renew\w{0,3})\b[^\n]{0,80}(?:\b\d{4}-\d{2}-\d{2}|\b\d{1,4} (?:days?|hours?|months?)\b)/i,
  site: /\b(?:site|region|zone|datacenter|data center|host(?:name)?|node|instance|pod)\b[ =:"']{1,3}[\w.-]{2,60}/i,
  review: /\b(?:reviewed[- ]by|approved[- ]by|signed[- ]off[- ]by)\b[ :=]{1,3}[\w@.-]{2,60}/i,
};
/** An argument of what is proposed or was done says where. */
const placed = /site|region|zone|host|node|instance|pod|^to$|target/i;

const mostNearest = 2;
/** Lines of what was read that are gone through. */
const mostRead = 2_000;
const longestLine = 200;

function untold(kind: Untold): Answerer {
  return async (asked) => {
    const { component } = asked.ask.subject;
    const told =
      kind === 'ahead'
        ? await ifLost(asked)
        : kind === 'expiry'
          ? certificate(asked)
          : kind === 'ability' && component !== undefined && asksNeighbours(asked.text)
            ? await neighbours(asked, component)
            : null;
    if (told) return told;
    const found = foundIn(asked, kind);
    const near = await nearest(asked, kind);
    const lines = near.lines.filter((it) => !/^(?:Yes|No|Not)\b/.test(plainText(it))).slice(0, mostNearest);
    return {
      lines: found.length > 0 ? [...found, ...lines.slice(0, 1)] : [said[kind], ...lines],
      foot: near.foot ?? lookedUp(asked, []),
    };
  };
}

export const untoldAnswerers: Record<Untold, Answerer> = {
  ahead: untold('ahead'),
  review: untold('review'),
  expiry: untold('expiry'),
  site: untold('site'),
  watch: untold('watch'),
  'going-back': untold('going-back'),
  ability: untold('ability'),
  wake: untold('wake'),
};

/** Whether nothing that was read tells what is asked, so that a model may look further; a wish to be woken asks nothing. */
export function isUntold(asked: Asked): boolean {
  const { topic } = asked.ask;
  return topic in said && topic !== 'wake' && foundIn(asked, topic as Untold).length === 0;
}

/** The newest lines of what was read that tell it, and the arguments of deeds that do. */
function foundIn({ state }: Asked, kind: Untold): Words[] {
  const told = tells[kind];
  if (!told) return [];
  const deed = [...state.approvals.values()].findLast((it) => isUndecided(it.state) || it.state === 'done');
  const args = kind === 'site' && deed ? Object.entries(deed.action.args).filter(([key]) => placed.test(key)) : [];
  const read = state.ledger
    .filter(({ succeeded }) => succeeded)
    .toReversed()
    .flatMap(({ id, digest }) => digest.split('\n').map((line) => ({ id, line: line.trim().slice(0, longestLine) })))
    .slice(0, mostRead)
    .filter(({ line }) => told.test(line))
    .slice(0, mostNearest);
  return [
    ...(deed && args.length > 0
      ? [
          say`${name(deed.action.name)} of ${name(deed.action.component)} ${deed.state === 'done' ? 'was carried out' : 'waits'} with ${name(args.map(([key, value]) => `${key} ${String(value)}`).join(', '))}.`,
        ]
      : []),
    ...read.map(({ id, line }) => say`What was read names it: ${quote(line)}${cite(id)}`),
  ];
}

async function nearest(asked: Asked, kind: Untold): Promise<Told> {
  switch (kind) {
    case 'wake':
      return { lines: waiting(asked) };
    case 'review':
      return changes({ ...asked, ask: { ...asked.ask, topic: 'changes' } });
    case 'watch': {
      const { lines, foot } = await trend({ ...asked, ask: { ...asked.ask, subject: {} } });
      return { lines: lines.slice(1), foot };
    }
    case 'expiry':
      return { lines: [...whose(asked), ...prevention(asked), lead(asked)] };
    case 'ahead':
      return { lines: [lead(asked), ...prevention(asked)] };
    default:
      return { lines: [lead(asked), ...(waiting(asked).length > 0 ? waiting(asked) : fixes(asked))] };
  }
}

/** Whoever owns it can look. */
function whose(asked: Asked): Words[] {
  const component = asked.ask.subject.component ?? null;
  return component === null ? [] : owners(asked, component, 'ask');
}

function waiting({ state }: Asked): Words[] {
  const open = waitingOf(state);
  return open ? [waitsWords(open)] : [];
}

/** What is asked of the deed that waits stands on its card; any other is weighed. */
export async function weighed(asked: Asked): Promise<Told> {
  const { ask, text, state } = asked;
  const { deed } = ask.subject;
  const open = waitingOf(state);
  const isOfCard = open !== null && (deed === 'undo' || deed === deedOf(open.action.name, open.action.tool));
  if (isOfCard && aspectsIn(text).some((it) => it !== 'effect')) return proposed(asked);
  const told = await whatIf(asked);
  // Whether another value is safe is asked of what waits, too: its way back belongs to it.
  const isOfRisk = open !== null && deed === undefined && /\bsafe\b/i.test(text.slice(0, 300));
  return isOfRisk ? { ...told, lines: [...told.lines, undoWords(open.action, asked.finding?.change?.summary)] } : told;
}
