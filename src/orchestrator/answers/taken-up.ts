/**
 * What a question names beside what it asks: traffic, a database, the alert's line, another time, what gets lost. Whatever
 * of it the answer does not speak of is told of in a line, or said to be measured nowhere, with the nearest.
 * Owns: those things and their lines. Refuses: orders and drafts, and a second answer to the question.
 */
import type { AskAspect, AskTopic } from '../../run/ask.ts';
import { vocabularyOf } from '../../run/question/vocabulary.ts';
import { at, cite, name, plainText, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import { lossWords } from './deed-terms.ts';
import { waitingOf } from './fix.ts';
import { lookAtUsual, type MetricRow } from './looked.ts';
import { offRecord } from './off-record.ts';
import { rowWords } from './row-words.ts';
import { trafficOf } from './traffic.ts';
import { alertSaid, subjectOf, timeOf } from './wording.ts';
import { lineOfAlert } from './usual.ts';

interface Thing {
  named: RegExp;
  /** The answer speaks of it already. */
  told: RegExp;
  lines: (asked: Asked, word: string) => Words[] | Promise<Words[]>;
}

/** Characters of a question that are read. */
const most = 300;
/** Lines of it; who brings more asks too much at once. */
const mostLines = 2;

/** For readers of their own, or no question. */
const without: ReadonlySet<AskTopic> = new Set([
  ...([
    'customer-update',
    'summary',
    'handover',
    'postmortem',
    'timeline',
    'help',
    'chat',
    'act',
    'stop',
    'less',
  ] as const),
  ...(['evidence', 'new-look', 'wake', 'hold', 'recurrence', 'propose-again'] as const),
]);

/** A database or a phone in them is whom somebody looks for, not what is measured; the alert's line is told by its own. */
const toldWholly: ReadonlySet<AskAspect> = new Set([
  ...([
    'alert-line',
    'contact',
    'doing-now',
    'fix-alert',
    'override',
    'seen-it',
    'trust-me-not',
    'wake-people',
  ] as const),
]);

export const asksForLink =
  /\b(?:pull requests?|prs?|merge requests?|mrs?|(?:link|url) to the (?:commit|change|diff|code))\b/i;

const things: readonly Thing[] = [
  {
    named:
      /\b(?:traff?ic|visitors|(?:more|friday|sale|holiday|higher?|heavy|heavier|too much|under|extra|peak) load|rush|busy|busier|spike)\b/i,
    told: /\btraffic is\b|speaks for traffic|how much traffic|requests per second of \w+: (?:usually|now)|more load/i,
    lines: traffic,
  },
  {
    named:
      /\b(?:databases?|dbs?|sql|postgres|mysql|redis|caches?|queues?|brokers?|kafka|dns|networks?|networking|firewall|load ?balancers?|disks?|cpu|hardware)\b/i,
    told: /no component is called/,
    lines: inside,
  },
  {
    named:
      /\b(?:drops?|dropped|dropping|los(?:e|es|ing)|interrupts?|kick(?:s|ed)? out)\b[^.?!]{0,20}\b(?:requests?|calls?|connections?|traffic|orders?|users?|sessions?)\b/i,
    told: /\blost\b|\bdrop/i,
    lines: lost,
  },
  {
    named: asksForLink,
    told: /pull request/,
    lines: linkWords,
  },
  {
    named: /\b(?:thresholds?|alert(?:ing)? rules?|alert['’]?s line)\b/i,
    told: /\bline of\b|alert's line/i,
    lines: alertLine,
  },
  {
    named:
      /\b(?:at )?this time of (?:the )?(?:day|night|week|year)\b|\btime of day\b|\b(?:on|than|like|as|since|from|to|vs|versus|against) (?:yesterday|last (?:night|week|month|year)|(?:a )?normal (?:day|night|sunday|monday|tuesday|wednesday|thursday|friday|saturday|weekend))\b/i,
    told: /\bbefore that day\b|\bof that (?:day|time)\b|\bnothing is recorded\b|\bquiet looks\b/i,
    lines: otherTimes,
  },
];

/** What of it is told, and the words that were taken up by it. */
export async function takenUp(asked: Asked, told: readonly Words[]): Promise<{ lines: Words[]; words: string[] }> {
  const { topic, aspect } = asked.ask;
  if (without.has(topic) || (aspect !== undefined && toldWholly.has(aspect))) return { lines: [], words: [] };
  const text = asked.text.slice(0, most);
  const said = told.map(plainText).join('\n');
  const lines: Words[] = [];
  const words: string[] = [];
  for (const thing of things) {
    const word = thing.named.exec(text)?.[0];
    if (word === undefined) continue;
    const own = thing.told.test(said) ? [] : await thing.lines(asked, word.toLowerCase());
    words.push(word);
    lines.push(...own.filter((line) => !said.includes(plainText(line))));
  }
  const unknown = offRecord(text, { always: true });
  if (unknown) {
    words.push(text);
    if (!said.includes(plainText(unknown))) lines.unshift(unknown);
  }
  return { lines: lines.slice(0, mostLines), words };
}

async function rowsAt(
  asked: Asked,
  service: string | null | undefined,
): Promise<{ rows: MetricRow[]; id: string } | null> {
  if (!service) return null;
  const looked = await lookAtUsual(asked, service);
  return 'found' in looked ? { rows: looked.found.metrics, id: looked.evidence } : null;
}

/** How much comes in, beside what is usual: where the alert is, and where the cause is. */
async function traffic(asked: Asked): Promise<Words[]> {
  const seen = await trafficOf(asked);
  return [
    seen
      ? say`Traffic is ${seen.now > 1.2 * seen.usual ? 'more than' : 'not more than'} usual: ${rowWords(seen.row)}.${cite(seen.evidence)}`
      : say`How much traffic there is, is not measured here.`,
  ];
}

/** Something inside of a component: what is measured of it there, else that nothing is, and what is waited for. */
async function inside(asked: Asked, word: string): Promise<Words[]> {
  const one = /^(?:redis|dns)$/.test(word) ? word : word.replace(/s$/, '');
  if (vocabularyOf(asked.state, asked.catalog).components.some((it) => it.toLowerCase().includes(one))) return [];
  const service = asked.ask.subject.component ?? asked.finding?.component ?? subjectOf(asked);
  const seen = await rowsAt(asked, service);
  const names = /^(?:db|database|sql|postgres|mysql)$/.test(one) ? ['db', 'database', 'sql'] : [one];
  const own = (seen?.rows ?? []).filter((it) => it.metric.split(/[^a-z0-9]+/).some((part) => names.includes(part)));
  const [row] = own.toSorted((a, b) => b.strength - a.strength);
  if (row && seen) return [say`Of the ${one}: ${rowWords(row)}.${cite(seen.id)}`];
  const [near] = (seen?.rows ?? [])
    .filter((it) => /pool|wait|connection|queue/.test(it.metric) && it.abnormal)
    .toSorted((a, b) => b.strength - a.strength);
  const nearest = near && seen ? say` Nearest: ${rowWords(near)}.${cite(seen.id)}` : [];
  return [
    say`Nothing that is read measures the ${one} itself${service ? say` behind ${name(service)}` : []}, so that it is not ruled out by itself.${nearest}`,
  ];
}

/** Its address is on no record; what in it can do this may be. */
export function linkWords({ finding, triage }: Asked): Words[] {
  const read = triage?.changes.find(({ ref }) => ref === finding?.change?.ref)?.risk;
  const inIt = read ? say` What was read of it: ${name(`${read.path}:${read.line}`)}.` : [];
  return [say`No link to a pull request or commit is on record.${inIt}`];
}

/** Where the alert's line lies; whose rule it is stands where it is kept. */
function alertLine(asked: Asked): Words[] {
  const { reading } = asked.finding ?? {};
  const own = reading?.line ? say`${alertSaid(reading)}.` : lineOfAlert(asked)[0];
  return [say`${own ?? 'At which value it fires is not known here.'} I change no rule of an alert.`];
}

/** What a deed may lose meanwhile: its rehearsal tells it, or nothing does. */
function lost({ state }: Asked): Words[] {
  const waiting = waitingOf(state);
  return waiting ? [lossWords(waiting.action, waiting.rehearsal)] : [];
}

/** What is usual was measured before the incident; other days are kept nowhere. */
async function otherTimes(asked: Asked, word: string): Promise<Words[]> {
  if (asked.ask.topic === 'changes' || asked.ask.topic === 'logs' || asked.ask.topic === 'since') return [];
  const service = subjectOf(asked);
  const looked = service === null ? null : await lookAtUsual(asked, service);
  const time = looked && 'found' in looked ? looked.found.looked : null;
  const [from, to] = [timeOf(time?.baseline?.from ?? ''), timeOf(time?.window.from ?? '')];
  const span = Number.isNaN(from) || Number.isNaN(to) ? say`before the incident` : say`from ${at(from)} to ${at(to)}`;
  const which = /yesterday|last|normal/.test(word) ? 'Another day' : 'The same time of other days';
  return [say`${which} cannot be compared here: “usual” is what was measured ${span}.`];
}
