/**
 * "What would happen if we did this, or nothing?": whether it fits the cause, and what is known of it, said as such.
 * Owns: telling what is known from what is not, and what stands proposed beside it. Refuses: prophecies, and opening a
 * card; what is asked about is no order.
 */
import { type Action, type Approval, isUndecided } from '../../run/actions/approval.ts';
import { leftInPlace } from '../../run/actions/stopgap.ts';
import { shapeOf } from '../../run/question/shape.ts';
import { at, listed, name, quote, say, type Words } from '../../run/wording/words.ts';
import { canonicalHash } from '../../tools/canonical-hash.ts';
import { meantFor } from '../actions/offered-actions.ts';
import type { Asked, Preparation, Told } from './asked.ts';
import { proposed } from './proposed.ts';
import { leftAlone } from './left-alone.ts';
import { touchesNothing } from './touches-nothing.ts';
import { changeName, kindWords, lead } from './wording.ts';

export async function whatIf(asked: Asked): Promise<Told> {
  const { deed } = asked.ask.subject;
  if ((deed === undefined || deed === 'nothing') && shapeOf(asked.text) === 'left-alone') return leftAlone(asked);
  const waiting = [...asked.state.approvals.values()].find((it) => isUndecided(it.state));
  const ofProposal = deed === undefined || (deed === 'undo' && isWaitingOnes(asked, waiting));
  if (waiting && deed === 'undo' && takesBack(asked, waiting)) return { lines: [undoes(waiting), stands(waiting)] };
  if (waiting && ofProposal && (deed !== undefined || ofWhatWaits.test(asked.text))) return proposed(asked);
  if (deed === undefined && asked.ask.subject.change !== undefined && asksForOut.test(asked.text))
    return outAgain(asked);
  if (deed === undefined && asksForMore.test(asked.text)) return moreOfIt(asked, waiting);
  if (deed === 'nothing' || deed === undefined) return leftAlone(asked);
  const strict = await asked.prepare();
  const prepared = 'why' in strict ? await asked.prepare({ anyhow: true }) : strict;
  if ('why' in prepared)
    return {
      lines: [
        deed === 'resize' || deed === 'undo'
          ? prepared.why
          : say`It cannot be told, because it cannot be prepared: ${prepared.why}`,
        ...(waiting ? [stands(waiting)] : []),
      ],
    };
  const { action } = prepared.ready;
  const isWaiting = waiting !== undefined && isSameCall(waiting.action, action);
  const order = `${action.name.replace(/[-_]+/g, ' ')} ${action.component}`;
  const isOpen = !isWaiting && asked.state.resolved === null;
  const verdict = [fit(asked, prepared), ...atThatComponent(asked, action)];
  return {
    lines: [
      ...effect(asked, action, verdict),
      ...('why' in strict ? [say`Only with the workflow's own figures: ${name(JSON.stringify(action.args))}.`] : []),
      ...(waiting ? [isWaiting ? waits(waiting) : stands(waiting, action)] : []),
      ...(isOpen ? [say`If you want it all the same, tell me “${name(order)}”.`] : []),
    ],
    ...(isOpen ? { offers: order } : {}),
  };
}

/** The press, or the proposal as such: "if I approve, what gets touched", "is it risky, can we undo it". */
const ofWhatWaits =
  /\b(?:approv\w*|press\w*|click\w*|button|card|propos\w*|the fix|your fix|go ahead|do it|say yes)\b|\b(?:is|are|would|will|can|could) (?:it|that|this)\b[^.?!]{0,30}\b(?:risk\w*|safe|danger\w*|undo|undone|revers\w*|taken? back|rolled back|hurt)\b/i;

/** Nothing was carried out yet, and what waits takes back the change that fits. */
function takesBack({ state, finding }: Asked, { action }: Approval): boolean {
  const isDone = [...state.approvals.values()].some((it) => it.state === 'done');
  return !isDone && finding?.change !== null && action.change !== undefined && leftInPlace(action) === null;
}

function undoes({ action }: Approval): Words {
  return say`Yes: ${name(action.name)} of ${name(action.component)} takes back ${name(action.change?.ref ?? '')}${action.undo ? ', and can itself be undone' : ''}.`;
}

function isWaitingOnes({ ask, text }: Asked, waiting: Approval | undefined): boolean {
  const { deed, component } = ask.subject;
  if (!waiting || deed === undefined || (component !== undefined && component !== waiting.action.component))
    return false;
  const named = waiting.action.name.replace(/[-_]+/g, '');
  return (
    deed.replace('-', '') === named ||
    (deed === 'undo' &&
      text
        .toLowerCase()
        .replace(/[-_ ]+/g, '')
        .includes(named))
  );
}

/** What it does, its risk, what depends on it, the way back, what is checked; what nobody can tell said as such. */
function effect(asked: Asked, action: Action, verdict: Words[]): Words[] {
  const { text } = asked;
  const waits = [...asked.state.approvals.values()].some(
    (it) => it.state === 'pending' && isSameCall(it.action, action),
  );
  const risk = say`${name(action.name)} of ${name(action.component)} ${waits ? 'is' : 'can be'} proposed; risk ${action.risk}.`;
  const undo = action.undo ? say`It can be undone, by ${name(action.undo.tool)}.` : say`No undo of it is known.`;
  const opening =
    asksForUndo.test(text) || asksForWorse.test(text)
      ? [undo, risk, ...verdict]
      : asksForRisk.test(text)
        ? [risk, ...verdict, undo]
        : [...verdict, risk, undo];
  const minutes = action.verify ? Math.round(action.verify.within / 60_000) : 0;
  const check = action.verify
    ? say`Afterwards it is checked for up to ${minutes} min whether the usual range is back; how long it takes is not known.`
    : say`Nothing checks afterwards whether it helped.`;
  const isOfTime = asksForTime.test(text);
  return [
    ...(isOfTime ? [check] : []),
    ...opening,
    action.touches.length > 0
      ? say`It touches ${name(action.component)}; these depend on it: ${listed(action.touches.map(name))}.`
      : touchesNothing(asked, action.component),
    ...(asksForLoss.test(text)
      ? [say`Not known: whether anything is lost by it (sessions, baskets, data); nothing on record tells.`]
      : []),
    ...(isOfTime ? [] : [check]),
    ...(asksForCall.test(text)
      ? [say`The exact call: ${name(action.tool)} with ${name(JSON.stringify(action.args))}.`]
      : []),
  ];
}

/** Something else of it than whether it helps. */
function asksElse(text: string): boolean {
  return [asksForUndo, asksForRisk, asksForWorse, asksForTime].some((it) => it.test(text));
}

const asksForWorse =
  /\b(?:worse|break|breaks|wrong|backfires?|fails?|(?:does|did|will|would) not (?:work|help)|(?:does|did|would|wo)n['’]?t (?:work|help))\b/i;
const asksForTime =
  /\b(?:instant\w*|how (?:long|fast|quick)|quick\w*|slow|take long|right away|at once|immediate\w*)\b/i;
const asksForUndo =
  /\b(?:undo|undone|revers\w{0,5}|take it back|taken back|way back|go back(?! to (?:bed|sleep|work|home)))\b/i;
const asksForLoss = /\b(?:los[est]\w{0,3}|lost|data|sessions?|carts?|baskets?|orders?|downtime|notice)\b/i;
const asksForCall = /\b(?:exact\w{0,2}|calls?|command|arguments?|args)\b/i;

const asksForOut = /\b(?:re-?deploy|deploy|ship|release|roll (?:it )?out|put .{0,20}(?:live|out))\b/i;

/** "Can we deploy it once more?" */
function outAgain(asked: Asked): Told {
  const { finding, ask } = asked;
  const isBlamed = finding?.change?.ref === ask.subject.change;
  return {
    lines: [
      isBlamed && finding?.change
        ? say`No: ${changeName(finding.change)} is what brought it; it must not go out as it was. Mend it first, and test that.`
        : say`Nothing that was found speaks against ${name(ask.subject.change ?? '')}; I roll nothing out.`,
      lead(asked),
    ],
  };
}

/** "Give it more memory": what no workflow here offers. */
const asksForMore =
  /\b(?:more|bigger|larger|higher|longer|rais\w*|increas\w*|add|give it|turn\w* (?:it )?off|disabl\w*|block\w*|bypass\w*|skip\w*|cach\w*|throttl\w*|limit\w*|lower\w*|reduc\w*|kill\w*|drain\w*|hotfix\w*|patch\w*|remov\w*|bump\w*|doubl\w*|extend\w*|set)\b/i;

function moreOfIt(asked: Asked, waiting: Approval | undefined): Told {
  const { finding } = asked;
  const { metric, component } = asked.ask.subject;
  const word = metric?.split(' ')[0] ?? '';
  const brought = finding?.change;
  // What was made smaller and is asked to be made bigger again.
  const figures = (asked.text.match(/\d{1,9}/g) ?? []).some((it) => brought?.summary.includes(`${it} →`));
  if (
    brought &&
    finding.causeKind === 'config' &&
    (figures || (word.length > 2 && brought.summary.toLowerCase().includes(word)))
  )
    return {
      lines: [
        say`Yes: that is what changed: ${quote(brought.summary)} (${changeName(brought)}).`,
        waiting && leftInPlace(waiting.action) === null
          ? say`${name(waiting.action.name)} of ${name(waiting.action.component)} puts it back, and waits for a decision until ${at(waiting.expiresAt)}. No workflow sets it to another value.`
          : say`No workflow sets it to another value.`,
      ],
    };
  return {
    lines: [
      finding?.component
        ? say`No, as far as is known: it would not take the cause away${component && component !== finding.component ? say`, which was found at ${name(finding.component)}, not at ${name(component)}` : []}. No workflow offers it here.`
        : say`Cannot be told: no cause was found.`,
      ...(finding?.causeKind === 'leak' ? [say`Memory that only grows fills more of it too, only later.`] : []),
      lead(asked),
      ...(waiting ? [stands(waiting)] : []),
    ],
  };
}

const asksWhy = /\bwhy\b|\bhow come\b/i;
const asksForRisk = /\b(?:risk\w{0,5}|safe\w{0,5}|danger\w{0,5})\b/i;

/** The same tool with the same arguments. */
export function isSameCall(one: Pick<Action, 'tool' | 'args'>, other: Pick<Action, 'tool' | 'args'>): boolean {
  return canonicalHash({ tool: one.tool, args: one.args }) === canonicalHash({ tool: other.tool, args: other.args });
}

/** Whether it does anything about what was found. */
function fit({ finding, text, state }: Asked, prepared: Extract<Preparation, { ready: unknown }>): Words {
  const { action, from } = prepared.ready;
  const isProposed = [...state.approvals.values()].some((it) => isSameCall(it.action, action));
  if (!finding || finding.outcome !== 'fault')
    return finding?.noFault
      ? say`Nothing is wrong, so there is nothing for it to mend.`
      : say`It is not known to help: no cause was found.`;
  const { component, change, causeKind } = finding;
  if (component !== action.component)
    return component === null
      ? say`Cannot be told: no cause was found.`
      : say`No, as far as is known: the cause was found at ${name(component)}, not at ${name(action.component)}.`;
  const left = leftInPlace({ args: action.args, ...(change ? { change } : {}) });
  if (change && left === null && change.previous !== undefined)
    return say`${asksWhy.test(text) ? 'Because it' : 'Yes, it'} fits the cause: it takes back ${name(change.ref)} (${quote(change.summary)}).`;
  if (change)
    return say`No, it would only hide it: it does not take back ${changeName(change)}, so ${kindWords(causeKind)} can come again.`;
  if (meantFor([{ from }], finding).length > 0)
    return say`${asksElse(text) ? 'It' : isProposed ? 'Most likely yes: it' : 'It may: it'} is meant for this kind of cause, and that was found at ${name(component)}: ${kindWords(causeKind)}. Whether it helped is checked afterwards.`;
  return say`No, as far as is known: ${name(component)} is where the cause was found (${kindWords(causeKind)}), and that does nothing about it.`;
}

/** What was found against the component or the change that it would act on. */
function atThatComponent({ hypotheses, finding }: Asked, { component, change }: Action): Words[] {
  if (component === finding?.component) return [];
  const row =
    hypotheses.find((it) => it.component === component && change !== undefined && it.change === change.ref) ??
    hypotheses.find((it) => it.component === component && it.change === null);
  const [first] = row?.against ?? [];
  if (!row || first === undefined) return [];
  return row.standing === 'ruled-out'
    ? [say`${row.what} was looked at and does not explain it: ${first}`]
    : [say`${row.what} explains less: ${first}`];
}

function waits({ expiresAt }: Approval): Words {
  return say`It is proposed already, and waits for a decision until ${at(expiresAt)}.`;
}

/** What was proposed goes on waiting, and why it was preferred where that can be told. */
function stands({ action, expiresAt }: Approval, other?: Action): Words {
  const what = say`${name(action.name)} of ${name(action.component)} stays proposed, until ${at(expiresAt)}`;
  if (other === undefined) return say`${what}.`;
  if (action.change && leftInPlace(action) === null && (!other.change || leftInPlace(other) !== null))
    return say`${what}: it takes back ${name(action.change.ref)}.`;
  return action.undo && !other.undo ? say`${what}: it can be taken back at once, and this cannot.` : say`${what}.`;
}
