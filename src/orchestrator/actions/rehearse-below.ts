/**
 * The rehearsal of a workflow's action on a lower environment's server: the same call there, then the action's own
 * verification there, for its own time.
 * Owns: its key (the same call once a run), which verification can be asked there, what came of it, and what would take it back. Refuses: a second call
 * where the first was begun, and looking at the action's own environment instead; waiting, the run parks between looks.
 */
import { holds } from '../../approvals/verify.ts';
import { isOwnServer } from '../../run/settings/action-settings.ts';
import { verificationEvery } from '../../run/agenda.ts';
import type { Action, Verification } from '../../run/actions/approval.ts';
import type { Below, Rehearsal } from '../../run/actions/rehearsal.ts';
import { canonicalHash } from '../../tools/canonical-hash.ts';
import type { GateResult } from '../../tools/gate.ts';
import type { WorkflowAction } from '../../workflows.ts';
import { type RunContext, RunParked } from '../run-context.ts';

const longestSaid = 1_200;
/** Looks that take longer than this are taken less often, so that a long one is some sixty looks. */
const looks = 60;

/** Null where the workflow names no such server. Throws RunParked until its verification is over. */
export async function rehearseBelow(
  context: RunContext,
  action: Action,
  { setting, by }: { setting: WorkflowAction['rehearse']; by: 'workflow' | 'model' },
): Promise<Rehearsal | null> {
  if (typeof setting !== 'object' || setting.server === undefined) return null;
  const [own = '', ...rest] = action.tool.split('.');
  if (isOwnServer(own)) return null;
  const { parts } = context;
  const { server } = setting;
  const tool = `${server}.${rest.join('.')}`;
  const result = by === 'workflow' ? await tried(context, action, { server, tool }) : 'not-rehearsed';
  const below: Below = { server, environment: await environmentOf(context, tool, server), check: 'none' };
  const base = { at: await parts.journal.store.now(), below, changes: [], remarks: [] };
  const ask = setting.ifFailed === 'ask' ? { ask: true as const } : {};
  if (result === 'not-rehearsed') return { ...base, outcome: result };
  if (result === 'unknown') return { ...base, ...ask, outcome: 'unknown' };
  if (!result.passed) return { ...base, ...ask, outcome: 'failed', said: result.why.slice(0, longestSaid) };
  const { evidence, lost } = result;
  const known = { ...base, evidence: evidence.id };
  if (lost) return { ...known, ...ask, outcome: 'unknown' };
  if (!evidence.succeeded) return { ...known, ...ask, outcome: 'failed', said: evidence.digest.slice(0, longestSaid) };
  const undo = undoThere(action, own, server);
  const done = { ...below, ...(undo ? { undo } : {}) };
  const verify = verifiedThere(action, own, server);
  const seen = verify && (await looked(context, verify, evidence.calledAt + evidence.took));
  if (!seen) return { ...known, below: done, outcome: 'ran' };
  const verified = { ...known, below: { ...done, ...seen } };
  return seen.check === 'held' ? { ...verified, outcome: 'ran' } : { ...verified, ...ask, outcome: 'failed' };
}

async function tried(
  { parts, incident, run, fence, signal }: RunContext,
  { tool: own, args, origins = [] }: Action,
  { server, tool }: { server: string; tool: string },
): Promise<GateResult | 'unknown'> {
  const caller = { kind: 'trial', run, id: tool } as const;
  const key = `below:${canonicalHash({ tool, args })}`;
  // Stop does not tear a write down: what it does is recorded all the same.
  const trying = parts.gate.tryBelow(
    { incident, caller, fence, key, tool, args, kind: 'other', signal: new AbortController().signal },
    { tool: own, server },
    origins,
  );
  return Promise.race([trying, stopped(signal)]);
}

/** Rejects once the run is to stop. */
function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(signal.reason instanceof Error ? signal.reason : new Error('The run is stopped.'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** As policy knows it; the server's own name where it does not. */
async function environmentOf({ parts }: RunContext, tool: string, server: string): Promise<string> {
  const spec = await parts.toolbox.find(tool);
  return 'missing' in spec ? server : (parts.gate.classify(spec).environment ?? server);
}

/** Only what is asked of that very server tells of it: the action's verification if it is there, or its twin there. */
function verifiedThere({ verify }: Action, own: string, server: string): Verification | null {
  const [at = '', ...rest] = verify?.tool.split('.') ?? [];
  return verify && (at === own || at === server) ? { ...verify, tool: `${server}.${rest.join('.')}` } : null;
}

/**
 * The action's own way back, on that server. It is shown and never called: undone at once, the lower environment would have
 * the fault again that is to be healed, by a second write that nobody asked for.
 */
function undoThere({ undo }: Action, own: string, server: string): Below['undo'] | null {
  const [at = '', ...rest] = undo?.tool.split('.') ?? [];
  return undo && (at === own || at === server) ? { tool: `${server}.${rest.join('.')}`, args: undo.args } : null;
}

/** Null where it cannot be asked there. `since`: when the call was over, epoch ms. */
async function looked(
  { parts, incident, run, fence, signal }: RunContext,
  { tool, args, until, within }: Verification,
  since: number,
): Promise<Pick<Below, 'check' | 'within'> | null> {
  if ('missing' in (await parts.toolbox.find(tool))) return null;
  const caller = { kind: 'rehearsal', run, id: tool } as const;
  const result = await parts.gate.read({ incident, caller, fence, tool, args, question: until, signal });
  if (!result.passed) return null;
  const now = await parts.journal.store.now();
  const taken = { within: Math.min(Math.max(0, now - since), within) };
  if (result.evidence.succeeded && holds(result.structured, until)) return { check: 'held', ...taken };
  if (now >= since + within) return { check: 'not-held', within };
  const next = now + Math.max(verificationEvery, within / looks);
  throw new RunParked({ kind: 'rehearsal', until: Math.min(next, since + within) });
}
