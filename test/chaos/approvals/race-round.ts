/**
 * One approval at which two things happen at the same moment, on processes that know nothing of each other.
 * Owns: the kinds of races and the spread of their moments, drawn from the seed. Refuses: more than one outcome.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Approval } from '../../../src/run/approval.ts';
import { isSettled } from '../../../src/run/approval.ts';
import type { Seen } from '../../../src/slack-emulator/people-side.ts';
import { until } from '../../support/until.ts';
import { faultsIn } from './judge.ts';
import type { Stage } from './stage.ts';

export const raceKinds = [
  'approve, approve',
  'approve, deny',
  'approve, expiry',
  'approve, stop',
  'approve, newer proposal',
  'approve, who may approve',
  'approve, object',
] as const;
export type RaceKind = (typeof raceKinds)[number];

export interface RaceRound {
  kind: RaceKind;
  /** How the first approval ended. */
  state: string;
  faults: string[];
}

/** ms in which all must agree. */
const patience = 600_000;
/** ms that the second of the two may come earlier or later than the first. */
const spread = 60;

export async function raceRound(stage: Stage, room: string, kind: RaceKind, random: () => number): Promise<RaceRound> {
  const { workspace } = stage;
  const say = (text: string) => workspace.say('requester', room, `<@${workspace.app.userId}> ${text}`);
  await say(
    `what broke? ${kind === 'approve, expiry' ? 'brief' : kind === 'approve, who may approve' ? 'grouped' : 'plain'}`,
  );
  const card = await until(
    'a card',
    async () =>
      (await stage.cards(room)).find(({ actions }) => actions.some(({ action_id }) => action_id === 'apr_approve')),
    patience,
  );
  const [approval] = await stage.approvals(room);
  if (!approval) return { kind, state: 'none', faults: ['a card without an approval'] };
  const press = (action: string, who: string) => pressed(stage, room, card, action, who);
  const one = random() * spread;
  const other = random() * spread;
  const at = async (ms: number, act: () => Promise<unknown>): Promise<void> => {
    await pause(ms);
    await act();
  };
  const approve = () => press('apr_approve', 'oncall');
  switch (kind) {
    case 'approve, approve':
      await Promise.all([at(one, approve), at(other, () => press('apr_approve', 'backup'))]);
      break;
    case 'approve, deny':
      await Promise.all([at(one, approve), at(other, () => press('apr_deny', 'backup'))]);
      break;
    case 'approve, expiry':
      await at(Math.max(0, approval.expiresAt - Date.now() - 600 * random()), approve);
      break;
    case 'approve, stop':
      await Promise.all([at(one, approve), at(other, () => workspace.command('backup', room, '/aura', 'stop'))]);
      break;
    case 'approve, newer proposal':
      // The other one is ready when its own look is over.
      await Promise.all([say('look again, plain and new'), at(random() * 600, approve)]);
      break;
    case 'approve, who may approve':
      await Promise.all([at(one, approve), at(other, () => workspace.setGroup('sre-race', ['backup']))]);
      break;
    case 'approve, object': {
      let changed = false;
      stage.fates.set(approval.id, () => {
        if (changed) throw new Error('The object changed since it was shown, so nothing was done.');
      });
      await Promise.all([at(one, approve), at(random() * 3_000, async () => void (changed = true))]);
      break;
    }
  }
  // Whatever was not decided by these two is left to the people: a newer card, or one that nobody decided.
  let faults: string[] = [];
  await until(
    'all to agree',
    async () => {
      await letGo(stage, room);
      faults = await faultsIn(stage, room);
      return faults.length === 0;
    },
    patience,
  ).catch((error: unknown) => void faults.push(String(error)));
  if (kind === 'approve, who may approve') await workspace.setGroup('sre-race', ['oncall', 'backup']);
  const [first, ...more] = await stage.approvals(room);
  return { kind, state: first?.state ?? 'none', faults: [...faults, ...odd(kind, first, more)] };
}

/** For kinds that change what all rounds share. */
export function isAlone(kind: RaceKind): boolean {
  return kind === 'approve, who may approve';
}

/** Ends that this race cannot have. */
function odd(kind: RaceKind, approval: Approval | undefined, more: Approval[]): string[] {
  if (!approval) return ['no approval'];
  const { state, votes } = approval;
  const may: Record<RaceKind, string[]> = {
    'approve, approve': ['done'],
    'approve, deny': ['done', 'denied'],
    'approve, expiry': ['done', 'expired'],
    'approve, stop': ['done', 'cancelled', 'unknown'],
    'approve, newer proposal': ['done'],
    'approve, who may approve': ['done', 'cancelled', 'denied'],
    'approve, object': ['done', 'failed'],
  };
  const faults: string[] = [];
  // Rounds share the tool: what another one healed meanwhile needs no rollback, and its card is taken back.
  if (![...may[kind], 'superseded'].includes(state)) faults.push(`${kind} ended ${state}`);
  if (kind === 'approve, approve' && votes.length !== 1) faults.push(`${votes.length} votes count`);
  const open = more.filter((it) => !isSettled(it.state));
  if (open.length > 0) faults.push(`${open.length} newer approvals are open`);
  return faults;
}

/** Denies what is open still, once the first card is decided. */
async function letGo(stage: Stage, room: string): Promise<void> {
  const all = await stage.approvals(room);
  const waiting = all.filter(({ state }) => state === 'pending');
  if (waiting.length === 0) return;
  const cards = await stage.cards(room);
  for (const card of cards)
    if (card.actions.some(({ action_id }) => action_id === 'apr_deny'))
      await stage.workspace.click('backup', room, card.ts, 'apr_deny').catch(() => undefined);
}

/** What Slack's client sends for a card as it was seen, whatever has become of it. */
async function pressed(stage: Stage, room: string, card: Seen, action: string, who: string): Promise<void> {
  const button = card.actions.find(({ action_id }) => action_id === action);
  const { people, channels } = await stage.workspace.directory();
  const { teamId, appId } = stage.workspace.app;
  const channel = channels[room] ?? '';
  await stage.workspace.forge('interactive', {
    type: 'block_actions',
    team: { id: teamId },
    user: { id: people[who], team_id: teamId },
    api_app_id: appId,
    trigger_id: 'none',
    container: { type: 'message', message_ts: card.ts, channel_id: channel, is_ephemeral: false },
    channel: { id: channel, name: room },
    actions: [
      {
        type: 'button',
        action_id: action,
        block_id: button?.block_id ?? '',
        value: button?.value ?? '',
        action_ts: `${Date.now()}.${Math.trunc(performance.now() * 1_000)}`,
      },
    ],
  });
}
