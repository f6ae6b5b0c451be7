/**
 * Who is who, by the workspace's word; a look-up that fails names nobody.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWorkspace, type Workspace } from '../../../src/slack-emulator/start-workspace.ts';
import { slackClient } from '../../../src/slack/client.ts';
import { whoAmI } from '../../../src/slack/connect.ts';
import { type OnCallSource, SlackPeople } from '../../../src/slack/people.ts';

let workspace: Workspace;
let ids: Awaited<ReturnType<Workspace['directory']>>;
let clock = 0;

beforeEach(async () => {
  clock = 1_000_000;
  workspace = await startWorkspace({ rates: 'none' });
  ids = await workspace.directory();
});
afterEach(() => workspace.close());

const team = (): string => workspace.app.teamId;
const client = () => slackClient({ token: workspace.app.botToken, apiUrl: workspace.url });
const people = (onCall?: OnCallSource) => new SlackPeople({ client: client(), team: team(), onCall, now: () => clock });
const id = (handle: string): string => ids.people[handle] ?? '';

describe('a profile', () => {
  it('tells members from guests, apps and people of other workspaces', async () => {
    const who = people();
    const plain = { bot: false, guest: false, deactivated: false, foreign: false, zone: 'Etc/UTC' };
    expect(await who.profile({ team: team(), user: id('oncall') })).toEqual(plain);
    expect(await who.profile({ team: team(), user: id('guest') })).toEqual({ ...plain, guest: true });
    expect(await who.profile({ team: team(), user: id('pagerduty') })).toMatchObject({ bot: true });
    expect(await who.profile({ team: team(), user: id('outsider') })).toMatchObject({ foreign: true });
    // Slack's word on the person counts less than the workspace the press came from.
    expect(await who.profile({ team: 'T0OTHER', user: id('oncall') })).toMatchObject({ foreign: true });
  });

  it('of nobody, or when Slack does not answer, is an error', async () => {
    await expect(people().profile({ team: team(), user: 'U0NOBODY' })).rejects.toMatchObject({
      code: 'slack-people',
      retryable: false,
    });
    await workspace.misbehave({ what: '500', method: 'users.info' });
    await expect(people().profile({ team: team(), user: id('oncall') })).rejects.toMatchObject({ retryable: true });
  });
});

describe('a group', () => {
  it('is found by handle or id, believed for five minutes, and asked anew when it changed', async () => {
    const who = people();
    const members = [id('oncall'), id('backup')];
    expect(await who.group(team(), 'sre-oncall')).toEqual(members);
    expect(await who.group(team(), '@sre-oncall')).toEqual(members);
    expect(await who.group(team(), ids.groups['sre-oncall'] ?? '')).toEqual(members);
    await workspace.setGroup('sre-oncall', ['backup']);
    clock += 4 * 60_000;
    expect(await who.group(team(), 'sre-oncall')).toEqual(members);
    clock += 2 * 60_000;
    expect(await who.group(team(), 'sre-oncall')).toEqual([id('backup')]);
    await workspace.setGroup('sre-oncall', ['oncall']);
    who.forgetGroups();
    expect(await who.group(team(), 'sre-oncall')).toEqual([id('oncall')]);
  });

  it('that is unknown or cannot be asked for is an error, and is asked for again', async () => {
    const who = people();
    await expect(who.group(team(), 'nobody')).rejects.toMatchObject({ code: 'slack-group-unknown' });
    await workspace.misbehave({ what: '500', method: 'usergroups.users.list' });
    await expect(who.group(team(), 'sre-oncall')).rejects.toMatchObject({ code: 'slack-people' });
    expect(await who.group(team(), 'sre-oncall')).toHaveLength(2);
    expect(await who.group('T0OTHER', 'sre-oncall')).toEqual([]);
  });
});

describe('on call', () => {
  it("is PagerDuty's word by e-mail, believed for a minute; unknown addresses count for nobody", async () => {
    let asked = 0;
    const source: OnCallSource = {
      emails: async () => {
        asked += 1;
        return ['oncall@example.com', 'left-the-company@example.com'];
      },
    };
    const who = people(source);
    for (let i = 0; i < 3; i += 1) expect(await who.onCall(team(), 'P1', 'escalation-policy')).toEqual([id('oncall')]);
    expect(asked).toBe(1);
    clock += 61_000;
    await who.onCall(team(), 'P1', 'escalation-policy');
    expect(asked).toBe(2);
    expect(await who.onCall(team(), undefined, 'assignees')).toEqual([]);
    expect(await people().onCall(team(), 'P1', 'assignees')).toEqual([]);
  });

  it('is an error when PagerDuty does not answer', async () => {
    const away: OnCallSource = { emails: () => Promise.reject(new Error('away')) };
    await expect(people(away).onCall(team(), 'P1', 'assignees')).rejects.toThrow('away');
  });
});

describe('who Aura is', () => {
  it('is what its token says, and a wrong token or no Slack is told apart', async () => {
    expect(await whoAmI(client())).toEqual({
      team: team(),
      user: workspace.app.userId,
      bot: workspace.app.botId,
      app: workspace.app.appId,
    });
    await expect(whoAmI(slackClient({ token: 'xoxb-wrong', apiUrl: workspace.url }))).rejects.toMatchObject({
      code: 'slack-token',
      retryable: false,
    });
    await expect(whoAmI(slackClient({ token: 'x', apiUrl: 'http://127.0.0.1:1/api/' }))).rejects.toMatchObject({
      code: 'slack-unreachable',
      retryable: true,
    });
  });
});
