/**
 * What a run leaves in its incident's journal, as names in an order: the same run once more leaves the same names.
 * Owns: which facts are the run's own, and what each is called. Refuses: what they hold; compare-facts.ts looks at that.
 */
import type { Fact } from '../run/fact.ts';
import type { JournalEntry } from './cassette.ts';

/** A fact of the run, or what others wrote between two of them. */
export type Beat = { name: string; fact: Fact; time: number } | { outside: Fact[]; time: number };

/** Names facts as they come; what comes under the same name more than once is counted. */
export class Namer {
  readonly #run: string;
  readonly #counts = new Map<string, number>();

  constructor(run: string) {
    this.#run = run;
  }

  /** Null for what is not the run's own doing. */
  name(fact: Fact): string | null {
    const name = runOf(fact) === this.#run ? nameOf(fact) : null;
    if (name === null) return null;
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  }
}

/** The recorded journal as beats. */
export function scoreOf(run: string, entries: readonly JournalEntry[]): Beat[] {
  const namer = new Namer(run);
  return entries.flatMap(({ time, fence, facts }) => {
    const beats: Beat[] = [];
    for (const fact of facts) {
      const name = namer.name(fact);
      if (name !== null) beats.push({ name, fact, time });
      else if (fence === 0 ? !startsWork(fact) : countsCalls(fact) && runOf(fact) !== run)
        beats.push({ outside: [fact], time });
    }
    return beats;
  });
}

/** What would start other runs, which are not replayed. */
function startsWork({ type }: Fact): boolean {
  return type === 'request-accepted' || type === 'request-held' || type === 'request-placed';
}

/** Runs beside this one take numbers of evidence, and their evidence is in the same ledger. */
function countsCalls({ type }: Fact): boolean {
  return type === 'call-admitted' || type === 'evidence-recorded';
}

export function runOf(fact: Fact): string | null {
  switch (fact.type) {
    case 'evidence-recorded':
      return fact.evidence.run;
    case 'call-admitted':
      return fact.caller.run;
    case 'approval-opened':
      return fact.approval.run;
    default:
      return 'run' in fact && typeof fact.run === 'string' ? fact.run : null;
  }
}

function nameOf(fact: Fact): string | null {
  switch (fact.type) {
    case 'step-started':
      return `begin ${fact.key}`;
    case 'step-ended':
      return `end ${fact.key}`;
    case 'call-admitted':
      return `call ${fact.key ?? fact.tool}`;
    case 'evidence-recorded':
      return `answer ${fact.evidence.key ?? fact.evidence.tool}`;
    case 'call-refused':
      return `refusal ${fact.key ?? fact.tool}`;
    case 'call-repeated':
      return `repeat ${fact.key ?? fact.tool}`;
    case 'hypotheses-weighed':
      return 'weighing';
    case 'approval-opened':
      return 'proposal';
    case 'run-parked':
      return 'waiting';
    case 'run-ended':
      return 'end of the run';
    default:
      return null;
  }
}
