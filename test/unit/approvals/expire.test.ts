/** What nobody decided in time ends in the store, page by page, before any run is resumed and behind any number of others. */
import { afterEach, expect, it } from 'vitest';
import { expireDue } from '../../../src/approvals/expire.ts';
import { newApproval, openApproval } from '../../../src/approvals/open.ts';
import { asker, IncidentLab, place } from '../../support/incident-lab.ts';
import { anApproval } from '../slack/examples.ts';

let lab: IncidentLab;
afterEach(() => lab.close());

const policy = { users: ['U1'], groups: [], pagerduty: [], quorum: 1, requester: 'refused' as const };

/** Parked runs, each with a card of this many ms, negative for one whose time is over. */
async function waiting(count: number, left: number, prefix: string): Promise<void> {
  const now = await lab.store.now();
  for (let at = 0; at < count; at += 1) {
    const run = `run_${prefix}${at}`;
    const approval = newApproval({
      run,
      action: anApproval().action,
      tool: { fingerprint: 'f', risk: 'low' },
      policy,
      requester: asker,
      now: now + left - 1_000,
      expiresIn: 1_000,
    });
    const request = {
      id: `req_${prefix}${at}`,
      kind: 'mention' as const,
      text: 'why?',
      capped: false,
      by: asker,
      place,
    };
    await lab.journal.decide(`inc_${prefix}${at}`, (state) => ({
      facts: [
        { type: 'incident-opened', brief: { source: 'slack', title: 'slow', labels: {}, startedAt: 0 } },
        { type: 'channel-linked', place, how: 'mention' },
        { type: 'request-accepted', request },
        { type: 'run-started', run, request: request.id, parent: null, fence: 0 },
        ...openApproval(state, approval),
        { type: 'run-parked', run, on: { kind: 'approval', approval: approval.id } },
      ],
    }));
  }
}

async function states(count: number, prefix: string): Promise<string[]> {
  const all = Array.from({ length: count }, (_, at) => lab.journal.load(`inc_${prefix}${at}`));
  return (await Promise.all(all)).flatMap(({ approvals }) => [...approvals.values()].map(({ state }) => state));
}

it('expires all whose time is over, with one look a page, and leaves those that have time left', async () => {
  lab = await IncidentLab.open();
  await waiting(7, -1, 'late');
  await waiting(2, 600_000, 'early');
  let looks = 0;
  const due = lab.store.due.bind(lab.store);
  lab.store.due = (limit, only) => {
    looks += 1;
    return due(limit, only);
  };
  expect(await expireDue(lab.journal, { page: 3 })).toBe(7);
  expect(looks).toBe(3);
  expect(new Set(await states(7, 'late'))).toEqual(new Set(['expired']));
  expect(new Set(await states(2, 'early'))).toEqual(new Set(['pending']));
  expect(await expireDue(lab.journal)).toBe(0);
});

it('shows each expired card as such in the same commit, and is due at once for its run', async () => {
  lab = await IncidentLab.open();
  await waiting(1, -1, 'late');
  await expireDue(lab.journal);
  expect(await lab.store.due(5)).toEqual(['inc_late0']);
  expect(await lab.store.due(5, { timed: true })).toEqual([]);
  const { runs } = await lab.journal.load('inc_late0');
  expect([...runs.values()].map(({ state }) => state)).toEqual(['parked']);
});

it('stops between two when it is told to', async () => {
  lab = await IncidentLab.open();
  await waiting(3, -1, 'late');
  expect(await expireDue(lab.journal, { stopped: () => true })).toBe(0);
  expect(new Set(await states(3, 'late'))).toEqual(new Set(['pending']));
});
