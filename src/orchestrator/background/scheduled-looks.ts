/**
 * The looks that a clock asks for: what each workflow with a `schedule:` brings, of which only what is new and
 * significant is told.
 * Owns: asking through the gate, and that a text is told once, whoever dies and however often it is looked at: telling
 * and its unique key are one commit. Refuses: the clock (the queue has it), what is worth telling, and investigating.
 */
import { join } from 'node:path';
import { messageOf } from '../../errors.ts';
import { hashOf } from '../../memory/feed-watch.ts';
import { HeardTexts } from '../../memory/heard-texts.ts';
import { FenceLost } from '../../run/fence-lost.ts';
import { derivedId, type IncidentId, newId, type Place } from '../../run/identity.ts';
import type { Journal } from '../../run/journal.ts';
import type { Timed } from '../../run/ports/job-queue.ts';
import type { TriageResult } from '../../run/finding/triage-result.ts';
import type { NoteStore } from '../../scratchpad/note-store.ts';
import { log } from '../../telemetry/log.ts';
import type { Gate } from '../../tools/gate.ts';
import type { Toolbox } from '../../tools/tool.ts';
import { usualKey } from '../../run/outcomes/usual.ts';
import type { Workflow } from '../../workflows.ts';
import { feedTexts } from './feed-texts.ts';
import { fillSteps } from '../first-steps.ts';
import { QuietTimes } from '../memory/quiet-times.ts';

/** ms in which the same is not told again. */
const remembered = 24 * 3_600_000;

export interface LookParts {
  journal: Journal;
  gate: Gate;
  toolbox: Toolbox;
  notes: NoteStore;
  workflows: readonly Workflow[];
  /** Where what was heard is kept. */
  folder: string;
  /** The team of the channels that workflows name; nothing is looked at without one. */
  team: string | undefined;
  /** `slack.watchChannel`. */
  channel?: string;
  zone?: string;
}

type Scheduled = Workflow & { schedule: NonNullable<Workflow['schedule']> };

interface News {
  from: string;
  text: string;
  words: string[];
  /** Names it; what has the same name is the same news. */
  name: string;
}

interface Look {
  incident: IncidentId;
  run: string;
  fence: number;
  workflow: Scheduled;
  signal: AbortSignal;
}

export class ScheduledLooks {
  readonly #parts: LookParts;
  readonly #workflows: ReadonlyMap<string, { workflow: Scheduled; place: Place }>;
  readonly #heard = new Map<string, HeardTexts>();
  readonly #leaving = new AbortController();

  constructor(parts: LookParts) {
    this.#parts = parts;
    this.#workflows = new Map(
      parts.workflows.flatMap((workflow) => {
        const channel = workflow.schedule?.channel ?? parts.channel;
        if (!isScheduled(workflow) || channel === undefined || parts.team === undefined) return [];
        return [[lookOf(workflow.name), { workflow, place: { team: parts.team, channel } }] as const];
      }),
    );
  }

  get times(): Timed[] {
    const { zone } = this.#parts;
    return [...this.#workflows].map(([incident, { workflow }]) => {
      return { incident, cron: workflow.schedule.cron, ...(zone ? { zone } : {}) };
    });
  }

  /** True for what is woken by the clock and is no incident. */
  has(incident: IncidentId): boolean {
    return this.#workflows.has(incident);
  }

  leave(): void {
    this.#leaving.abort();
  }

  /** One look. What cannot be asked is logged and asked again at the next one. */
  async look(incident: IncidentId): Promise<void> {
    const it = this.#workflows.get(incident);
    if (!it || this.#leaving.signal.aborted) return;
    const { journal } = this.#parts;
    const now = await journal.store.now();
    // A journal a day, so that none grows for ever.
    const today = derivedId('watch', it.workflow.name, new Date(now).toISOString().slice(0, 10));
    const fence = await journal.store.fence(today);
    const look = { ...it, incident: today, run: newId('look'), fence, signal: this.#leaving.signal };
    try {
      await this.#tell(look, it.place, now);
    } catch (error) {
      // What it heard and did not keep is heard anew.
      this.#heard.delete(it.workflow.name);
      if (!(error instanceof FenceLost)) throw error;
    }
  }

  async #tell(look: Look, place: Place, now: number): Promise<void> {
    const { workflow } = look;
    const steps = fillSteps(workflow.first, null, []);
    const [answers, telemetry] = await Promise.all([
      Promise.all(steps.map(({ tool, args }) => this.#answerOf(look, tool, args))),
      workflow.schedule.telemetry ? this.#telemetry(look, now) : [],
    ]);
    const from = new Map(answers.flatMap(({ tool, texts }) => texts.map((text) => [text, tool])));
    const heard = await this.#heardOf(workflow);
    const fresh = heard.newOf([...from.keys()]);
    const left = heard.watch.unsaid;
    const told = await heard.take(fresh, now);
    const news = told.map(({ text, words }) => ({ from: from.get(text) ?? '', text, words, name: hashOf(text) }));
    for (const one of [...telemetry, ...news]) await this.#say(look, place, one);
    await heard.keep(fresh, now);
    const unsaid = heard.watch.unsaid - left;
    if (unsaid > 0)
      log.warn({ workflow: workflow.name, unsaid }, 'more was new than is told in an hour; schedule.most raises that');
  }

  /** Told once: another worker, or this one before it was killed, may have said it. */
  async #say({ incident, workflow, fence }: Look, place: Place, { from, text, words, name }: News): Promise<void> {
    const notice = { code: 'watch-told' as const, workflow: workflow.name, from, text, words };
    const written = await this.#parts.journal.decide(
      incident,
      () => ({
        facts: [{ type: 'person-told', id: `watch:${name}`, place, notice }],
        unique: [{ key: `watch:${derivedId('told', workflow.name, name)}`, ttl: remembered }],
      }),
      fence,
    );
    if (!written.ok && written.reason === 'fence') throw new FenceLost(incident);
  }

  async #answerOf(look: Look, tool: string, args: Record<string, unknown>): Promise<{ tool: string; texts: string[] }> {
    const result = await this.#read(look, tool, args);
    const note = result?.evidence.note;
    if (note === undefined) return { tool, texts: [] };
    const text = await this.#parts.notes.text(look.incident, note);
    return { tool, texts: feedTexts(text) };
  }

  /** A fault that telemetry shows by itself, by component and kind: its numbers differ each time. */
  async #telemetry(look: Look, now: number): Promise<News[]> {
    const tool = 'aura.triage';
    if ('missing' in (await this.#parts.toolbox.find(tool))) return [];
    const quiet = new QuietTimes(this.#parts.journal);
    const usual = await quiet.usualAt(now);
    const result = await this.#read(look, tool, { about: { look: look.run } }, { [usualKey]: usual });
    const found = (result?.structured ?? null) as TriageResult | null;
    if (found) await quiet.looked(found, now);
    const top = found?.outcome === 'fault' ? found.components[0] : undefined;
    if (!found || !top) return [];
    const loud = found.anomalies
      .filter(({ component, chronic }) => component === top.component && !chronic)
      .toSorted((one, other) => other.strength - one.strength)[0];
    const text = `${top.component}: ${loud?.text ?? top.why}`;
    return [{ from: tool, text, words: [], name: hashOf(`${top.component} ${found.causeKind}`) }];
  }

  async #read(
    { incident, run, fence, workflow, signal }: Look,
    tool: string,
    args: Record<string, unknown>,
    beside?: Record<string, unknown>,
  ) {
    const caller = { kind: 'schedule' as const, run, id: workflow.name };
    const result = await this.#parts.gate.read({
      ...{ incident, caller, fence, tool, args, signal },
      ...(beside ? { beside } : {}),
    });
    if (result.passed && result.evidence.succeeded) return result;
    const why = result.passed ? result.evidence.digest.slice(0, 200) : result.why;
    log.warn({ workflow: workflow.name, tool, why }, 'a scheduled look could not be taken; it is tried at the next');
    return null;
  }

  async #heardOf({ name, when, schedule }: Scheduled): Promise<HeardTexts> {
    const known = this.#heard.get(name);
    if (known) return known;
    const path = join(this.#parts.folder, `${name.replaceAll(/[^\w-]/g, '_')}.heard`);
    const heard = await HeardTexts.open(path, { words: when.text, most: schedule.most }).catch((error: unknown) => {
      throw new Error(`What ${name} heard cannot be read: ${messageOf(error)}`, { cause: error });
    });
    this.#heard.set(name, heard);
    return heard;
  }
}

function isScheduled(workflow: Workflow): workflow is Scheduled {
  return workflow.schedule !== undefined;
}

/** What the clock wakes for a workflow. */
export function lookOf(workflow: string): IncidentId {
  return derivedId('look', workflow);
}
