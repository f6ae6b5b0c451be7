/**
 * Whether a figure that a claim says of its component stands in its evidence of others only.
 * Owns: when that is sure: the component has rows with figures of its own there, the figure is in none of them, and every
 * row that has it names another component. Refuses: outputs whose rows do not say whom they are about.
 */
import type { Claim } from '../run/evidence.ts';
import type { ClaimInput } from './claim-check.ts';
import type { Line } from './line-of.ts';
import { numbersMissing } from './numbers-occur.ts';
import { namesComponent } from './rows.ts';
import { shownFigures } from './shown-figures.ts';

/** Rows in which one figure is looked for. */
const mostRows = 400;

export async function elsewhere(
  claim: Claim,
  { evidence, row, rows }: Line,
  input: ClaimInput,
): Promise<string | null> {
  const { component, statement } = claim;
  if (!claim.evidence.includes(evidence.id) || !namesComponent(row, component) || !/\d/.test(row)) return null;
  const { startedAt, known, ledger } = input;
  const own = rows.filter((one) => namesComponent(one, component));
  const missing = numbersMissing(statement, await shownFigures(own.join('\n')), startedAt);
  if (missing.length === 0) return null;
  const others = ledger.filter(({ id, succeeded }) => succeeded && id !== evidence.id && claim.evidence.includes(id));
  for (const figure of missing) {
    if (others.length > 0 && (await input.outputs.numbersMissing(figure, others, startedAt)).length === 0) continue;
    const holders = await holdersOf(figure, rows, startedAt);
    const named = holders.map((one) => [...known].find((name) => name !== component && namesComponent(one, name)));
    const [other] = named;
    if (other !== undefined && named.every((name) => name !== undefined))
      return `${evidence.id} says ${figure} of ${other}, and not of ${component}`;
  }
  return null;
}

async function holdersOf(figure: string, rows: readonly string[], startedAt?: number): Promise<string[]> {
  const holders: string[] = [];
  for (const row of rows.filter((one) => /\d/.test(one)).slice(0, mostRows))
    if (numbersMissing(figure, await shownFigures(row), startedAt).length === 0) holders.push(row);
  return holders;
}
