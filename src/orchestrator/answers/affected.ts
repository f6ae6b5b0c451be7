/**
 * "Who is affected?": users, what they cannot do, components.
 * Owns: looking anew where the record is older than two minutes. Refuses: the cause.
 */
import type { Finding } from '../../run/evidence.ts';
import { atLeast, countWords, shareWords } from '../../run/finding/share-words.ts';
import { sayCount, sayShare } from '../../run/wording/quantity.ts';
import { isFilledAgain } from '../../run/actions/stopgap.ts';
import { wasMended } from '../../run/actions/mended.ts';
import { formOf } from '../../run/question/form.ts';
import { at as moment, cite, listed, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { canThey, reports } from './can-they.ts';
import { customersSay } from './customers-say.ts';
import { capitalized, doing } from './customer-words.ts';
import { howFar } from './failing-request.ts';
import { harmOf } from './harm.ts';
import { hitSince } from './hit-since.ts';
import { noiseWords } from './false-alert.ts';
import { offRecord } from './off-record.ts';
import { ownerWords } from './owner.ts';
import { lookAtBlast, lookAtUsual, type MetricRow } from './looked.ts';
import { valuesOf } from './row-words.ts';
import { isMeant, waysIn } from './ways-in.ts';
import { capital, lookedUp, matterWords, readingWords } from './wording.ts';

/** A record older than this is looked at again, ms. */
const fresh = 120_000;
const mostJourneys = 6;
/** Lines below the first. */
const mostBelow = 3;
export async function affected(asked: Asked): Promise<Told> {
  const report = asked.finding?.noFault && reports.test(asked.text.slice(0, 300)) ? await customersSay(asked) : null;
  if (report) return report;
  const word = await canThey(asked);
  const much = word.length > 0 ? [] : await howMany(asked);
  // Whether all are hit was answered of what they do, whatever component is called like that.
  const meant = much.length > 0 ? { ...asked, ask: { ...asked.ask, subject: {} } } : asked;
  const told = word.length > 0 ? await besideWord(asked, word) : await extent(meant, await hit(meant));
  const unknown = offRecord(asked.text);
  if (unknown && asksOfMoney.test(asked.text) && word.length === 0)
    return {
      ...told,
      lines: [
        say`${unknown} What is known:`,
        ...(await howFar(asked, payments(asked))),
        await refundWords(asked),
        ...told.lines.slice(0, 1),
      ],
    };
  if (unknown && word.length === 0)
    return { ...told, lines: [say`${unknown} What is known:`, ...told.lines.slice(0, 2)] };
  const lines = [...much, ...told.lines.slice(0, mostBelow + 1)];
  const money = unknown && /\b(?:sales|money|revenue)\b/i.test(asked.text) ? [unknown] : [];
  return { ...told, lines: [...lines.slice(0, 1), ...money, ...lines.slice(1)] };
}

const asksHowMany =
  /\b(?:rn|right now|at (?:the|this) moment|currently|at present|every(?:one|body)|all (?:of (?:them|us)|users|customers|people)|(?:only )?some)\b/i;
/** Shares of the requests of a way in. */
const nearlyAll = 0.95;
const hardlyAny = 0.005;

/** "Everyone or only some?": the share of all requests of the ways in that are hit. */
async function howMany(asked: Asked): Promise<Words[]> {
  if (asked.finding?.outcome !== 'fault' || !asksHowMany.test(asked.text.slice(0, 300))) return [];
  const harm = await harmOf(asked);
  if (!harm || harm.now === null || harm.worst === null) return [];
  const worst =
    harm.worst >= nearlyAll
      ? say`at its worst ${sayShare(harm.worst)} of those requests failed, which is everyone who tried`
      : say`at its worst ${sayShare(harm.worst)} of those requests failed`;
  const again = isFilledAgain(asked.finding.causeKind) && !wasMended(asked.state) ? ', and it comes again' : '';
  if (harm.now < hardlyAny) return [say`Nobody at this moment; ${worst}${again}.`];
  return harm.now >= nearlyAll
    ? [say`Everyone who tries ${harm.what}: ${sayShare(harm.now)} of those requests fail now.`]
    : [
        say`Some, not everyone: ${sayShare(harm.now)} of the requests of ${harm.what} fail now; at its worst ${sayShare(harm.worst)}.`,
      ];
}

/** Behind the word that was asked for: who was hit, and what is not. */
async function besideWord(asked: Asked, word: Words[]): Promise<Told> {
  const own = { ...asked, text: '', ask: { ...asked.ask, subject: {} } };
  const { lines, foot } = await hit(own);
  const { well } = await waysIn(
    { ...asked, text: 'what else' },
    asked.finding?.alerted ?? asked.state.brief?.service ?? null,
  );
  const isWell = asked.finding?.noFault === true;
  return { lines: [...word, ...lines.slice(0, 1), ...(isWell ? [] : well)], foot };
}

const asksOfMoney = /\b(?:double.?charged|charged|refund\w*|paid|twice)\b/i;

/** Whom to ask, since nothing here tells of payments. */
async function refundWords(asked: Asked): Promise<Words> {
  const [component] = payments(asked);
  return say`Whether anybody is owed a refund is not known here: ask who owns the payments. ${await ownerWords({ ...asked, ask: { ...asked.ask, subject: component === undefined ? {} : { component } } })}`;
}

/** Components that are called as what takes money is called. */
export function payments({ catalog }: Asked): string[] {
  return catalog
    .map((it) => it.component)
    .filter((it) => /bill|pay|charg|invoic/i.test(it))
    .slice(0, 2);
}

/** With what is not hit, where somebody asks how far it goes. */
async function extent(asked: Asked, told: Told): Promise<Told> {
  const { finding, state, ask } = asked;
  const { first, well, evidence } = await waysIn(asked, finding?.alerted ?? state.brief?.service ?? null);
  if (evidence === null || (first.length === 0 && well.length === 0)) return told;
  const ways = ask.subject.component ? [] : first;
  // One line tells of a way in.
  const isTold = (line: Words) => ways.some((it) => namesIn(line).some((route) => namesIn(it).includes(route)));
  const [who = [], ...others] = told.lines;
  const rest = others.filter((line) => !isTold(line));
  const lines = formOf(asked.text) === 'whether' ? [...ways, who, ...rest, ...well] : [who, ...ways, ...rest, ...well];
  return { ...told, lines, foot: lookedUp(asked, [evidence]) };
}

/** Ways in that a line names: "POST /buy". */
function namesIn(line: Words): string[] {
  return line.flatMap((it) => (typeof it === 'object' && 'name' in it && / \//.test(it.name) ? [it.name] : []));
}

const asksForComponents = /\b(?:services?|components?|systems?|apps?|dependen\w+|depends?)\b/i;

async function hit(asked: Asked): Promise<Told> {
  const { finding, seen, seenAt, now } = asked;
  const noise = noiseWords(asked);
  if (finding?.noFault)
    return {
      lines: [
        ...noise,
        ...(finding.reading && noise.length === 0
          ? [say`Nobody is seen to be affected: ${readingWords(finding.reading)}.${cite(seen?.evidence.triage)}`]
          : [say`Nobody is seen to be affected.`]),
      ],
      foot: lookedUp(asked, []),
    };
  const isOld = seenAt !== null && now - seenAt > fresh;
  const looked = !finding || isOld ? await lookAtBlast(asked, finding?.component ?? undefined) : null;
  const measured = await measuredNow(asked);
  if (looked && 'found' in looked) {
    const { degraded, impact } = looked.found;
    const evidence = [looked.evidence, ...(measured ? [measured.evidence] : [])];
    return {
      lines: linesOf(asked, measured, { degraded, impact, evidence: looked.evidence }),
      foot: lookedUp(asked, evidence),
    };
  }
  if (!finding) return { lines: [say`Nothing is known yet of who is affected.`] };
  const why = looked && 'why' in looked ? [say`A fresh look was not possible: ${{ quote: looked.why }}`] : [];
  const from = { degraded: finding.blastRadius, impact: finding.impact, evidence: seen?.evidence.triage ?? null };
  return {
    lines: [...linesOf(asked, measured, from), ...why],
    foot: lookedUp(asked, measured ? [measured.evidence] : []),
  };
}

/** What the ways in measure now; null where it cannot be read. */
interface Measured {
  rows: readonly MetricRow[];
  evidence: string;
}

async function measuredNow(asked: Asked): Promise<Measured | null> {
  const service = asked.finding?.impact.journeys[0]?.service ?? asked.finding?.alerted ?? asked.state.brief?.service;
  if (!service) return null;
  const looked = await lookAtUsual(asked, service);
  return 'why' in looked ? null : { rows: looked.found.metrics, evidence: looked.evidence };
}

/** The rows of a way in that are furthest out: of its failures, and of its times. */
function rowsOf(measured: Measured | null, route: string): MetricRow[] {
  const own = (measured?.rows ?? []).filter((it) => it.labels['route'] === route && it.abnormal);
  return ['error', 'latency'].flatMap(
    (kind) => own.filter((it) => it.kind === kind).toSorted((one, other) => other.strength - one.strength)[0] ?? [],
  );
}

/** Failed requests of these ways in, as far as lines of their component count them; null where none does. */
function logged(
  { triage }: Asked,
  ways: readonly { service: string; name: string }[],
): { count: number; by: string[] } | null {
  const lines = (triage?.anomalies ?? []).filter(
    (it) =>
      it.source === 'log' &&
      it.severity === 'error' &&
      !it.chronic &&
      ways.some((way) => way.service === it.component && it.signal.startsWith(`${way.name} `)),
  );
  const count = lines.reduce((sum, it) => sum + (it.count ?? 0), 0);
  return count === 0 ? null : { count, by: [...new Set(lines.map(({ component }) => component))] };
}

interface Extent {
  degraded: readonly string[];
  impact: Finding['impact'];
  evidence: string | null;
}

function linesOf(asked: Asked, measured: Measured | null, { degraded, impact, evidence }: Extent): Words[] {
  const { component } = asked.ask.subject;
  const { users, journeys } = impact;
  const asksLost = asksIfLost.test(asked.text);
  // What is lost is counted where people met it, whatever it is called.
  const counts = formOf(asked.text) === 'how-many';
  const lines: Words[] = component && !asksLost && !counts ? [ofComponent(asked, component, degraded)] : [];
  if (!users && journeys.length === 0 && degraded.length === 0)
    return [...lines, say`Nobody is seen to be affected: no user's request failed or was slow.${cite(evidence)}`];
  const ways = journeys.slice(0, mostJourneys).map((it) => ({ ...it, rows: rowsOf(measured, it.name) }));
  const isBack =
    ways.length > 0 &&
    ways.every(({ rows }) => rows.length > 0 && rows.every((row) => row.recovered)) &&
    wasMended(asked.state);
  const who = users ? atLeast(users) : null;
  const at = listed(ways.map((it) => say`${doing(it.name)} (${name(it.name)})`));
  const from = hitSince(asked);
  const when = from === null ? [] : say`, since ${moment(from)}`;
  const counted = (asksLost && !asksMoney.test(asked.text)) || (countsRequests.test(asked.text) && counts);
  const requests = ways.map((way) => say`${countWords(way)} of ${name(way.name)}`);
  const seen = counted ? logged(asked, ways) : null;
  const errors = counted ? null : logged(asked, ways);
  if (seen)
    lines.push(
      say`At least ${sayCount(seen.count, 'request')} failed (${at}): ${listed(seen.by.map(name))} logged as many errors.${cite(evidence)}`,
    );
  else if (counted && ways.length > 0)
    lines.push(capital(say`${parted(requests)}, from the break to the first look.${cite(evidence)}`));
  if (counted && asksLost)
    lines.push(say`Whether a failed one was tried again or is lost for good is not known here: no source tells.`);
  if (who === null)
    lines.push(
      ways.length > 0
        ? say`Hit: ${at}.${cite(evidence)}`
        : say`Hit: ${listed(degraded.map(name))}; no request of users is seen to fail.${cite(evidence)}`,
    );
  else if (isBack) lines.push(say`Nobody is hit now; ${who} were while it lasted, at ${at}.${cite(evidence)}`);
  else
    lines.push(
      ways.length > 0
        ? say`${capitalized(who)} seen to be hit so far${when}: ${at}.${cite(evidence)}`
        : say`${capitalized(who)} seen to be hit so far.${cite(evidence)}`,
    );
  const meant = ways.filter((it) => isMeant(it.name, asked.text));
  const asksShare = /\b(?:percent\w*|share|rate|ratio|fraction|how much|how many of)\b|%/i.test(asked.text);
  const told = meant.length === 1 ? [...meant, ...ways.filter((it) => !meant.includes(it))] : ways;
  const wayLines = told.map(({ rows, ...it }) => {
    const mean = say`${shareWords(it)}, from the break to the first look`;
    const now = rows.flatMap((row, place): Words => [...(place === 0 ? [] : ['; ']), ...valuesOf(row)]);
    return say`${capitalized(doing(it.name))} (${name(it.name)} at ${name(it.service)}): ${rows.length > 0 ? now : mean}`;
  });
  // What share fails of one that is named goes before who it is.
  if (asksShare && meant.length === 1) lines.unshift(...wayLines.splice(0, 1));
  lines.push(...wayLines);
  if (errors && counts)
    lines.push(
      say`At least ${sayCount(errors.count, 'request')} failed, by what ${listed(errors.by.map(name))} logged; users are counted in the requests that were traced.${cite(evidence)}`,
    );
  const isUnnamed = who !== null || ways.length > 0;
  return isUnnamed && degraded.length > 0 && asksForComponents.test(asked.text)
    ? [say`Worse because of it: ${listed(degraded.map(name))}${cite(evidence)}`, ...lines]
    : lines;
}

const asksMoney = /\b(?:money|revenue|costs?|dollars?|euros?|turnover|profits?|budget)\b/i;
const asksIfLost = /\b(?:los[et]|loose|losing|lost|missed|dropped)\b/i;

const countsRequests =
  /\b(?:requests?|orders?|purchases?|checkouts?|payments?|calls?|errors?|transactions?|baskets?|carts?|sales)\b/i;

function parted(items: readonly Words[]): Words {
  return items.flatMap((it, place): Words => (place === 0 ? it : [place === items.length - 1 ? ' and ' : ', ', ...it]));
}

function ofComponent({ finding, triage }: Asked, component: string, degraded: readonly string[]): Words {
  const source = finding?.component ?? null;
  if (degraded.includes(component) && component !== source)
    return say`Yes, ${name(component)} is affected${source === null ? '.' : say`; it comes from ${name(source)}.`}`;
  if (finding && component === source) return say`Yes, it comes from ${name(component)}: ${matterWords(finding)}.`;
  const moved = triage?.anomalies.some((it) => it.component === component && !it.chronic) ?? false;
  return moved
    ? say`${name(component)} shows something unusual, but is not among those that got worse because of this.`
    : say`No, nothing unusual is seen at ${name(component)}.`;
}
