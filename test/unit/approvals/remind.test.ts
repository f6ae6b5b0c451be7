/** Half-way to its expiry a card is brought, once, to those who may decide; a look-up that fails brings it to nobody. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newApproval, openApproval } from '../../../src/approvals/open.ts';
import { remindHalfWay } from '../../../src/approvals/remind.ts';
import { nextDue } from '../../../src/run/agenda.ts';
import type { ApproverPolicy } from '../../../src/run/actions/approval.ts';
import type { People, Profile } from '../../../src/run/ports/people.ts';
import { asker, IncidentLab, place } from '../../support/incident-lab.ts';
import { anApproval } from '../slack/examples.ts';

let lab: IncidentLab;
beforeEach(async () => {
  lab = await IncidentLab.open();
});
afterEach(() => lab.close());

const person: Profile = { bot: false, guest: false, deactivated: false, foreign: false };
const people: People = {
  profile: async ({ user }) => ({ ...person, guest: user === 'UGUEST' }),
  group: async () => ['UGROUP', 'UGUEST', asker.user],
  onCall: async () => ['ULEVEL2'],
};
const openedAt = 1_000_000;
const half = openedAt + 300_000;
const policy: ApproverPolicy = {
  users: ['UNAMED'],
  groups: ['sre'],
  pagerduty: ['escalation-policy'],
  quorum: 2,
  requester: 'refused',
};

/** A run that waits for its card, opened at `openedAt` for ten minutes. */
async function opened(): Promise<string> {
  const approval = newApproval({
    run: 'run_1',
    action: anApproval().action,
    tool: { fingerprint: 'f', risk: 'low' },
    policy,
    requester: asker,
    now: openedAt,
    expiresIn: 600_000,
  });
  const request = { id: 'req_1', kind: 'mention' as const, text: 'why?', capped: false, by: asker, place };
  await lab.journal.decide(lab.incident, (state) => ({
    facts: [
      { type: 'incident-opened', brief: { source: 'slack', title: 'slow', labels: {}, startedAt: 0 } },
      { type: 'channel-linked', place, how: 'mention' },
      { type: 'request-accepted', request },
      { type: 'run-started', run: 'run_1', request: 'req_1', parent: null, fence: 0 },
      ...openApproval(state, approval),
      { type: 'run-parked', run: 'run_1', on: { kind: 'approval', approval: approval.id } },
    ],
  }));
  return approval.id;
}

async function remind(now: number, who = people): Promise<void> {
  const fence = await lab.journal.store.fence(lab.incident);
  await remindHalfWay({ journal: lab.journal, people: who }, lab.incident, fence, now);
}

const reminders = async () =>
  (await lab.journal.store.read(lab.incident, 0)).flatMap(({ facts }) =>
    facts.filter(({ type }) => type === 'approval-reminded'),
  );

it('names who may approve, on call first, and nobody who may not, or has', async () => {
  const approval = await opened();
  await lab.journal.decide(lab.incident, () => ({
    facts: [
      { type: 'approval-voted', approval, vote: { by: { team: place.team, user: 'UNAMED' }, vote: 'approve', at: 1 } },
    ],
  }));
  expect(nextDue(await lab.state())).toBe(half);
  await remind(half - 1);
  expect(await reminders()).toEqual([]);
  await remind(half);
  await remind(half + 1);
  expect(await reminders()).toEqual([{ type: 'approval-reminded', approval, users: ['ULEVEL2', 'UGROUP'] }]);
  expect(nextDue(await lab.state())).toBe(openedAt + 600_000);
  const rows: unknown[] = [];
  for (let held = await lab.journal.store.hold('s', 60_000); held; held = await lab.journal.store.hold('s', 60_000)) {
    rows.push(held.row.saying);
    await lab.journal.store.done(held, 's');
  }
  expect(rows).toContainEqual({
    type: 'notice',
    notice: expect.objectContaining({ code: 'half-way', users: ['ULEVEL2', 'UGROUP'] }) as unknown,
  });
});

it('asks nobody where it cannot be looked up, nobody once it is decided, and nobody once it is over', async () => {
  const approval = await opened();
  await remind(openedAt + 600_000);
  expect(await reminders()).toEqual([]);
  await remind(half, { ...people, group: () => Promise.reject(new Error('away')) });
  expect(await reminders()).toEqual([{ type: 'approval-reminded', approval, users: [] }]);
  await lab.journal.decide(lab.incident, () => ({
    facts: [{ type: 'approval-moved', approval, from: 'pending', to: 'denied' }],
  }));
  await remind(half + 1);
  expect(await reminders()).toHaveLength(1);
});
