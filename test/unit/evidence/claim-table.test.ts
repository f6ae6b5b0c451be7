/** A table of claims, right and wrong in each way of the rules: what stands, and what is found of the rest. */
import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/evidence/claim-check.ts';
import { input } from './claim-table-outputs.ts';
import { table, type Wrong } from './claim-table.ts';

/** What is said of a claim that is wrong in this way. */
const said: Record<Wrong, RegExp> = {
  evidence: /cites no evidence|is no evidence of this incident|failed|advice/,
  quote: /does not occur in E\d+; quote it word for word/,
  number: /the number .+ stands in none of/,
  name: /^\w+ stands in none of/,
  subject: /no cited evidence is about/,
  window: /overlaps the time of the incident/,
  later: /only after/,
  chronic: /was like this before/,
  health: /nothing is wrong needs a first look/,
};

describe.each(Object.entries(table))('claims: %s', (_, rows) => {
  it.each(rows.map((row) => [row.wrong ?? 'stands', row.claim.statement, row] as const))(
    '%s: %s',
    async (_wrong, _statement, { claim, triage, wrong }) => {
      const { faults } = await checkClaim(claim, input(triage));
      const isAsSaid = wrong === null ? faults.length === 0 : faults.some((fault) => said[wrong].test(fault));
      expect({ isAsSaid, faults }).toEqual({ isAsSaid: true, faults });
    },
  );
});
