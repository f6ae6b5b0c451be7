/**
 * What a tired engineer on call asked at night who never saw the rules: one question after another in one thread, under
 * each of four faults, with what a colleague's answer would hold.
 * Owns: the table. Refuses: orders (next-proposal.test.ts has them) and words that silence (intake's); fixed figures, too:
 * what is expected is made from what the shop measured.
 */
import type { AskedFault } from './recorded-shop.ts';
import type { Heard, Question } from './talk-questions.ts';
import { secondOfDay, type ShopTruth, timesIn } from './talk-truth.ts';

type Holds = Question['holds'];

const says = (pattern: RegExp) => (heard: Heard) => pattern.test(heard.reads);
const opens = (pattern: RegExp) => (heard: Heard) => pattern.test(heard.first);
const silent = (pattern: RegExp) => (heard: Heard) => !pattern.test(heard.reads);
const names = (what: 'component' | 'decoy' | 'route' | 'alerted' | 'summary') => (heard: Heard, truth: ShopTruth) =>
  heard.reads.includes(truth[what]);
const change = (heard: Heard, truth: ShopTruth) => truth.change !== null && heard.reads.includes(truth.change);
const people = ({ reads }: Heard, { users }: ShopTruth) => {
  const told = Number(/(\d+) users?/.exec(reads)?.[1] ?? -1);
  return told >= users.least && told <= users.most;
};
const began = ({ reads }: Heard, { brokenAt, alertAt }: ShopTruth) => {
  const [time = -1] = timesIn(reads);
  return time >= secondOfDay(brokenAt) - 6 && time <= secondOfDay(alertAt);
};
/** What the setting was and is, by the change's own words. */
const bothLimits = ({ reads }: Heard, { summary }: ShopTruth) => {
  const [, before, after] = /: (\d+) → (\d+)/.exec(summary) ?? [];
  return new RegExp(`pool max of stock: usually ${before}, .*now ${after}\\b`).test(reads);
};
const now = says(/Looked up just now \[E\d+\]/);
const owned = (heard: Heard, { component }: ShopTruth) => heard.reads.includes(`team-${component}`);
const over: Holds = { says: opens(/^(?:Yes|No), it is over/), now };

const asked: Record<AskedFault, [said: string, holds: Holds, when?: 'after'][]> = {
  'memory-leak': [
    [
      "who's hit? just checkout or browsing too",
      { people, route: names('route'), well: says(/GET \/browse is as usual/) },
    ],
    ['since wehn exactly', { began, guilty: names('component') }],
    ['basket memory graph last hour', { usual: says(/Usually [\d.]+ MB/), out: opens(/out of its usual range/), now }],
    ['and before that?', { none: opens(/^Nothing is recorded of memory/), now }],
    [
      'could it be the storefront deploy? 7.4.1 went out right before',
      { not: opens(/does not explain it/), decoy: names('decoy') },
    ],
    ['logs cart', { line: says(/OOMKilled/), of: opens(/^basket logged/), now }],
    ['whats normal mem for basket', { usual: opens(/usually [\d.]+ MB to [\d.]+ MB/) }],
    ['whos on call for basket', { owned, alone: silent(/@sre-oncall/) }],
    ['logs of redis', { none: opens(/^No component is called redis here/) }],
    ['how often did basket die', { counted: opens(/^basket was killed or restarted 1 time in this incident/) }],
    ['is it over?', over, 'after'],
    ['postmortem draft pls', { draft: opens(/^Draft of a postmortem/) }, 'after'],
  ],
  'expired-certificate': [
    [
      '2 sentences for my boss',
      {
        people,
        plain: silent(/purchase/),
        whose: says(/that the certificate of billing is not valid any more/),
        began,
      },
    ],
    ['errors of billing??', { callers: says(/purchase complains of it: .*certificate has expired/), now }],
    ['show E3', { what: opens(/aura\.metric_profile/), read: silent(/recovered=|\.metrics/) }],
    ['and what does that prove', { claim: says(/^cause at billing: .*certificate has expired/m) }],
    ['who deployed last', { decoy: names('decoy'), who: opens(/“release-pipeline”/), now }],
    [
      'cant it be purchase? its the one throwing',
      { not: opens(/^Not likely: purchase was looked at and explains less/), why: says(/hit by billing/) },
    ],
    ['when did the cert expire', { began, guilty: opens(/billing/), seen: says(/certificate has expired/) }],
    ['what happens if we do nothing till morning', { known: opens(/does not end by itself/), people }],
    ['text for status page pls', { draft: opens(/^Draft/), bare: silent(/billing/) }],
    ['is github down?', { none: opens(/no component is called github/i), guilty: names('component') }],
    ['how long were we down', { lasted: opens(/^People were hit for \d+ (?:s|min)/), began }, 'after'],
  ],
  'small-pool': [
    ['is it geting worse', { not: opens(/^Not worse, .*fail now, at its worst/), now }],
    ['pool usage stock last 10 min', { limit: bothLimits, waits: says(/pool pending of stock: usually 0/), now }],
    ['and purchase?', { none: opens(/^purchase has no such metric/), words: silent(/http_/) }],
    ['who changed the pool size and why', { change, who: opens(/“config-sync”/), why: names('summary'), now }],
    ['what exactly did stock-config-2 do', { change, what: names('summary'), gist: says(/^In it: /m), now }],
    ['what did you rule out and why', { decoy: names('decoy'), weaker: says(/^storefront: it is hit by stock/m) }],
    [
      'error rate GET /item vs POST /buy since T',
      { one: says(/failed share of GET \/item: now/), other: says(/failed share of POST \/buy: now/), now },
    ],
    ['how many reqs are waiting for a db connection rn', { waits: opens(/pool pending: now/), now }],
    ['how much money are we losing per min', { unknown: opens(/not known here/), people }],
    ['item page: slow or erroring?', { people, way: says(/GET \/item is hit: failed share/) }],
    ['handover for the next shift pls', { draft: opens(/^Draft of a handover/), guilty: names('component') }],
    ['did the restore actually work? prove it', over, 'after'],
  ],
  'hanging-dependency': [
    ['is courier down or just slow', { how: opens(/^courier is up, but hangs/), why: says(/timed out after/) }],
    [
      'graph http_client_latency_p95_ms courier',
      { told: says(/is not measured at courier/), callers: says(/purchase, which calls it, measures/), now },
    ],
    ['same for billing', { of: opens(/^billing, /), usual: opens(/as usual|nothing measured since/) }],
    ['is aws having problems again?', { none: opens(/no component is called aws/i), guilty: names('component') }],
    [
      '"no weight on record" in courier logs, is that it?',
      { no: opens(/^No: courier logged that before/), instead: says(/timed out after/) },
    ],
    ['who do i call at the courier provider', { owned, outside: says(/not known here/) }],
    ['status?', { guilty: names('component'), waits: says(/waits for a decision/) }],
    ['timeouts purchase -> courier since T', { lines: opens(/^purchase logged/), seen: says(/timed out after/), now }],
    ['can people still browse', { yes: opens(/^Yes: browsing \(GET \/browse\) works as usual/), people }],
    ['help', { mute: says(/mute this alert/) }],
    ['anything still broken?', over, 'after'],
    ['who approved that', { who: opens(/approved fail-over of courier/) }, 'after'],
  ],
};

/** The minute before it broke, as people write it. */
function minuteOf({ brokenAt }: ShopTruth): string {
  return new Date(brokenAt).toISOString().slice(11, 16);
}

const questions = new Map(
  Object.entries(asked).map(([fault, rows]) => [
    fault,
    rows.map(
      ([said, holds, when], at): Question => ({
        text: said.endsWith('since T') ? (truth) => said.replace(/T$/, minuteOf(truth)) : said,
        holds,
        ...(at > 0 ? { under: true as const } : {}),
        ...(when ? { when } : {}),
      }),
    ),
  ]),
);

/** The same questions at every call; all stand in the thread of the first. */
export function nightQuestions(fault: AskedFault): readonly Question[] {
  return questions.get(fault) ?? [];
}
