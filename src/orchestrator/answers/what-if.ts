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
import type { Deed } from '../../run/ask.ts';
import { meantFor } from '../actions/offered-actions.ts';
import type { Asked, Preparation, Told } from './asked.ts';
import { firstSiteWords, isMoved } from './other-site.ts';
import { proposed, standsWords } from './proposed.ts';
import { fixes, orderFor } from './fix.ts';
import { goesOn, nothingAsksForIt } from './goes-on.ts';
import { asksIfBorne, leftAlone } from './left-alone.ts';
import {
  argsWords,
  beforeWords,
  checkWords,
  longWords,
  lossWords,
  riskWords,
  touchesWords,
  undoWords,
} from './deed-terms.ts';
import { type Thought, thoughtIn, weighRestart, weighScale, weighThought } from './weigh-deed.ts';
import { changeName, lead, lookedUp, matterWords } from './wording.ts';

export async function whatIf(asked: Asked): Promise<Told> {
  const { text } = asked;
  const { deed } = asked.ask.subject;
  const waiting = [...asked.state.approvals.values()].find((it) => isUndecided(it.state));
  const own = thoughtIn(text);
  const isElse =
    (own === 'time-limit' || own === 'hotfix') &&
    /\b(?:rather|instead|prefer\w*|in place of)\b/i.test(text.slice(0, 600));
  if (isElse) return thoughtOver(asked, own, waiting);
  if (
    (deed === undefined || deed === 'nothing') &&
    (shapeOf(text) === 'left-alone' || asksIfBorne.test(text.slice(0, 300)))
  )
    return leftAlone(asked);
  const thought = deed === undefined || deed === 'resize' ? thoughtOf(text) : null;
  if (deed === undefined && thought !== null) return thoughtOver(asked, thought, waiting);
  const ofProposal = deed === undefined || (deed === 'undo' && isWaitingOnes(asked, waiting));
  if (waiting && deed === 'undo' && takesBack(asked, waiting)) return { lines: [undoes(waiting), ...instead(waiting)] };
  if (waiting && ofProposal && (deed !== undefined || ofWhatWaits.test(text))) return proposed(asked);
  if (deed === undefined && asked.ask.subject.change !== undefined && asksForOut.test(text)) return outAgain(asked);
  if (deed === 'nothing' || deed === undefined) return leftAlone(asked);
  const strict = await asked.prepare();
  const prepared = 'why' in strict ? await asked.prepare({ anyhow: true }) : strict;
  if ('why' in prepared) {
    if (thought !== null) return thoughtOver(asked, thought, waiting);
    // "If the new one goes bad, can we go back?": of what waits, where nothing else can be taken back.
    if (waiting && (deed === 'undo' || deed === 'roll-back') && asksForUndo.test(text))
      return { lines: [...backOf(asked, waiting), riskWords(waiting.action), standsWords(waiting)] };
    if (asked.finding?.noFault && deed !== 'undo') return nothingAsksForIt(asked);
    const why = deed === 'undo' ? prepared.why : say`It cannot be told, because it cannot be prepared: ${prepared.why}`;
    const first = deed === 'undo' && isMoved(asked.state) ? [firstSiteWords()] : [];
    return { lines: [why, ...first, ...(waiting ? instead(waiting) : [])] };
  }
  const { action } = prepared.ready;
  const same = waiting !== undefined && isSameCall(waiting.action, action) ? waiting : null;
  const order = orderFor(action);
  const isOpen = same === null && asked.state.resolved === null;
  const verdict = [...(await weighed(asked, prepared, deed)), ...atThatComponent(asked, action)];
  const figures = 'why' in strict ? [say`Only with the workflow's own figures: ${argsWords(action.args)}.`] : [];
  return {
    lines: [
      ...effect(asked, { action, verdict, deed, same }),
      ...figures,
      ...(same ? [standsWords(same)] : waiting ? instead(waiting, action) : []),
      ...(isOpen ? [say`If you want it all the same, tell me “${name(order)}”.`] : []),
    ],
    ...(isOpen ? { offers: order } : {}),
  };
}

/** What it does about the cause: by the kind of deed where its target is where the cause is, else by what it is meant for. */
export async function weighed(asked: Asked, prepared: Ready, deed: Deed): Promise<Words[]> {
  const { finding } = asked;
  const isThere = finding?.outcome === 'fault' && finding.component === prepared.ready.action.component;
  const known =
    !isThere || finding === null
      ? []
      : deed === 'restart'
        ? await weighRestart(asked, finding)
        : deed === 'scale'
          ? weighScale(finding)
          : [];
  return known.length > 0 ? known : [fit(asked, prepared)];
}

export type Ready = Extract<Preparation, { ready: unknown }>;

/** A deed that is no action here: weighed itself, then what is proposed instead. */
async function thoughtOver(asked: Asked, thought: Thought, waiting: Approval | undefined): Promise<Told> {
  const strict =
    thought === 'resize'
      ? say`No workflow changes memory or limits, so that cannot be done from here.`
      : say`No workflow offers it here; I set nothing.`;
  return {
    lines: [
      ...(await weighThought(asked, thought)),
      strict,
      ...(waiting ? instead(waiting) : fixes(asked).slice(0, 1)),
    ],
    foot: lookedUp(asked, []),
  };
}

/** Whether what waits can be taken back; of a certificate that ran out there is nothing to go back to. */
function backOf({ finding }: Asked, { action }: Approval): Words[] {
  const isOut = finding?.causeKind === 'certificate' && action.undo === undefined;
  return [
    isOut
      ? say`No way back: the old certificate of ${name(action.component)} is not accepted any more, so that there is nothing to go back to.`
      : undoWords(action, finding?.change?.summary),
    ...beforeWords(action, finding?.change?.summary),
    checkWords(action),
  ];
}

function thoughtOf(text: string): Thought | null {
  return thoughtIn(text) ?? (asksForMore.test(text) ? 'value' : null);
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

interface Weighed {
  action: Action;
  verdict: Words[];
  deed: Deed;
  /** The card that proposes that very call. */
  same: Approval | null;
}

/** Whether it helps, its risk and its way back, what depends on it; what was asked for of these first. */
function effect(asked: Asked, { action, verdict, deed, same }: Weighed): Words[] {
  const { text } = asked;
  // Of what is proposed in the words of its card, so that nothing is told twice beside it.
  const risk = same
    ? riskWords(action)
    : say`${name(action.name)} of ${name(action.component)} can be proposed; risk ${action.risk}.`;
  const undo = undoWords(action, asked.finding?.change?.summary);
  const opening =
    asksForUndo.test(text) || asksForWorse.test(text)
      ? [undo, ...verdict, risk]
      : asksForRisk.test(text) && (same || !wantsIt.test(text))
        ? [risk, ...verdict, undo]
        : [...verdict, ...(same ? [risk, undo] : [say`${risk} ${undo}`])];
  const isOfTime = asksForTime.test(text);
  return [
    ...(isOfTime ? [longWords(action)] : []),
    ...opening,
    ...(deed === 'fail-over' ? [whereTo(text, action, same)] : []),
    ...(same ? [] : [touchesWords(asked, action)]),
    ...(asksForLoss.test(text) ? [lossWords(action, same?.rehearsal)] : []),
    ...(asksForCheck.test(text) ? [checkWords(action)] : []),
    ...(asksForCall.test(text) ? [say`The exact call: ${name(action.tool)} with ${argsWords(action.args)}.`] : []),
  ];
}

/** From where to where, as far as its call or its dry run says. */
function whereTo(text: string, { args, component }: Action, same: Approval | null): Words {
  const said = /\bto (?:the )?([a-z][\w-]{1,30})\b/i.exec(text.slice(0, 300))?.[1];
  const rest = Object.entries(args).filter(([, value]) => value !== component);
  if (same?.rehearsal?.said) return say`Where to, by its dry run: ${quote(same.rehearsal.said)}.`;
  if (rest.length > 0)
    return say`Where to, by its call: ${listed(rest.map(([key, value]) => say`${name(key)} ${name(String(value))}`))}.`;
  return say`The calls then go to another site of ${name(component)}${said && !/^(?:it|this|that)$/i.test(said) ? say`; whether that is ${quote(said)} its call does not say` : ', which its call does not name'}. How well that one is is not measured here.`;
}

/** Something else of it than whether it helps. */
function asksElse(text: string): boolean {
  return [asksForUndo, asksForRisk, asksForWorse, asksForTime].some((it) => it.test(text));
}

const asksForWorse =
  /\b(?:worse|break|breaks|wrong|backfires?|fails?(?![- ]?(?:ing )?over)|(?:does|did|will|would) not (?:work|help)|(?:does|did|would|wo)n['’]?t (?:work|help))\b/i;
const asksForTime =
  /\b(?:instant\w*|how (?:long|fast|quick)|quick\w*|slow|take long|right away|at once|immediate\w*)\b/i;
const asksForUndo =
  /\b(?:undo|undone|revers\w{0,5}|take it back|taken back|way back|go back(?! to (?:bed|sleep|work|home)))\b/i;
/** Whether something gets lost by a deed is asked of it. */
export const asksForLoss = /\b(?:los[est]\w{0,3}|lost|data|sessions?|carts?|baskets?|orders?|downtime|notice)\b/i;
const asksForCheck = /\b(?:check\w*|verif\w*|know (?:if|whether|that)|tell (?:if|whether))\b/i;
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

/** "Give it more of it": a setting, whatever it is called. */
const asksForMore =
  /\b(?:more|bigger|larger|higher|longer|rais\w*|increas\w*|add|give it|turn\w* (?:it )?off|disabl\w*|block\w*|bypass\w*|skip\w*|cach\w*|throttl\w*|limit\w*|lower\w*|reduc\w*|kill\w*|drain\w*|hotfix\w*|patch\w*|remov\w*|bump\w*|doubl\w*|extend\w*|set)\b/i;

const asksWhy = /\bwhy\b|\bhow come\b/i;
/** "Can't we just restart it, what's the risk?": whether it helps is wanted first. */
const wantsIt = /^\W{0,3}(?:(?:ok|and|so|but|hm+),? ){0,2}(?:can|could|why|should|may|let['’]?s)/i;
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
  const { component, change } = finding;
  if (component !== action.component)
    return component === null
      ? say`Cannot be told: no cause was found.`
      : say`No, as far as is known: the cause was found at ${name(component)}, not at ${name(action.component)}${finding.blastRadius.includes(action.component) ? ', which only meets it' : ''}: ${matterWords(finding)}.`;
  const left = leftInPlace({ args: action.args, ...(change ? { change } : {}) });
  if (change && left === null && change.previous !== undefined)
    return say`${asksWhy.test(text) ? 'Because it' : 'Yes, it'} fits the cause: it takes back ${name(change.ref)} (${quote(change.summary)}).`;
  if (change) return say`No, it would only hide it: it does not take back ${changeName(change)}${goesOn(finding)}.`;
  if (meantFor([{ from }], finding).length > 0)
    return say`${asksElse(text) ? 'It' : isProposed ? 'Most likely yes: it' : 'It may: it'} is meant for this kind of cause, found at ${name(component)}: ${matterWords(finding)}. Whether it helped is checked afterwards.`;
  return say`No, as far as is known: the cause is at ${name(component)}, and that does nothing about it: ${matterWords(finding)}.`;
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

/** What is proposed instead, and why that where it can be told. */
export function instead({ id, action, expiresAt }: Approval, other?: Action): Words[] {
  const why =
    action.change && leftInPlace(action) === null
      ? say`: it takes back ${name(action.change.ref)}`
      : other !== undefined && action.undo && !other.undo
        ? ': it can be taken back at once, and this cannot'
        : '';
  const terms = say`risk ${action.risk}${action.undo ? ', can be undone' : ''}; waits until ${at(expiresAt)} on ${{ card: id }}`;
  return [say`Proposed instead: ${name(action.name)} of ${name(action.component)}${why} (${terms}).`];
}
