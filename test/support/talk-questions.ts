/**
 * Questions as people ask them in an incident channel, each with what its answer must and must not hold.
 * Owns: the table. Refuses: fixed figures; what is expected is made from what the shop measured.
 */
import { secondOfDay, type ShopTruth, timesIn } from './talk-truth.ts';

export interface Heard {
  /** The answer, line by line, and its first line. */
  reads: string;
  first: string;
  /** What was proposed: the action's name and arguments. */
  card: string | null;
  topic: string | null;
}

export interface Question {
  text: string | ((truth: ShopTruth) => string);
  /** In the thread of the question before it. */
  under?: true;
  when?: 'after';
  /** The first fault's questions are asked under others too. */
  faults?: 'all';
  /** One sentence each; a false one is what the answer lacks. */
  holds: Record<string, (heard: Heard, truth: ShopTruth) => boolean>;
}

const says = (pattern: RegExp) => (heard: Heard) => pattern.test(heard.reads);
const opens = (pattern: RegExp) => (heard: Heard) => pattern.test(heard.first);
type Name = 'component' | 'decoy' | 'decoyService' | 'route' | 'alerted' | 'failure' | 'action';
const names = (what: Name) => (heard: Heard, truth: ShopTruth) => heard.reads.includes(truth[what]);
const opensWith = (what: Name) => (heard: Heard, truth: ShopTruth) => heard.first.includes(truth[what]);
const lookedUpNow = says(/Looked up just now \[E\d+\]/);
const cites = says(/\[E\d+\]/);
/** The first time of day lies between the break and the alert. */
const beganThen = ({ first }: Heard, { brokenAt, alertAt }: ShopTruth) => {
  const [time = -1] = timesIn(first);
  return time >= secondOfDay(brokenAt) - 6 && time <= secondOfDay(alertAt);
};
const countsUsers = ({ reads }: Heard, { users }: ShopTruth) => {
  const told = Number(/(\d+) users?/.exec(reads)?.[1] ?? -1);
  return told >= users.least && told <= users.most;
};
const worstShown = ({ reads }: Heard, { worst }: ShopTruth) => reads.includes(`at its worst ${worst}`);
const worstErrorsShown = ({ reads }: Heard, { worstErrors }: ShopTruth) =>
  reads.includes(`worst in this incident ${worstErrors}`);
const isOver = opens(/^(?:Yes|No), it is over/);

const affected = { 'counts the users': countsUsers, 'names the route': names('route'), cites };
const since = { 'says when it began': beganThen, 'names the component': names('component'), cites };
const worse = {
  'is no whole record': ({ reads }: Heard) => !/Ruled out|deploy of/.test(reads),
  'then and now': worstShown,
  lookedUpNow,
};
const errors = { 'shows a line': names('failure'), 'counts them': says(/\d+ (times|errors)/), lookedUpNow };
const memory = {
  'names the component': opensWith('component'),
  'a size now': opens(/\d+ [MG]B/),
  'usual range': says(/Usually [\d.]+ [MG]B/),
  lookedUpNow,
};
const changes = { 'names the decoy': names('decoy'), 'with its time': says(/\d\d:\d\d:\d\d UTC deploy/), lookedUpNow };
const deployed = {
  'names who': opens(/“release-pipeline”/),
  'and when': ({ first }: Heard) => timesIn(first).length === 1,
  lookedUpNow,
};
const innocent = {
  'does not explain it': opens(/does not explain it/),
  'names the decoy': names('decoy'),
  against: says(/Against: /),
  'names the cause': names('component'),
};
const guilty = {
  'likeliest cause': opens(/likeliest cause|it is the cause/i),
  'names it': opensWith('component'),
  for: says(/For: /),
  cites,
};
const usual = { 'a range or value': says(/usually 0 %/i), lookedUpNow };
const ruled = {
  'names the decoy': names('decoy'),
  'names its service': names('decoyService'),
  'says why': says(/changes (?:\w+ \()?“/),
  'accuses nobody': ({ reads }: Heard) => !/release-pipeline/.test(reads),
};
const nothing = {
  'says what is known': opens(/end by itself|ends by itself/),
  'who is hit': countsUsers,
};
const ifDone = {
  risk: says(/risk (low|medium|high)/i),
  undo: says(/undo|way back/i),
  'what is not known': says(/not (?:known|measured)|no way back is known/i),
};
const proposes = {
  // What is ordered may wait already.
  'a card': ({ card, reads }: Heard, { action }: ShopTruth) =>
    card?.startsWith(action) ?? (reads.startsWith(action) && reads.includes('is proposed already')),
  'on the component': ({ card, reads }: Heard, { component }: ShopTruth) => (card ?? reads).includes(component),
};
const owns = { 'names the owner': opens(/belongs to “team-/) };
const approvers = { 'names the group': says(/sre-oncall/) };
const report = { 'a draft': opens(/Draft/), 'names the component': names('component') };
const forCustomers = {
  'a draft': opens(/Draft/),
  'no component': ({ reads }: Heard, { component }: ShopTruth) => !reads.replace(/to the \w+/g, '').includes(component),
  'no version': ({ reads }: Heard, { decoy }: ShopTruth) => !reads.includes(decoy),
  'since when': says(/since \d\d:\d\d/),
};
/** Whoever answers for it has to be told whose certificate it is, and who does not answer; no other part. */
export const withoutParts = ({ reads }: Heard, { component }: ShopTruth) =>
  !reads.replace(/the certificate of \w+|that \w+ does not answer/, '').includes(component);
const short = {
  'names the component': names('component'),
  'counts the users': countsUsers,
  'since when': beganSomewhere,
};
const unknown = { 'one line': ({ reads }: Heard) => reads.split('\n').length === 1, 'what it can': says(/I can tell/) };

function beganSomewhere({ reads }: Heard, { brokenAt, alertAt }: ShopTruth): boolean {
  return timesIn(reads).some((time) => time >= secondOfDay(brokenAt) - 6 && time <= secondOfDay(alertAt));
}

export const questions: Question[] = [
  { text: 'who is affected?', faults: 'all', holds: affected },
  { text: 'how many custmers are hit by this', holds: affected },
  { text: 'since when?', faults: 'all', holds: since },
  { text: 'when did this start', holds: since },
  { text: 'is it getting worse?', faults: 'all', holds: worse },
  { text: 'still brokn?', holds: worse },
  { text: ({ alerted }) => `show me the errors of ${alerted}`, faults: 'all', holds: errors },
  { text: ({ alerted }) => `what does the log of ${alerted.slice(0, 5)}${alerted.slice(6)} say`, holds: errors },
  { text: ({ component }) => `graph memory of ${component}`, holds: memory },
  { text: ({ component }) => `show me ${component}'s memory usage`, holds: memory },
  {
    text: ({ alerted }) => `whats the error rate of ${alerted} rn`,
    holds: { now: opens(/now [\d.]+ %/), worst: worstErrorsShown, lookedUpNow },
  },
  { text: 'what changed in the last hour?', faults: 'all', holds: changes },
  { text: 'any deploys since T-2m?', holds: changes },
  { text: ({ decoyService }) => `who deployed ${decoyService}?`, holds: deployed },
  { text: ({ decoyService }) => `who pushed the last release of ${decoyService}`, holds: deployed },
  { text: ({ decoyService }) => `why not the deploy of ${decoyService}?`, faults: 'all', holds: innocent },
  { text: ({ decoy }) => `could it be ${decoy}?`, holds: innocent },
  { text: ({ component }) => `why ${component}?`, faults: 'all', holds: guilty },
  { text: ({ component }) => `are you sure it is ${component}`, holds: guilty },
  { text: "what's the usual error rate?", holds: usual },
  { text: ({ alerted }) => `what is normal for errors at ${alerted}`, holds: usual },
  { text: 'what did you rule out, and why?', faults: 'all', holds: ruled },
  { text: 'what else did you look at', holds: ruled },
  {
    text: ({ ids }) => `show ${ids.triage}`,
    holds: {
      'what was asked': opens(/aura\.triage/),
      when: ({ first }) => timesIn(first).length > 0,
      'the component': names('component'),
    },
  },
  {
    text: ({ ids }) => `whats in ${ids.changes.toLowerCase()}`,
    holds: { 'what was asked': opens(/aura\.changes/), 'the decoy': names('decoy') },
  },
  { text: 'what happens if we do nothing?', holds: nothing },
  { text: 'what if we just leave it', holds: nothing },
  { text: ({ action, component }) => `what would ${action.replace('-', ' ')} do to ${component}?`, holds: ifDone },
  { text: ({ component }) => `is it safe to restart ${component}`, holds: ifDone },
  { text: 'who should I ask about this?', holds: owns },
  { text: 'whom can we call', holds: owns },
  { text: 'who owns basket?', holds: owns },
  { text: 'which team maintains the cart', holds: owns },
  { text: "who's on call?", holds: { 'on call': says(/on call/i) } },
  { text: 'who may approve that', holds: { ...approvers, 'the action': names('action') } },
  { text: 'yes, go ahead', holds: { 'only the button': says(/Only the button/) } },
  {
    text: 'draft a postmortem',
    holds: { 'says what is in it': opens(/timeline|moments/), 'names the component': names('component') },
  },
  {
    text: 'can you write up the post-mortem pls',
    holds: { 'says what is in it': opens(/timeline|moments/), 'names the component': names('component') },
  },
  { text: 'draft a status update for customers', faults: 'all', holds: forCustomers },
  { text: 'what can support tell the users', holds: forCustomers },
  {
    text: 'a short summary for my boss please',
    holds: {
      'counts the users': countsUsers,
      'since when': beganSomewhere,
      'no part but whose it is': withoutParts,
    },
  },
  { text: 'tl;dr', holds: short },
  { text: 'handover for the next shift', holds: { ...report, 'what is open': says(/Open: /) } },
  { text: "i'm taking over, hand off please", holds: { ...report, 'what is open': says(/Open: /) } },
  {
    text: 'whats the status',
    holds: { 'names the component': names('component'), 'what waits': says(/waits for a decision/) },
  },
  { text: 'what can you do?', holds: { 'lists it': says(/logs/) } },
  { text: 'order me a pizza', holds: unknown },
  { text: ({ alerted }) => `logs of ${alerted}`, holds: errors },
  {
    text: 'and since when?',
    under: true,
    holds: { 'keeps the subject': opensWith('alerted'), 'a time': ({ first }) => timesIn(first).length > 0 },
  },
  {
    text: ({ component }) => `and ${component}?`,
    under: true,
    holds: { 'the same about another': opensWith('component') },
  },
  { text: ({ action, component }) => `${action.replace('-', ' ')} ${component}`, faults: 'all', holds: proposes },
  { text: 'restart listings', holds: { 'a card': ({ card }) => card === 'restart {"service":"listings"}' } },
  {
    text: 'propose somthing else',
    holds: { 'a card or why not': ({ card, reads }) => card !== null || /^No proposal|proposed already/.test(reads) },
  },
  {
    text: 'is it over?',
    when: 'after',
    faults: 'all',
    holds: { isOver, 'then and now': worstShown, 'what was done': names('action'), lookedUpNow },
  },
  { text: 'did it help', when: 'after', holds: { isOver, 'what was done': names('action') } },
  { text: 'who was affected', when: 'after', holds: affected },
  {
    text: 'timeline please',
    when: 'after',
    holds: { 'the alert': says(/alert:/), 'the deed': names('action'), 'the change': names('decoy') },
  },
];
