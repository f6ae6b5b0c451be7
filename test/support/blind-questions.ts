/**
 * Forty questions as tired people type them into a channel: on-call engineers, a support
 * lead, a manager. They were written without sight of the rules that read questions, so they
 * measure how far those rules carry beyond their own examples. Each states in words what a
 * good answer holds; the test computes the facts from the recording.
 *
 * This file refuses to know how a question is read: it holds only what people say.
 */

/**
 * One question. `said` may hold `{guilty}` (the component at fault, by name) and `{hit}` (a
 * component above it that fails along). `after` names the question in whose thread it stands.
 */
export interface BlindQuestion {
  id: string;
  when: 'during' | 'recovered';
  said: string;
  holds: string;
  after?: string;
}

/** The table, in the order in which the questions are asked. */
export const blindQuestions: readonly BlindQuestion[] = [
  {
    id: 'what-is-up',
    when: 'during',
    said: 'ok im awake, whats going on',
    holds: 'what is broken, since when, the cause, what is proposed',
  },
  {
    id: 'customers-hurt',
    when: 'during',
    said: 'how many customers are we hurting rn?',
    holds: 'how many people or which share of requests',
  },
  {
    id: 'can-people-buy',
    when: 'during',
    said: 'can people still check out or is the whole shop down',
    holds: 'which components fail and how much',
  },
  { id: 'when-start', when: 'during', said: 'when did this start exactly', holds: 'the start' },
  {
    id: 'before-that',
    when: 'during',
    said: 'and before that?',
    after: 'when-start',
    holds: 'what was there before the start: the changes, or the usual range',
  },
  {
    id: 'still-bad',
    when: 'during',
    said: 'still burning or calming down?',
    holds: 'numbers then and now, freshly read',
  },
  {
    id: 'guilty-logs',
    when: 'during',
    said: 'paste me the {guilty} erorrs pls',
    holds: 'lines of the log of the guilty component',
  },
  {
    id: 'hit-logs',
    when: 'during',
    said: 'what is {hit} complaining about in its logs',
    holds: 'lines of the log of the hit component, or that it has none',
  },
  {
    id: 'same-for',
    when: 'during',
    said: 'same for storefront',
    after: 'hit-logs',
    holds: 'lines of the log of the storefront, or that it has none',
  },
  {
    id: 'draw-latency',
    when: 'during',
    said: 'can i see the p99 of {guilty} for the last half hour',
    holds: 'a chart or numbers of the latency of the guilty component',
  },
  {
    id: 'memory',
    when: 'during',
    said: 'is {guilty} running out of memory',
    holds: 'the memory of the guilty component in a unit that people say',
  },
  {
    id: 'who-shipped',
    when: 'during',
    said: 'who shipped something today',
    holds: 'the changes on record, each with when (and who if known)',
  },
  {
    id: 'touched',
    when: 'during',
    said: 'did anybody touch {guilty} recently??',
    holds: 'the changes of the guilty component, or that there are none',
  },
  {
    id: 'changes-window',
    when: 'during',
    said: 'anything go out in the 30 min before the alert',
    holds: 'the changes of that window, or that there are none',
  },
  {
    id: 'not-the-deploy',
    when: 'during',
    said: 'couldnt it just be the last deploy of courier?',
    holds: 'the standing of that change or component, with a reason',
  },
  {
    id: 'sure',
    when: 'during',
    said: 'how confident are you and whats that based on',
    holds: 'how sure, with evidence',
  },
  {
    id: 'blame-hit',
    when: 'during',
    said: 'why do you blame {guilty} and not {hit}',
    holds: 'why the guilty one, and why not the other',
  },
  { id: 'normal', when: 'during', said: 'whats normal for {guilty} error rate', holds: 'the usual range' },
  {
    id: 'eliminated',
    when: 'during',
    said: 'what have you already eliminated so i dont look there again',
    holds: 'what was ruled out and why',
  },
  { id: 'proof', when: 'during', said: 'open E1 for me', holds: 'the excerpt of that evidence' },
  {
    id: 'do-nothing',
    when: 'during',
    said: 'what if we just wait it out',
    holds: 'what is known of doing nothing, said as such',
  },
  {
    id: 'risk',
    when: 'during',
    said: 'is it safe to restart {guilty} during traffic?',
    holds: 'what is known of the restart, not a deed',
  },
  {
    id: 'revert',
    when: 'during',
    said: 'revert the last {guilty} release',
    holds: 'a card to approve, or why none can be made',
  },
  { id: 'bounce', when: 'during', said: 'pls bounce {guilty}', holds: 'a card to approve, or why none can be made' },
  {
    id: 'more-replicas',
    when: 'during',
    said: 'add more instances of {hit}',
    holds: 'a card to approve, or why none can be made',
  },
  {
    id: 'owner',
    when: 'during',
    said: 'whose service is {guilty}, who do i wake',
    holds: 'the owner or who is on call, or that nobody is on record',
  },
  {
    id: 'page',
    when: 'during',
    said: 'which team should i pull in',
    holds: 'whom to ask, or that nobody is on record',
  },
  {
    id: 'customer-words',
    when: 'during',
    said: 'need 2 sentences for the status page',
    holds: 'a draft for customers, marked as a draft',
  },
  {
    id: 'boss',
    when: 'during',
    said: 'my director asks whats happening, give me the non technical version',
    holds: 'a short summary, marked as a draft',
  },
  {
    id: 'joined',
    when: 'during',
    said: 'just joined, tldr?',
    holds: 'a short summary: what, since when, why, what next',
  },
  {
    id: 'next-step',
    when: 'during',
    said: 'so what do i do now',
    holds: 'the proposal and who must press, or what to look at next',
  },
  {
    id: 'lunch',
    when: 'during',
    said: 'should i order pizza or sushi',
    holds: 'one line: this cannot be answered, and what can',
  },
  {
    id: 'revenue',
    when: 'during',
    said: 'how much money did we lose so far',
    holds: 'one line: this is not known, with what is (who is hit)',
  },
  {
    id: 'all-clear',
    when: 'recovered',
    said: 'are we good? can i go back to bed',
    holds: 'whether it is over, with the numbers then and now',
  },
  { id: 'how-long', when: 'recovered', said: 'how long were we down in total', holds: 'the length or start and end' },
  {
    id: 'what-fixed',
    when: 'recovered',
    said: 'what fixed it in the end',
    holds: 'what was done, or that nothing was done through the tool',
  },
  {
    id: 'again',
    when: 'recovered',
    said: 'could this happen again tonite',
    holds: 'what is known: the cause and whether it was removed',
  },
  {
    id: 'post-mortem',
    when: 'recovered',
    said: 'write up the incident review doc',
    holds: 'a Markdown draft with timeline, cause, evidence',
  },
  {
    id: 'shift',
    when: 'recovered',
    said: 'my shift ends in 5, notes for next oncall?',
    holds: 'a handover draft: what happened, what is open',
  },
  {
    id: 'thanks',
    when: 'recovered',
    said: 'which of the graphs shows it best, show me',
    holds: 'a chart of what fired',
  },
];
