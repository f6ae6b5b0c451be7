/**
 * Which messages a run shows and where: the status in the channel, answers where they were asked.
 * Owns: keys, places, priorities. Refuses: words; slack renders them.
 */
import { placeOf } from '../approvals/card.ts';
import type { Answer, Finding } from '../run/evidence.ts';
import type { IncidentState, RunState } from '../run/incident-state.ts';
import type { OutboxRow, PhaseLine, PhaseName, Priority, RunView } from '../run/saying.ts';
import { routeOf } from './route.ts';

const shownPhases: PhaseName[] = ['triage', 'work', 'synthesize', 'evaluate', 'act'];

/** The run's one status message; none for a question that is answered at once. */
export function statusRows(state: IncidentState, run: RunState, view: RunView): OutboxRow[] {
  const place = placeOf(state, run.id);
  const request = state.requests.get(run.request)?.request;
  if (!place || !request || routeOf(state, run, request) !== 'investigate') return [];
  const finding = findingOf(run);
  return [
    {
      key: `status:${run.id}`,
      place,
      ...(request.thread ? { thread: { ts: request.thread } } : {}),
      priority: priorityOf(view, run),
      saying: {
        type: 'status',
        run: run.id,
        title: state.brief?.title ?? request.text,
        view,
        phases: phaseLines(run, view),
        answer: finding ? { type: 'finding', finding } : null,
      },
    },
  ];
}

/** What a run says at its end, in the thread where it was asked, else in the channel. */
export function answerRows(state: IncidentState, run: RunState, answer: Answer, now: number): OutboxRow[] {
  const place = placeOf(state, run.id);
  const request = state.requests.get(run.request)?.request;
  if (!place || !request) return [];
  return [
    {
      key: `answer:${run.id}`,
      place,
      ...(request.thread ? { thread: { ts: request.thread } } : {}),
      priority: 3,
      saying: {
        type: 'answer',
        run: run.id,
        answer,
        request: { by: request.by, kind: request.kind },
        took: now - run.startedAt,
      },
    },
  ];
}

/** What a run has found so far; null before the synthesis. */
export function findingOf(run: RunState): Finding | null {
  const phase = run.phases.findLast((done) => done.phase === 'evaluate' || done.phase === 'synthesize');
  return (phase?.result as Finding | undefined) ?? null;
}

function priorityOf(view: RunView, run: RunState): Priority {
  if (view.state === 'stopped') return 2;
  if (view.state === 'answered' || view.state === 'failed' || view.state === 'resolved') return 3;
  return run.phases.length === 0 ? 4 : 5;
}

function phaseLines(run: RunState, view: RunView): PhaseLine[] {
  const over = view.state !== 'running' && view.state !== 'waiting-for-approval' && view.state !== 'verifying';
  let running = false;
  return shownPhases.map((phase): PhaseLine => {
    const done = run.phases.find((it) => it.phase === phase);
    if (done) return { phase, state: 'done', ...(done.detail ? { detail: done.detail } : {}) };
    if (over) return { phase, state: view.state === 'answered' ? 'done' : 'skipped' };
    if (running) return { phase, state: 'waiting' };
    running = true;
    return { phase, state: 'running' };
  });
}
