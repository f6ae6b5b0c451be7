/**
 * The forty questions as rows of the table that is asked, each with what its answer must and must not hold.
 * Owns: checking facts, made from what the shop measured. Refuses: fixed figures, and whole sentences.
 */
import { type BlindQuestion, blindQuestions } from './blind-questions.ts';
import type { Heard, Question } from './talk-questions.ts';
import { secondOfDay, type ShopTruth, timesIn } from './talk-truth.ts';

type Holds = Question['holds'];

const says = (pattern: RegExp) => (heard: Heard) => pattern.test(heard.reads);
const opens = (pattern: RegExp) => (heard: Heard) => pattern.test(heard.first);
/** At most so many lines: no whole record for a narrow question. */
const short = (most: number) => (heard: Heard) => heard.reads.split('\n').length <= most;
const guilty = (heard: Heard, { component }: ShopTruth) => heard.reads.includes(component);
const hit = (heard: Heard, truth: ShopTruth) => heard.reads.includes(hitOf(truth));
const decoy = (heard: Heard, truth: ShopTruth) => heard.reads.includes(truth.decoy);
const route = (heard: Heard, truth: ShopTruth) => heard.reads.includes(truth.route);
const people = ({ reads }: Heard, { users }: ShopTruth) => {
  const told = Number(/(\d+) users?/.exec(reads)?.[1] ?? -1);
  return told >= users.least && told <= users.most;
};
const began = ({ first }: Heard, { brokenAt, alertAt }: ShopTruth) => {
  const [time = -1] = timesIn(first);
  return time >= secondOfDay(brokenAt) - 6 && time <= secondOfDay(alertAt);
};
const worst = ({ reads }: Heard, truth: ShopTruth) => reads.includes(`at its worst ${truth.worst}`);
const now = says(/Looked up just now \[E\d+\]/);
const cites = says(/\[E\d+\]/);
const lines = says(/logged \d+|wrote no log lines|No errors or warnings/i);
const carded = (name: RegExp) => (heard: Heard) =>
  name.test(heard.card ?? '') || /^No proposal: |is proposed already/.test(heard.first);
const ownsChange = ({ reads }: Heard, { change, component }: ShopTruth) =>
  change === null ? reads.includes(`No change of ${component}`) : reads.includes(change);
const carriedOut = ({ reads }: Heard, { action, component }: ShopTruth) => reads.includes(`${action} of ${component}`);
/** Names by which tools call what they measure are no words. */
const inWords = says(/^(?![^]*^(?!Measured as)[^“]*\b[a-z]+(?:_[a-z0-9]+){2,})/m);

const holds: Record<string, Holds> = {
  'what-is-up': { guilty, people, 'what is next': says(/waits for|proposed|done/), cites },
  'customers-hurt': { people, route, short: short(8) },
  'can-people-buy': { route, people },
  'when-start': { began, inWords },
  'before-that': { decoy, 'a window': opens(/between \d\d:\d\d:\d\d UTC and/), now },
  'still-bad': { worst, now, inWords },
  'guilty-logs': { lines, guilty, now },
  'hit-logs': { lines, hit, now },
  'same-for': { lines, storefront: opens(/storefront/), now },
  'draw-latency': { guilty, 'a time': opens(/response time.*now [\d.]+ m?s/), usual: says(/Usually [\d.]+ m?s/), now },
  memory: { 'a size': opens(/memory of the process: now [\d.]+ [MG]B/), guilty, now },
  'who-shipped': { who: opens(/“[^”]+”/), when: ({ first }) => timesIn(first).length > 0, decoy },
  touched: {
    ownsChange,
    now,
    'no other': (heard, truth) => truth.decoyService === truth.component || !decoy(heard, truth),
  },
  'changes-window': { decoy, 'a window': opens(/between \d\d:\d\d:\d\d UTC and/), now },
  'not-the-deploy': {
    courier: (heard, { component }) => component === 'courier' || /courier/.test(heard.first),
    guilty,
    'no list of changes': ({ topic }) => topic === 'standing',
  },
  sure: { sure: opens(/confirmed|likely/i), guilty, cites, inWords },
  'blame-hit': { guilty, hit, for: says(/For: /), against: says(/Against: |Nothing speaks for/), inWords },
  normal: { usual: opens(/usually [\d.]+ %/), guilty, now },
  eliminated: { decoy, why: says(/changes (?:\w+ \()?“/), guilty },
  proof: { guilty, 'what it showed': says(/→/), 'no raw output': says(/^(?![^]*components\[)/) },
  'do-nothing': { known: opens(/ends? by itself/), people },
  risk: { risk: opens(/risk (low|medium|high)/), undo: says(/undo|way back/i), 'no deed': ({ card }) => card === null },
  revert: { 'a card or why': carded(/rollback|restore-config/) },
  bounce: {
    'a card or why': opens(/^Not done, and not proposed yet/),
    guilty: (heard, truth) => (heard.card ?? heard.reads).includes(truth.component),
  },
  'more-replicas': { 'a card or why': carded(/scale/) },
  owner: { owner: opens(/belongs to “team-/), guilty },
  page: { 'who to ask': says(/team-|approved by/) },
  'customer-words': {
    draft: opens(/Draft/),
    'no component': ({ reads }, { component }) => !reads.replace(/to the \w+/g, '').includes(component),
    short: short(5),
  },
  boss: { draft: opens(/Draft/), people, short: short(10) },
  joined: { guilty, people, cites },
  'next-step': {
    'what to do': ({ card, reads }) => card !== null || /waits for .*button|decides on .* on its card/s.test(reads),
    short: short(4),
  },
  lunch: { 'one line': opens(/cannot answer.*I can/), short: short(2) },
  revenue: { 'not known': opens(/not known/), people, short: short(4) },
  'all-clear': { over: opens(/^(?:Yes|No), it is over/), worst, now, carriedOut },
  'how-long': {
    length: opens(/(?:lasted|hit for) \d+ (s|min)/),
    began,
    'two ends': ({ first }) => timesIn(first).length === 2,
  },
  'what-fixed': { carriedOut, first: ({ first }, { action }) => first.startsWith(action), guilty },
  again: {
    judged: opens(/^(Not by itself as far as is known|It may)/),
    carriedOut,
    'says what brought it': ({ reads }, { change }) => change === null || reads.includes(change),
  },
  'post-mortem': { draft: opens(/postmortem.*file/), guilty, cites },
  shift: { draft: opens(/Draft of a handover/), guilty, open: says(/Open: /) },
  thanks: {
    'the alerted': (heard, { alerted }) => heard.first.startsWith(alerted),
    moved: opens(/back to usual|out of its usual range/),
    now,
  },
};

function hitOf({ alerted, component }: ShopTruth): string {
  return alerted === component ? 'storefront' : alerted;
}

function rowOf({ id, when, said, after }: BlindQuestion): Question {
  const wanted = holds[id];
  if (!wanted) throw new Error(`Say in holds what a good answer to “${said}” holds (${id}).`);
  return {
    text: (truth) => said.replaceAll('{guilty}', truth.component).replaceAll('{hit}', hitOf(truth)),
    ...(after === undefined ? {} : { under: true }),
    ...(when === 'recovered' ? { when: 'after' } : {}),
    holds: wanted,
  };
}

/** In the table's order, follow-ups behind their question. */
export const askedBlind: readonly Question[] = blindQuestions.map(rowOf);
