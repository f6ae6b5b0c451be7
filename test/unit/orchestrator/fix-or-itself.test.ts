/** What a deed sets in place is recorded as a change, and is no second reason for the recovery. */
import { expect, it } from 'vitest';
import type { Asked } from '../../../src/orchestrator/answers/asked.ts';
import { fixOrItself } from '../../../src/orchestrator/answers/fix-or-itself.ts';
import { plainText } from '../../../src/run/wording/words.ts';

const second = (at: number) => new Date(Date.UTC(2030, 0, 1, 3, 0, at)).toISOString();
const change = (ref: string, service: string, at: number) => ({
  ...{ time: second(at), kind: 'deploy', ref, service, summary: `${ref} goes out` },
});

async function told(...changes: object[]): Promise<string> {
  const done = {
    ...{ id: 'a', state: 'done', votes: [], openedAt: Date.parse(second(10)), endedAt: Date.parse(second(20)) },
    action: { name: 'rollback', tool: 'x', component: 'web', args: { service: 'web', to: '1.0' } },
    verification: { state: 'held', polledAt: Date.parse(second(30)), polls: 2, since: Date.parse(second(20)) },
  };
  const state = { approvals: new Map([['a', done]]), runs: new Map(), resolved: null, firedAt: 0 };
  const asked = {
    text: 'did the rollback help or did it go away by itself?',
    state,
    look: async () => ({ data: { changes }, evidence: 'E9' }),
    now: Date.parse(second(40)),
    seenAt: null,
    seenFor: null,
  } as unknown as Asked;
  return ((await fixOrItself(asked))?.lines ?? []).map(plainText).join('\n');
}

it('takes what it put in place for no other change', async () => {
  expect(await told(change('1.0', 'web', 20), change('2.0', 'web', 1))).toMatch(/^No other change is recorded/m);
});

it('names another one that came in between', async () => {
  expect(await told(change('1.0', 'web', 20), change('7.1', 'till', 15))).toMatch(/^Beside it came 7\.1\b/m);
});
