/**
 * What somebody on call asked without having seen the rules, each question under one fault, with what its answer must hold.
 * Owns: the table. Refuses: fixed figures; what is expected is made from what the shop measured.
 */
import type { AskedFault } from './recorded-shop.ts';
import type { Heard, Question } from './talk-questions.ts';
import { secondOfDay, type ShopTruth, timesIn } from './talk-truth.ts';

type Holds = Question['holds'];

const says = (pattern: RegExp) => (heard: Heard) => pattern.test(heard.reads);
const opens = (pattern: RegExp) => (heard: Heard) => pattern.test(heard.first);
const now = says(/Looked up just now \[E\d+\]/);
const cites = says(/\[E\d+\]/);
const guilty = (heard: Heard, { component }: ShopTruth) => heard.reads.includes(component);
const decoy = (heard: Heard, truth: ShopTruth) => heard.reads.includes(truth.decoy);
const change = (heard: Heard, truth: ShopTruth) => truth.change !== null && heard.reads.includes(truth.change);
const people = ({ reads }: Heard, { users }: ShopTruth) => {
  const told = Number(/(\d+) users?/.exec(reads)?.[1] ?? -1);
  return told >= users.least && told <= users.most;
};
const began = ({ reads }: Heard, { brokenAt, alertAt }: ShopTruth) => {
  const [time = -1] = timesIn(reads);
  return time >= secondOfDay(brokenAt) - 6 && time <= secondOfDay(alertAt);
};
const worst = ({ reads }: Heard, truth: ShopTruth) => reads.includes(`at its worst ${truth.worst}`);
const line = (heard: Heard, truth: ShopTruth) => heard.reads.includes(truth.failure);
const owned = (heard: Heard, { component }: ShopTruth) => heard.reads.includes(`team-${component}`);
const carded =
  (deed: string) =>
  ({ card }: Heard) =>
    card?.startsWith(`${deed} `) ?? false;
const noCard = ({ card }: Heard) => card === null;
/** What a reading of it as something else would give. */
const is = (topic: string) => (heard: Heard) => heard.topic === topic;

const doubts: Holds = { guilty, for: says(/^For: /m), against: says(/^Against: /m), cites, is: is('standing') };
const innocent: Holds = { decoy, guilty, says: opens(/does not explain it/), against: says(/^Against: /m) };
const unproven: Holds = { guilty, says: opens(/no component is called/i), is: is('standing') };
const over: Holds = { says: opens(/^(?:Yes|No), it is over/), worst, now };
const team: Holds = { owned, alone: ({ reads }) => !reads.includes('@sre-oncall') };
const draft: Holds = { draft: opens(/^Draft/), began };

const under: Record<AskedFault, [Question['text'], Holds, ('under' | 'after')?][]> = {
  'memory-leak': [
    [
      'can i just restart basket and go back to bed',
      { no: opens(/^No, it would only hide it/), change, noCard, is: is('what-if') },
    ],
    [
      'did basket recover',
      { unsure: opens(/^Not for sure: basket/), figures: says(/^memory of the process of basket: usually .*now/m) },
    ],
    ['is basket over it, can i sleep', { unsure: opens(/^Not for sure: basket/), now }],
    ['is storefront over it', { unsure: opens(/^Not for sure: storefront/), guilty, now }],
    ['is storefront ok again', { unsure: says(/Not for sure/), now }],
    [
      'what happens if nobody does anything till morning',
      { again: opens(/It comes again.*memory that only grows/), rate: says(/grows by about/), guilty },
    ],
    ['did basket recover?', { over: opens(/^Yes, it is over: basket/), now }, 'after'],

    ['how many customers are we losing rn?', { people, worst, now }],
    [
      'why do you think its basket and not storefront',
      { guilty, other: says(/storefront was looked at and explains less/), cites },
    ],
    // What speaks for it stands right above.
    ['and what speaks against it?', { guilty, against: says(/^Against: /m), is: is('standing') }, 'under'],
    ['plot basket memory', { guilty, began: ({ reads }, truth) => began({ ...heardOf(reads) }, truth), now }],
    ['what went out right before this', { decoy, change, now }],
    ['if we roll basket back what do we lose?', { change, undo: says(/It can be undone/), noCard }],
    ['scale basket to 4', { noCard, says: opens(/^No proposal: /), number: says(/\b4 cannot be given/) }],
    [
      'tldr for my VP please',
      { ...draft, people, plain: ({ reads }, { component }) => !reads.replace(/to the \w+/g, '').includes(component) },
    ],
    ['whats the blast radius', { people, route: (heard, { route }) => heard.reads.includes(route), cites }],
    ['when did basket last get a release and by whom', { change, author: says(/“release-pipeline”/), now }],
    ['is 7.4.1 off the hook?', innocent],
    [
      'has the pod been restarting?',
      {
        noCard,
        guilty,
        is: is('metric'),
        restarts: opens(/restarts of the container/),
        once: opens(/^Yes: 1 time in this incident/),
        now,
      },
    ],
    ['how confident are you on a scale', { guilty, sure: opens(/confirmed|likely/i), noCard }],
    ['roll basket back to 3.0.7', { noCard, says: opens(/^No proposal: .*3\.0\.7 cannot be given/) }],
    ['was anything deployed to stock?', { none: opens(/^No: no deploy of stock/i), noCard }],
    ['how long were we down?', { lasted: opens(/^People were hit for \d+ (?:s|min)/), began }, 'after'],
    ['did the rollback actually help? whats the error rate now', over, 'after'],
  ],
  'expired-certificate': [
    ['is it dns or network??', { no: opens(/^Neither, as far as was seen: .*called dns or network/), guilty }],
    [
      'is it over and whats the weather',
      { over: opens(/^No|not over/), left: says(/Not known here: “whats the weather/) },
    ],
    [
      'did that fix it and did we lose any orders',
      {
        over: opens(/it is over/i),
        logged: says(/At least \d+ requests failed .*logged/),
        lost: says(/lost for good is not known/),
      },
      'after',
    ],

    ['when did this actualy start', { began, guilty }],
    [
      'paste me the last errors from billing',
      { guilty, callers: says(/complains of it: .*certificate has expired/), now },
    ],
    ['same for storefront', { line, now }, 'under'],
    ['are you sure its not the storefront relase?', innocent],
    ['whats a normal error rate for storefront', { usual: says(/usually 0 %/), now }],
    ['whos team owns billing', team],
    ['what if we just wait it out', { says: opens(/does not end by itself/), people }],
    [
      'write something for the status page',
      { ...draft, bare: ({ reads }, { component }) => !reads.includes(component) },
    ],
    ['which other services are hit?', { first: opens(/^Worse because of it: .*purchase/), people }],
    ['draft an email to support so they know what to tell customers', draft],
    ['maybe dns?', unproven],
    ['whats the plan', { guilty, waits: says(/waits for one of @sre-oncall/) }],
    ['is it a network problem?', unproven],
    ['what evidence do you have', { ids: opens(/E\d+/), is: is('evidence') }],
    ['are purchases still failing', { says: opens(/^No, it is over: purchase/), now }, 'after'],
    [
      'are we good to close this?',
      { over: opens(/It is over/), seen: says(/recovery was seen at/), marked: says(/not marked as resolved/) },
      'after',
    ],
    ['start a post-mortem doc', { draft: opens(/^Draft/), guilty, is: is('postmortem') }, 'after'],
  ],
  'small-pool': [
    ['pool exhausted on the storefrnt maybe?', { no: opens(/^No: .*storefront/), there: says(/^But at stock/m), now }],
    ['restarting stock would free up connections no', { no: opens(/^No, it would only hide it/), change, noCard }],
    ['ok so what do we still have to do', { open: says(/still has to be mended before it goes out again/) }, 'after'],

    ['is this getting worse or holding steady?', { says: opens(/^Holding, .*fail now, at its worst/), worst, now }],
    ['who changed what on stock today', { change, author: opens(/“config-sync”/), now }],
    ['and who should I wake up about that?', { ...team, author: says(/“config-sync” made/) }, 'under'],
    ['p95 latency of storefront last 5 minutes pls', { time: opens(/now [\d.]+ m?s/), usual: says(/Usually \d/), now }],
    ['could it be the database?', { change, fits: says(/fits the cause/), ...unproven }],
    ['what else did you look at and drop', { decoy, why: says(/it changes \w+ \(“/), guilty }],
    ['compare latency befor and after the config change', { usual: says(/Usually \d/), now, is: is('metric') }],
    ['who needs to approve this', { guilty, who: says(/@sre-oncall/) }],
    ['who did this', { change, author: says(/“config-sync”/), now }],
    ['show connection pool usage on stock', { used: opens(/pool used/), now }],
    [
      'put the pool of stock back to what it was',
      { waits: opens(/^restore-config of stock is proposed already/), noCard },
    ],
    ['pls restart stock', { weighed: opens(/^Not done, and not proposed yet.*only hide it/), noCard }],
    ['restart stock anyway', { card: carded('restart') }],
    [
      "I'm off in 10, handover notes for Nadia",
      {
        draft: opens(/^Draft/),
        since: says(/^Why: .* since \d/m),
        guilty,
        owned,
        open: says(/^Open: a decision on restart/m),
        now,
      },
    ],
    ['got any other idea than that?', { card: carded('restore-config') }],
  ],
  'hanging-dependency': [
    [
      'would more purchase pods help',
      {
        guilty,
        hit: says(/In trouble already: storefront/),
        not: ({ reads }) => !reads.includes('known to be worse off'),
      },
    ],
    ['hows courier memory and cpu', { memory: opens(/memory of the process/), cpu: says(/no such metric as cpu/) }],
    ['courier cpu', { cpu: opens(/no such metric as cpu/) }],
    [
      'lost the card, propose that again',
      { is: is('propose-again'), button: says(/Only the button on its card decides/) },
    ],
    [
      'mute this and tell me whats the weather tmrw',
      { muted: opens(/^Muted until/), left: says(/Not known here: “tell me whats the weather tmrw”/) },
      'after',
    ],

    ['where are we', { guilty, people, waits: says(/waits for a decision/) }],
    ['any exeptions in purchase in the last 10 minutes?', { says: opens(/^Yes: purchase logged \d+/), guilty, now }],
    [
      'how busy is courier compared to usual',
      { busy: opens(/^courier, requests.* now \d/), usual: says(/usually 0 to 1/i), guilty, now },
    ],
    ['who do i page for courier', team],
    ['how sure are you and what would change your mind', { ...doubts, then: says(/^It would change with/m) }],
    ['can you grep for timeout in storefront', { line, now }],
    [
      'why not just restart courier',
      {
        fit: opens(/^It may: it is meant for this kind of cause/),
        risk: says(/restart of courier can be proposed; risk/),
        noCard,
      },
    ],
    ['what can you actually do', { is: is('help') }],
    ['do it', { noCard, button: says(/Only the button on its card decides/) }, 'under'],
    [
      'what fixed it in the end?',
      { opens: opens(/^fail-over of courier, carried out/), seen: says(/verified/) },
      'after',
    ],
    [
      'give me the timeline with times',
      { decoy, order: ({ reads }) => inOrder(timesIn(reads)), is: is('timeline') },
      'after',
    ],
  ],
};

const asked = new Map(
  Object.entries(under).map(([fault, rows]) => [
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
export function onCallQuestions(fault: AskedFault): readonly Question[] {
  return asked.get(fault) ?? [];
}

/** The line that says since when, alone. */
function heardOf(reads: string): Heard {
  const since = reads.split('\n').find((one) => /Out of that since/.test(one)) ?? '';
  return { reads: since, first: since, card: null, topic: null };
}

/** But for the moment of the look, which ends the answer. */
function inOrder(times: readonly number[]): boolean {
  const told = times.slice(0, -1);
  return told.length > 5 && told.every((time, at) => at === 0 || time >= (told[at - 1] ?? 0));
}
