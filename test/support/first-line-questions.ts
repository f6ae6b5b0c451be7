/**
 * Questions whose first line has to be the answer, in its own terms: a yes or no, a share, a side, the deed that was asked
 * about. Owns: the table. Refuses: fixed figures; what is expected is made from what the shop measured.
 */
import type { RecordedFault } from './recorded-shop.ts';
import type { Heard, Question } from './talk-questions.ts';
import { secondOfDay, type ShopTruth, timesIn } from './talk-truth.ts';

type Holds = Question['holds'];

const says = (pattern: RegExp) => (heard: Heard) => pattern.test(heard.reads);
const opens = (pattern: RegExp) => (heard: Heard) => pattern.test(heard.first);
const silent = (pattern: RegExp) => (heard: Heard) => !pattern.test(heard.reads);
/** The answer, at most four lines of support and when it was looked up. */
const brief = ({ reads }: Heard) => reads.split('\n').length <= 6;
const people = ({ reads }: Heard, { users }: ShopTruth) => {
  const told = Number(/(\d+) users?/.exec(reads)?.[1] ?? -1);
  return told >= users.least && told <= users.most;
};
/** The alert's route with the share that the shop measured at its worst. */
const worst = ({ reads }: Heard, { worst: share }: ShopTruth) => reads.includes(share);
const route = ({ first }: Heard, { route: its }: ShopTruth) => first.includes(its);
const began = ({ reads }: Heard, { brokenAt, alertAt }: ShopTruth) => {
  const [time = -1] = timesIn(reads);
  return time >= secondOfDay(brokenAt) - 1 && time <= secondOfDay(alertAt);
};
const noParts = ({ reads }: Heard, { component, alerted }: ShopTruth) => {
  const said = reads.replace(/to the \w+/g, '');
  return !said.includes(component) && !said.includes(alerted);
};
const instead = (heard: Heard, { action, component }: ShopTruth) =>
  heard.reads.includes(`Proposed instead: ${action} of ${component}`);
const noCard = ({ card }: Heard) => card === null;

const asked: Record<RecordedFault, [said: string, holds: Holds, when?: 'after' | 'under' | 'under it after'][]> = {
  'memory-leak': [
    [
      'are customers able to add things to the basket?',
      { partly: opens(/^At this moment yes: \d+ % of POST \/basket fail now.*it comes again/), worst, people, brief },
    ],
    [
      'what would happen if we restart basket?',
      { hides: opens(/^It would only hide it: .*full again after about \d+ s: .*\d MB a second/), instead, noCard },
    ],
    [
      'is everyone affected or only some people?',
      {
        share: opens(/^(?:Nobody at this moment; at its worst 100 %|Everyone who tries|Some, not everyone)/),
        worst,
      },
    ],
    ['why is basket flapping?', { killed: says(/is killed and starts again empty.*seen \d+ times?, last at/) }],
    [
      'instead of rollback just give it twice the memory, no?',
      { delays: opens(/^No, it would only delay it: /), noCard },
    ],
    [
      'who deployed basket 3.1.0?',
      { owner: says(/“team-basket” \(catalog\)/), person: says(/^Which person is behind/m) },
    ],
    ['the log lines of basket from just before it died', { before: says(/^No warning came before that/m) }],
    ['what if we give basket more memory?', { delays: opens(/^It would only delay it: .*last about \d+ s/), instead }],
    ['would scaling basket to 3 help?', { hides: opens(/^No, it would only hide it: every replica fills/), instead }],
    ['three sentences for the boss, he is not technical', { draft: opens(/^Draft/), began, people, noParts }],
    ['make it shorter', { one: opens(/^Draft: “[^.]+\.”$/), began }, 'under'],
    ['memory graph of basket, with the deploy marked in it', { now: opens(/^basket, memory of the process: now \d/) }],
    [
      'And before the deploy, how much it was using normally?',
      { usual: opens(/^basket, memory of the process: usually [\d.]+ MB to [\d.]+ MB/), brief },
      'under',
    ],
    [
      'how do you know its really fixed? whats that based on',
      {
        measured: opens(
          /^By what was measured after rollback of basket: .*\d+ % at the alert, 0 % when that was checked/,
        ),
        long: says(/carried out at .*usual range back at .*\d looks?\)/),
        evidence: says(/\[E\d+\]/),
        cause: silent(/is the cause|The finding rests on/),
      },
      'after',
    ],
    ['is storefront ok now?', { yes: opens(/^Yes: storefront works/), silent: silent(/is the cause/) }, 'after'],
    [
      'and how do you know',
      { measured: opens(/^By what was measured after rollback of basket: /), silent: silent(/is the cause/) },
      'under it after',
    ],
  ],
  'expired-certificate': [
    ['can customers still pay?', { no: opens(/^No: 100 % of POST \/buy fail now/), route, began, people, brief }],
    [
      'what happens if we disable the certificate check in purchase?',
      { weighed: opens(/^It would hide it, and it is dangerous/), price: says(/anybody in between can read/), instead },
    ],
    ['would restarting billing help?', { no: opens(/^No, as far as is known: .*same certificate/), instead }],
    [
      'show me one failing request end to end, where does it break',
      {
        where: opens(/^It breaks at purchase \(POST billing/),
        step: says(/^storefront, POST \/buy: \d+ ms, failed$/m),
      },
    ],
    [
      'if the rotation goes bad can we go back to the old certificate?',
      { none: opens(/^No way back: /), risk: says(/^Risk medium/m), noCard },
    ],
    ['how sure are you, in %?', { words: opens(/^Fairly: likely.*No percentage is kept/) }],
    ['could that be a dns thing?', { reached: says(/after the name was found and the connection stood/) }],
    [
      'I shipped storefront 7.4.1 tonight and two people say that it must be mine. Should I revert, just to be safe?',
      {
        cleared: opens(/^No: 7\.4\.1 of storefront is not held to be the cause/),
        cause: says(/billing is the cause/),
        noCard,
      },
    ],
    [
      'what if we press deny',
      {
        deny: opens(/^Deny asks why first; .*nothing of it is run/),
        next: says(/“Propose something else”/),
        approve: silent(/Once it is approved/),
      },
    ],
    ['who owns purchase?', { owner: opens(/^purchase belongs to “team-purchase”/), alone: silent(/approved by/) }],
    ['is it down or just slow?', { failing: opens(/^Failing, not slow: 100 % of POST \/buy/), brief }],
  ],
  'small-pool': [
    [
      'what was the pool set to before and after',
      { values: opens(/^pool\.size was 12 before, then 2, and is 12 again since /) },
      'after',
    ],
    [
      'short summary for my boss please, when it started, when it ended, what we did',
      { draft: opens(/^Draft/), brief: ({ reads }) => reads.split('\n').length <= 3 },
      'after',
    ],
    [
      'can customers still open the item page?',
      { partly: opens(/^Partly: \d+ % of GET \/item fail now, and it is slow: median response time/), people, brief },
    ],
    [
      'would a restart of stock help?',
      { hides: opens(/^No, it would only hide it: .*the same setting/), instead, noCard },
    ],
    [
      'a customer writes that the product pages load forever, is that ours or a new ticket?',
      { yes: opens(/^Yes, most likely: opening the item page/), took: says(/I took “product” for GET \/item/) },
    ],
    [
      'is 12 safe for the db? dont want to kill postgres with the fix',
      { before: opens(/^Yes: pool\.size was 12 before stock-config-2/), undo: says(/can be undone/), noCard },
    ],
    ['trace or it didnt happen :)', { where: opens(/^It breaks at stock/), step: says(/^storefront, .*failed$/m) }],
    [
      'can u set it to 6 instead?',
      { not: opens(/^6 is not what waits, and nothing was set/), was: says(/12/), noCard },
    ],
    ['page the db team', { nobody: opens(/^Nobody was paged: /), owner: says(/“team-stock”/), noCard }],
    ['Moin, was ist los? bin grad erst wach geworden', { cause: opens(/stock is the cause/), people, brief }],
    ['what should I watch now?', { line: says(/failed share of POST \/buy: .*the alert's line is 10 %/) }, 'after'],
    ['what was the cause?', { past: opens(/^stock was the cause/), short: brief }, 'after'],
    ['p95 latency of stock now vs before', { now: opens(/now [\d.]+ m?s/), usual: says(/\nUsually [\d.]+ ms/), brief }],
  ],
  'hanging-dependency': [
    [
      'is it us or the courier?',
      { side: opens(/^Not ours, most likely, but courier/), waits: says(/purchase.* only wait/), no: silent(/^Yes/m) },
    ],
    [
      'what would a failover of courier do?',
      { helps: opens(/^Most likely yes: it is meant/), other: says(/another site of courier/), undo: says(/undone/) },
    ],
    [
      'handover please',
      {
        now: says(/^Now: It is not over/m),
        done: says(/^So far: fail-over of courier/m),
        call: says(/^Whom to call: courier belongs to “team-courier”/m),
        end: says(/^\(end of the draft\)$/m),
      },
    ],
    [
      "I'd rather raise the timeout to 5s, maybe they are only slow",
      { no: opens(/^It would not help.*does not answer at all/), instead, noCard },
    ],
    [
      'were people charged for orders that failed?',
      {
        far: says(/broke at purchase \(GET courier\/quote\).*billing was not called in it/),
        ask: says(/“team-billing”/),
      },
    ],
    [
      'north is back, switch courier back?',
      {
        site: says(/first site was not looked at/),
        plain: silent(/[{}]/),
        asks: says(/failing over back, on a card of its own/),
      },
      'after',
    ],
    [
      'Draft pls a note to courier support with times and what we have seen from our side, they ask for proof',
      {
        draft: opens(/^Draft for the support of courier/),
        began,
        share: says(/failed share of calls to courier: .*at its worst 100 %/),
        evidence: says(/What it rests on \[E\d+\]/),
        sorry: silent(/sorry/),
      },
      'after',
    ],
    ['handover for the day shift', { site: says(/^Open: courier stays at its other site/m) }, 'after'],
  ],
  'n-plus-one': [],
};

const rows = new Map(
  Object.entries(asked).map(([fault, all]) => [
    fault,
    all.map(
      ([text, holds, when]): Question => ({
        text,
        holds,
        ...(when?.startsWith('under') ? { under: true as const } : {}),
        ...(when?.endsWith('after') ? { when: 'after' as const } : {}),
      }),
    ),
  ]),
);

/** The same questions at every call. */
export function firstLineQuestions(fault: RecordedFault): readonly Question[] {
  return rows.get(fault) ?? [];
}
