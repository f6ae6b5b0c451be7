/**
 * Holds a replayed run to the order in which it was recorded, and hears what it writes.
 * Owns: the journal that writes a fact only when it is its turn, so that tasks beside each other take the same numbers of
 * evidence; writing what people said at its place; the recorded clock; stopping at the first difference.
 * Refuses: deciding what is different; compare-facts.ts and compare-requests.ts do.
 */
import type { Fact } from '../run/fact.ts';
import type { IncidentId } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import { type Decided, type Decision, Journal } from '../run/journal.ts';
import type { Store } from '../run/ports/store.ts';
import { compareFacts } from './compare-facts.ts';
import type { Departure } from './departure.ts';
import { type Beat, Namer } from './score.ts';

/** Thrown at whoever goes on after the replay is over. */
export class ReplayOver extends Error {}

export interface ConductorOptions {
  run: string;
  score: readonly Beat[];
  /** ms without a fact after which what is waited for is missing. */
  patience: number;
  /** Compares what a turn is about to send; null where it is the same. */
  sent: (fact: Extract<Fact, { type: 'step-started' }>) => Promise<Departure | null>;
  /** Hears once that it is over. */
  onEnd: () => void;
}

interface Waiter {
  index: number;
  go: () => void;
  fail: (why: Error) => void;
}

export class Conductor {
  departure: Departure | null = null;
  /** How many beats were played. */
  played = 0;
  readonly #options: ConductorOptions;
  readonly #namer: Namer;
  readonly #indexOf = new Map<string, number>();
  /** Ids of approvals, as recorded and as drawn in the replay. */
  readonly #drawn = new Map<string, string>();
  #waiting: Waiter[] = [];
  #over = false;
  #timer: NodeJS.Timeout | undefined;
  /** Epoch ms. */
  #now: number;

  constructor(options: ConductorOptions, startedAt: number) {
    this.#options = options;
    this.#namer = new Namer(options.run);
    this.#now = startedAt;
    for (const [index, beat] of options.score.entries()) if ('name' in beat) this.#indexOf.set(beat.name, index);
  }

  /** The recorded clock: the time of the newest fact that was played. */
  readonly now = (): number => this.#now;

  get isWhole(): boolean {
    return this.departure === null && this.played === this.#options.score.length;
  }

  /** The names of the run's own facts. */
  namesOf(facts: readonly Fact[]): { name: string; fact: Fact }[] {
    return facts.flatMap((fact) => {
      const name = this.#namer.name(fact);
      return name === null ? [] : [{ name, fact }];
    });
  }

  /** Resolves when all that was recorded before `name` was played; throws ReplayOver where it never will. */
  async turnOf(name: string): Promise<void> {
    this.check();
    const index = this.#indexOf.get(name);
    if (index === undefined) return this.depart({ ...nothing, at: name, what: 'not recorded', replayed: name });
    if (index <= this.played) return;
    this.#watch();
    await new Promise<void>((go, fail) => this.#waiting.push({ index, go, fail }));
  }

  /** What others wrote next, before anything else may be written. */
  takeOutside(): { outside: Fact[]; time: number } | null {
    const beat = this.#options.score[this.played];
    if (!beat || 'name' in beat) return null;
    this.#now = Math.max(this.#now, beat.time);
    return { ...beat, outside: beat.outside.map((fact) => this.#renamed(fact)) };
  }

  /** What people decide on is called otherwise here: its id was drawn anew. */
  #renamed(fact: Fact): Fact {
    const drawn = 'approval' in fact && typeof fact.approval === 'string' ? this.#drawn.get(fact.approval) : undefined;
    return drawn === undefined ? fact : ({ ...fact, approval: drawn } as Fact);
  }

  async heard({ name, fact }: { name: string; fact: Fact }): Promise<void> {
    const beat = this.#options.score[this.#indexOf.get(name) ?? -1];
    if (!beat || !('name' in beat)) return;
    const sent = fact.type === 'step-started' ? await this.#options.sent(fact) : null;
    const found = compareFacts(name, beat.fact, fact) ?? sent;
    if (found) this.depart(found);
    if (fact.type === 'approval-opened' && beat.fact.type === 'approval-opened')
      this.#drawn.set(beat.fact.approval.id, fact.approval.id);
    this.#now = Math.max(this.#now, beat.time);
  }

  /** One beat further. */
  step(): void {
    this.played += 1;
    this.#watch();
    if (this.played >= this.#options.score.length) return this.#end();
    const ready = this.#waiting.filter(({ index }) => index <= this.played);
    this.#waiting = this.#waiting.filter(({ index }) => index > this.played);
    for (const { go } of ready) go();
  }

  /** Says what was recorded and does not come. */
  miss(): void {
    const beat = this.#options.score[this.played];
    if (this.#over || !beat) return;
    const name = 'name' in beat ? beat.name : 'what was said meanwhile';
    this.departure = { ...nothing, at: name, what: 'missing', recorded: name };
    this.#end();
  }

  depart(found: Departure): never {
    if (!this.#over) this.departure = found;
    this.#end();
    throw new ReplayOver();
  }

  check(): void {
    if (this.#over) throw new ReplayOver();
  }

  #watch(): void {
    clearTimeout(this.#timer);
    if (!this.#over) this.#timer = setTimeout(() => this.miss(), this.#options.patience);
  }

  #end(): void {
    clearTimeout(this.#timer);
    if (this.#over) return;
    this.#over = true;
    for (const { fail } of this.#waiting.splice(0)) fail(new ReplayOver());
    this.#options.onEnd();
  }
}

const nothing = { path: '', recorded: null, replayed: null, offset: 0 };

/** The journal of a replay. Decisions are pure, so that what one is about to write can be seen before it is written. */
export class ConductedJournal extends Journal {
  readonly #conductor: Conductor;

  constructor(store: Store, conductor: Conductor) {
    super(store);
    this.#conductor = conductor;
  }

  override async decide(
    incident: IncidentId,
    decide: (state: IncidentState) => Decision | null,
    fence?: number,
  ): Promise<Decided> {
    const conductor = this.#conductor;
    const named = conductor.namesOf(decide(await this.load(incident))?.facts ?? []);
    const [first] = named;
    if (!first) return super.decide(incident, decide, fence);
    await conductor.turnOf(first.name);
    let facts: readonly Fact[] = [];
    const seeing = (state: IncidentState) => {
      const decision = decide(state);
      facts = decision?.facts ?? [];
      return decision;
    };
    const decided = await super.decide(incident, seeing, fence);
    for (const { name, fact } of named) {
      // Decided anew, it may have become another fact of the same kind.
      const written = facts.find((it) => it.type === fact.type) ?? fact;
      await conductor.heard({ name, fact: written });
      conductor.step();
    }
    for (let next = conductor.takeOutside(); next; next = conductor.takeOutside()) {
      const { outside } = next;
      await super.decide(incident, () => ({ facts: outside }));
      conductor.step();
    }
    return decided;
  }
}
