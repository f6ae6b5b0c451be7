/**
 * The status of one run: one message, edited in place while the run goes on.
 * Owns: its three questions, the checklist, Stop while there is something to stop. Refuses: deciding what the state is.
 */
import type { Button, KnownBlock } from '@slack/types';
import type { IncidentId } from '../../run/identity.ts';
import type { PhaseLine, PhaseName, RunView, Saying } from '../../run/saying.ts';
import { actions, button, confirmation, context, fields, message, type Rendered, section } from '../blocks.ts';
import { join, type Markup, markup, mention, own, quote } from '../markup.ts';
import { changeLine, headline, impactFields, writer } from './finding-lines.ts';

const phases: Record<PhaseName, Markup> = {
  triage: own('First look: what is unhealthy, since when, what changed'),
  work: own('Run the checks'),
  synthesize: own('Put the findings together'),
  evaluate: own('Check every claim against its evidence'),
  act: own('Prepare and verify a fix'),
};

const marks: Record<PhaseLine['state'], Markup> = {
  waiting: own('○'),
  running: own('◐'),
  done: own('✅'),
  failed: own('⚠️'),
  skipped: own('–'),
};

export function statusCard(saying: Extract<Saying, { type: 'status' }>, incident: IncidentId): Rendered {
  const { title, view, answer } = saying;
  const finding = answer && answer.type !== 'reply' ? answer.finding : null;
  const what = title ? quote(title) : own('An incident');
  const blocks: KnownBlock[] = [section(markup`*What's going on?*\n${what}`)];
  if (finding) {
    const change = changeLine(finding);
    blocks.push(section(markup`*What caused it?*\n${headline(finding)}${change ? markup`\n${change}` : null}`));
    const impact = impactFields(finding);
    if (impact.length > 0) blocks.push(fields(...impact));
  } else if (isGoingOn(view)) {
    blocks.push(section(markup`*What caused it?*\nStill looking.`));
  }
  blocks.push(section(markup`*What can I do next?*\n${nextStep(view)}`));
  if (saying.phases.length > 0) blocks.push(section(checklist(saying.phases)));
  blocks.push(context(stateLine(view), ...(finding ? [writer(finding.model)] : [])));
  if (isGoingOn(view)) blocks.push(actions(`run:${saying.run}`, stopButton(incident, saying.run)));
  const done = saying.phases.filter((phase) => phase.state === 'done').length;
  const progress =
    isGoingOn(view) && saying.phases.length > 0 ? markup`, ${done} of ${saying.phases.length} steps done` : null;
  return message(markup`${plainState(view)}: ${what}${finding ? markup` – ${headline(finding)}` : progress}`, blocks);
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

function checklist(lines: readonly PhaseLine[]): Markup {
  return join(
    lines.map(
      ({ phase, state, detail }) =>
        markup`${marks[state]} ${phases[phase]}${detail ? markup` – ${quote(detail, 200)}` : null}`,
    ),
  );
}

function isGoingOn(view: RunView): boolean {
  return view.state === 'running' || view.state === 'waiting-for-approval' || view.state === 'verifying';
}

function plainState(view: RunView): Markup {
  switch (view.state) {
    case 'running':
      return own('Investigating');
    case 'waiting-for-approval':
      return own('Waiting for a decision');
    case 'verifying':
      return own('Verifying the recovery');
    case 'answered':
      return own('Done');
    case 'failed':
      return own('Failed');
    case 'resolved':
      return own('Resolved');
    case 'stopped':
      return own('Stopped');
  }
}

function stateLine(view: RunView): Markup {
  if (view.state === 'stopped') return markup`Stopped by ${mention(view.by)}`;
  const why = 'why' in view && view.why ? markup`: ${quote(view.why)}` : null;
  return markup`${plainState(view)}${why}`;
}

function nextStep(view: RunView): Markup {
  switch (view.state) {
    case 'running':
      return own('Nothing yet. Ask in this thread at any time.');
    case 'waiting-for-approval':
      return own('Approve or deny the proposed action in the thread.');
    case 'verifying':
      return own('Wait: the action ran, its effect is being measured.');
    case 'answered':
      return own('The answer and its evidence are in the thread. Mention me to ask on.');
    case 'failed':
      return own('Mention me to try again.');
    case 'resolved':
      return own('Nothing. Mention me if you have a question about it.');
    case 'stopped':
      return own('Mention me to start again.');
  }
}
