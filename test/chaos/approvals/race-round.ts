/**
 * One approval at which two things happen at the same moment, on processes that know nothing of each other.
 * Owns: the kinds of races and the spread of their moments, drawn from the seed. Refuses: more than one outcome.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Approval } from '../../../src/run/actions/approval.ts';
import { isSettled } from '../../../src/run/actions/approval.ts';
import type { Seen } from '../../../src/slack-emulator/people-side.ts';
import { deny } from '../../support/deny.ts';
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
  'approve, edit',
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
/** ms by which the moments of a round differ from what is aimed at. */
const spread = 120;
/** ms that the aim moves at least and at most after a round, and how far it may move. */
const finest = 20;
const coarsest = 2_000;
const farthest = 20_000;
/** ms after which a button is pressed once more. */
const pressAgainAfter = 6_000;

/**
 * How much later than Approve the other one comes, ms, by kind: an Approve looks more up before it counts, and by how much
 * depends on the machine. It moves against whoever won the last round, twice as far where the same side wins again and half
 * as far where it does not, so that it comes near the moment at which either wins and stays there. After H. Kesten (1958),
 * “Accelerated stochastic approximation”, whose steps shrink with each change of direction; that they grow too is for a
 * moment that wanders with the machine's load.
 */
export class Aim {
  readonly #of = new Map<RaceKind, { after: number; step: number; won: number }>();

  of(kind: RaceKind): number {
    return this.#of.get(kind)?.after ?? 0;
  }

  /** Ends that are neither's, such as a card that another round made needless, move nothing. */
  learn(kind: RaceKind, state: string): void {
    const won =
      state === 'done' ? -1 : ['none', 'unknown', 'failed'].includes(state) && kind !== 'approve, object' ? 0 : 1;
    if (won === 0) return;
    const last = this.#of.get(kind) ?? { after: 0, step: finest, won };
    const step = Math.min(coarsest, Math.max(finest, won === last.won ? last.step * 2 : last.step / 2));
    const after = Math.max(-farthest, Math.min(farthest, last.after + won * step));
    this.#of.set(kind, { after, step, won });
  }
}

/** What a round draws its moments from. */
export interface Chance {
  random: () => number;
  aim: Aim;
}

export async function raceRound(
  stage: Stage,
  room: string,
  kind: RaceKind,
  { random, aim }: Chance,
): Promise<RaceRound> {
  const { workspace } = stage;
  const say = (text: string) => workspace.say('requester', room, `<@${workspace.app.userId}> ${text}`);
  await say(`what broke? ${words[kind] ?? 'plain'}`);
  const card = await until(
    'a card',
    async () =>
      (await stage.cards(room)).find(({ actions }) => actions.some(({ action_id }) => action_id === 'apr_approve')),
    patience,
  );
  const [approval] = await stage.approvals(room);
  if (!approval) return { kind, state: 'none', faults: ['a card without an approval'] };
  const press = (action: string, who: string) => pressed(stage, room, card, action, who);
  const apart = aim.of(kind);
  const one = Math.max(0, -apart) + random() * spread;
  const other = Math.max(0, apart) + random() * spread;
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
      await at(Math.max(0, approval.expiresAt - Date.now() - 300 - apart + spread * (random() - 0.5)), approve);
      break;
    case 'approve, stop':
      await Promise.all([at(one, approve), at(other, () => workspace.command('backup', room, '/aura', 'stop'))]);
      break;
    case 'approve, newer proposal':
      // The other one is ready when its own look is over.
      await Promise.all([at(other, () => say('look again, plain and new')), at(one, approve)]);
      break;
    case 'approve, who may approve':
      await Promise.all([at(one, approve), at(other, () => workspace.setGroup('sre-race', ['backup']))]);
      break;
    case 'approve, object': {
      let changed = false;
      stage.fates.set(approval.id, () => {
        if (changed) throw new Error('The object changed since it was shown, so nothing was done.');
      });
      await Promise.all([at(one, approve), at(other, async () => void (changed = true))]);
      break;
    }
    case 'approve, edit': {
      const isIts = (view: Record<string, unknown>) =>
        view['callback_id'] === 'apr_edit' && String(view['private_metadata']).includes(approval.id);
      let pressedAt = 0;
      const formOpen = async () => {
        const views = await workspace.views('backup');
        const form = views.find(isIts);
        // The dialogs for a reason of other rounds' denials stand before it, and Slack opens three at most.
        for (const other of form ? [] : views) await workspace.dismiss('backup', String(other['id'])).catch(() => null);
        // A press is good for three seconds; on a busy machine its form may come too late.
        if (!form && Date.now() - pressedAt > pressAgainAfter) {
          pressedAt = Date.now();
          await workspace.click('backup', room, card.ts, 'apr_edit');
        }
        return form;
      };
      const form = await until('the form', formOpen, patience);
      await Promise.all([
        at(one, approve),
        at(other, () => workspace.submit('backup', String(form['id']), { atOnce: '3' })),
      ]);
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

/** The word that chooses the workflow, unless it is the plain one. */
const words: Partial<Record<RaceKind, string>> = {
  'approve, expiry': 'brief',
  'approve, who may approve': 'grouped',
  'approve, edit': 'sized',
};

/** For kinds that change what all rounds share: a group, or which form somebody has open. */
export function isAlone(kind: RaceKind): boolean {
  return kind === 'approve, who may approve' || kind === 'approve, edit';
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
    'approve, edit': ['done'],
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
      await deny(stage.workspace, 'backup', room, card.ts).catch(() => undefined);
}

/** What Slack's client sends for a card as it was seen, whatever has become of it. */
async function pressed(stage: Stage, room: string, card: Seen, action: string, who: string): Promise<void> {
  const button = card.actions.find(({ action_id }) => action_id === action);
  const { people, channels } = await stage.workspace.directory();
  const { teamId, appId } = stage.workspace.app;
  const channel = channels[room] ?? '';
  const common = {
    team: { id: teamId },
    user: { id: people[who], team_id: teamId },
    api_app_id: appId,
    trigger_id: 'none',
  };
  // A denial is what its dialog brings back.
  if (action === 'apr_deny') {
    const [incident = '', approval = '', hash = ''] = (button?.value ?? '').split('|');
    const nonce = (button?.block_id ?? '').replace('apr:', '');
    const ticket = { incident, approval, hash, nonce, place: { team: teamId, channel }, ts: card.ts };
    const view = { id: `V${randomUUID()}`, callback_id: 'apr_denial', state: { values: {} } };
    await stage.workspace.forge('interactive', {
      ...common,
      type: 'view_submission',
      view: { ...view, type: 'modal', private_metadata: JSON.stringify(ticket) },
    });
    return;
  }
  await stage.workspace.forge('interactive', {
    ...common,
    type: 'block_actions',
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
