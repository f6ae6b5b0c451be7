/**
 * Prepares in the background what confirmed incidents leave to be done, and what an issue tracker has open, as proposals.
 * Owns: which are prepared at one time, within its budget, and what a proposal is made of. Refuses: changing anything:
 * a person merges, and models, for which nobody waits at night.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { messageOf } from '../../errors.ts';
import { TodoShelf } from '../../memory/todo-shelf.ts';
import { workflowPatch } from '../../memory/workflow-patch.ts';
import { redact } from '../../redact/redact.ts';
import { type FollowUp, followUpsOf } from '../../run/outcomes/follow-ups.ts';
import { derivedId, type IncidentId, newId } from '../../run/identity.ts';
import type { IncidentState } from '../../run/incident-state.ts';
import type { Journal } from '../../run/journal.ts';
import { markdownLine } from '../../run/wording/markdown-line.ts';
import { causeNamedIn } from '../../run/outcomes/named-cause.ts';
import { newestOutcomes } from '../../run/outcomes/newest-outcomes.ts';
import { outcomeRecord } from '../../run/outcomes/outcome-record.ts';
import type { Timed } from '../../run/ports/job-queue.ts';
import { checksLearned, runbookDraft } from '../../run/outcomes/runbook-draft.ts';
import { saysWord } from '../../run/wording/says-word.ts';
import type { TodoSetting } from '../../run/settings/todo-settings.ts';
import type { NoteStore } from '../../scratchpad/note-store.ts';
import { log } from '../../telemetry/log.ts';
import type { Gate } from '../../tools/gate.ts';
import { feedTexts } from './feed-texts.ts';

/** Incidents, and issues of a tracker, that are looked through; characters of an issue, and records that it is shown beside. */
const [mostIncidents, mostIssues, longestIssue, mostRecords] = [200, 200, 1_000, 3];

export interface FollowUpParts {
  journal: Journal;
  gate: Gate;
  notes: NoteStore;
  setting: TodoSetting;
  /** Where proposals lie, and the workflow files. */
  folder: string;
  workflows: string;
  zone?: string;
}

interface Open {
  it: FollowUp;
  /** Null where there is nothing to propose. */
  propose: () => Promise<{ text: string; kind: 'md' | 'patch' } | null>;
}

/** What the clock wakes. */
const turn: IncidentId = derivedId('look', 'follow-ups', 'prepare');

export class FollowUps {
  readonly #parts: FollowUpParts;
  readonly #shelf: TodoShelf;
  readonly #leaving = new AbortController();

  constructor(parts: FollowUpParts) {
    this.#parts = parts;
    this.#shelf = new TodoShelf(parts.folder);
  }

  get times(): Timed[] {
    const { setting, zone } = this.#parts;
    return [{ incident: turn, cron: setting.at, ...(zone ? { zone } : {}) }];
  }

  has(incident: IncidentId): boolean {
    return incident === turn;
  }

  leave(): void {
    this.#leaving.abort();
  }

  /** Prepares what is open and not prepared yet, the newest first; answers how many it prepared. */
  async look(): Promise<number> {
    const states = await newestOutcomes(this.#parts.journal, mostIncidents);
    const there = await this.#shelf.prepared();
    const open = [...states.flatMap((state) => this.#ofIncident(state)), ...(await this.#ofTracker(states))];
    let count = 0;
    for (const { it, propose } of open) {
      if (count >= this.#parts.setting.most || this.#leaving.signal.aborted) break;
      if (there.has(it.id)) continue;
      try {
        const made = await propose();
        if (!made) continue;
        await this.#shelf.put(it, redact(made.text), made.kind);
        count += 1;
      } catch (error) {
        log.warn({ from: it.from, kind: it.kind, why: messageOf(error) }, 'a follow-up could not be prepared');
      }
    }
    return count;
  }

  #ofIncident(state: IncidentState): Open[] {
    return followUpsOf(state).map((it): Open => {
      if (it.kind === 'first-look') return { it, propose: () => this.#patch(state, it.workflow ?? '') };
      const text = it.kind === 'runbook' ? runbookDraft(state) : outcomeRecord(state);
      return { it, propose: async () => (text === null ? null : { text, kind: 'md' }) };
    });
  }

  async #patch(state: IncidentState, workflow: string): Promise<{ text: string; kind: 'patch' } | null> {
    const { workflows } = this.#parts;
    for (const file of (await readdir(workflows)).filter((name) => /\.ya?ml$/.test(name))) {
      const text = await readFile(join(workflows, file), 'utf8');
      if ((parse(text) as { name?: unknown } | null)?.name !== workflow) continue;
      const made = workflowPatch(file, text, checksLearned(state));
      return made === null ? null : { text: made, kind: 'patch' };
    }
    return null;
  }

  /** An issue is foreign: it is quoted, and beside it stands what this installation knows of the components it names. */
  async #ofTracker(states: readonly IncidentState[]): Promise<Open[]> {
    const { journal, gate, notes, setting } = this.#parts;
    if (!setting.tracker) return [];
    const { tool, args } = setting.tracker;
    try {
      const incident = derivedId('watch', 'follow-ups', new Date(await journal.store.now()).toISOString().slice(0, 10));
      const fence = await journal.store.fence(incident);
      const caller = { kind: 'schedule' as const, run: newId('look'), id: 'follow-ups' };
      const result = await gate.read({ incident, caller, fence, tool, args, signal: this.#leaving.signal });
      if (!result.passed) throw new Error(result.why);
      if (!result.evidence.succeeded) throw new Error(result.evidence.digest.slice(0, 200));
      const note = result.evidence.note;
      const text = note === undefined ? result.evidence.digest : await notes.text(incident, note);
      return feedTexts(text)
        .slice(-mostIssues)
        .map((issue) => ofIssue(tool, issue.slice(0, longestIssue), states));
    } catch (error) {
      log.warn(
        { tool, why: messageOf(error).slice(0, 200) },
        'the tracker could not be read; it is tried the next time',
      );
      return [];
    }
  }
}

function ofIssue(tool: string, issue: string, states: readonly IncidentState[]): Open {
  const it: FollowUp = { id: derivedId('todo', tool, issue), kind: 'issue', from: tool, title: issue.slice(0, 300) };
  const alike = states
    .filter((state) => {
      const component = causeNamedIn(state)?.component;
      return state.outcome?.right === true && component !== undefined && saysWord(issue, component);
    })
    .slice(0, mostRecords);
  const records = alike.flatMap((state) => outcomeRecord(state) ?? []);
  const text = [
    `# An open issue of ${tool}`,
    '',
    `> ${markdownLine(issue)}`,
    '',
    'What is on record of the components it names:',
    '',
    ...records,
  ];
  return { it, propose: async () => (records.length === 0 ? null : { text: text.join('\n'), kind: 'md' }) };
}
