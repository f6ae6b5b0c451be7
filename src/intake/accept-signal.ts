/**
 * What the journal gets on stop, status, help and a wish for less. Signals never wait behind a run.
 * Owns: which runs a stop means, and what is answered at once. Refuses: I/O and ending runs (workers do).
 */
import type { Fact, FactOf } from '../run/fact.ts';
import { derivedId } from '../run/identity.ts';
import type { IncidentState, RunState } from '../run/incident-state.ts';
import type { Decision } from '../run/journal.ts';
import { statusKey } from '../run/message-key.ts';
import { acceptLess } from '../run/quiet/less.ts';
import { slackWindow } from './accept-mention.ts';
import type { Signalled } from './said.ts';

/** `zone`: `slack.zone`. */
export function acceptSignal(state: IncidentState, signal: Signalled, zone?: string): Decision {
  const unique = [{ key: `slack:signal:${signal.id}`, ttl: slackWindow }];
  const { less, at, ts } = signal;
  if (less && at !== undefined && ts !== undefined)
    return { ...acceptLess(state, { ...signal, less, at, ts, zone }), unique };
  if (signal.kind === 'help') return { facts: [answered(signal, 'help')], unique };
  if (signal.kind === 'catch-up') return { facts: [answered(signal, 'catch-up')], unique };
  if (signal.kind === 'status') return { facts: [answered(signal, 'overview')], unique };
  const runs = runsMeant(state, signal);
  if (runs.length === 0) return { facts: [answered(signal, 'nothing-to-stop')], unique };
  const all = [...state.runs.values()].filter((run) => run.state !== 'ended').length === runs.length;
  const said = signal.ts ? { said: { place: signal.place, ts: signal.ts } } : {};
  return {
    facts: (all ? [null] : runs.map((run) => run.id)).map((run) => ({
      type: 'stop-requested' as const,
      by: signal.by,
      run,
      ...said,
    })),
    unique,
  };
}

/** The run named, else the run of the thread it was said in, else all. */
function runsMeant(state: IncidentState, signal: Signalled): RunState[] {
  const living = [...state.runs.values()].filter((run) => run.state !== 'ended');
  if (signal.run) return living.filter((run) => run.id === signal.run);
  const key = signal.thread ? state.keyOf.get(`${signal.place.channel}:${signal.thread}`) : undefined;
  const ofThread = living.filter((run) => key === statusKey(run.id));
  return ofThread.length > 0 ? ofThread : living;
}

/** A button's press has no message to answer under, so only the one who pressed is told that nothing runs. */
function answered(signal: Signalled, answer: FactOf<'signal-answered'>['answer']): Fact {
  const thread = signal.thread ?? signal.ts;
  const quiet = signal.quiet || (answer === 'nothing-to-stop' && !signal.ts);
  return {
    type: 'signal-answered',
    signal: derivedId('sig', signal.id),
    answer,
    place: signal.place,
    ...(thread ? { thread } : {}),
    ...(quiet ? { to: signal.by } : {}),
  };
}
