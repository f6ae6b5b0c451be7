/**
 * "Why?", "what is the cause?": the cause with what it rests on.
 * Owns: which lines carry it. Refuses: candidates that are not the cause; standing.ts has these.
 */
import { wasMended } from '../../run/actions/mended.ts';
import { claimedCauses } from '../../run/finding/root-cause.ts';
import type { Finding } from '../../run/evidence.ts';
import { blamedIn } from '../../run/question/guess.ts';
import type { AnomalyFacts } from '../../run/finding/triage-result.ts';
import { sayCount, sayDuration } from '../../run/wording/quantity.ts';
import { at, cite, listed, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { changeDid } from './change-did.ts';
import { failingRequest } from './failing-request.ts';
import { whyAlerted } from './false-alert.ts';
import { guessed } from './guessed.ts';
import { hitLine } from './hit-since.ts';
import { fixes } from './fix.ts';
import { fillTime, growthOf } from './growth.ts';
import { lookAtUsual } from './looked.ts';
import { wholeText } from './whole-text.ts';
import { whatBroke } from './what-broke.ts';
import { anomalyWords, ownWords, datedChange, distinct, lead, lookedUp, timeOf } from './wording.ts';

/** Of what it rests on. */
const mostReasons = 2;

export async function cause(asked: Asked): Promise<Told> {
  const { finding, state } = asked;
  const [blamed] = finding?.outcome === 'fault' ? blamedIn(asked.text) : [];
  if (blamed !== undefined) return guessed(asked, blamed);
  const request = await failingRequest(asked);
  if (request) return { lines: [...request.lines, lead(asked)], foot: lookedUp(asked, request.evidence) };
  const proposed = fixes(asked).slice(0, 1);
  const isOver = wasMended(state);
  const hit = finding?.outcome === 'fault' ? hitLine(asked, finding.since === null ? null : timeOf(finding.since)) : [];
  const lines = [
    ...(finding?.noFault && asksWhyAlert.test(asked.text.slice(0, 300))
      ? whyAlerted(asked)
      : [...sure(asked), whatBroke(asked)]),
    ...(finding?.outcome === 'fault' && finding.causeKind === 'dependency' && asksWhy.test(asked.text.slice(0, 300))
      ? [
          say`Why ${name(finding.component ?? '')} does not answer is not known here: nothing of its own that was read tells${finding.change ? [] : say`, and no change that was looked at explains it`}. Those who run it would have to look inside.`,
        ]
      : []),
    ...(await killed(asked)),
    ...ofAsked(asked),
    ...(asksSure.test(asked.text) ? othersLooked(asked) : []),
    ...reasons(asked).slice(0, isOver ? 1 : mostReasons),
    ...(isOver ? [] : hit),
    ...proposed,
  ];
  return {
    lines,
    foot: lookedUp(asked, []),
  };
}

const asksWhy = /\bwhy\b/i;
const asksWhyAlert = /\b(?:why|how come|what for|what made)\b/i;
const asksForDeaths =
  /\b(?:flap\w*|kill\w*|crash\w*|restart\w*|d(?:ie|ies|ied|ying)|up and down|on and off|come and go|comes and goes)\b/i;

/** Memory that only grows shows as a component that goes and comes again. */
async function killed(asked: Asked): Promise<Words[]> {
  return asksForDeaths.test(asked.text) ? deaths(asked) : [];
}

/** How often it was killed so far, and how soon again; empty where nothing grows. */
export async function deaths(asked: Asked): Promise<Words[]> {
  const { finding } = asked;
  if (finding?.causeKind !== 'leak' || finding.component === null) return [];
  const looked = await lookAtUsual(asked, finding.component);
  const row = 'found' in looked ? looked.found.metrics.find((it) => it.counted !== undefined) : undefined;
  const grown = await growthOf(asked, finding.component);
  const full = grown ? fillTime(grown) : null;
  const times = row?.counted
    ? say` That was seen ${sayCount(row.counted.times, 'time')}, last at ${at(timeOf(row.counted.lastAt))}.`
    : [];
  const every = full === null ? [] : say` At this rate it is full again after about ${sayDuration(full)}.`;
  return [
    say`It fills up, is killed and starts again empty, over and over.${times}${every}${'evidence' in looked ? cite(looked.evidence) : []}`,
  ];
}

const asksSure = /\b(?:sure|certain\w*|confiden\w*|probab\w*|likely)\b/i;

/** The other changes, since they are what a doubt is about. */
function othersLooked({ hypotheses }: Asked): Words[] {
  const out = hypotheses.filter((it) => it.standing === 'ruled-out' && it.change !== null).slice(0, 2);
  return out.length > 0 ? [say`Looked at, and does not explain it: ${listed(out.map((it) => it.what))}.`] : [];
}

/** "Are you sure?": how sure, and what that means. */
export function sure(asked: Pick<Asked, 'text' | 'finding' | 'state' | 'run' | 'triage'>): Words[] {
  const { text, finding } = asked;
  if (
    !finding ||
    finding.outcome !== 'fault' ||
    !/\b(?:sure|certain\w*|confiden\w*|really|probab\w*|chances?|odds|likely|coinciden\w*)\b/i.test(text)
  )
    return [];
  const share = /%|\bpercent\w*|\bin numbers\b/i.test(wholeText(asked).slice(0, 600)) ? shareOf(finding) : '';
  if (finding.verdict === 'confirmed' && /\b(?:coinciden\w*|by chance|luck|accident)\b/i.test(text))
    return [say`Hardly a coincidence: confirmed, two kinds of evidence agree on it${seenAt(asked)}.${share}`];
  if (finding.verdict === 'confirmed')
    return [say`Yes: confirmed, two kinds of evidence agree on it${seenAt(asked)}.${share}`];
  if (finding.verdict === 'likely')
    return [say`Fairly: likely, not proven: one kind of evidence shows it${missing(finding)}.${share}`];
  return [say`No: it is not proven.${share}`];
}

/** The two that agree: what the cause itself measures, and the change that can do that. */
function seenAt({ finding, triage }: Pick<Asked, 'finding' | 'triage'>): Words {
  const own = (triage?.anomalies ?? [])
    .filter((it) => it.component === finding?.component && !it.chronic && it.source === 'metric' && it.signal !== '')
    .toSorted(
      (one, other) =>
        Number(isOfKind(other, finding)) - Number(isOfKind(one, finding)) || other.strength - one.strength,
    );
  const signs = distinct(own.map(ownWords)).slice(0, 2);
  const did = finding?.change ? changeDid(finding) : null;
  if (signs.length === 0) return [];
  return say`: ${listed(signs)}${did && finding?.change ? say`; and ${name(finding.change.ref)} ${did}` : []}`;
}

/** Memory before anything else of what only grows. */
function isOfKind({ signal }: AnomalyFacts, finding: Finding | null): boolean {
  return finding?.causeKind === 'leak' && /mem|heap|rss|restart/.test(signal);
}

/** What would have made it more. */
function missing({ causeKind, change }: Finding): string {
  if (causeKind === 'certificate')
    return ', what its callers are told; the date in the certificate itself, which would prove it, was not seen';
  if (causeKind === 'dependency') return ', what its callers meet; of itself nothing was seen that would prove it';
  return change ? '' : ', and no change or other sign of its own that would prove it was seen';
}

/** A share only of earlier verdicts that people judged. */
function shareOf({ record }: Pick<Finding, 'record'>): string {
  return record
    ? ` Of ${record.of} earlier verdicts as sure as this one, ${record.right} were right.`
    : ' No percentage is kept: too few earlier verdicts were judged for one.';
}

/** What the component that is asked about says of it itself, where the cause is another. */
function ofAsked({ ask, finding, triage }: Asked): Words[] {
  const { component } = ask.subject;
  if (!component || component === finding?.component) return [];
  const own = (triage?.anomalies ?? []).filter(
    (it) => it.component === component && it.source === 'log' && !it.chronic,
  );
  return distinct(own.map((it) => say`${name(component)} logs: ${ownWords(it)}`)).slice(0, 1);
}

/** What the cause rests on: the change and what in it can do this, its own first signs. */
export function reasons({ finding, triage }: Asked): Words[] {
  if (!finding || !triage || finding.noFault) return [];
  const culprit = triage.changes.find(({ ref }) => ref === finding.change?.ref);
  const roots = claimedCauses(finding);
  const lines: Words[] = roots.map(({ object, why }) => say`What ${name(object)} shows: ${quote(why)}.`);
  if (culprit) {
    const excerpt = culprit.risk ? say` (${name(`${culprit.risk.path}:${culprit.risk.line}`)})` : [];
    const did = changeDid(finding);
    lines.push(
      say`What fits: ${datedChange(culprit)}: ${quote(culprit.summary)}.${did ? say` It ${did}${excerpt}.` : []}`,
    );
  } else if (finding.component && roots.length === 0)
    lines.push(
      finding.causeKind === 'certificate'
        ? say`No change is to blame: a certificate runs out on its date, and nobody has to deploy for that.`
        : say`No change is to blame: none that was looked at can do this.`,
    );
  const suspect = finding.component ?? triage.components[0]?.component;
  const signs = triage.anomalies
    .filter((it) => it.component === suspect && !it.chronic)
    .toSorted((one, other) => other.strength - one.strength);
  if ((signs.length === 0 || !culprit) && roots.length === 0) {
    const why = finding.claims.find(({ kind, component }) => kind === 'cause' && (component ?? suspect) === suspect);
    if (why) lines.push(say`What was seen: ${quote(why.statement)}`);
  }
  lines.push(...distinct(signs.map((it) => anomalyWords(it))).slice(0, 3));
  return lines;
}
