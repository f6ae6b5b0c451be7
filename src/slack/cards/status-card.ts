/**
 * The status of one run: one message, edited in place while the run goes on.
 * Owns: the order of its lines, and Stop while there is something to stop. Refuses: deciding what the state is.
 */
import type { Button, KnownBlock } from '@slack/types';
import type { IncidentId } from '../../run/identity.ts';
import type { Finding } from '../../run/evidence.ts';
import type { Lesson } from '../../run/outcomes/lesson.ts';
import { sayNear } from '../../run/run-limits.ts';
import type { PhaseLine, PhaseName, RunView, Saying } from '../../run/saying.ts';
import { actions, button, confirmation, context, image, message, type Rendered, section } from '../blocks.ts';
import { type Markup, markup, own, quote, when } from '../markup.ts';
import { citedBy, evidenceRow } from './evidence-row.ts';
import { listed } from '../spans.ts';
import { ordersLine, writer } from './finding-lines.ts';
import { lessonLine } from './lesson-lines.ts';
import { muteMenu } from './mute-menu.ts';
import { ending, howSure, nextLine, whatBroke, whoIsHit, whyBriefly } from './lead.ts';

const phaseWords: Record<PhaseName, Markup> = {
  triage: own('now: a first look at what is unhealthy and what changed'),
  work: own('now: running the checks'),
  synthesize: own('now: putting the findings together'),
  evaluate: own('now: checking every claim against its evidence'),
  act: own('now: preparing a fix'),
};

type StatusSaying = Extract<Saying, { type: 'status' }>;

export function statusCard(saying: StatusSaying, incident: IncidentId): Rendered {
  const { title, view, answer, decision } = saying;
  const finding = answer && 'finding' in answer ? answer.finding : null;
  const alert = title ? quote(title, 200) : own('an incident');
  const ended = ending(view, decision);
  const found = finding ? whatBroke(finding) : nothingYet(saying, alert);
  const lead = markup`${ended && markup`${ended} `}${found}`;
  const texts = [
    lead,
    finding && ordersLine(finding.orders),
    finding && whoIsHit(finding, isOver(view, decision) ? 'past' : 'brief'),
    finding && whyBriefly(finding),
    finding?.noFault ? movedLine(finding) : null,
    finding?.noFault ? own('Nothing has to be done. Mention me here if you see something yourself.') : null,
    saying.lesson ? lessonLine(saying.lesson) : null,
    nextLine(view, decision),
  ];
  const blocks: KnownBlock[] = texts.flatMap((text) => (text ? [section(text)] : []));
  if (saying.picture) blocks.push(image(saying.picture.file, saying.picture.alt));
  const doing = isGoingOn(view) && view.state === 'running' ? progress(saying.phases) : null;
  const small = [
    finding && title ? markup`Alert: ${quote(title, 52)}` : null,
    finding && finding.outcome !== 'fault' ? howSure(finding) : null,
    doing,
    ...(saying.near ?? []).map((it) => markup`budget: ${quote(sayNear(it), 120)}`),
    finding && writer(finding.model),
  ];
  const lines = small.filter((it): it is Markup => it !== null);
  if (lines.length > 0) blocks.push(context(...lines));
  if (finding) blocks.push(...evidenceRow(citedBy(finding), incident, saying.run));
  const catchUp = button('catch_up', own('Catch me up'), incident);
  const stop = isGoingOn(view) ? [stopButton(incident, saying.run)] : [];
  const doubted = saying.lesson?.doubted ? [withdrawButton(incident, saying.lesson)] : [];
  blocks.push(actions(`run:${saying.run}`, ...stop, ...doubted, catchUp, muteMenu(incident, saying.alerted ?? false)));
  const state = plainState(view, decision);
  // What is resolved says so itself, in its first word.
  const told = finding ? (state === resolved ? found : lead) : alert;
  // Whom a notification wakes must know what to do, and that it is nothing to press.
  const next = decision?.blocked ? nextLine(view, decision) : null;
  return message(next ? markup`${next} ${told}` : markup`${state}: ${told}`, blocks);
}

/** What else moved, where nothing is wrong: whoever sleeps on must have heard of it. */
function movedLine({ unexplained = [] }: Finding): Markup | null {
  const moved = unexplained.filter(({ what }) => what === 'anomaly').map(({ text }) => quote(text, 160));
  return moved.length > 0
    ? markup`Moved meanwhile, and not seen in what the alert measures: ${listed(moved, 2)}.`
    : null;
}

function nothingYet({ view, firedAt }: StatusSaying, alert: Markup): Markup {
  const since = firedAt === undefined ? null : markup`, which fired ${when(firedAt)}`;
  return isGoingOn(view) ? markup`Looking into ${alert}${since}.` : markup`Nothing was found on ${alert}${since}.`;
}

/** What is being done, in few words. */
function progress(phases: readonly PhaseLine[]): Markup | null {
  const now = phases.find(({ state }) => state === 'running');
  return now ? phaseWords[now.phase] : null;
}

function stopButton(incident: IncidentId, run: string): Button {
  const text = own(
    'Calls in flight are ended and approvals that wait are cancelled. Questions that wait are still answered.',
  );
  return button('run_stop', own('Stop'), `${incident}|${run}`, {
    style: 'danger',
    confirm: confirmation(own('Stop this run?'), text, own('Stop'), own('Keep going')),
  });
}

function withdrawButton(incident: IncidentId, lesson: Lesson): Button {
  const text = own('It will not come to mind again. What was found and done then stays in its own journal.');
  return button('lesson_withdraw', own('Withdraw that record'), `${incident}|${lesson.incident}`, {
    confirm: confirmation(own('Withdraw the record?'), text, own('Withdraw'), own('Keep it')),
  });
}

/** What was measured then is told as of then. */
function isOver(view: RunView, decision: StatusSaying['decision']): boolean {
  return view.state === 'resolved' || decision?.verification === 'held' || decision?.verification === 'waiting';
}

function isGoingOn(view: RunView): boolean {
  return (
    view.state === 'running' ||
    view.state === 'waiting-for-approval' ||
    view.state === 'waiting-for-answer' ||
    view.state === 'waiting-for-hand' ||
    view.state === 'verifying'
  );
}

const resolved = own('Resolved');

function plainState(view: RunView, decision: StatusSaying['decision']): Markup {
  if (decision?.verification === 'held') return resolved;
  if (decision?.state === 'pending') return own('Waiting for a decision');
  switch (view.state) {
    case 'running':
      return own('Investigating');
    case 'waiting-for-answer':
      return own('Waiting for an answer');
    case 'waiting-for-approval':
      return own('Waiting for a decision');
    case 'waiting-for-hand':
      return own('Waiting for who does it by hand');
    case 'verifying':
      return own('Verifying the recovery');
    case 'answered':
      return own('Done');
    case 'failed':
      return own('Failed');
    case 'resolved':
      return resolved;
    case 'stopped':
      return own('Stopped');
  }
}
