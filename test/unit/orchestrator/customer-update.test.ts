/** A draft for customers says that it works again only where that was measured. */
import { expect, it } from 'vitest';
import type { Asked } from '../../../src/orchestrator/answers/asked.ts';
import { doings } from '../../../src/orchestrator/answers/customer-words.ts';
import { customerUpdate } from '../../../src/orchestrator/answers/customer-update.ts';
import { plainText } from '../../../src/run/wording/words.ts';

it('does not take a resolution for a recovery', async () => {
  const asked = {
    ask: { topic: 'customer-update', subject: {}, window: null },
    text: 'draft an update for customers',
    finding: null,
    triage: null,
    state: { resolved: { at: 1, by: 'alertmanager' }, approvals: new Map(), brief: { service: 'till' } },
    look: async () => ({ why: 'nothing answers' }),
  } as unknown as Asked;
  const said = (await customerUpdate(asked)).lines.map(plainText).join('\n');
  expect(said).toContain('marked as resolved');
  expect(said).not.toMatch(/as usual again|is over/);
});

it.each([
  [['POST /buy', 'GET /browse'], 'buying and browsing'],
  [['GET /api/item/:id', 'POST /basket'], 'opening the item page and adding to the basket'],
  [['DELETE /cart'], 'removing from the cart'],
  [['GET /order'], 'opening the order page'],
  [['nightly'], 'using “nightly”'],
])('calls %j “%s”', (ways, words) => {
  expect(doings(ways)).toBe(words);
});
