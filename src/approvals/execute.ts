/**
 * Carries out what was approved, at most once, and reports it even when it comes late.
 * Owns: the lease, the last checks before the call, done / failed / unknown. Refuses: a second try of any kind.
 */
import type { Approval } from '../run/actions/approval.ts';
import type { Fact } from '../run/fact.ts';
import { FenceLost } from '../run/fence-lost.ts';
import { type IncidentId, newId } from '../run/identity.ts';
import type { Journal } from '../run/journal.ts';
import type { People } from '../run/ports/people.ts';
import { canonicalHash } from '../tools/canonical-hash.ts';
import type { Gate, GateResult } from '../tools/gate.ts';
import { type Objection, objectionTo } from './eligible.ts';
import { type Outdated, outdatedBy } from './still-so.ts';

export interface Execution {
  journal: Journal;
  gate: Gate;
  people: People;
}

/**
 * Executes an approved action. Resolves when its outcome is in the journal. `signal` is not the run's Stop: a write in
 * flight is not torn down, since nobody would know what it did.
 */
export async function execute(parts: Execution, incident: IncidentId, id: string, fence: number): Promise<void> {
  const { journal } = parts;
  const before = await journal.load(incident);
  const approval = before.approvals.get(id);
  if (approval?.state !== 'approved') return;
  // The server may take its time; who may approve is looked up after that.
  const change = await parts.gate.changeOf(approval);
  const outdated: Outdated | null = change ? { because: change } : await outdatedBy(parts, incident, approval, fence);
  const obstacle = await obstacleTo(parts, incident, approval);
  const now = await journal.store.now();
  if (obstacle || outdated || now >= approval.expiresAt) {
    await move(parts, incident, id, fence, endOf(obstacle, outdated, now < approval.expiresAt));
    return;
  }
  const lease = newId('lease');
  const started = await begin(journal, incident, approval, { lease, fence, now });
  if (started === 'full') {
    const { perDay } = approval.freely ?? { perDay: 0 };
    await move(parts, incident, id, fence, {
      to: 'superseded',
      because: `${perDay} of ${perDay} writes a day are done`,
    });
    return;
  }
  if (started === 'over') return;
  const result = await parts.gate.write(
    {
      incident,
      caller: { kind: 'execution', run: approval.run, id },
      fence,
      ...callOf(approval),
      signal: new AbortController().signal,
    },
    { approval: id, lease },
  );
  await report(journal, incident, id, lease, result);
}

const aDay = 86_400_000;

/**
 * Takes the lease. What nobody was asked about takes one of its workflow's places of the day in the same commit, so that
 * two incidents at one moment cannot both have the last: `full` where none is left.
 */
async function begin(
  journal: Journal,
  incident: IncidentId,
  { id, freely, openedAt }: Approval,
  { lease, fence, now }: { lease: string; fence: number; now: number },
): Promise<'begun' | 'over' | 'full'> {
  // Free again no later than the record forgets it, which counts from when it was proposed.
  const ttl = Math.max(1_000, aDay - (now - openedAt));
  const places = freely ? Array.from({ length: freely.perDay }, (_, at) => `alone:${freely.workflow}:${at}`) : [null];
  for (const place of places) {
    const started = await journal.decide(
      incident,
      (state) => {
        const current = state.approvals.get(id);
        if (current?.state !== 'approved' || state.runs.get(current.run)?.stop) return null;
        const facts: Fact[] = [{ type: 'execution-started', approval: id, lease, fence }];
        return { facts, ...(place === null ? {} : { unique: [{ key: place, ttl }] }) };
      },
      fence,
    );
    if (started.ok) return started.entry ? 'begun' : 'over';
    if (started.reason !== 'duplicate') throw new FenceLost(incident);
  }
  return 'full';
}

function callOf(approval: Approval) {
  return { tool: approval.action.tool, args: approval.action.args, kind: 'other' as const };
}

interface End {
  to: 'cancelled' | 'superseded' | 'expired' | 'pending';
  because?: string;
  moot?: true;
}

function endOf(obstacle: Objection | null, outdated: Outdated | null, inTime: boolean): End {
  if (obstacle && !obstacle.unchecked) return { to: 'cancelled', because: obstacle.why };
  if (outdated) return { to: 'superseded', ...outdated };
  // Nobody counts in, and nobody was turned away either: a press is not lost because Slack was slow.
  return obstacle && inTime ? { to: 'pending', because: obstacle.why } : { to: 'expired' };
}

/** What forbids the execution now, although it was approved; null when nothing does. */
async function obstacleTo(parts: Execution, incident: IncidentId, approval: Approval): Promise<Objection | null> {
  if (canonicalHash(approval.action) !== approval.hash)
    return { why: 'the arguments are not those that were approved' };
  const { brief, status } = await parts.journal.load(incident);
  if (status === 'resolved') return { why: 'the incident was resolved' };
  let unchecked: Objection | null = null;
  for (const vote of approval.votes) {
    if (vote.vote !== 'approve') continue;
    const objection = await objectionTo(parts.people, approval, brief, vote.by, 'approve', { fresh: true });
    if (objection?.unchecked) unchecked = objection;
    else if (objection) return { why: `who approved may not any more: ${objection.why}` };
  }
  return unchecked;
}

/** Written without a fence: the late result of the execution that holds the lease still counts. */
async function report(
  journal: Journal,
  incident: IncidentId,
  id: string,
  lease: string,
  result: GateResult,
): Promise<void> {
  await journal.decide(incident, (state) => {
    const current = state.approvals.get(id);
    if (!current || current.lease?.id !== lease || !waitsForAnswer(current, result)) return null;
    return { facts: factsOf(current, lease, result) };
  });
}

/** A read may have shown that it did not run; an answer that it ran counts all the same. */
function waitsForAnswer({ state, settled }: Approval, result: GateResult): boolean {
  if (state === 'executing' || state === 'unknown') return true;
  return settled?.ran === false && result.passed && !result.lost && result.did !== 'not-run';
}

function factsOf(approval: Approval, lease: string, result: GateResult): Fact[] {
  const id = approval.id;
  const ended = { type: 'execution-ended', approval: id, lease } as const;
  if (!result.passed) return [{ ...ended, outcome: 'failed', result: notRun(result.why), ran: false }];
  const { evidence } = result;
  const recorded: Fact = { type: 'evidence-recorded', evidence };
  if (result.lost) {
    if (approval.state === 'unknown') return [];
    return [
      recorded,
      {
        type: 'approval-moved',
        approval: id,
        from: 'executing',
        to: 'unknown',
        because: result.tooLarge
          ? 'its answer was larger than is read, so nobody knows what it said'
          : 'no answer came back from the tool',
      },
    ];
  }
  if (result.did === 'not-run')
    return [
      recorded,
      { ...ended, outcome: 'failed', result: notRun(evidence.digest), evidence: evidence.id, ran: false },
    ];
  const outcome = evidence.succeeded ? 'done' : 'failed';
  return [recorded, { ...ended, outcome, result: evidence.digest, evidence: evidence.id }];
}

/** A write that was never dispatched, said so that nobody looks for what it did. */
function notRun(why: string): string {
  return `It did not run, so nothing changed; it may be proposed again. ${why}`;
}

async function move(parts: Execution, incident: IncidentId, id: string, fence: number, how: End): Promise<void> {
  const written = await parts.journal.decide(
    incident,
    (state) => {
      const current = state.approvals.get(id);
      if (current?.state !== 'approved') return null;
      return { facts: [{ type: 'approval-moved', approval: id, from: 'approved', ...how }] };
    },
    fence,
  );
  if (!written.ok) throw new FenceLost(incident);
}
