/**
 * One approval on its way to one end, with a process killed at one point of it.
 * Owns: what the people of a way see and press, and the kill. Refuses: chance; the same numbers give the same rounds.
 */
import { existsSync } from 'node:fs';
import type { Approval } from '../../../src/run/actions/approval.ts';
import type { Seen } from '../../../src/slack-emulator/people-side.ts';
import { deny } from '../../support/deny.ts';
import { until } from '../../support/until.ts';
import type { ApprovalPoint } from '../killing-store.ts';
import { faultsIn } from './judge.ts';
import type { Stage } from './stage.ts';
import { type People, type Way, ways } from './ways.ts';

/** ms after which nobody waits for a round any more, on a machine that is busy with other things. */
const promised = 600_000;
/** ms between two presses of somebody who sees that nothing came of the first. */
const pressEvery = 1_500;

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
  stage.tools.setWell(false);
  const withButton = (id: string) => seen.find(({ actions }) => actions.some(({ action_id }) => action_id === id));
  const undecided = () => withButton('apr_approve');
  const openCard = () => undecided() ?? withButton('apr_ran');
  const people: People = {
    asks: () => (undecided() ? 'decision' : openCard() ? 'word' : null),
    isSeenWell: async () => (await stage.approvals(room)).at(-1)?.byHand?.recovered !== undefined,
    doByHand: () => stage.tools.setWell(true),
    cards: () => seen.length,
    edit: async (who, atOnce) => {
      const card = undecided();
      if (!card) return;
      await workspace.click(who, room, card.ts, 'apr_edit').catch(() => undefined);
      const form = (await workspace.views(who)).find((view) => view['callback_id'] === 'apr_edit');
      if (form) await workspace.submit(who, String(form['id']), { atOnce }).catch(() => undefined);
    },
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
  faults.push(...oddByHand(way, approvals.at(-1)));
  const askedAgain = await stage.askedAgain(room);
  return { killed: existsSync(mark), states, faults, askedAgain };
}

/** What was taken over waits for a word until it is there, or something ends the waiting; then it is measured, or never. */
function oddByHand({ name, byHand }: Way, approval: Approval | undefined): string[] {
  const hand = approval?.byHand;
  const end = hand?.ran ? 'ran' : hand?.over;
  const faults = end === byHand ? [] : [`${name}: its waiting ended ${String(end)}`];
  const measured = approval?.verification?.state;
  if (byHand === 'ran' && measured !== 'held') faults.push(`${name}: its check is ${String(measured)}`);
  if (byHand !== undefined && byHand !== 'ran' && measured !== undefined)
    faults.push(`${name}: nobody said that it was run, and its check is ${measured}`);
  return faults;
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
