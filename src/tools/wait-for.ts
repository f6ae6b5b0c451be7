/**
 * `wait_for`: a read is asked again until a condition holds, until what it brings no longer changes, or until its time is
 * over. Owns: how it is offered, the pace, and that each look passes the gate as a call of whoever waits, under a key of
 * its own: a wait that is taken up after a restart goes on behind its last look. Refuses: writes (the gate does), and
 * waiting without an end.
 */
import { setTimeout as sleepFor } from 'node:timers/promises';
import { z } from 'zod';
import type { NoteStore } from '../scratchpad/note-store.ts';
import { lookAtCondition } from './condition-thread.ts';
import type { Gate, GateCall } from './gate.ts';
import type { Passed } from './gate-ledger.ts';
import { ownSchema } from './own-schema.ts';
import { wholeResult } from './whole-result.ts';

/** Looks of one wait; each is a call of the run. */
const mostLooks = 20;
/** Looks in a row that must bring the same. */
const settledAfter = 3;
/** Looks in a row that may fail. */
const mostFailures = 3;
/** Characters of a result that a condition is looked at in. */
const largest = 4_000_000;

const seconds = (least: number, most: number, usual: number) => z.number().min(least).max(most).default(usual);

const schema = z
  .strictObject({
    tool: z.string().min(1).describe('The reading tool to ask, by the name that it is offered under'),
    args: z.record(z.string(), z.unknown()).default({}),
    until: z.string().min(1).max(1_000).optional().describe('JMESPath on its result; the wait ends when it is true'),
    settles: z
      .string()
      .min(1)
      .max(1_000)
      .optional()
      .describe('JMESPath on its result; the wait ends when this no longer changes. "@" is all of it'),
    every_seconds: seconds(1, 60, 10),
    within_seconds: seconds(2, 300, 120),
  })
  .refine(({ until, settles }) => (until === undefined) !== (settles === undefined), 'give either until or settles');

export const waitForTool = {
  name: 'wait_for',
  description: `Asks a reading tool again until a condition on its result holds, or until the result settles (the same ${settledAfter} times), at most ${mostLooks} looks in at most 300 s. Use it instead of asking again yourself. What it brings is the last look.`,
  inputSchema: ownSchema(schema),
};

/** Who waits, and with which run, fence and key, as for one call of the gate. */
export type Waiter = Pick<GateCall, 'incident' | 'caller' | 'fence' | 'question' | 'signal'> & { key: string };

export interface WaitTask {
  args: Record<string, unknown>;
  waiter: Waiter;
  gate: Pick<Gate, 'read'>;
  notes: NoteStore;
  /** `server.tool` behind a name that a model knows. */
  named?: (name: string) => string;
  /** Waits between two looks; rejects when it is stopped. */
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

export interface Waited {
  how: 'held' | 'settled' | 'timed-out' | 'failed' | 'refused' | 'stopped';
  /** What happened, in our words, and what to do where it was not what was wanted. */
  said: string;
  looks: number;
  /** The last look; null where there was none. */
  last: Passed | null;
  tool: string;
  /** Nothing is left for the caller. */
  isOut: boolean;
}

const sleepUntil = async (ms: number, signal: AbortSignal): Promise<void> => {
  await sleepFor(ms, undefined, { signal });
};

export async function waitFor({ args, waiter, gate, notes, named, sleep = sleepUntil }: WaitTask): Promise<Waited> {
  const parsed = schema.safeParse(args);
  let last: Passed | null = null;
  let looks = 0;
  let tool = '';
  const end = (how: Waited['how'], said: string, isOut = false): Waited => ({
    how,
    said,
    looks,
    last,
    tool,
    isOut,
  });
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'wait_for'}: ${message}`);
    return end('refused', `its arguments do not fit: ${faults.join('; ')}`);
  }
  const { args: given, until, settles, every_seconds: every, within_seconds: within } = parsed.data;
  tool = named?.(parsed.data.tool) ?? parsed.data.tool;
  const expression = until ?? settles ?? '@';
  let began: number | null = null;
  let failures = 0;
  let same = { hash: '', times: 0 };
  for (;;) {
    if (waiter.signal.aborted) return end('stopped', 'it was stopped');
    // Each look has a key of its own: it is never answered by another one, and found again after a restart.
    const call = { ...waiter, key: `${waiter.key}/look:${looks + 1}`, tool, args: given, sample: true };
    const result = await gate.read(call);
    if (!result.passed) return end('refused', result.why, result.limit === true);
    looks += 1;
    last = result;
    const { evidence } = result;
    began ??= evidence.calledAt;
    failures = evidence.succeeded ? 0 : failures + 1;
    if (failures >= mostFailures) return end('failed', `it failed ${failures} times in a row`);
    if (evidence.succeeded) {
      const seen = await seenIn(notes, waiter, result, expression);
      if ('fault' in seen) return end('failed', seen.fault);
      if (until !== undefined && seen.isTrue) return end('held', `it holds, at look ${looks}`);
      same = seen.hash === same.hash ? { ...same, times: same.times + 1 } : { hash: seen.hash, times: 1 };
      if (settles !== undefined && same.times >= settledAfter)
        return end('settled', `it brought the same ${same.times} times in a row, at look ${looks}`);
    }
    const passed = evidence.calledAt - began;
    if (looks >= mostLooks || passed >= within * 1_000)
      return end(
        'timed-out',
        `it did not come within ${Math.round(passed / 1_000)} s and ${looks} looks; this is the last`,
      );
    // After a restart the next look may be due already; it is taken all the same, so that the end is one of now.
    const due = Math.min(evidence.calledAt + every * 1_000, began + within * 1_000);
    try {
      await sleep(Math.max(0, due - Date.now()), waiter.signal);
    } catch (error) {
      if (waiter.signal.aborted) return end('stopped', 'it was stopped');
      throw error;
    }
  }
}

async function seenIn(
  notes: NoteStore,
  { incident }: Waiter,
  result: Passed,
  expression: string,
): ReturnType<typeof lookAtCondition> {
  const whole = await wholeResult(notes, incident, result).catch(() => null);
  if (!whole) return { fault: 'the whole result is not kept any more; ask anew' };
  if (whole.text.length > largest)
    return { fault: `the result has ${whole.text.length} characters, more than ${largest}; wait for a narrower read` };
  return lookAtCondition({ ...whole, expression });
}
