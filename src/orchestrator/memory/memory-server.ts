/**
 * The MCP server that keeps confirmed records beside the installation's own store.
 * Owns: asking it through the gate, apart from every incident's ledger, so that nothing it says is evidence or reaches a
 * model; and one sentence for whatever goes wrong with it. Refuses: believing what this installation did not sign.
 */
import { messageOf } from '../../errors.ts';
import { mostAnswered, type RecordKey, recordsIn, sharedRecord } from '../../memory/signed-record.ts';
import type { Kept } from '../../memory/most-alike.ts';
import { fillTemplate } from '../../run/actions/fill-template.ts';
import { derivedId, type IncidentId, type RunId } from '../../run/identity.ts';
import type { IncidentState } from '../../run/incident-state.ts';
import type { Journal } from '../../run/journal.ts';
import type { MemorySetting } from '../../run/settings/memory-settings.ts';
import type { Structure } from '../../run/outcomes/structure.ts';
import type { NoteStore } from '../../scratchpad/note-store.ts';
import { log } from '../../telemetry/log.ts';
import type { Gate } from '../../tools/gate.ts';

export interface MemoryServerParts {
  journal: Journal;
  gate: Gate;
  notes: NoteStore;
  setting: MemorySetting;
  key: RecordKey;
  /** ms that a run waits for a lead from there; 10 s unless told. */
  within?: number;
}

/** A lead that comes later comes too late: what is looked at now says more. */
const leadWithin = 10_000;

/** Runs whose answers are held: a run looks at its memories before and after it has worked. */
const mostHeld = 100;

export class MemoryServer {
  readonly #parts: MemoryServerParts;
  readonly #held = new Map<RunId, Promise<Kept[]>>();

  constructor(parts: MemoryServerParts) {
    this.#parts = parts;
  }

  get name(): string {
    return this.#parts.setting.server;
  }

  /** Records there that may be like it, asked once a run. Those that were withdrawn here, or are known here, are left out. */
  read(now: Structure, incident: IncidentId, run: RunId, signal: AbortSignal): Promise<Kept[]> {
    const held = this.#held.get(run) ?? this.#read(now, incident, run, signal);
    this.#held.set(run, held);
    for (const oldest of this.#held.keys()) if (this.#held.size > mostHeld) this.#held.delete(oldest);
    return held;
  }

  async #read(now: Structure, incident: IncidentId, run: RunId, signal: AbortSignal): Promise<Kept[]> {
    const query = queryOf(now);
    if (query === null) return [];
    const { journal, setting, key, within = leadWithin } = this.#parts;
    const soon = AbortSignal.timeout(within);
    const asked = { incident, run, signal: AbortSignal.any([signal, soon]) };
    const answer = await this.#ask(setting.read, { query }, 'read', asked);
    if (soon.aborted && 'fault' in answer) {
      this.#say(`did not answer within ${within / 1_000} s; nothing of it is used`);
      return [];
    }
    if ('fault' in answer) {
      this.#say(`could not be read (${answer.fault}); nothing of it is used`);
      return [];
    }
    if (answer.text.length > mostAnswered) {
      this.#say(`answered ${answer.text.length} characters, more than is read; nothing of it is used`);
      return [];
    }
    const { kept, unsigned } = recordsIn(answer.text, key, await journal.store.now());
    if (unsigned > 0) this.#say(`has ${unsigned} records that nobody confirmed here; they are not used`);
    const known = await Promise.all(kept.map((one) => this.#own(one)));
    return known.flatMap((one) => one ?? []);
  }

  /** Null once it is there, else why it is not. */
  async write(state: IncidentState, signal: AbortSignal): Promise<string | null> {
    const record = sharedRecord(state, this.#parts.key);
    if (!record) return null;
    const asked = { incident: state.incident, run: `share-${state.incident}`, signal };
    const answer = await this.#ask(this.#parts.setting.write, { record }, 'write', asked);
    if (!('fault' in answer)) return null;
    this.#say(`could not be written (${answer.fault}); the record is kept here and written later`);
    return answer.fault;
  }

  async #ask(
    { tool, args }: MemorySetting['read'],
    scope: Record<string, unknown>,
    passage: 'read' | 'write',
    { incident, run, signal }: { incident: IncidentId; run: RunId; signal: AbortSignal },
  ): Promise<{ text: string } | { fault: string }> {
    const { gate, journal, notes, setting } = this.#parts;
    try {
      const apart = derivedId('memory', setting.server, incident);
      const fence = await journal.store.fence(apart);
      const filled = fillTemplate(args, scope).value as Record<string, unknown>;
      const caller = { kind: 'memory' as const, run, id: setting.server };
      const name = `${setting.server}.${tool}`;
      const result = await gate.remember({ incident: apart, caller, fence, tool: name, args: filled, signal }, passage);
      if (!result.passed) return { fault: result.why };
      const { succeeded, digest, note } = result.evidence;
      if (!succeeded) return { fault: oneLine(digest) };
      return { text: note === undefined ? digest : await notes.text(apart, note) };
    } catch (error) {
      return { fault: oneLine(messageOf(error)) };
    }
  }

  /** What became of it here: what it was held against, and whether it was withdrawn. */
  async #own({ lesson, structure }: Kept): Promise<Kept | null> {
    const { journal, setting } = this.#parts;
    const own = await journal.load(lesson.incident).catch(() => null);
    if (own && own.head.version > 0) return null;
    const incident = derivedId('lesson', setting.server, lesson.incident);
    const { recalls } = await journal.load(incident);
    if (recalls.withdrawn) return null;
    const { held, contradicted } = recalls;
    const since = {
      ...(held.length > 0 ? { held: held.length } : {}),
      ...(contradicted.length > 0 ? { contradicted: contradicted.length } : {}),
    };
    return { lesson: { ...lesson, incident, from: setting.server, ...since }, structure };
  }

  #say(what: string): void {
    log.warn(`the memory server ${this.name} ${what}`);
  }
}

/** The field that tells most: it is asked as the record has it. */
function queryOf({ alert, component }: Structure): string | null {
  if (alert !== null) return `alert: ${alert}`;
  return component === null ? null : `component: ${component}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 200);
}
