/**
 * "Stop" said in a sentence: what the button and the bare word do.
 * Owns: the fact. Refuses: ending runs; whoever works at them sees it.
 */
import type { RunContext } from './run-context.ts';

/** False when nothing runs beside the question itself. */
export async function stopRuns(context: RunContext): Promise<boolean> {
  let stopped = false;
  await context.write((state) => {
    const by = state.requests.get(state.runs.get(context.run)?.request ?? '')?.request.by;
    const running = [...state.runs.values()].filter((it) => it.state !== 'ended' && it.id !== context.run && !it.stop);
    stopped = running.length > 0 && by !== null && by !== undefined;
    if (!stopped || !by) return null;
    return { facts: running.map(({ id }) => ({ type: 'stop-requested' as const, by, run: id })) };
  });
  return stopped;
}
