/**
 * One question to the reading tools, as plain data: what crosses the thread border, and what answers it there.
 * Owns: the union of questions. Refuses: bounds and words of answers; note-reader.ts has them.
 */
import { NoteReader } from './note-reader.ts';
import type { GrepOptions, ReadOptions } from './note-reader.ts';
import { NoteStore } from './note-store.ts';
import type { NoteQuery } from './query-note.ts';

export type NoteQuestion =
  | { tool: 'list' }
  | { tool: 'outline'; note: string; question?: string }
  | { tool: 'read'; note: string; options?: ReadOptions }
  | { tool: 'grep'; note: string; pattern: string; options?: GrepOptions }
  | { tool: 'query'; note: string; query: NoteQuery }
  | { tool: 'patterns'; note: string }
  | { tool: 'diff'; note: string; other: string };

export interface NoteCall {
  folder: string;
  ttlMs?: number;
  incident: string;
  budgetTokens: number;
  question: NoteQuestion;
}

const readers = new Map<string, NoteReader>();

/** Answers with text within the budget. Throws `note-unknown`, `note-query`, `note-pattern` or `note-too-large`. */
export async function askReader({ folder, ttlMs, incident, budgetTokens, question }: NoteCall): Promise<string> {
  const reader = readers.get(folder) ?? new NoteReader(new NoteStore({ folder, ttlMs }));
  readers.set(folder, reader);
  switch (question.tool) {
    case 'list':
      return reader.list(incident, budgetTokens);
    case 'outline':
      return reader.outline(incident, question.note, budgetTokens, question.question);
    case 'read':
      return reader.read(incident, question.note, budgetTokens, question.options);
    case 'grep':
      return reader.grep(incident, question.note, budgetTokens, question.pattern, question.options);
    case 'query':
      return reader.query(incident, question.note, budgetTokens, question.query);
    case 'patterns':
      return reader.patterns(incident, question.note, budgetTokens);
    case 'diff':
      return reader.diff(incident, question.note, question.other, budgetTokens);
  }
}
