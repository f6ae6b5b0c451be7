/**
 * Claims of different investigators that cannot both be true.
 * Owns: finding them by kind and component. Refuses: deciding between them; they go back as a question.
 */
import type { JudgedClaim } from '../run/submission.ts';

export interface Contradiction {
  component: string;
  /** One sentence that names both sides with their evidence. */
  question: string;
}

/** `sides`: the proven claims of each investigator. */
export function contradictionsIn(sides: readonly (readonly JudgedClaim[])[]): Contradiction[] {
  const found: Contradiction[] = [];
  const all = sides.flatMap((claims, side) => claims.map((claim) => ({ claim, side })));
  const causes = all.filter(({ claim }) => claim.kind === 'cause');
  for (const { claim: cause } of causes) {
    const against = all.find(({ claim }) => claim.component === cause.component && opposes(claim));
    if (!against) continue;
    found.push({
      component: cause.component,
      question: `${said(cause)} speaks for ${cause.component} as the cause, and ${said(against.claim)} rules it out: which holds, and what shows it?`,
    });
  }
  const [first, second] = [...new Map(causes.map(({ claim }) => [claim.component, claim])).values()];
  if (first && second && found.length === 0) {
    found.push({
      component: first.component,
      question: `${said(first)} names ${first.component} as the cause, and ${said(second)} names ${second.component}: which of them explains the other?`,
    });
  }
  return found;
}

function opposes({ kind }: JudgedClaim): boolean {
  return kind === 'ruled-out' || kind === 'no-fault';
}

function said({ statement, evidence }: JudgedClaim): string {
  return `"${statement}" [${evidence.join(', ')}]`;
}
