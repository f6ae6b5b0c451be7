/**
 * What the journal and the outbox get on stop, status and help. Signals never wait behind a run.
 * Owns: which runs a stop means, and the answer given at once from the state. Refuses: I/O and ending runs (workers do).
 */
import { isUndecided } from '../run/approval.ts';
import { derivedId } from '../run/identity.ts';
import type { IncidentState, RunState } from '../run/incident-state.ts';
import type { Decision } from '../run/journal.ts';
import type { OutboxRow, PhaseLine, Saying } from '../run/saying.ts';
import { slackWindow } from './accept-mention.ts';
import type { Signalled } from './said.ts';

export function acceptSignal(state: IncidentState, signal: Signalled): Decision {
  const unique = [{ key: `slack:signal:${signal.id}`, ttl: slackWindow }];
  if (signal.kind === 'help') return { ...said(signal, 'help', { type: 'help' }), unique };
  if (signal.kind === 'status') return { ...said(signal, 'status', overviewOf(state)), unique };
  const runs = runsMeant(state, signal);
  if (runs.length === 0) {
    const nothing = said(signal, 'nothing-to-stop', { type: 'notice', notice: { code: 'nothing-to-stop' } });
    // A button's press has no message to answer under, so only the one who pressed is told.
    if (!signal.ts) for (const row of nothing.outbox ?? []) row.onlyTo = signal.by.user;
    return { ...nothing, unique };
  }
  const all = [...state.runs.values()].filter((run) => run.state !== 'ended').length === runs.length;
  return {
    facts: all
      ? [{ type: 'stop-requested', by: signal.by, run: null }]
      : runs.map((run) => ({ type: 'stop-requested' as const, by: signal.by, run: run.id })),
    outbox: [
      ...runs.filter((run) => state.shown.has(statusKey(run.id))).map((run) => stoppedStatus(state, run, signal)),
      ...(signal.ts ? [acknowledged(signal, signal.ts)] : []),
    ],
    unique,
  };
}

export function statusKey(run: string): string {
  return `status:${run}`;
}

/** The run named, else the run of the thread it was said in, else all. */
function runsMeant(state: IncidentState, signal: Signalled): RunState[] {
  const living = [...state.runs.values()].filter((run) => run.state !== 'ended');
  if (signal.run) return living.filter((run) => run.id === signal.run);
  const key = signal.thread ? state.keyOf.get(`${signal.place.channel}:${signal.thread}`) : undefined;
  const ofThread = living.filter((run) => key === statusKey(run.id));
  return ofThread.length > 0 ? ofThread : living;
}

/** The status message says "stopped" before the worker has wound down; the worker's own last word replaces it. */
function stoppedStatus(state: IncidentState, run: RunState, signal: Signalled): OutboxRow {
  const phases: PhaseLine[] = run.phases.map(({ phase, detail }) => ({ phase, state: 'done', detail }));
  return {
    key: statusKey(run.id),
    place: state.shown.get(statusKey(run.id))?.place ?? signal.place,
    priority: 2,
    saying: {
      type: 'status',
      run: run.id,
      title: state.brief?.title ?? '',
      view: { state: 'stopped', by: signal.by.user },
      phases,
      answer: null,
    },
  };
}

function acknowledged(signal: Signalled, ts: string): OutboxRow {
  return {
    key: `reaction:stop:${ts}`,
    place: signal.place,
    priority: 2,
    saying: { type: 'reaction', name: 'octagonal_sign', ts },
  };
}

function overviewOf(state: IncidentState): Saying {
  return {
    type: 'overview',
    title: state.brief?.title ?? '',
    status: state.brief ? state.status : 'none',
    runs: [...state.runs.values()]
      .filter((run) => run.state !== 'ended')
      .map((run) => ({ run: run.id, state: run.state })),
    waiting: [...state.requests.values()].filter((request) => request.state === 'waiting').length,
    open: [...state.approvals.values()].filter((approval) => isUndecided(approval.state)),
  };
}

function said(signal: Signalled, why: string, saying: Saying): Decision {
  const id = derivedId('sig', signal.id);
  const thread = signal.thread ?? signal.ts;
  return {
    facts: [{ type: 'request-dropped', request: id, why }],
    outbox: [
      {
        key: `${saying.type}:${id}`,
        place: signal.place,
        thread: thread ? { ts: thread } : undefined,
        onlyTo: signal.quiet ? signal.by.user : undefined,
        priority: 2,
        saying,
      },
    ],
  };
}
