/**
 * What two strangers asked who never saw the rules, 70 questions of which those stand here that change nothing, each with
 * what a colleague's answer would hold first of all.
 * Owns: the table. Refuses: orders (talk-orders.test.ts has them), and fixed figures; what is expected is made from what
 * the shop measured.
 */
import type { AskedFault } from './recorded-shop.ts';
import type { Heard, Question } from './talk-questions.ts';
import { secondOfDay, type ShopTruth, timesIn } from './talk-truth.ts';

const says = (pattern: RegExp) => (heard: Heard) => pattern.test(heard.reads);
const opens = (pattern: RegExp) => (heard: Heard) => pattern.test(heard.first);
const people = ({ reads }: Heard, { users }: ShopTruth) => {
  const told = Number(/(\d+) users?/.exec(reads)?.[1] ?? -1);
  return told >= users.least && told <= users.most;
};
/** To the second: nothing is called a beginning that lies before the break by more than a clock's tick. */
const began = ({ reads }: Heard, { brokenAt, alertAt }: ShopTruth) => {
  const [time = -1] = timesIn(reads);
  return time >= secondOfDay(brokenAt) - 1 && time <= secondOfDay(alertAt);
};
const guilty = (heard: Heard, { component }: ShopTruth) => heard.reads.includes(component);
const owned = (heard: Heard, { component }: ShopTruth) => heard.reads.includes(`team-${component}`);
const change = (heard: Heard, truth: ShopTruth) => truth.change !== null && heard.reads.includes(truth.change);
const noCard = ({ card }: Heard) => card === null;
const over = { says: opens(/^(?:Yes|No), it is over/), now: says(/Looked up just now \[E\d+\]/) };

type Row = [said: string, holds: Question['holds'], how?: 'after' | 'under'];

const asked: Record<AskedFault, Row[]> = {
  'memory-leak': [
    ['is it still broken right now or did it heal itself?', { unsure: opens(/^Not for sure/), guilty }],
    ['when did basket last restart, and how many times so far', { counted: opens(/1 time in this incident, last at/) }],
    ['is baskt memory still climbing', { yes: opens(/^Yes: basket, memory of the process: now/) }],
    ['who touched basket and what did they change exactly', { change, line: says(/^In it: /m) }],
    ['if i press approve what gets touched', { touches: says(/It touches basket/), noCard }],
    ['cant we just give it more memory', { not: says(/only delay it|would not take the cause away/), guilty, noCard }],
    ['one line for the support folks, customers are on the phone', { draft: opens(/^Draft for customers/) }],
    [
      "who's getting hit by this and which bit of the shop",
      { people, routes: says(/POST \/basket\).* and buying \(POST \/buy\)/) },
    ],
    [
      'how long until basket dies again',
      { rate: opens(/grows by about .* in about \d+ s/), now: says(/memory .*now/) },
    ],
    ['why isnt it storefront 7.4.1, that went out 3 secs before', { not: opens(/does not explain it/), guilty }],
    ['graph basket memory', { out: opens(/out of its usual range/) }],
    ['whats normal for that', { usual: opens(/usually [\d.]+ MB/) }, 'under'],
    ['would a restart get us through till morning', { not: opens(/^No, it would only hide it/), noCard }],
    ['is stock ok?', { yes: opens(/^Yes: stock works as usual/) }],
    ['damn it. not again', { calm: opens(/^Sorry/), noCard }],
    [
      'did the rollback take? which version is basket on now',
      { ...over, back: says(/3\.0\.8 runs on basket/) },
      'after',
    ],
    [
      'handing over to mira, write it up incl whats left to do',
      { left: says(/what it brought still has to be mended/) },
      'after',
    ],
    ['did memory stay flat since the rolback', { yes: opens(/^Yes: basket, memory/) }, 'after'],
  ],
  'expired-certificate': [
    ['has anything gone out on billing today', { none: opens(/^No: no change of billing/) }],
    ['how many orders did we lose', { counted: opens(/^At least \d+ requests failed/), people }],
    ['purchase or billing, which one is it really', { it: opens(/^It is billing/) }],
    ['are courier and stock ok', { both: says(/^courier works as usual.*\nstock works as usual/m) }],
    ['can i roll back storefront just to be safe', { not: says(/^No, as far as is known/m), noCard }],
    [
      'what else could it be and how sure are you',
      { out: opens(/does not explain it/), sure: says(/^Fairly: likely/m) },
    ],
    ['pull up E2 pls', { changes: opens(/^aura\.changes/) }],
    ['whats the exact error and how often', { line: says(/26 new errors.*certificate has expired/) }],
    [
      'can ppl still browse and fill their cart or is everything down',
      {
        well: opens(/^Yes: browsing/),
        basket: says(/^Yes: adding to the basket/m),
        dead: says(/hit so far.*buying/),
      },
    ],
    ['since when exactly is the cert expired and who looks after it', { began, owned }],
    [
      'gimme smth for the public status page',
      { draft: opens(/^Draft for customers/), all: says(/buying does not work/) },
    ],
    ['who approved that and when', { who: opens(/approved rotate-certificate of billing at/) }, 'after'],
    ['when did it recover', { time: opens(/^At .*the recovery was seen/) }, 'after'],
  ],
  'small-pool': [
    ['how bad is it, in numbers', { people, now: says(/GET \/item at storefront\): [\d.]+ % fail now/) }],
    ['will stock survive the christmas rush?', { unknown: opens(/^I cannot tell whether it holds then/), guilty }],
    ['has that setting been tested by anyone?', { unknown: opens(/^I cannot tell whether it was reviewed/), change }],
    ['would a pool of 30 be faster?', { unknown: opens(/^Not known to be better than 12/), noCard }],
    [
      'be quiet for 20 min, ping me only if it spreads',
      { quiet: opens(/^Quiet until/), not: says(/^I cannot do that/m) },
    ],
    ['you may talk again', { again: opens(/^I speak here again/) }],
    ['getting worse or flat', { not: opens(/^Holding/) }],
    ['show me the pool of stock', { limit: says(/pool max of stock: usually 12, .*now 2\b/) }],
    ['who set that pool to 2 and why on earth', { change, alone: (heard) => !heard.reads.includes('7.4.1') }],
    [
      'couldnt this simply be too much traffic?',
      { no: opens(/^No/), shown: says(/requests per second of \w+: usually/) },
    ],
    ['what would scaling stock to 4 do', { hides: opens(/^It would only hide it/), noCard }],
    ['compare stock now with 10 minutes ago', { none: opens(/^Nothing is recorded of stock/) }],
    ['what have you ruled out and on what grounds', { decoy: (heard, { decoy }) => heard.reads.includes(decoy) }],
    [
      'how many are waiting for a connection, and how many before',
      { now: says(/now \d/), before: says(/usually 0|^0 before/) },
    ],
    ['what happens if nobody does anything till 9', { known: opens(/does not end by itself/), people }],
    ['one line for the chief: all good again?', { over: opens(/it is over/i) }, 'after'],
    ['does anything still fail', over, 'after'],
  ],
  'hanging-dependency': [
    ['wtf is going on', { guilty, people, waits: says(/waits for a decision/) }],
    ['is courier down or just slow?', { hangs: opens(/^courier is up, but hangs/) }],
    ['since when?', { began }],
    ['does courier log anything', { logs: opens(/^Yes: courier logged/) }],
    ['what timeout does purchase use for courier', { figure: opens(/^1200 ms/) }],
    ['anyone at courier awake? who do i ring', { owned }],
    ['is the failover risky, can we undo it', { undo: says(/can be undone/), risk: says(/risk/i), noCard }],
    ['same thing happened last week didnt it', { unknown: opens(/^Not known/) }],
    ['how bad is it now compared to when it began', { now: says(/100 % of POST \/buy fail now/) }],
    ['omg just tell me what to press', { card: opens(/fail-over of courier/), noCard }],
    ['help, what can you do for me. can u phone the parcel company', { help: opens(/^I can be asked/) }],
    ['is that our own fault or the courier?', { which: opens(/^Not ours/), guilty }],
    ['what region is courier in', { unknown: opens(/^I cannot tell which site/) }],
    [
      'fail it over please, and how many orders are lost',
      {
        button: opens(/^fail-over of courier is proposed already/),
        lost: says(/At least \d+ requests failed/),
        noCard,
      },
    ],
    ['switch it over', { button: opens(/^fail-over of courier is proposed already/), noCard }],
    ['two plain sentences for the ceo', { draft: opens(/^Draft/), two: says(/^“[^.]+\. [^.]+\.”/m) }],
    [
      'make it briefer, and when is it done',
      { draft: opens(/^Draft/), one: opens(/^Draft: “[^.]+\.”/), time: says(/No time can be told/) },
      'under',
    ],
    ['can customers still order?', { no: opens(/^No: 100 % of POST \/buy fail now/) }],
    ['so it works again? since what time and how long was it gone', { ...over, lasted: says(/^It lasted/m) }, 'after'],
    [
      'email to my boss, two sentences, no tech talk',
      { people, short: (heard) => heard.reads.split('\n').length <= 3 },
      'after',
    ],
  ],
};

const questions = new Map(
  Object.entries(asked).map(([fault, rows]) => [
    fault,
    rows.map(
      ([text, holds, how]): Question => ({
        text,
        holds,
        ...(how === 'under' ? { under: true as const } : {}),
        ...(how === 'after' ? { when: 'after' as const } : {}),
      }),
    ),
  ]),
);

/** The same questions at every call. */
export function freshQuestions(fault: AskedFault): readonly Question[] {
  return questions.get(fault) ?? [];
}
