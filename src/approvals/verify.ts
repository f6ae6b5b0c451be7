/**
 * Asks whether an executed action had its effect, once a call, until it holds or its time is over.
 * Owns: the condition and the end of a verification. Refuses: waiting; the run parks between two polls.
 */
import { type JSONValue, search } from '@jmespath-community/jmespath';
import { aboutOf } from '../run/finding/about.ts';
import type { Approval, Measured, Verification } from '../run/actions/approval.ts';
import type { Fact } from '../run/fact.ts';
import { measuredOf } from './measured-of.ts';
import { FenceLost } from '../run/fence-lost.ts';
import type { IncidentId } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import type { IncidentBrief } from '../run/request.ts';
import { isTrue } from '../tools/condition.ts';
import type { Gate } from '../tools/gate.ts';

/** ms that a person is given to do by hand what was handed over, in a journal where nobody's word was waited for. */
const handWithin = 600_000;

/** Polls once. Returns true when the verification is over. */
export async function verifyOnce(
  parts: { journal: Journal; gate: Gate },
  incident: IncidentId,
  id: string,
  fence: number,
  signal: AbortSignal,
): Promise<boolean> {
  const state = await parts.journal.load(incident);
  const approval = state.approvals.get(id);
  const verify = approval?.action.verify;
  if (!approval || !verify || approval.verification?.state !== 'waiting') return true;
  const { held, seen, passed, measured: figures } = await lookAt(parts, state, approval, verify, fence, signal);
  const now = await parts.journal.store.now();
  const byHand = approval.state === 'handed-over' && approval.byHand === undefined ? handWithin : 0;
  const over = now - approval.verification.since >= verify.within + byHand;
  const facts: Fact[] = [{ type: 'verification-polled', approval: id, held, seen }];
  const measured = figures ? { measured: figures } : {};
  const end = { type: 'verification-ended' as const, approval: id, seen, ...measured };
  if (held) facts.push({ ...end, state: 'held' });
  else if (over) facts.push({ ...end, state: passed ? 'not-held' : 'failed' });
  const written = await parts.journal.decide(
    incident,
    (current) => {
      const then = current.approvals.get(id);
      if (then?.verification?.state !== 'waiting') return null;
      return { facts };
    },
    fence,
  );
  if (!written.ok) throw new FenceLost(incident);
  return facts.length > 1;
}

/** What the check of an action sees now. */
export async function lookAt(
  { gate }: { gate: Gate },
  { incident, brief }: IncidentState,
  { id, run }: Approval,
  verify: Verification,
  fence: number,
  signal: AbortSignal,
): Promise<{ held: boolean; passed: boolean; seen: string; measured: Measured | null }> {
  const result = await gate.read({
    incident,
    caller: { kind: 'verification', run, id },
    fence,
    tool: verify.tool,
    args: withIncident(verify.tool, verify.args, brief),
    question: verify.until,
    signal,
  });
  if (!result.passed) return { held: false, passed: false, seen: result.why, measured: null };
  return {
    held: result.evidence.succeeded && holds(result.structured, verify.until),
    passed: true,
    seen: result.evidence.digest.slice(0, 600),
    measured: measuredOf(result.structured, brief?.labels, brief?.title),
  };
}

/** Aura's own tools are told what the incident is, so that they look at its time and its component. */
export function withIncident(tool: string, args: Record<string, unknown>, brief: IncidentBrief | null) {
  if (!tool.startsWith('aura.') || 'about' in args) return args;
  const about = aboutOf(brief, { question: '' });
  return Object.keys(about).length > 0 ? { ...args, about } : args;
}

/** JMESPath's own truth: false for false, null, empty text, list or object. An expression that fails does not hold. */
export function holds(structured: unknown, until: string): boolean {
  try {
    return isTrue(search((structured ?? null) as JSONValue, until));
  } catch {
    return false;
  }
}
