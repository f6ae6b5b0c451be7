/**
 * The sentences that several answers share.
 * Owns: how causes, metrics, changes and ages are said. Refuses: deciding what is true; it says what the finding holds.
 */
import type { Finding } from '../../run/evidence.ts';
import { wasMended } from '../../run/actions/mended.ts';
import { fromTo } from '../../run/wording/from-to.ts';
import { sayCount, sayDuration, sayQuantity, sayShare } from '../../run/wording/quantity.ts';
import { claimedCauses, reasonPhrase } from '../../run/finding/root-cause.ts';
import type { AnomalyFacts, CauseKind, RankedChange, Reading, RootCause } from '../../run/finding/triage-result.ts';
import { blamedWords } from './change-did.ts';
import { at, cite, name, plainText, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import type { ChangeRow, MetricRow } from './looked.ts';
import { metricWords } from '../../run/wording/metric-words.ts';

const kinds: Record<CauseKind, string> = {
  deploy: 'a release',
  config: 'a changed setting',
  flag: 'a feature flag',
  scale: 'too few replicas',
  certificate: 'its certificate',
  traffic: 'more traffic than it can carry',
  saturation: 'something that is full',
  leak: 'memory that only grows',
  dependency: 'that it does not answer',
  node: 'the machine that it runs on',
  unknown: 'a reason that is not known yet',
};

/** What is the matter with it, as a sentence goes on. */
const matters: Record<CauseKind, string> = {
  ...kinds,
  certificate: 'its certificate is not accepted',
  saturation: 'something in it is full',
  leak: 'its memory only grows',
  dependency: 'it does not answer',
};

/** The same once it is over. */
const mattered: Record<CauseKind, string> = {
  ...kinds,
  certificate: 'its certificate was not accepted',
  saturation: 'something in it was full',
  leak: 'its memory only grew',
  dependency: 'it did not answer',
};

export function kindWords(kind: CauseKind): string {
  return kinds[kind];
}

/**
 * "failed share of POST /buy on web is 0 % now and stayed inside its usual range (0 % to 1 %). The alert reported 40 %, above
 * its line of 10 %; why it measured otherwise is not known here".
 */
export function readingWords(reading: Reading): Words {
  const alert = alertSaid(reading);
  return say`${measuredNow(reading)} and stayed inside its usual range (${usualOf(reading)}), as far as is measured here${alert.length > 0 ? say`. ${alert}` : []}`;
}

/** "failed share of POST /buy on web is 0 % now". */
export function measuredNow({ service, metric, route, unit, now }: Reading): Words {
  const of = route === undefined ? [] : say` of ${name(route)}`;
  return say`${metricWords(metric)}${of} on ${name(service)} is ${metricValue(now, { metric, unit: unit ?? null })} now`;
}

export function usualOf({ usual, metric, unit }: Reading): string {
  return rangeWords(usual, { metric, unit: unit ?? null });
}

/** What the alert itself reported; empty where it gave no value. */
export function alertSaid({ metric, unit, atAlert, line }: Reading): Words {
  const value = (one: number) => metricValue(one, { metric, unit: unit ?? null });
  if (atAlert === undefined) return [];
  const side = line === undefined ? [] : say`, ${line.above ? 'above' : 'below'} its line of ${value(line.at)}`;
  return say`The alert reported ${value(atAlert)}${side}`;
}

/** What is, or `over` was, the matter with the component of the cause: "its certificate is not accepted (“…”)". */
export function matterWords(finding: Finding, over = false): Words {
  const { change, causeKind, component } = finding;
  const matter = (over ? mattered : matters)[causeKind];
  if (change) {
    const blamed = blamedWords(finding);
    return causeKind === 'deploy' || causeKind === 'config' ? blamed : say`${matter}, because ${blamed}`;
  }
  return say`${matter}${component === null ? [] : told(finding, component)}`;
}

/** How sure it is, in one word for all answers. */
export function sureWord({ verdict }: Finding): 'confirmed' | 'likely' {
  return verdict === 'confirmed' ? 'confirmed' : 'likely';
}

/** What broke and why, in one sentence. */
export function lead({ finding, seen, state }: Asked): Words {
  if (!finding) return say`Nothing has been found yet.`;
  const evidence = seen?.evidence.triage;
  if (finding.noFault)
    return finding.reading
      ? say`Nothing is wrong: ${readingWords(finding.reading)}.${cite(evidence)}`
      : say`Nothing is wrong: what the alert measures is inside its usual range.${cite(evidence)}`;
  if (finding.outcome === 'cannot-tell') {
    const missing = finding.missing[0];
    return say`It cannot be told whether something is wrong${missing ? say`: ${quote(missing)}` : '.'}${cite(evidence)}`;
  }
  const { component, change, since } = finding;
  const when = since
    ? say` ${wasMended(state) ? 'from' : 'since'} ${at(timeOf(since))}${wasMended(state) ? ' on' : ''}`
    : [];
  const roots = claimedCauses(finding);
  if (component === null || finding.verdict === 'inconclusive') {
    const [root] = finding.rootCauses ?? [];
    if (root) return say`The cause is not proven; the strongest lead: ${rootWords(root)}.${cite(evidence)}`;
    const strongest = finding.claims.find(({ kind }) => kind === 'cause')?.component;
    return strongest
      ? say`The cause is not proven; the strongest lead is ${name(strongest)}${when}.${cite(evidence)}`
      : say`The cause is not known.${cite(evidence)}`;
  }
  const sure = sureWord(finding);
  if (roots.length > 0) {
    const both = roots.length > 1 ? 'two causes, ' : '';
    const said = roots.flatMap(
      (root, place): Words => (place === 0 ? rootWords(root) : [', and ', ...rootWords(root)]),
    );
    return say`The cause (${both}${sure})${when}: ${said}${change ? say` (${changeName(change)})` : []}.${cite(evidence)}`;
  }
  const isOver = wasMended(state);
  return say`${name(component)} ${isOver ? 'was' : 'is'} the cause (${sure})${when}: ${matterWords(finding, isOver)}.${cite(evidence)}`;
}

/** What its callers are told by it, where that stands in the claim. */
function told({ claims }: Finding, component: string): Words {
  const statement = claims.find((it) => it.kind === 'cause' && it.component === component)?.statement ?? '';
  const said = /: "([^"]{3,120})"/.exec(statement.slice(0, 600))?.[1];
  return said === undefined ? [] : say` (${quote(said)})`;
}

/** "app/cart cannot pull its image: its name or tag does not exist". */
export function rootWords({ object, reason }: RootCause): Words {
  return say`${name(object)} ${reasonPhrase(reason)}`;
}

/** As a sentence begins. */
export function capital(words: Words): Words {
  const [first, ...rest] = words;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : words;
}

/** "3.1.0 of basket". */
export function changeName(change: { ref: string; service?: string }): Words {
  return change.service ? say`${name(change.ref)} of ${name(change.service)}` : say`${name(change.ref)}`;
}

const changeKinds: Record<string, string> = {
  deploy: 'deploy',
  config: 'settings change',
  flag: 'flag change',
  scale: 'scaling',
  commit: 'commit',
};

/** What a source calls a kind of change is foreign; what is not known is a change. */
export function changeKind(kind = ''): string {
  return Object.hasOwn(changeKinds, kind) ? (changeKinds[kind] ?? 'change') : 'change';
}

/** "the 09:34 deploy of basket, 3.1.0". */
export function datedChange(change: RankedChange | ChangeRow): Words {
  const what = changeKind('kinds' in change ? change.kinds[0] : change.kind);
  const of = change.service ? say` of ${name(change.service)}` : [];
  return say`the ${at(timeOf(change.time))} ${what}${of}, ${name(change.ref)}`;
}

/** "3 min before", "40 s after". */
export function beside(time: number, other: number): string {
  const apart = sayDuration(Math.abs(time - other));
  return time <= other ? `${apart} before` : `${apart} after`;
}

export function ago(time: number, now: number): string {
  return now - time < 1_000 ? 'just now' : `${sayDuration(now - time)} ago`;
}

/** What a row measures: "failed share of POST /basket", "median response time to basket". */
export function metricLabel({ metric, kind, labels }: Pick<MetricRow, 'metric' | 'kind' | 'labels'>): Words {
  const route = labels.route ?? labels.operation ?? labels.endpoint ?? labels.handler;
  const of = route ? say` of ${name(route)}` : labels.peer ? say` of calls to ${name(labels.peer)}` : [];
  if (kind === 'error' && isShare(metric)) return say`failed share${of}`;
  return say`${metricWords(metric)}${of}`;
}

function isShare(metric: string): boolean {
  return /ratio|share|percent|rate$/.test(metric);
}

/** A row's value in units that people say. */
export function metricValue(value: number | null, { metric, unit }: Pick<MetricRow, 'metric' | 'unit'>): string {
  if (value === null) return 'nothing';
  return unit === null && /(?:^|_)ratio(?:$|_)/.test(metric) ? sayShare(value) : sayQuantity(value, unit);
}

/** "2 s to 3 s"; one value where both read alike. */
export function rangeWords(
  { low, high }: { low: number | null; high: number | null },
  row: Pick<MetricRow, 'metric' | 'unit'>,
): string {
  const [least, most] = [metricValue(low, row), metricValue(high, row)];
  return least === most ? least : `${least} to ${most}`;
}

/** Each line once, where only its time differs too. */
export function distinct(lines: readonly Words[]): Words[] {
  const key = (line: Words) => plainText(line.filter((piece) => typeof piece !== 'object' || !('at' in piece)));
  return lines.filter((line, index) => lines.findIndex((other) => key(other) === key(line)) === index);
}

/** "memory of the process of basket 78 MB → 134 MB since 09:34:05". */
export function anomalyWords(anomaly: AnomalyFacts): Words {
  return saidOf(anomaly, anomaly.component, say` since ${at(timeOf(anomaly.onset))}`);
}

/** The same where whose it is stands before it. */
export function ownWords(anomaly: AnomalyFacts): Words {
  return saidOf(anomaly, null, say` since ${at(timeOf(anomaly.onset))}`);
}

/** The same where its time stands elsewhere too. */
export function signWords(anomaly: AnomalyFacts): Words {
  return saidOf(anomaly, null, []);
}

function saidOf(anomaly: AnomalyFacts, component: string | null, since: Words): Words {
  const { signal, source, kind, before, after, count = 0, unit = null } = anomaly;
  const whose = component === null ? [] : say` of ${name(component)}`;
  if (source === 'log') {
    const severity = anomaly.severity ?? 'error';
    const many =
      kind !== 'appeared' ? `more ${severity}s` : count > 0 ? sayCount(count, `new ${severity}`) : `new ${severity}s`;
    return say`${many} in ${component === null ? 'its log' : say`the log${whose}`}${since}: ${quote(signal)}`;
  }
  if (kind === 'failing')
    return say`${sayShare(after ?? 0)} of ${name(signal)}${whose} fail, before ${sayShare(before ?? 0)}${since}`;
  const value = (one: number | null) => metricValue(one, { metric: signal, unit });
  return say`${metricWords(signal)}${whose} ${fromTo(value(before), value(after))}${since}`;
}

/** When what is said was looked up, as the last words of an answer. */
export function lookedUp(asked: LookedAt, fresh: readonly string[]): Words {
  if (fresh.length > 0) return say`Looked up just now${cite(...fresh)}.`;
  const { seenAt, now } = asked;
  return seenAt === null
    ? say`Nothing was looked up.`
    : say`From the look at ${at(seenAt)} (${ago(seenAt, now)})${lookedFor(asked)}.`;
}

type LookedAt = Pick<Asked, 'seenAt' | 'seenFor' | 'request' | 'now'>;

/** Who asked for that look. Whoever asks now is not called by name: a name calls its person. */
function lookedFor({ seenFor, request }: LookedAt): Words {
  if (seenFor === null) return [];
  if (seenFor.by === null) return seenFor.kind === 'webhook' ? say`, for the alert` : [];
  const { user } = seenFor.by;
  return user === request.by?.user ? say`, which you asked for` : say`, asked for by ${{ person: user }}`;
}

/** The components to look at: the one that is asked about, else the alert's, else the cause. */
export function subjectOf({ ask, finding, state }: Asked): string | null {
  return ask.subject.component ?? finding?.alerted ?? state.brief?.service ?? finding?.component ?? null;
}

/** The component to look at for a cause's own signals: the one that is asked about, else the cause, else the alert's. */
export function suspectOf({ ask, finding, state }: Asked): string | null {
  return ask.subject.component ?? finding?.component ?? finding?.alerted ?? state.brief?.service ?? null;
}

/** Characters of the longest way to write a time. */
const longestTime = 40;

/** Epoch ms of a time as somebody wrote it; NaN for what is none. Looking for one in a long text would take long. */
export function timeOf(text: string): number {
  return Date.parse(text.slice(0, longestTime));
}
