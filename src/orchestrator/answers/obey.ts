/**
 * Orders that came in a sentence: to stop, to mute the alert, to be quiet. What the buttons and the bare words do.
 * Owns: doing it, and saying what was done and how to take it back. Refuses: words that are not unmistakable; then it
 * says how each is asked for.
 */
import { type Approval, isUndecided } from '../../run/actions/approval.ts';
import { derivedId, type Person } from '../../run/identity.ts';
import type { IncidentState } from '../../run/incident-state.ts';
import { acceptLess, afterLess, lessUntil } from '../../run/quiet/less.ts';
import { orderBeside } from '../../run/question/parts.ts';
import { type LessSaid, lessCorrected, lessSaid } from '../../run/question/less-said.ts';
import { isPlainStop } from '../../run/question/plain-stop.ts';
import { tokensOf } from '../../run/question/tokens.ts';
import { sayDuration } from '../../run/wording/quantity.ts';
import { at, listed, name, say, type Words } from '../../run/wording/words.ts';
import type { Order } from './answer-ask.ts';
import type { Asked, Told } from './asked.ts';
import type { RunContext } from '../run-context.ts';

export async function obey(context: RunContext, asked: Asked, order: Order): Promise<Told> {
  const { by } = asked.request;
  if (order === 'stop')
    return { lines: isPlainStop(tokensOf(asked.text).join(' ')) && by ? await stop(context, by) : ways(asked) };
  const less = lessSaid(asked.text) ?? (asked.ask.inherited ? corrected(asked) : null);
  return { lines: less && by ? await askLess(context, asked, less, by) : ways(asked) };
}

/** "Actually only til 6" under a mute is that mute with another end; what it was is said in the thread's first words. */
function corrected({ text, state, run }: Asked): LessSaid | null {
  const before = state.requests.get(state.runs.get(run.parent ?? '')?.request ?? '')?.request.text ?? '';
  const order = lessSaid(before) ? before : (orderBeside(before)?.order ?? 'mute');
  return lessCorrected(text, order) ?? lessCorrected(text, 'mute');
}

async function stop(context: RunContext, by: Person): Promise<Words[]> {
  let [stopped, cards, going]: [boolean, Approval[], Approval[]] = [false, [], []];
  await context.write((state) => {
    const running = [...state.runs.values()].filter((it) => it.state !== 'ended' && it.id !== context.run && !it.stop);
    const theirs = [...state.approvals.values()].filter(({ run }) => running.some(({ id }) => id === run));
    stopped = running.length > 0;
    cards = theirs.filter((it) => isUndecided(it.state));
    going = theirs.filter((it) => it.state === 'executing');
    if (!stopped) return null;
    return { facts: running.map(({ id }) => ({ type: 'stop-requested' as const, by, run: id })) };
  });
  if (!stopped) return [say`Nothing is running here, so there is nothing to stop.`];
  const cancelled =
    cards.length > 0
      ? say` Cancelled with it: the card of ${listed(cards.map(deed))}; nothing of it was carried out.`
      : [];
  return [
    say`Stopped: the investigation.${cancelled}`,
    ...going.map((it) => say`${deed(it)} is under way; that call is not torn down.`),
    cards.length > 0
      ? say`“what do you propose?” brings the card back; “investigate again” takes a new look.`
      : say`“investigate again” takes a new look.`,
  ];
}

async function askLess(context: RunContext, asked: Asked, less: LessSaid, by: Person): Promise<Words[]> {
  const place = asked.request.place ?? asked.state.place;
  const { zone } = context.parts;
  if (!place) return ways(asked);
  const ts = asked.request.ts ?? context.run;
  const said = { less, id: derivedId('said', context.run), by, place, at: asked.now, ts, ...(zone ? { zone } : {}) };
  let lines: Words[] = [];
  await context.write((state) => {
    const { facts, links } = acceptLess(state, said);
    lines = toldOf(
      less,
      facts.some(({ type }) => type !== 'person-told'),
      asked.now,
      zone,
    );
    return { facts: facts.filter(({ type }) => type !== 'person-told'), ...(links ? { links } : {}) };
  });
  if (less.kind === 'unmute' || less.kind === 'speak') await afterLess(context.parts.journal, context.incident);
  return [...lines, ...waits(asked.state)];
}

function toldOf(less: LessSaid, isDone: boolean, now: number, zone: string | undefined): Words[] {
  switch (less.kind) {
    case 'mute':
      return isDone
        ? [
            say`Muted until ${at(lessUntil(less.long, now, zone))}${forAs(lessUntil(less.long, now, zone) - now)}: nobody is told when this alert comes again, unless it gets worse.`,
            say`“unmute” takes that back.`,
          ]
        : [say`No alert is known here that could be muted. “Be quiet” keeps me from saying anything unasked.`];
    case 'quiet':
      return isDone
        ? [
            say`Quiet until ${at(lessUntil(less.long, now, zone))}${forAs(lessUntil(less.long, now, zone) - now)}: I say nothing here unasked. Questions are answered.`,
            say`“speak again” takes that back.`,
          ]
        : [say`Nothing is known here, so there is nothing to be quiet about.`];
    case 'unmute':
      return [isDone ? say`Unmuted: you hear of the alert again.` : say`No alert is muted here.`];
    case 'speak':
      return [isDone ? say`I speak here again.` : say`Nobody asked me to be quiet here.`];
  }
}

/** A time of day alone does not say of which day. */
function forAs(ms: number): string {
  return ms > day / 2 ? ` (for ${sayDuration(ms)})` : '';
}

const day = 24 * 3_600_000;

/** What was not touched by it. */
function waits({ approvals }: IncidentState): Words[] {
  const open = [...approvals.values()].filter((it) => isUndecided(it.state));
  const [first] = open;
  return first
    ? [say`Nothing was stopped: ${listed(open.map(deed))} still waits for a decision, until ${at(first.expiresAt)}.`]
    : [];
}

/** How each is asked for, where the words leave open which is meant. */
function ways({ state }: Asked): Words[] {
  const open = [...state.approvals.values()].filter((it) => isUndecided(it.state));
  const card = open.length > 0 ? say` and cancels the card of ${listed(open.map(deed))}` : [];
  return [
    say`I did nothing yet, since I am not sure what to do less of:`,
    say`“mute this alert for 1 h”: nobody is told when it comes again`,
    say`“be quiet for 1 h”: I say nothing here unasked`,
    say`“stop”: ends the investigation${card}`,
  ];
}

function deed({ action }: Approval): Words {
  return say`${name(action.name)} of ${name(action.component)}`;
}
