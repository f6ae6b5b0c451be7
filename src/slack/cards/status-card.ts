/**
 * The status of one run: one message, edited in place while the run goes on.
 * Owns: its three questions, the checklist, Stop while there is something to stop. Refuses: deciding what the state is.
 */
import type { Button, KnownBlock } from '@slack/types';
import type { IncidentId } from '../../run/identity.ts';
import type { PhaseLine, PhaseName, RunView, Saying } from '../../run/saying.ts';
import { actions, button, confirmation, context, fields, message, type Rendered, section } from '../blocks.ts';
import { join, Markup, markup, mention } from '../markup.ts';
import { changeLine, clip, headline, impactFields, writer } from './finding-lines.ts';

const phases: Record<PhaseName, string> = {
  triage: 'First look: what is unhealthy, since when, what changed',
  work: 'Run the checks',
  synthesize: 'Put the findings together',
  evaluate: 'Check every claim against its evidence',
  act: 'Prepare and verify a fix',
};

const marks: Record<PhaseLine['state'], string> = { waiting: '○', running: '◐', done: '✅', failed: '⚠️', skipped: '–' };

export function statusCard(saying: Extract<Saying, { type: 'status' }>, incident: IncidentId): Rendered {
  const { title, view, answer } = saying;
  const finding = answer && answer.type !== 'reply' ? answer.finding : null;
  const blocks: KnownBlock[] = [section(markup`*What's going on?*\n${clip(title || 'An incident', 300)}`)];
  if (finding) {
    const change = changeLine(finding);
    blocks.push(section(markup`*What caused it?*\n${headline(finding)}${change ? markup`\n${change}` : ''}`));
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
  const progress = isGoingOn(view) && saying.phases.length > 0 ? `, ${done} of ${saying.phases.length} steps done` : '';
  return message(`${plainState(view)}: ${title}${finding ? ` – ${headline(finding)}` : progress}`, blocks);
}

function stopButton(incident: IncidentId, run: string): Button {
  const text =
    'Calls in flight are ended and approvals that wait are cancelled. Questions that wait are still answered.';
  return button('run_stop', 'Stop', `${incident}|${run}`, {
    style: 'danger',
    confirm: confirmation('Stop this run?', text, 'Stop', 'Keep going'),
  });
}

function checklist(lines: readonly PhaseLine[]): Markup {
  return join(
    lines.map(
      ({ phase, state, detail }) =>
        markup`${marks[state]} ${phases[phase]}${detail ? markup` – ${clip(detail, 200)}` : ''}`,
    ),
  );
}

function isGoingOn(view: RunView): boolean {
  return view.state === 'running' || view.state === 'waiting-for-approval' || view.state === 'verifying';
}

function plainState(view: RunView): string {
  switch (view.state) {
    case 'running':
      return 'Investigating';
    case 'waiting-for-approval':
      return 'Waiting for a decision';
    case 'verifying':
      return 'Verifying the recovery';
    case 'answered':
      return 'Done';
    case 'failed':
      return 'Failed';
    case 'resolved':
      return 'Resolved';
    case 'stopped':
      return 'Stopped';
  }
}

function stateLine(view: RunView): Markup {
  if (view.state === 'stopped') return markup`Stopped by ${mention(view.by)}`;
  const why = 'why' in view && view.why ? markup`: ${clip(view.why, 300)}` : '';
  return markup`${plainState(view)}${why}`;
}

function nextStep(view: RunView): Markup {
  switch (view.state) {
    case 'running':
      return new Markup('Nothing yet. Ask in this thread at any time.');
    case 'waiting-for-approval':
      return new Markup('Approve or deny the proposed action in the thread.');
    case 'verifying':
      return new Markup('Wait: the action ran, its effect is being measured.');
    case 'answered':
      return new Markup('The answer and its evidence are in the thread. Mention me to ask on.');
    case 'failed':
      return new Markup('Mention me to try again.');
    case 'resolved':
      return new Markup('Nothing. Mention me if you have a question about it.');
    case 'stopped':
      return new Markup('Mention me to start again.');
  }
}
