/**
 * Where people's decisions are taken: a click becomes a vote, a vote may become a decision.
 * Owns: binding a click to its card, who may decide, quorum, the audit of refusals, and what ends by itself (expiry,
 * a stopped run, a resolved incident, an execution whose worker died). Refuses: executing; execute.ts does that once.
 */
import { type Approval, isUndecided, type Vote } from '../run/actions/approval.ts';
import { awaitedOf } from '../run/actions/by-hand.ts';
import type { Fact } from '../run/fact.ts';
import { FenceLost } from '../run/fence-lost.ts';
import { type IncidentId, linkTo, samePerson } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { JobQueue } from '../run/ports/job-queue.ts';
import type { Journal } from '../run/journal.ts';
import type { People } from '../run/ports/people.ts';
import { cardKey } from '../run/message-key.ts';
import { isBlocking } from '../run/actions/rehearsal.ts';
import type { Notice } from '../run/saying.ts';
import { inSpan } from '../telemetry/span.ts';
import { after } from './after.ts';
import { byHandOver, waitsUntil } from './by-hand.ts';
import type { Click, ClickResult, Press } from './click.ts';
import { type Objection, objectionTo } from './eligible.ts';
import { expiryMove } from './expire.ts';
import type { ToolWatch } from '../tools/tool-stamp.ts';

/** Characters of an id that is written down although nobody gave it out. */
const longestId = 80;

/** How a card ends when it is neither approved nor denied. */
type Settled = Pick<Extract<Fact, { type: 'approval-moved' }>, 'edit' | 'because' | 'until'> & {
  to: 'handed-over' | 'superseded';
};

export class Desk {
  readonly #journal: Journal;
  readonly #queue: JobQueue;
  readonly #people: People;
  readonly #tools: ToolWatch | undefined;

  /** `tools` compares a tool with its card at the click; without it only execution does. */
  constructor(parts: { journal: Journal; queue: JobQueue; people: People; tools?: ToolWatch }) {
    this.#journal = parts.journal;
    this.#queue = parts.queue;
    this.#people = parts.people;
    this.#tools = parts.tools;
  }

  /** Takes a click. Whatever is refused changes nothing but the audit. Throws only when the store is away. */
  async vote(click: Click): Promise<ClickResult> {
    const { approvals, runs, requests } = await this.#journal.load(click.incident);
    const run = runs.get(approvals.get(click.approval)?.run ?? '');
    const parent = run && requests.get(run.request)?.request.trace;
    const span = { 'aura.approval': click.approval.slice(0, longestId), 'aura.vote': click.vote };
    return inSpan(
      'approval',
      { ...span, 'openinference.span.kind': 'CHAIN' },
      async (describe) => {
        const result = await this.#vote(click);
        describe({ 'aura.approval.state': result.accepted ? result.state : result.notice.code });
        return result;
      },
      parent === undefined ? {} : { parent },
    );
  }

  async #vote(click: Click): Promise<ClickResult> {
    const now = await this.#journal.store.now();
    const { approval, notice: refused } = await this.#fits(click, now);
    if (!approval) return this.#refuse(click, refused);
    const change = click.vote === 'approve' ? ((await this.#tools?.changeOf(approval)) ?? null) : null;
    if (change) return this.#supersede(click, change, now);

    let result: ClickResult = { accepted: false, notice: { code: 'card-replaced' } };
    await this.#journal.decide(click.incident, (state) => {
      const current = state.approvals.get(click.approval);
      const notice = current ? misfit(state, current, click, now) : ({ code: 'card-replaced' } as const);
      if (!current || notice) {
        result = { accepted: false, notice: notice ?? { code: 'card-replaced' } };
        return null;
      }
      const facts = factsOf(current, click, now);
      const decided = after(current, facts, now);
      result = {
        accepted: true,
        state: decided.state,
        stillNeeded: Math.max(0, decided.policy.quorum - approvalsOf(decided).length),
      };
      return { facts };
    });
    // The vote stands in the journal; a wake that is lost costs time only, since workers look for themselves.
    if (result.accepted) this.#queue.wake(click.incident).catch(() => undefined);
    return result;
  }

  /** Why a denial would be refused, before its reason is asked for; null where it would stand. Decides nothing. */
  async objectsToDenial(press: Press): Promise<Notice | null> {
    const click: Click = { ...press, vote: 'deny' };
    const { approval, notice } = await this.#fits(click, await this.#journal.store.now());
    if (approval) return null;
    await this.#refuse(click, notice);
    return notice;
  }

  /** The approval that a click fits and whose decider made it, as far as can be told outside of a decision. */
  async #fits(
    click: Click,
    now: number,
  ): Promise<{ approval: Approval; notice?: undefined } | { approval?: undefined; notice: Notice }> {
    const before = await this.#journal.load(click.incident);
    const approval = before.approvals.get(click.approval);
    if (!approval) return { notice: { code: 'card-replaced' } };
    const refused = misfit(before, approval, click, now);
    if (refused) return { notice: refused };
    const ask = (fresh: boolean) => objectionTo(this.#people, approval, before.brief, click.by, click.vote, { fresh });
    // What is remembered may refuse; to let somebody approve, it is looked up now: they may have left since.
    const why = (await ask(false)) ?? (click.vote === 'approve' ? await ask(true) : null);
    return why ? { notice: objected(click, why) } : { approval };
  }

  /** Somebody does it by hand instead. */
  handOver(press: Press): Promise<ClickResult> {
    return this.#settle(press, (approval, now) => ({ to: 'handed-over', until: waitsUntil(approval, now) }));
  }

  /** Somebody says that they ran what was handed over: from now on it is measured. Who may deny may say so. */
  async ran(press: Press): Promise<ClickResult> {
    const click: Click = { ...press, vote: 'deny' };
    const { approvals, brief } = await this.#journal.load(press.incident);
    const approval = approvals.get(press.approval);
    if (!approval) return this.#refuse(click, { code: 'card-replaced' });
    const why = await objectionTo(this.#people, approval, brief, press.by, 'deny', { fresh: true });
    if (why) return this.#refuse(click, objected(click, why));
    const now = await this.#journal.store.now();
    let refused: Notice | null = null;
    await this.#journal.decide(press.incident, (state) => {
      const current = state.approvals.get(press.approval);
      refused = current && isBound(state, current, click) ? notAwaited(state, current, now) : { code: 'card-replaced' };
      return refused ? null : { facts: [{ type: 'by-hand-ran', approval: press.approval, by: press.by }] };
    });
    if (refused) return this.#refuse(click, refused);
    this.#queue.wake(press.incident).catch(() => undefined);
    return { accepted: true, state: 'handed-over', stillNeeded: 0 };
  }

  /** Somebody wants it with other values; `edit` is of the fields that the card offers. */
  edit(press: Press, edit: Record<string, number | string>): Promise<ClickResult> {
    return this.#settle(press, ({ editable = [] }) =>
      Object.keys(edit).every((name) => editable.some((field) => field.name === name))
        ? { to: 'superseded', edit, because: 'it was edited' }
        : null,
    );
  }

  /** Ends a card otherwise than by a vote. Who may deny may. */
  async #settle(press: Press, how: (approval: Approval, now: number) => Settled | null): Promise<ClickResult> {
    const click: Click = { ...press, vote: 'deny' };
    const now = await this.#journal.store.now();
    const { approvals, brief } = await this.#journal.load(press.incident);
    const approval = approvals.get(press.approval);
    if (!approval) return this.#refuse(click, { code: 'card-replaced' });
    const why = await objectionTo(this.#people, approval, brief, press.by, 'deny', { fresh: true });
    if (why) return this.#refuse(click, objected(click, why));
    let result: ClickResult = { accepted: false, notice: { code: 'card-replaced' } };
    await this.#journal.decide(press.incident, (state) => {
      const current = state.approvals.get(press.approval);
      const notice = current ? misfit(state, current, click, now) : null;
      const settled = current && !notice ? how(current, now) : null;
      if (!current || !settled) {
        if (notice) result = { accepted: false, notice };
        return null;
      }
      result = { accepted: true, state: settled.to, stillNeeded: 0 };
      const moved = { type: 'approval-moved', approval: current.id, from: current.state, by: press.by } as const;
      return { facts: [{ ...moved, ...settled }] };
    });
    if (!result.accepted) return this.#refuse(click, result.notice);
    this.#queue.wake(press.incident).catch(() => undefined);
    return result;
  }

  /** What ends by itself, found by a worker that holds `fence`. */
  async tidy(incident: IncidentId, fence: number, now: number): Promise<void> {
    const written = await this.#journal.decide(
      incident,
      (state) => {
        const facts: Fact[] = [];
        for (const approval of state.approvals.values()) {
          const move = overdue(state, approval, fence, now) ?? byHandOver(state, approval, now);
          if (!move) continue;
          facts.push(move);
        }
        return { facts };
      },
      fence,
    );
    if (!written.ok) throw new FenceLost(incident);
  }

  /** What was shown is not what would run any more: the card goes, and the run proposes anew. */
  async #supersede(click: Click, because: string, now: number): Promise<ClickResult> {
    await this.#journal.decide(click.incident, (state) => {
      const approval = state.approvals.get(click.approval);
      if (!approval || misfit(state, approval, click, now)) return null;
      const moved: Fact = { type: 'approval-moved', approval: approval.id, from: 'pending', to: 'superseded', because };
      const refused: Fact = { type: 'approval-refused', approval: approval.id, by: click.by, why: because };
      return { facts: [refused, moved] };
    });
    this.#queue.wake(click.incident).catch(() => undefined);
    return { accepted: false, notice: { code: 'tool-changed', why: because } };
  }

  async #refuse(click: Click, notice: Notice): Promise<ClickResult> {
    const why = 'why' in notice ? notice.why : notice.code;
    const incident = await this.#auditOf(click);
    if (incident !== null)
      await this.#journal.decide(incident, () => ({
        facts: [{ type: 'approval-refused', approval: click.approval.slice(0, longestId), by: click.by, why }],
      }));
    return { accepted: false, notice };
  }

  /** Whose journal tells of it: what a button says may be made up, and the channel that it came from is known. */
  async #auditOf({ incident, place }: Click): Promise<IncidentId | null> {
    if (incident !== '' && (await this.#journal.load(incident)).head.version > 0) return incident;
    return this.#journal.store.find(linkTo.channel(place));
  }
}

function objected({ by }: Click, { why, unchecked }: Objection): Notice {
  return { code: unchecked ? 'not-checked' : 'not-allowed', user: by.user, why };
}

/** Why a click does not fit the card it claims to come from; null when it does. */
function misfit(state: IncidentState, approval: Approval, click: Click, now: number): Notice | null {
  if (approval.state !== 'pending') {
    return { code: 'already-decided', by: approval.by?.user ?? approval.votes.at(-1)?.by.user, state: approval.state };
  }
  if (now >= approval.expiresAt) return { code: 'already-decided', state: 'expired' };
  if (click.vote === 'approve' && isBlocking(approval.rehearsal)) return { code: 'rehearsal-failed' };
  if (!isBound(state, approval, click)) return { code: 'card-replaced' };
  const again = approval.votes.some((vote) => samePerson(vote.by, click.by) && vote.vote === click.vote);
  return again ? { code: 'already-decided', by: click.by.user, state: approval.state } : null;
}

/** Whether it comes from the card that shows this approval with these arguments. */
function isBound(state: IncidentState, approval: Approval, click: Click): boolean {
  const shown = state.shown.get(cardKey(approval.id));
  const rightCard = shown
    ? shown.ts === click.ts && shown.place.channel === click.place.channel && shown.place.team === click.place.team
    : true;
  return rightCard && approval.nonce === click.nonce && click.hash.length >= 8 && approval.hash.startsWith(click.hash);
}

/** Why nobody's word that it was run by hand is waited for; null where it is. */
function notAwaited(state: IncidentState, approval: Approval, now: number): Notice | null {
  if (awaitedOf(approval) && byHandOver(state, approval, now) === null) return null;
  const by = approval.byHand?.ran?.by.user;
  return { code: 'not-awaited', ...(by === undefined ? {} : { by }) };
}

function approvalsOf(approval: Approval): Vote[] {
  return approval.votes.filter((vote) => vote.vote === 'approve');
}

function factsOf(approval: Approval, click: Click, now: number): Fact[] {
  const vote: Vote = { by: click.by, vote: click.vote, at: now, reason: click.reason };
  const facts: Fact[] = [{ type: 'approval-voted', approval: approval.id, vote }];
  const move = { type: 'approval-moved', approval: approval.id, from: approval.state, by: click.by } as const;
  if (click.vote === 'deny') facts.push({ ...move, to: 'denied', because: click.reason });
  else if (approvalsOf(approval).length + 1 >= approval.policy.quorum) facts.push({ ...move, to: 'approved' });
  return facts;
}

/** The move that an approval's own end demands now; null when it may stay as it is. */
function overdue(
  state: IncidentState,
  approval: Approval,
  fence: number,
  now: number,
): Extract<Fact, { type: 'approval-moved' }> | null {
  const move = { type: 'approval-moved', approval: approval.id, from: approval.state } as const;
  if (isUndecided(approval.state)) {
    const run = state.runs.get(approval.run);
    if (run?.stop) return { ...move, to: 'cancelled', because: 'the run was stopped' };
    if (state.status === 'resolved') return { ...move, to: 'cancelled', because: 'the incident was resolved' };
    if (run?.state === 'ended') return { ...move, to: 'cancelled', because: 'the run ended' };
    const expired = expiryMove(state, approval, now);
    if (expired) return expired;
  }
  // A worker that began to execute and lost its fence cannot say any more whether the tool ran.
  if (approval.state === 'executing' && approval.lease && approval.lease.fence < fence) {
    return { ...move, to: 'unknown', because: 'the worker was lost while the tool ran' };
  }
  if (approval.state === 'executing' && state.runs.get(approval.run)?.state === 'ended') {
    return { ...move, to: 'unknown', because: 'the run was stopped while the tool ran' };
  }
  return null;
}
