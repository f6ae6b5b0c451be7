/**
 * Forty further questions as somebody on call types them at three in the morning, written before anybody looked whether
 * the rules know their words. Owns: the table. Refuses: fixed figures, like the first one.
 */
import { type Question, withoutParts } from './talk-questions.ts';
import { timesIn } from './talk-truth.ts';

type Holds = Question['holds'];

const says =
  (pattern: RegExp): Holds[string] =>
  ({ reads }) =>
    pattern.test(reads);
const opens =
  (pattern: RegExp): Holds[string] =>
  ({ first }) =>
    pattern.test(first);
const component: Holds[string] = ({ reads }, truth) => reads.includes(truth.component);
const decoy: Holds[string] = ({ reads }, truth) => reads.includes(truth.decoy);
const users: Holds[string] = ({ reads }) => /\d+ users?/.test(reads);
const aTime: Holds[string] = ({ reads }) => timesIn(reads).length > 0;
const then: Holds[string] = ({ reads }) => /at its worst/.test(reads);
const carded: Holds[string] = ({ card }) => card !== null;
const notAll: Holds[string] = ({ reads }) => reads.split('\n').length <= 13;

export const laterQuestions: Question[] = [
  { text: 'are people still seeing errors', holds: { then, notAll } },
  { text: 'blast radius?', holds: { users, notAll } },
  { text: 'how bad is it', holds: { users } },
  { text: 'is checkout hit too, or just the basket?', holds: { users } },
  { text: 'when did it kick off', holds: { aTime, component } },
  { text: 'how long has this been going on for', holds: { aTime, component } },
  { text: 'first sign of trouble?', holds: { aTime, component } },
  { text: 'are we trending up or down', holds: { then } },
  { text: 'any sign of recovery yet', holds: { then } },
  { text: 'has it calmed down', holds: { then } },
  { text: ({ alerted }) => `can i see some stack traces from ${alerted}`, holds: { lines: says(/logged/) } },
  { text: ({ alerted }) => `what's ${alerted} complaining about`, holds: { lines: says(/logged/) } },
  { text: ({ alerted }) => `grep ${alerted} for 502`, holds: { lines: says(/logged/) } },
  { text: ({ component: it }) => `cpu on ${it}?`, holds: { figure: says(/no such metric|now /) } },
  { text: ({ alerted }) => `p95 for ${alerted} pls`, holds: { figure: opens(/now [\d.]+ m?s/) } },
  {
    text: ({ alerted }) => `how many requests per second does ${alerted} get`,
    holds: { figure: opens(/now [\d.]+\/s/) },
  },
  { text: 'did anyone ship anything', holds: { decoy, aTime } },
  { text: 'what went out right before this', holds: { decoy, aTime } },
  { text: ({ decoyService }) => `who touched ${decoyService} last`, holds: { who: opens(/release-pipeline/) } },
  { text: ({ decoyService }) => `I bet it's the ${decoyService} release`, holds: { no: opens(/does not explain it/) } },
  { text: ({ decoy: ref }) => `we should blame ${ref}, right?`, holds: { no: opens(/does not explain it/) } },
  { text: 'what makes you think that', holds: { component, cites: says(/\[E\d+\]/) } },
  { text: 'how sure are you', holds: { sure: opens(/confirmed|likely/i), component } },
  { text: 'what are the other suspects', holds: { decoy } },
  {
    text: ({ alerted }) => `what should ${alerted} latency look like on a good day`,
    holds: { range: says(/usually [\d.]+ m?s/i) },
  },
  { text: 'can we just ride it out', holds: { known: opens(/ends? by itself/) } },
  {
    text: ({ component: it }) => `bounce ${it} please`,
    holds: { weighed: (told, shop) => carded(told, shop) || /^Not done, and not proposed yet/.test(told.reads) },
  },
  {
    text: ({ component: it }) => `would bouncing ${it} help`,
    holds: { known: says(/restart of \w+ can be proposed; risk/) },
  },
  {
    text: 'so whats the plan',
    holds: { plan: ({ card, reads }) => card !== null || /proposed already|waits for a decision/.test(reads) },
  },
  { text: 'do it', holds: { button: says(/Only the button/) } },
  { text: ({ component: it }) => `whose service is ${it}`, holds: { owner: opens(/belongs to “team-/) } },
  { text: 'who do I wake up', holds: { owner: says(/belongs to “team-/) } },
  { text: 'write something for the status page', holds: { draft: opens(/Draft/) } },
  {
    text: 'my manager wants two sentences',
    holds: { plain: withoutParts, users },
  },
  { text: 'what did i miss', holds: { component } },
  { text: 'just joined, bring me up to speed', holds: { component } },
  { text: 'anything pending on me?', holds: { waits: says(/waits for|decides on .* on its card/) } },
  { text: 'how did you figure this out', holds: { component, cites: says(/\[E\d+\]/) } },
  { text: 'are we good?', when: 'after', holds: { over: opens(/over|usual range/) } },
  { text: 'did that fix it', when: 'after', holds: { over: opens(/over|usual range/) } },
];
