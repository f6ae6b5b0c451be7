/**
 * One approval on its way to one end, with a process killed at one point of it.
 * Owns: the ways, their points, the people in each, the kill. Refuses: chance; the same numbers give the same rounds.
 */
import { existsSync } from 'node:fs';
import type { ApprovalState } from '../../../src/run/actions/approval.ts';
import type { Seen } from '../../../src/slack-emulator/people-side.ts';
import { deny } from '../../support/deny.ts';
import { until } from '../../support/until.ts';
import type { ApprovalPoint } from '../killing-store.ts';
import { faultsIn } from './judge.ts';
import type { Stage } from './stage.ts';

/** ms after which nobody waits for a round any more, on a machine that is busy with other things. */
const promised = 600_000;
/** ms between two presses of somebody who sees that nothing came of the first. */
const pressEvery = 1_500;

export interface Way {
  name: string;
  /** Chooses the workflow. */
  word: string;
  points: ApprovalPoint[];
  /** What the last approval may be in the end; `unknown` always may, where a worker died. */
  ends: ApprovalState[];
  /** What the tool does with the call. */
  tool?: 'refuses' | 'hangs' | 'dies';
  act: (people: People) => Promise<void>;
}

export interface KillPoint {
  way: Way;
  point: ApprovalPoint;
  when: 'before' | 'after';
}

export interface KillRound {
  killed: boolean;
  /** The states of its approvals in the end, oldest first. */
  states: string[];
  /** How often who had approved could not be looked up, so that the card was opened again. */
  askedAgain: number;
  faults: string[];
}

/** What people can do in a room. */
interface People {
  press(action: 'apr_approve' | 'apr_deny', who: string): Promise<void>;
  /** From now on Slack fails this many times to say who is in a group. */
  slackFails(times: number): Promise<void>;
  stop(): Promise<void>;
  ask(text: string): Promise<void>;
  card(): Seen | undefined;
  cards(): number;
}

const approve =
  (...who: string[]) =>
  async (people: People) => {
    for (const one of who) await people.press('apr_approve', one);
  };

export const ways: Way[] = [
  {
    name: 'approve',
    word: 'plain',
    points: ['pending', 'voted', 'approved', 'executing', 'done', 'verified'],
    ends: ['done'],
    act: approve('oncall'),
  },
  {
    name: 'two of two',
    word: 'paired',
    points: ['pending', 'voted', 'approved', 'executing', 'done'],
    ends: ['done'],
    act: approve('oncall', 'backup'),
  },
  {
    name: 'approve while Slack fails',
    word: 'plain',
    points: ['approved', 'asked-again', 'executing', 'done'],
    ends: ['done'],
    act: async (people) => {
      await people.press('apr_approve', 'oncall');
      // The first press was taken; who pressed cannot be looked up when it is to be carried out.
      await people.slackFails(4);
    },
  },
  {
    name: 'deny',
    word: 'plain',
    points: ['pending', 'denied'],
    ends: ['denied'],
    act: (people) => people.press('apr_deny', 'oncall'),
  },
  { name: 'expire', word: 'brief', points: ['pending', 'expired'], ends: ['expired'], act: async () => undefined },
  {
    name: 'stop',
    word: 'plain',
    points: ['pending', 'cancelled'],
    ends: ['cancelled'],
    act: (people) => people.stop(),
  },
  {
    name: 'supersede',
    word: 'plain',
    points: ['superseded', 'approved', 'executing'],
    ends: ['done'],
    act: async (people) => {
      if (people.cards() < 2) await people.ask('look again, plain and new');
      else await people.press('apr_approve', 'oncall');
    },
  },
  {
    name: 'fail',
    word: 'plain',
    points: ['executing', 'failed'],
    ends: ['failed'],
    tool: 'refuses',
    act: approve('oncall'),
  },
  {
    name: 'no answer',
    word: 'plain',
    points: ['executing', 'unknown'],
    ends: ['unknown'],
    tool: 'hangs',
    act: approve('oncall'),
  },
];

/** Every point of every way, before and after it. */
export function allPoints(): KillPoint[] {
  return ways.flatMap((way) =>
    way.points.flatMap((point) => (['before', 'after'] as const).map((when) => ({ way, point, when }))),
  );
}

export async function killRound(stage: Stage, room: string, { way, point, when }: KillPoint): Promise<KillRound> {
  const mark = stage.arm({ at: { move: point }, when });
  const { workspace } = stage;
  let seen: Seen[] = [];
  let asked = 0;
  let failing = false;
  const openCard = () => seen.find(({ actions }) => actions.some(({ action_id }) => action_id === 'apr_approve'));
  const people: People = {
    card: openCard,
    cards: () => seen.length,
    press: async (action, who) => {
      const card = openCard();
      if (card && action === 'apr_deny') await deny(workspace, who, room, card.ts).catch(() => undefined);
      else if (card) await workspace.click(who, room, card.ts, action).catch(() => undefined);
    },
    slackFails: async (times) => {
      if (!failing) await workspace.misbehave({ what: '500', method: 'usergroups.users.list', times });
      failing = true;
    },
    stop: async () => void (await workspace.command('oncall', room, '/aura', 'stop').catch(() => undefined)),
    ask: async (text) => {
      if (asked > 0) return;
      asked += 1;
      await workspace.say('requester', room, `<@${workspace.app.userId}> ${text}`);
    },
  };
  await workspace.say('requester', room, `<@${workspace.app.userId}> what broke? ${way.word}`);
  let actedAt = 0;
  let faults: string[] = ['nothing yet'];
  const began = Date.now();
  await until(
    'the end',
    async () => {
      seen = await stage.cards(room);
      for (const [id, fate] of fatesOf(way, await idsOf(seen))) stage.fates.set(id, fate);
      if (openCard() && Date.now() - actedAt > pressEvery) {
        await way.act(people);
        actedAt = Date.now();
        return false;
      }
      if (seen.length === 0 || openCard()) return Date.now() - began > promised;
      faults = await faultsIn(stage, room);
      return faults.length === 0 || Date.now() - began > promised;
    },
    promised + 10_000,
  ).catch((error: unknown) => void faults.push(String(error)));
  stage.arm(null);
  for (const { id } of await workspace.injectedFaults()) await workspace.calm(id);
  const approvals = await stage.approvals(room);
  const states = approvals.map(({ state }) => state);
  const last = states.at(-1);
  if (last === undefined) faults.push('no approval was opened');
  else if (last !== 'unknown' && !way.ends.includes(last)) faults.push(`${way.name} ended ${states.join(', ')}`);
  const askedAgain = await stage.askedAgain(room);
  return { killed: existsSync(mark), states, faults, askedAgain };
}

/** The approvals whose buttons are seen: only then may anybody press, and so may the tool be called. */
async function idsOf(cards: Seen[]): Promise<string[]> {
  return cards.flatMap(({ actions }) =>
    actions.flatMap(({ action_id, value }) => (action_id === 'apr_approve' ? [value.split('|')[1] ?? ''] : [])),
  );
}

function fatesOf({ tool }: Way, ids: string[]): [string, () => Promise<void>][] {
  if (tool === 'refuses')
    return ids.map((id) => [id, () => Promise.reject(new Error('the object changed since it was shown'))]);
  if (tool === 'hangs') return ids.map((id) => [id, () => new Promise<void>(() => undefined)]);
  return [];
}
