/** A table of claims, right and wrong in each way of the rules: what stands, and what is found of the rest. */
import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/evidence/claim-check.ts';
import { input } from './claim-table-outputs.ts';
import { table } from './claim-table.ts';

describe.each(Object.entries(table))('claims: %s', (_, rows) => {
  it.each(rows.map((row) => [row.wrong ?? 'stands', row.claim.statement, row] as const))(
    '%s: %s',
    async (_wrong, _statement, { claim, triage, wrong }) => {
      const { faults } = await checkClaim(claim, input(triage));
      expect(faults.length > 0, faults.join('; ')).toBe(wrong !== null);
    },
  );
});
