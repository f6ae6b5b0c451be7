/**
 * Whoever left the approvers' group approves nothing, whatever a process still remembers of the group.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { AuraError } from '../../../src/errors.ts';
import type { LookUp, People } from '../../../src/run/ports/people.ts';
import { IncidentLab, place } from '../../support/incident-lab.ts';
import { SlackLab } from '../../support/slack-lab.ts';
import { until } from '../../support/until.ts';

let close: () => Promise<void> = async () => undefined;
afterEach(() => close());

describe('somebody who left the group', () => {
  it('is refused at the click, though Slack told this process nothing and it remembers the group', async () => {
    const people = ['requester', 'oncall', 'backup', 'onlooker'].map((handle) => ({ handle }));
    const groups = [{ handle: 'sre-oncall', members: ['oncall', 'backup'] }];
    const app = { events: ['app_mention'] };
    const lab = await SlackLab.open({ engine: 'file', workspace: { people, groups, app } });
    close = () => lab.close();
    await lab.mention('what broke?');
    const card = await lab.card();
    // A refused press fills the memory of who is in the group.
    await lab.press(card, 'apr_approve', 'onlooker');
    expect(await lab.workspace.calls('usergroups.users.list')).toHaveLength(1);
    await lab.workspace.setGroup('sre-oncall', ['backup']);
    await lab.press(card, 'apr_approve', 'oncall');
    expect([...((await lab.state())?.approvals.values() ?? [])].map(({ state }) => state)).toEqual(['pending']);
    await lab.press(card, 'apr_approve', 'backup');
    await until('the action', () => lab.tools.rollbacks.length === 1);
  });

  it('between the click and the execution has not approved it', async () => {
    const member = { team: place.team, user: 'UMEMBER' };
    const asked: LookUp[] = [];
    const people: People = {
      profile: async () => ({ bot: false, guest: false, deactivated: false, foreign: false }),
      group: async (_team, _group, how = {}) => {
        asked.push(how);
        return how.fresh && asked.filter(({ fresh }) => fresh).length > 1 ? [] : [member.user];
      },
      onCall: async () => [],
    };
    const lab = await IncidentLab.open({ people });
    close = () => lab.close();
    await lab.start();
    await lab.ask('what broke?');
    const card = await until('a card', async () => [...(await lab.state()).approvals.values()][0]);
    const { id, hash, nonce } = card;
    const click = { incident: lab.incident, approval: id, hash, nonce, place, ts: '1.1', by: member };
    expect(await lab.desk.vote({ ...click, vote: 'approve' })).toMatchObject({ accepted: true });
    const ended = await until('the end', async () => {
      const approval = (await lab.state()).approvals.get(id);
      return approval?.endedAt === undefined ? null : approval;
    });
    expect(ended).toMatchObject({ state: 'cancelled', because: expect.stringContaining('may not any more') as string });
    expect(lab.toolbox.calls.filter(({ tool }) => tool === 'ops.rollback')).toEqual([]);
    expect(asked.at(-1)).toEqual({ fresh: true });
  });
});

describe('a press that cannot be checked when it is to be carried out', () => {
  it('is not done, brings the card back to who pressed, and counts when it is pressed once more', async () => {
    const member = { team: place.team, user: 'UMEMBER' };
    let fresh = 0;
    const people: People = {
      profile: async () => ({ bot: false, guest: false, deactivated: false, foreign: false }),
      // Asked freshly at the click, then at the execution: Slack is away for the second.
      group: async (_team, _group, how = {}) => {
        if (how.fresh) fresh += 1;
        if (how.fresh && fresh === 2) throw new AuraError({ code: 'slack-people', userMessage: 'away' });
        return [member.user];
      },
      onCall: async () => [],
    };
    const lab = await IncidentLab.open({ people });
    close = () => lab.close();
    await lab.start();
    await lab.ask('what broke?');
    const approvals = async () => [...(await lab.state()).approvals.values()];
    const card = await until('a card', async () => (await approvals())[0]);
    const { id, hash, nonce } = card;
    const click = {
      incident: lab.incident,
      approval: id,
      hash,
      nonce,
      place,
      ts: '1.1',
      by: member,
      vote: 'approve',
    } as const;
    expect(await lab.desk.vote(click)).toMatchObject({ accepted: true, state: 'approved' });
    const open = await until('the card to be open again', async () => {
      const now = (await lab.state()).approvals.get(id);
      return fresh === 2 && now?.state === 'pending' ? now : null;
    });
    expect(open).toMatchObject({ votes: [], because: expect.stringContaining('could not be checked') as string });
    expect(open.endedAt).toBeUndefined();
    expect(open.by).toBeUndefined();
    expect(lab.toolbox.calls.filter(({ tool }) => tool === 'ops.rollback')).toEqual([]);
    expect(await lab.desk.vote(click)).toMatchObject({ accepted: true, state: 'approved' });
    const ended = await until('the end', async () => {
      const approval = (await lab.state()).approvals.get(id);
      return approval?.state === 'done' ? approval : null;
    });
    expect(ended.because).toBeUndefined();
    expect(lab.toolbox.calls.filter(({ tool }) => tool === 'ops.rollback')).toHaveLength(1);
    expect(await approvals()).toHaveLength(1);
    const said: unknown[] = [];
    const { store } = lab.journal;
    for (let held = await store.hold('s', 60_000); held; held = await store.hold('s', 60_000)) {
      said.push(held.row.saying);
      await store.done(held, 's');
    }
    const again = expect.objectContaining({ code: 'approve-again', users: [member.user] }) as unknown;
    expect(said).toContainEqual({ type: 'notice', notice: again });
  });

  it('at the click changes nothing and says what to do', async () => {
    const member = { team: place.team, user: 'UMEMBER' };
    const people: People = {
      profile: async () => Promise.reject(new AuraError({ code: 'slack-people', userMessage: 'away' })),
      group: async () => [],
      onCall: async () => [],
    };
    const lab = await IncidentLab.open({ people });
    close = () => lab.close();
    await lab.start();
    await lab.ask('what broke?');
    const card = await until('a card', async () => [...(await lab.state()).approvals.values()][0]);
    const { id, hash, nonce } = card;
    const click = { incident: lab.incident, approval: id, hash, nonce, place, ts: '1.1', by: member } as const;
    expect(await lab.desk.vote({ ...click, vote: 'approve' })).toMatchObject({
      accepted: false,
      notice: { code: 'not-checked' },
    });
    expect((await lab.state()).approvals.get(id)).toMatchObject({ state: 'pending', votes: [] });
  });
});
