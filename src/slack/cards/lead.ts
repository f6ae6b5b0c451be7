/**
 * The first lines of a status: what broke, since when, why, how sure, who is hit, what is proposed and who must press.
 * Owns: these sentences, made of fields, and what leads once a decision, a stop or a recovery has come.
 * Refuses: layout, and any claim that the finding does not make.
 */
import { claimedCauses } from '../../run/finding/root-cause.ts';
import type { CauseKind, JourneyImpact } from '../../run/finding/triage-result.ts';
import type { Finding } from '../../run/evidence.ts';
import type { DecisionBrief, RunView } from '../../run/saying.ts';
import { code, join, type Markup, markup, mention, own, quote, when } from '../markup.ts';
import { listed, percent } from '../spans.ts';
import { changeName } from './change-name.ts';
import { deed } from './deed.ts';
import { handAfter, handEnding, handNext } from './by-hand-lines.ts';
import { figures } from './figures.ts';
import { evidenceIds, heading, named, rootsSaid } from './finding-lines.ts';
import { obstacle } from './rehearsal-lines.ts';

/** What happened to a component, by kind of cause; the change is named where one is to blame. */
const happened: Record<CauseKind, (component: Markup, change: Markup | null) => Markup> = {
  deploy: (component, change) => markup`${component} broke with ${change ?? own('its last release')}`,
  config: (component, change) =>
    markup`${component} broke with a configuration change${change && markup` (${change})`}`,
  flag: (component, change) => markup`${component} broke with a feature flag${change && markup` (${change})`}`,
  scale: (component, change) => markup`${component} broke when it was scaled${change && markup` (${change})`}`,
  certificate: (component) => markup`The certificate of ${component} is refused`,
  traffic: (component) => markup`${component} gets more requests than it can serve`,
  saturation: (component) => markup`${component} is at its limit`,
  leak: (component) => markup`${component} leaks until it fails`,
  dependency: (component) => markup`${component} does not answer those who need it`,
  node: (component) => markup`The node ${component} failed`,
  unknown: (component) => markup`The trouble begins in ${component}`,
};

/** One sentence. How sure it is comes first, in bold; code type stays outside of it: the two do not nest everywhere. */
export function whatBroke(finding: Finding): Markup {
  const sure = finding.verdict !== 'inconclusive' && finding.outcome === 'fault';
  if (!sure || finding.component === null) return heading(finding);
  const change = finding.change ? changeName(finding.change.ref, finding.change.service ?? finding.component) : null;
  const roots = claimedCauses(finding);
  const said =
    roots.length > 0
      ? markup`${rootsSaid(roots)}${change && markup` (${change})`}`
      : happened[finding.causeKind](code(finding.component, 80), change);
  const since = finding.since === null ? Number.NaN : Date.parse(finding.since);
  const both = roots.length > 1 ? ', two causes' : '';
  const word = own(finding.verdict === 'confirmed' ? `*Confirmed${both}:*` : `*Likely${both}:*`);
  const from = Number.isNaN(since) ? null : markup`, since ${when(since)}`;
  return markup`${word} ${said}${from}.${ownRecord(finding)}`;
}

/** How often verdicts as sure as this one were right; nothing where too few outcomes are known. */
function ownRecord({ record }: Finding): Markup | null {
  return record ? own(` ${record.right} of ${record.of} causes said as surely were right.`) : null;
}

/** Characters of the first argument, where it stands briefly. */
export const briefWhy = 64;

/** The same for the top of the channel, where two lines of a phone must do. */
export function whyBriefly(finding: Finding): Markup | null {
  const cause = finding.claims.find(({ kind }) => kind === 'cause');
  if (!cause) return null;
  const [first = ''] = cause.statement.split('; ', 1);
  const { change } = finding;
  const ids = evidenceIds(cause.evidence.slice(0, 3), finding.links);
  if (!change || !first.startsWith(`${change.ref}: `)) return markup`${quote(first, briefWhy)}${ids}`;
  const does = quote(first.slice(change.ref.length + 2), briefWhy);
  return markup`${changeName(change.ref, change.service ?? finding.component ?? '', 40)} ${does}${ids}`;
}

/** Why, with its evidence: the first argument; the rest of them stand with the claims. */
export function whyLine(finding: Finding): Markup | null {
  const cause = finding.claims.find(({ kind }) => kind === 'cause');
  if (!cause) return null;
  const change = finding.change?.summary ? markup`${quote(finding.change.summary, 160)}; ` : null;
  return markup`${change}${quote(cause.statement.split('; ', 1)[0] ?? '', 200)}${evidenceIds(cause.evidence, finding.links)}`;
}

/** Who is hit: the worst way of users, how many, which components. */
export function whoIsHit(finding: Finding, how: 'whole' | 'brief' | 'past' = 'whole'): Markup | null {
  // What was measured to be as usual has no victims; slow requests there were before as well.
  if (finding.noFault) return null;
  const brief = how !== 'whole';
  // Only what stands at the top is edited as it goes on.
  const { journeys, users } = finding.impact;
  const hit = finding.blastRadius.filter((name) => name !== journeys[0]?.service);
  const worst = journeys[0];
  const parts = [
    ...(worst ? [hitWords(worst, how === 'brief')] : []),
    ...(users ? [markup`${users.count}+ ${own(users.of)}`] : []),
    ...(hit.length > 0
      ? [
          markup`${worst || users ? own(brief ? 'also' : 'also hit:') : own('Also hit:')} ${listed(named(hit), brief ? 1 : 5)}`,
        ]
      : []),
  ];
  return parts.length > 0 ? join(parts, ' · ') : null;
}

/** Failing and slow are two things to whoever is woken: a number each. */
function hitWords({ share, failed, slow, name, service }: JourneyImpact, isNow: boolean): Markup {
  const of = markup` of ${code(name, 80)} on ${code(service, 80)} `;
  const fail = own(isNow ? 'fail' : 'failed');
  const are = own(isNow ? 'are slow' : 'were slow');
  if (failed === undefined || slow === undefined) return markup`${percent(share)}${of}${fail} or ${are}`;
  if (failed < leastShare) return markup`${percent(slow)}${of}${are}`;
  const also = slow < leastShare ? null : markup`, ${percent(slow)} ${are}`;
  return markup`${percent(failed)}${of}${fail}${also}`;
}

/** Less is shown as 0 %. */
const leastShare = 0.005;

export function howSure(finding: Finding): Markup {
  if (finding.outcome !== 'fault') return own(finding.noFault ? 'shown by measurement' : 'not proven');
  const both = claimedCauses(finding).length > 1 ? ', two causes' : '';
  if (finding.verdict === 'confirmed') return own(`confirmed${both}: independent kinds of evidence agree`);
  if (finding.verdict !== 'likely') return own('not proven');
  const why =
    finding.record?.was === 'confirmed' ? 'causes said as surely were too often wrong' : 'one kind of evidence';
  return own(`likely${both}: ${why}`);
}

/** What stands first of all once something was decided or ended; null while nothing was. */
export function ending(view: RunView, decision: DecisionBrief | undefined): Markup | null {
  if (decision?.verification === 'held')
    return markup`*Resolved*${decision.endedAt === undefined ? null : markup` ${when(decision.endedAt)}`}${figures(decision.measured)}.`;
  if (view.state === 'resolved') return markup`*Resolved*${view.at === undefined ? null : markup` ${when(view.at)}`}.`;
  // What goes on although the run is over, as somebody asked for it later.
  if (decision && goesOn(decision)) return null;
  if (view.state === 'stopped') return markup`*Stopped* by ${mention(view.by)}. Nobody is on it now.`;
  if (view.state === 'failed') return markup`*Not finished*${view.why ? markup`: ${quote(view.why)}` : null}.`;
  if (!decision) return null;
  const by = decision.by === undefined ? null : markup` by ${mention(decision.by)}`;
  switch (decision.state) {
    case 'denied':
      return markup`*Denied*${by}${decision.reason ? markup`: ${quote(decision.reason)}` : null}. Nothing was changed.`;
    case 'expired':
      return own('*Nobody decided in time.* Nothing was changed.');
    case 'failed':
      return failedWords(decision);
    case 'unknown':
      return decision.pages
        ? own('*It is not known whether anybody was paged.* Look in PagerDuty; it is not tried again.')
        : own('*It is not known whether the fix ran.* Look by hand; it is not tried again.');
    case 'done':
      return notHelped(decision);
    case 'handed-over':
      return handEnding(decision);
    default:
      return null;
  }
}

/** A page heals nothing, and what never ran changed nothing. */
function failedWords({ pages, ran }: DecisionBrief): Markup {
  if (pages) return own(ran === false ? '*Nobody was paged:* it did not run.' : '*The page failed.*');
  return own(ran === false ? '*The fix did not run.* Nothing was changed.' : '*The fix failed.*');
}

/** What became of taking it back. */
function backWords(undo: DecisionBrief['undo']): Markup | null {
  switch (undo) {
    case 'done':
      return own(' It was taken back.');
    case 'denied':
      return own(' It stays as it is.');
    case 'failed':
      return own(' The undo failed.');
    case 'unknown':
      return own(' It is not known whether the undo ran.');
    default:
      return null;
  }
}

/** It waits, runs, or is being measured. */
function goesOn({ state, verification, byHand }: DecisionBrief): boolean {
  return (
    byHand?.word === 'awaited' ||
    (byHand?.word === 'ran' && verification === 'waiting') ||
    state === 'pending' ||
    state === 'approved' ||
    state === 'executing' ||
    (state === 'done' && verification === 'waiting')
  );
}

function notHelped({ verification, measured, undo }: DecisionBrief): Markup | null {
  if (verification !== 'not-held' && verification !== 'failed') return null;
  const back = backWords(undo);
  return verification === 'failed'
    ? markup`*Not verified*: the fix ran, and nobody could tell whether it helped.${back}`
    : markup`*Not recovered*: the fix ran and did not help${figures(measured)}.${back}`;
}

/** What happens next, and who must press. */
export function nextLine(view: RunView, decision: DecisionBrief | undefined): Markup | null {
  if (view.state === 'waiting-for-answer') return own('I have a question in this thread before I go on.');
  if (decision && (goesOn(decision) || decision.undo === 'pending')) {
    if (decision.blocked)
      return markup`*Cannot be done from here:* ${decision.undo === undefined ? deed(decision) : own('take that back')}. ${obstacle(decision.blocked)}.`;
    if (decision.undo === 'pending') return markup`*Proposed:* take that back. Waiting for ${waitedFor(decision)}.`;
    if (decision.state === 'pending')
      return markup`*Proposed:* ${deed(decision, 'alone', 44)}. Waiting for ${waitedFor(decision)}.`;
    if (decision.byHand) return handNext(decision);
    if (decision.state === 'done') return markup`*Done:* ${deed(decision)}. Measuring whether it helps.`;
    return markup`*Under way:* ${deed(decision)}.`;
  }
  if (view.state === 'running')
    return decision ? markup`*Under way:* ${deed(decision)}.` : own('Mention me here to ask anything meanwhile.');
  if (decision?.byHand && decision.verification === 'held') return handNext(decision);
  if (decision?.state === 'done' && decision.verification === 'held') return markup`What helped: ${deed(decision)}.`;
  if (view.state === 'resolved') return null;
  if (decision?.notNeeded)
    return markup`Not needed any more: ${deed(decision, 'inside')}; ${quote(decision.notNeeded)}.`;
  if (view.state === 'stopped' || view.state === 'failed') return leftOpen(decision);
  return decision ? afterDecision(decision) : null;
}

/** Nobody works on it any more, and it may be as broken as before. */
function leftOpen(decision: DecisionBrief | undefined): Markup {
  const open = decision?.state === 'cancelled' ? markup`Not done: ${deed(decision, 'alone', 44)}. ` : null;
  return markup`${open}It may still be broken. Mention me to go on.`;
}

/** What people can do once it was declined, or brought nothing. */
function afterDecision(decision: DecisionBrief): Markup | null {
  const was = markup`It was proposed to ${deed(decision, 'inside')}.`;
  switch (decision.state) {
    case 'denied':
      return markup`${was} Next: *Propose something else* on its card, or say here what is done instead.`;
    case 'expired':
      return markup`${was} Next: *Propose again* on its card.`;
    case 'failed':
      return markup`Tried: ${deed(decision)}. What its tool said is on its card.`;
    case 'handed-over':
      return handAfter(decision);
    case 'done':
      return decision.verification === 'not-held' || decision.verification === 'failed'
        ? markup`Tried: ${deed(decision)}. Next: ask me to propose something else.`
        : null;
    default:
      return null;
  }
}

function waitedFor({ policy }: DecisionBrief): Markup {
  const all = [
    ...policy.users.map(mention),
    ...policy.groups.map((group) => code(`@${group}`, 60)),
    ...policy.pagerduty.map((role) => own(role === 'assignees' ? 'the assignees' : 'whoever is on call')),
  ];
  if (all.length === 0) return own('nobody: no approver is set');
  const some = listed(all, 4);
  return policy.quorum > 1 ? markup`${policy.quorum} of ${some}` : some;
}
