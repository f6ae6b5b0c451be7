/**
 * An answer as the terminal shows it: the card's sentences first, then every claim with its evidence.
 * Owns: the order of lines. Refuses: foreign text that could add a line or move the cursor.
 */
import { oneLine } from '../local/terminal.ts';
import type { Answer, Finding } from '../run/evidence.ts';
import { partialLabels } from '../run/finding/partial.ts';
import { claimedCauses, reasonPhrase } from '../run/finding/root-cause.ts';
import { yesOrNo } from '../run/question/yes-or-no.ts';
import { datedMoment, datedText } from '../run/wording/words.ts';
import { whatBroke, whoIsHit, whyLine } from '../slack/cards/lead.ts';
import { join, type Markup, own, wordsOf } from '../slack/markup.ts';

export function readable(answer: Answer | null, question: string): string {
  if (answer === null) return 'Nothing was found.';
  if (answer.type === 'reply') return [answer.text, ...(answer.leftOut ?? []).map(leftOut)].join('\n');
  if (answer.type === 'told')
    return [...answer.lines, ...(answer.foot ? [answer.foot] : [])]
      .map((it) => oneLine(datedText(it, Date.now())))
      .join('\n');
  if (answer.type === 'partial') return partial(answer, question);
  return answer.finding ? lines(answer.finding, question) : 'Nothing is recorded.';
}

function partial({ why, finding, parts }: Extract<Answer, { type: 'partial' }>, question: string): string {
  const under = parts
    ? partialLabels.flatMap(([part, label]) => {
        const rows = parts[part].map((it) => `- ${oneLine(it)}`);
        return [`${label}:`, ...(rows.length > 0 ? rows : ['- nothing'])];
      })
    : [];
  // What could not be seen stands under its label.
  const rest = finding ? ['', lines(parts ? { ...finding, gaps: [] } : finding, question)] : [];
  return [`Only part was done: ${oneLine(why)}.`, ...under, ...rest].join('\n');
}

function leftOut(why: string): string {
  return `A sentence of the model was left out: ${why}`;
}

const outcomes: Record<Finding['outcome'], string> = {
  fault: 'a fault shows',
  healthy: 'healthy: what the alert measures was seen before and during, and is inside its usual range',
  'cannot-tell': 'cannot tell',
};

function lines(finding: Finding, question: string): string {
  const { outcome } = finding;
  const cause =
    outcome === 'healthy'
      ? 'Nothing is wrong'
      : outcome === 'cannot-tell'
        ? 'Cannot tell'
        : finding.component
          ? `${finding.component} (${finding.causeKind})`
          : 'not found';
  const facts = [
    `Verdict: ${finding.verdict}`,
    `Outcome: ${outcomes[outcome]}`,
    `Cause: ${cause}${outcome === 'fault' && finding.since ? `, since ${finding.since}` : ''}`,
    ...roots(finding),
    `Change: ${finding.change ? `${finding.change.ref} ${finding.change.summary}` : 'no change to blame'}`,
    ...finding.claims.map(
      (claim) =>
        `- ${finding.verdict === 'inconclusive' && claim.kind === 'cause' ? 'lead, not proven,' : claim.kind} ${claim.component}: ${claim.statement} [${claim.evidence.join(', ')}]`,
    ),
    ...(finding.blastRadius.length > 0 ? [`Blast radius: ${finding.blastRadius.join(', ')}`] : []),
    ...(finding.alternatives ?? []).map(
      ({ component, statement }) =>
        `Also claimed by the model, and not taken for the cause: ${component}: ${statement}`,
    ),
    ...finding.ruledOut.map((it) => `Ruled out: ${it}`),
    ...(finding.unexplained ?? []).map(
      ({ what, text, component }) =>
        `Not explained: ${what === 'alert' ? `the alert ${text}${component ? ` (${component})` : ''}` : text}`,
    ),
    ...(finding.runbook ? [`Runbook: ${finding.runbook.link} [${finding.runbook.evidence}]`] : []),
    ...(finding.runbook?.steps ?? []).map((it) => `- the runbook says: ${it}`),
    ...finding.missing.map((it) => `Missing: ${it}`),
    ...finding.gaps.map((it) => `Not seen: ${it}`),
    ...Object.entries(finding.links ?? {}).map(([id, link]) => `See ${id}: ${link}`),
    ...(finding.leftOut ?? []).map(leftOut),
    ...readAs(finding.asked),
  ].map(oneLine);
  return [...lead(finding, question), '', ...facts, ...(finding.narrative ? ['', finding.narrative] : [])].join('\n');
}

/** The card's own sentences, after a yes or no where one was asked. */
function lead(finding: Finding, question: string): string[] {
  const answer = yesOrNo(question, finding);
  const first = [answer === null ? null : answer === 'yes' ? own('Yes.') : own('No.'), whatBroke(finding)];
  const sentence = join(
    first.filter((it) => it !== null),
    ' ',
  );
  return [sentence, whoIsHit(finding), whyLine(finding)].flatMap((it) => (it ? [oneLine(plainWords(it))] : []));
}

function plainWords(text: Markup): string {
  const now = Date.now();
  return wordsOf(text, (at, words) => datedMoment(at, words, now)).replace(/\*([^*]{1,200})\*/g, '$1');
}

/** How the question was read, so that a wrong reading is seen. */
function readAs(asked: Finding['asked']): string[] {
  const { time, components = [], clarified } = asked ?? {};
  const iso = (at: number) => new Date(at).toISOString();
  return [
    ...(time ? [`Read "${time.words}" as: ${iso(time.from)} to ${iso(time.to)} (by the clock of ${time.zone})`] : []),
    ...(clarified
      ? [`Asked back: ${clarified.question} ${clarified.by ? 'Said' : 'Nobody said; guessed'}: ${clarified.as}`]
      : []),
    ...components.filter(({ exact }) => !exact).map(({ words, name }) => `Read "${words}" as: ${name}`),
  ];
}

/** Objects and reasons: the cause, or both where two are needed; the others are leads. */
function roots(finding: Finding): string[] {
  const claimed = claimedCauses(finding);
  return (finding.rootCauses ?? []).map((one) => {
    const { object, namespace, reason, why } = one;
    const label = claimed.includes(one) ? 'Root cause' : 'Lead';
    return `${label}: ${namespace ? `${namespace} ` : ''}${object} ${reasonPhrase(reason)} (${reason}): ${why}`;
  });
}
