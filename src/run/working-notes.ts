/**
 * A run's short-term memory: what its models wrote down of what is established, still open, and promised to people.
 * Owns: the shape, its bounds, and reading it back from the turns that wrote it. Refuses: counting as evidence; a claim
 * cites what the notes were made of.
 */
import { z } from 'zod';
import type { RunState } from './incident-state.ts';

export const keepNotesName = 'keep_notes';

const [mostLines, longestLine] = [12, 240];
const lines = z.array(z.string().trim().min(1).max(longestLine)).max(mostLines).default([]);

export const workingNotesShape = z.object({
  established: lines.describe('what is proven, each with its ids'),
  open: lines.describe('what is still to be found out'),
  promised: lines.describe('what people were told would be done'),
});

export type WorkingNotes = z.output<typeof workingNotesShape>;

/** What each task, or the question, of a run wrote last; in the order in which they were written. */
export function workingNotesOf({ steps }: Pick<RunState, 'steps'>): Map<string, WorkingNotes> {
  const found = new Map<string, WorkingNotes>();
  for (const { key, result } of steps) {
    if (result?.kind !== 'turn') continue;
    const [task = key] = key.split('/', 1);
    const notes = writtenIn(result.reply.calls);
    if (!notes) continue;
    found.delete(task);
    found.set(task, notes);
  }
  return found;
}

/** The last ones among a turn's calls; null where there are none, or they do not fit. */
export function writtenIn(
  calls: readonly { name: string; args: Record<string, unknown>; malformed?: string }[],
): WorkingNotes | null {
  for (const { name, args, malformed } of calls.toReversed()) {
    if (name !== keepNotesName || malformed !== undefined) continue;
    const read = workingNotesShape.safeParse(args);
    if (read.success) return read.data;
  }
  return null;
}

/** A line each, under what it is. */
export function workingNotesText(notes: WorkingNotes): string {
  return (['established', 'open', 'promised'] as const)
    .flatMap((part) => notes[part].map((line) => `${part}: ${line.replaceAll(/\s+/g, ' ')}`))
    .join('\n');
}
