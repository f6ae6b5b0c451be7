/** Who may decide: each rule by somebody whom nothing but that rule turns away. */
import { expect, it } from 'vitest';
import { objectionTo } from '../../../src/approvals/eligible.ts';
import type { Approval } from '../../../src/run/actions/approval.ts';
import type { People, Profile } from '../../../src/run/ports/people.ts';
import { anApproval } from '../slack/examples.ts';

const person: Profile = { bot: false, guest: false, deactivated: false, foreign: false };
const by = { team: 'T0', user: 'U1' };

/** Whether somebody may vote whose profile and card differ in this from one who may. */
async function objection(
  {
    profile = {},
    group = [],
    fails = false,
  }: { profile?: Partial<Profile>; group?: string[]; fails?: boolean | 'people' },
  change: Partial<Approval> = {},
  vote: 'approve' | 'deny' = 'approve',
) {
  const away = () => Promise.reject(new Error('Slack is away'));
  const people: People = {
    profile: async () => (fails === 'people' ? away() : { ...person, ...profile }),
    group: async () => (fails === true ? away() : group),
    onCall: async () => [],
  };
  const policy = { users: ['U1'], groups: [], pagerduty: [], quorum: 1, requester: 'refused' as const };
  const approval = { ...anApproval(), policy, requester: null, ...change };
  return objectionTo(people, approval, null, by, vote, { fresh: true });
}

const inGroup = { users: [], groups: ['sre'], pagerduty: [], quorum: 1, requester: 'refused' as const };
const nobody = { ...inGroup, groups: [] };
const allowed = { ...nobody, users: ['U1'], requester: 'allowed' as const };
const risky = (risk: 'low' | 'high') => ({ ...anApproval().action, risk });

it('lets in who is named, who is of a group, and who asked where that is allowed and no high risk', async () => {
  expect(await objection({})).toBeNull();
  expect(await objection({ group: ['U1'] }, { policy: inGroup })).toBeNull();
  expect(await objection({}, { policy: allowed, requester: by, action: risky('low') })).toBeNull();
  expect(await objection({}, { requester: by }, 'deny')).toBeNull();
});

it.each([
  ['an app', { profile: { bot: true } }, {}, /bots do not/],
  ['a guest', { profile: { guest: true } }, {}, /guests do not/],
  ['a closed account', { profile: { deactivated: true } }, {}, /deactivated/],
  ['somebody of another workspace', { profile: { foreign: true } }, {}, /another workspace/],
  ['who asked', {}, { requester: by, action: risky('low') }, /who asked may not approve$/],
  [
    'who asked, of high risk, though allowed',
    {},
    { policy: allowed, requester: by, action: risky('high') },
    /high-risk/,
  ],
  ['whom no list names', {}, { policy: nobody }, /not among/],
  ['who left the group', { group: ['U2'] }, { policy: inGroup }, /not among/],
  [
    'everybody where the group is not told',
    { group: ['U1'], fails: true },
    { policy: inGroup },
    /could not be checked/,
  ],
  ['everybody where Slack does not say who it is', { fails: 'people' as const }, {}, /could not be checked/],
])('turns away %s', async (_, who, change, why) => {
  expect((await objection(who, change))?.why).toMatch(why);
});
