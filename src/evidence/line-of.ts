/**
 * The line of a stored output that somebody points at.
 * Owns: that the evidence is there, succeeded, and holds the line. Refuses: what the line means.
 */
import { isAdvice } from '../run/actions/advice.ts';
import type { Evidence } from '../run/evidence.ts';
import type { ClaimInput } from './claim-check.ts';
import { quoteOccurs } from './quote-occurs.ts';
import { rowWith, rowsIn } from './rows.ts';

/** An evidence by its id, and a line of it, word for word. */
export interface Pointed {
  evidence: string;
  quote: string;
}

/** The line, where it stands. */
export interface Line {
  evidence: Evidence;
  quote: string;
  row: string;
  rows: readonly string[];
  output: string;
}

/** Why a line counts for nothing, or where it stands. */
export async function lineOf({ evidence: id, quote }: Pointed, input: ClaimInput): Promise<Line | string> {
  const evidence = input.ledger.find((it) => it.id === id);
  if (!evidence) return `${id || 'nothing'} is no evidence of this incident`;
  if (!evidence.succeeded) return `${id} failed, so it shows nothing`;
  if (isAdvice(evidence)) return `${id} is a skill's advice and shows nothing of this incident`;
  const output = (await input.outputs.text(evidence)) ?? evidence.digest;
  if (quote === '' || !(quoteOccurs(output, quote, input.startedAt) || quoteOccurs(evidence.digest, quote)))
    return `the line does not occur in ${id}`;
  const rows = rowsIn(output);
  return { evidence, quote, row: rowWith(rows, quote), rows, output };
}
