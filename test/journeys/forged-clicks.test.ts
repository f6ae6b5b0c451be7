/**
 * Clicks that Slack would never send: whatever is forged or tampered with runs nothing, changes nothing on the card, and
 * what came under Slack's signature is in the incident's journal.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Seen } from '../../src/slack-emulator/people-side.ts';
import { SlackLab } from '../support/slack-lab.ts';
import { patience, until } from '../support/until.ts';

interface Press {
  value: string;
  block: string;
  channel: string;
  ts: string;
  user: string;
  team: string;
  action: string;
}

/** What the tampering can make use of. */
interface Known {
  incident: string;
  approval: string;
  hash: string;
  nonce: string;
  /** Ids by handle, and of channels by name. */
  people: Record<string, string>;
  channels: Record<string, string>;
  status: string;
}

type Tampering = [what: string, change: (known: Known) => Partial<Press>];

const tampered: Tampering[] = [
  ['no value', () => ({ value: '' })],
  ['only bars', () => ({ value: '||' })],
  ['no hash', ({ incident, approval }) => ({ value: `${incident}|${approval}` })],
  ['an empty hash', ({ incident, approval }) => ({ value: `${incident}|${approval}|` })],
  ['a short hash', ({ incident, approval, hash }) => ({ value: `${incident}|${approval}|${hash.slice(0, 7)}` })],
  ['a longer hash', ({ incident, approval, hash }) => ({ value: `${incident}|${approval}|${hash}zz` })],
  ['another hash', ({ incident, approval }) => ({ value: `${incident}|${approval}|00000000` })],
  ['a hash in capitals', ({ incident, approval }) => ({ value: `${incident}|${approval}|ABCDEFAB` })],
  ['a hash with a blank', ({ incident, approval, hash }) => ({ value: `${incident}|${approval}| ${hash}` })],
  ['a hash with a line end', ({ incident, approval, hash }) => ({ value: `${incident}|${approval}|${hash}\n` })],
  ['another approval', ({ incident, hash }) => ({ value: `${incident}|apr_00000000|${hash}` })],
  ['an approval of every object', ({ incident, hash }) => ({ value: `${incident}|__proto__|${hash}` })],
  ['a constructor', ({ incident, hash }) => ({ value: `${incident}|constructor|${hash}` })],
  ['an approval with a blank', ({ incident, approval, hash }) => ({ value: `${incident}|${approval} |${hash}` })],
  [
    'an approval as long as Slack allows',
    ({ incident, hash }) => ({ value: `${incident}|${'a'.repeat(1_900)}|${hash}` }),
  ],
  [
    'letters that look alike',
    ({ incident, approval, hash }) => ({ value: `${incident}|${approval.replace('a', '\u0430')}|${hash}` }),
  ],
  ['another incident', ({ approval, hash }) => ({ value: `inc_other|${approval}|${hash}` })],
  ['no incident', ({ approval, hash }) => ({ value: `|${approval}|${hash}` })],
  ['a path as incident', ({ approval, hash }) => ({ value: `../../etc|${approval}|${hash}` })],
  ['a pattern as incident', ({ approval, hash }) => ({ value: `*|${approval}|${hash}` })],
  ['parts in another order', ({ incident, approval, hash }) => ({ value: `${approval}|${incident}|${hash}` })],
  ['arguments in the value', () => ({ value: '{"tool":"ops.rollback","args":{"service":"web"}}' })],
  ['the block of another card', () => ({ block: 'apr:another' })],
  ['no block', () => ({ block: '' })],
  ['a block that goes on', ({ nonce }) => ({ block: `apr:${nonce}x` })],
  ['a shorter block', ({ nonce }) => ({ block: `apr:${nonce.slice(0, -1)}` })],
  ['another channel', ({ channels }) => ({ channel: channels['general'] ?? '' })],
  ['a channel that nobody has', () => ({ channel: 'C0NOWHERE0' })],
  ['another message', ({ status }) => ({ ts: status })],
  ['a message that nobody wrote', () => ({ ts: '1.000001' })],
  ['a guest', ({ people }) => ({ user: people['guest'] ?? '' })],
  ['an app', ({ people }) => ({ user: people['pagerduty'] ?? '' })],
  ['Aura itself', ({ people }) => ({ user: people['aura'] ?? '' })],
  ['an account that is closed', ({ people }) => ({ user: people['gone'] ?? '' })],
  ['who asked', ({ people }) => ({ user: people['requester'] ?? '' })],
  ['a member who may not', ({ people }) => ({ user: people['onlooker'] ?? '' })],
  ['somebody whom Slack does not know', () => ({ user: 'U0NOBODY00' })],
  ['Slack’s own account', () => ({ user: 'USLACKBOT' })],
  ['the right id in another workspace', () => ({ team: 'T0ELSEWHERE' })],
  [
    'a denial with another hash',
    ({ incident, approval }) => ({ action: 'apr_deny', value: `${incident}|${approval}|00000000` }),
  ],
  ['a denial by a guest', ({ people }) => ({ action: 'apr_deny', user: people['guest'] ?? '' })],
];

/** What a denial's dialog carries, tampered with. */
const tickets: [what: string, change: (known: Known) => Record<string, unknown>][] = [
  ['another hash', () => ({ hash: '00000000' })],
  ['a short hash', ({ hash }) => ({ hash: hash.slice(0, 7) })],
  ['the nonce of another card', () => ({ nonce: 'another' })],
  ['another message', ({ status }) => ({ ts: status })],
  ['another approval', () => ({ approval: 'apr_00000000' })],
];

const unsigned: [what: string, forgery: { secret?: string; skewSeconds?: number }][] = [
  ['another secret', { secret: 'another' }],
  ['no secret', { secret: '' }],
  ['six minutes ago', { skewSeconds: -360 }],
  ['in six minutes', { skewSeconds: 360 }],
];

let lab: SlackLab;
let card: Seen;
let known: Known;

beforeAll(async () => {
  const people = [
    { handle: 'requester' },
    { handle: 'oncall' },
    { handle: 'backup' },
    { handle: 'onlooker' },
    { handle: 'guest', kind: 'guest' as const },
    { handle: 'pagerduty', kind: 'bot' as const },
    { handle: 'gone', kind: 'deactivated' as const },
  ];
  const groups = [{ handle: 'sre-oncall', members: ['oncall', 'backup'] }];
  lab = await SlackLab.open({ engine: 'file', pace: 100, workspace: { people, groups } });
  await lab.mention('what broke?');
  card = await lab.card();
  const button = card.actions.find(({ action_id }) => action_id === 'apr_approve');
  const [incident = '', approval = '', hash = ''] = (button?.value ?? '').split('|');
  const { people: ids, channels } = await lab.workspace.directory();
  const status = (await lab.status()).ts;
  known = {
    incident,
    approval,
    hash,
    nonce: (button?.block_id ?? '').replace('apr:', ''),
    people: ids,
    channels,
    status,
  };
}, 2 * patience);
afterAll(() => lab.close());

async function press(change: Partial<Press>, forgery: { secret?: string; skewSeconds?: number } = {}) {
  const { teamId, appId } = lab.workspace.app;
  const it: Press = {
    value: `${known.incident}|${known.approval}|${known.hash}`,
    block: `apr:${known.nonce}`,
    channel: known.channels['incidents'] ?? '',
    ts: card.ts,
    user: known.people['oncall'] ?? '',
    team: teamId,
    action: 'apr_approve',
    ...change,
  };
  const payload = {
    type: 'block_actions',
    team: { id: teamId },
    user: { id: it.user, team_id: it.team },
    api_app_id: appId,
    trigger_id: 'none',
    container: { type: 'message', message_ts: it.ts, channel_id: it.channel, is_ephemeral: false },
    channel: { id: it.channel, name: 'any' },
    actions: [
      {
        type: 'button',
        action_id: it.action,
        block_id: it.block,
        value: it.value,
        action_ts: `${Date.now()}.${Math.trunc(performance.now() * 1_000)}`,
      },
    ],
  };
  return lab.workspace.forge('interactive', payload, forgery);
}

/** The dialog of a denial as it comes back. */
async function submit(change: Record<string, unknown>, user = 'oncall') {
  const { teamId, appId } = lab.workspace.app;
  const { incident, approval, hash, nonce } = known;
  const place = { team: teamId, channel: known.channels['incidents'] ?? '' };
  const ticket = { incident, approval, hash, nonce, place, ts: card.ts, ...change };
  const payload = {
    type: 'view_submission',
    team: { id: teamId },
    user: { id: known.people[user] ?? '', team_id: teamId },
    api_app_id: appId,
    view: {
      id: `V${Math.trunc(performance.now() * 1_000)}`,
      type: 'modal',
      callback_id: 'apr_denial',
      private_metadata: JSON.stringify(ticket),
      state: { values: {} },
    },
  };
  return lab.workspace.forge('interactive', payload);
}

const refusals = async () => (await lab.facts()).filter(({ type }) => type === 'approval-refused');

async function nothingRan(): Promise<void> {
  expect(await lab.approvals()).toMatchObject([{ state: 'pending', votes: [] }]);
  expect(lab.tools.rollbacks).toEqual([]);
}

describe('a click with', { timeout: 2 * patience }, () => {
  it.each(tampered)('%s is refused and written down', async (_what, change) => {
    const before = (await refusals()).length;
    expect(await press(change(known))).toMatchObject({ status: 200 });
    await until('the refusal', async () => (await refusals()).length === before + 1, patience);
    await nothingRan();
  });

  it.each(tickets)('%s in the dialog of a denial is refused and written down', async (_what, change) => {
    const before = (await refusals()).length;
    expect(await submit(change(known))).toMatchObject({ status: 200 });
    await until('the refusal', async () => (await refusals()).length === before + 1, patience);
    await nothingRan();
  });

  it('the dialog of a denial from somebody who may not is refused and written down', async () => {
    const before = (await refusals()).length;
    expect(await submit({}, 'guest')).toMatchObject({ status: 200 });
    await until('the refusal', async () => (await refusals()).length === before + 1, patience);
    await nothingRan();
  });

  it.each(unsigned)('a signature of %s is turned away', async (_what, forgery) => {
    expect(await press({}, forgery)).toMatchObject({ status: 401 });
    await nothingRan();
  });

  it('nothing tampered with is taken: what was refused was refused for what was odd in it', async () => {
    await press({});
    await lab.ended();
    expect(lab.tools.rollbacks).toHaveLength(1);
    expect(await refusals()).toHaveLength(tampered.length + tickets.length + 1);
  });
});
