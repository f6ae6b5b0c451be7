/**
 * A server's question put to people through the incident's journal: its card stands in the run's thread, and an answer
 * comes back as a fact.
 * Owns: how long people have, and that an open question never outlives the call that asked. Refuses: who may answer;
 * approvals/server-answers.ts has that.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '../run/identity.ts';
import type { Journal } from '../run/journal.ts';
import { placeOf } from '../run/place-of.ts';
import type { AskedPeople, AskingCall, AskPeople, ServerAnswer } from '../run/servers/server-question.ts';

/** ms between two looks for an answer. */
const lookEvery = 500;

export class AskInThread implements AskPeople {
  readonly #journal: Journal;
  readonly #within: number;

  /** `within`: ms that people have. */
  constructor(journal: Journal, within: number) {
    this.#journal = journal;
    this.#within = within;
  }

  async ask(call: AskingCall, asked: AskedPeople, signal: AbortSignal): Promise<ServerAnswer | null> {
    const id = newId('q');
    try {
      return await this.#asked(call, id, asked, signal);
    } catch {
      // The store is away: whoever works there is not to be kept waiting for what nobody can see.
      return { how: 'cancel', why: 'gone' };
    }
  }

  async #asked(
    { incident, run, caller, server, tool }: AskingCall,
    id: string,
    asked: AskedPeople,
    signal: AbortSignal,
  ): Promise<ServerAnswer | null> {
    const journal = this.#journal;
    const expiresAt = (await journal.store.now()) + this.#within;
    const approval = caller.kind === 'execution' ? { approval: caller.id } : {};
    const question = { id, server, tool, ...approval, ...asked, expiresAt };
    const opened = await journal.decide(incident, (state) => {
      const known = state.runs.get(run);
      if (!known || known.shadow || known.state === 'ended' || placeOf(state, run) === null) return null;
      return { facts: [{ type: 'server-asked', run, asked: question }] };
    });
    if (!opened.ok || opened.entry === null) return null;
    for (;;) {
      const said = (await journal.load(incident)).runs.get(run)?.serverQuestions?.find((it) => it.id === id)?.closed;
      if (said) return said;
      const isLate = (await journal.store.now()) >= expiresAt;
      if (isLate || signal.aborted) return await this.#close(incident, run, id, isLate ? 'late' : 'gone');
      await pause(lookEvery, undefined, { signal }).catch(() => undefined);
    }
  }

  /** What counts: somebody may have answered at the last moment. */
  async #close(incident: string, run: string, id: string, why: 'late' | 'gone'): Promise<ServerAnswer> {
    const answer: ServerAnswer = { how: 'cancel', why };
    const written = await this.#journal.decide(incident, (state) =>
      state.runs.get(run)?.serverQuestions?.some((it) => it.id === id && it.closed === undefined)
        ? { facts: [{ type: 'server-answered', run, id, answer }] }
        : null,
    );
    const closed = written.ok && written.state.runs.get(run)?.serverQuestions?.find((it) => it.id === id)?.closed;
    return closed || answer;
  }
}
