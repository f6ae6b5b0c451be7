/**
 * Reads entries of every form of facts that was ever written.
 * Owns: the steps from an older form to today's, and the refusal of a newer one. Refuses: touching what is stored; the
 * hash chain runs over the stored lines.
 */
import { AuraError } from '../errors.ts';
import type { Answer, Finding } from './evidence.ts';
import { type Fact, factFormat } from './fact.ts';
import type { IncidentId, RunId } from './identity.ts';
import type { Entry } from './ports/store.ts';
import type { Seen, StepResult, Worked } from './step.ts';
import type { Outcome } from './finding/triage-result.ts';

/**
 * One step a form: what turns facts of form n + 1 (at index n) into the next. The third form knew fewer kinds of answers
 * and routes, the fourth no question back to people, the fifth measured at once what was handed over; their facts mean what they
 * meant.
 */
const same = (facts: Fact[]) => facts;
const steps: ((facts: Fact[]) => Fact[])[] = [fromFirst, fromSecond, same, same, same];

/** The entry with facts of today's form. Throws JournalNewer where a newer Aura wrote it. */
export function upgrade(incident: IncidentId, entry: Entry): Entry {
  const format = entry.format ?? 1;
  if (format === factFormat) return entry;
  if (format > factFormat) throw new JournalNewer(incident, format);
  return { ...entry, facts: steps.slice(format - 1).reduce((facts, step) => step(facts), entry.facts) };
}

/** An incident that this process must leave alone. */
export class JournalNewer extends AuraError {
  constructor(incident: IncidentId, format: number) {
    super({
      code: 'journal-newer',
      userMessage:
        `${incident} was written by a newer Aura (facts of form ${format}; this one reads up to ${factFormat}). ` +
        'It is left alone until this process is updated to the same version.',
    });
  }
}

/** The first form had whole phases, each at most once a run, with results of no type. */
type PhaseEnded = { type: 'phase-ended'; run: RunId; phase: string; result: unknown; detail?: string };

function fromFirst(facts: (Fact | PhaseEnded)[]): Fact[] {
  return facts.flatMap((fact): Fact[] => {
    if (fact.type !== 'phase-ended') return [fact];
    const { run, phase, detail } = fact;
    const result = resultOf(fact);
    return result ? [{ type: 'step-ended', run, key: phase, result, ...(detail ? { detail } : {}) }] : [];
  });
}

function resultOf({ phase, result }: PhaseEnded): StepResult | null {
  switch (phase) {
    case 'triage':
      return { kind: 'triage', seen: result as Seen };
    case 'work':
      return { kind: 'task', worked: result as Worked };
    case 'synthesize':
      return { kind: 'synthesis', finding: result as Finding };
    case 'evaluate':
      return { kind: 'evaluation', finding: result as Finding };
    default:
      return null;
  }
}

/** The second form told "nothing is wrong" from all else only; what was inconclusive without a cause could not be told. */
function fromSecond(facts: Fact[]): Fact[] {
  return facts.map((fact): Fact => {
    if (fact.type === 'step-ended') return { ...fact, result: withOutcome(fact.result) };
    if (fact.type === 'run-ended' && fact.answer) return { ...fact, answer: answerWithOutcome(fact.answer) };
    return fact;
  });
}

function withOutcome(result: StepResult): StepResult {
  switch (result.kind) {
    case 'triage': {
      const { triage } = result.seen;
      if (!triage) return result;
      const outcome: Outcome = triage.noFault ? 'healthy' : 'fault';
      return { ...result, seen: { ...result.seen, triage: { ...triage, outcome, missing: [] } } };
    }
    case 'synthesis':
    case 'evaluation':
      return { ...result, finding: toldApart(result.finding) };
    default:
      return result;
  }
}

function answerWithOutcome(answer: Answer): Answer {
  if (answer.type === 'reply' || answer.type === 'told') return answer;
  if (answer.type === 'finding') return { ...answer, finding: toldApart(answer.finding) };
  return { ...answer, finding: answer.finding && toldApart(answer.finding) };
}

function toldApart(finding: Finding): Finding {
  const outcome: Outcome = finding.noFault ? 'healthy' : finding.component === null ? 'cannot-tell' : 'fault';
  return { ...finding, outcome, missing: [] };
}
