/**
 * How a model writes down what it must not lose: a tool of the conversation.
 * Owns: its schema, the file beside the notes, and how what was written is told again. Refuses: evidence; what is
 * written passes no gate and proves nothing.
 */
import { messageOf } from '../../errors.ts';
import { redact } from '../../redact/redact.ts';
import type { ModelTool } from '../../model/model.ts';
import type { IncidentState, RunState } from '../../run/incident-state.ts';
import type { TurnReply } from '../../run/step.ts';
import {
  keepNotesName,
  type WorkingNotes,
  workingNotesOf,
  workingNotesShape,
  workingNotesText,
  writtenIn,
} from '../../run/working-notes.ts';
import { log } from '../../telemetry/log.ts';
import { ownSchema } from '../../tools/own-schema.ts';
import type { ToldCall } from './composed-tools.ts';
import { fenced } from './fenced.ts';
import type { RunContext } from '../run-context.ts';

/** Characters of one piece of notes, and of all that a later run of the thread is told. */
const [mostOfOne, mostOfAll] = [9_000, 6_000];
/** Runs before it that a run is told the notes of. */
const mostRuns = 6;

export const keepNotesTool: ModelTool = {
  name: keepNotesName,
  description: 'Replaces your working notes, which stay before you when older turns are left out. No evidence.',
  inputSchema: ownSchema(workingNotesShape),
};

/** The notes stand in the journal with the turn that wrote them; the file is for people, and may be missing. */
export async function keepNotes(
  context: RunContext,
  { args, malformed }: TurnReply['calls'][number],
): Promise<ToldCall> {
  const notes = writtenIn([{ name: keepNotesName, args, ...(malformed === undefined ? {} : { malformed }) }]);
  if (!notes) {
    const text = 'Refused: write established, open and promised as lists of at most 12 lines of 240 characters.';
    return { text, failed: true, line: `${keepNotesName} was refused`, isOut: false };
  }
  const { run } = await context.current();
  await context.parts.notes
    .keepBeside(context.incident, `working-${context.run}.md`, redact(fileOf(run)))
    .catch((error: unknown) =>
      log.warn({ run: context.run, why: messageOf(error) }, 'working notes could not be kept as a file'),
    );
  const count = notes.established.length + notes.open.length + notes.promised.length;
  return { text: `Kept, ${count} lines.`, failed: false, line: 'working notes were written', isOut: false };
}

/**
 * What a conversation has written last, as it is told it before all else once the turn that wrote it is left out: of
 * `turns` the first `folded` ones are. Until then it is read there, and a provider's cache of the beginning holds.
 */
export function notesTold(run: string, turns: readonly { reply: TurnReply }[], folded: number): string | null {
  const at = turns.findLastIndex(({ reply }) => writtenIn(reply.calls) !== null);
  const notes = at >= 0 && at < folded ? writtenIn(turns[at]?.reply.calls ?? []) : null;
  return notes && told(run, 'your working notes', notes, mostOfOne);
}

/** What runs that this one follows up on wrote down, the newest last; empty where they wrote nothing. */
export function notesBefore(state: IncidentState, run: string): string {
  const texts: string[] = [];
  const own = state.runs.get(run);
  let id = own?.parent ?? null;
  for (let count = 0; id !== null && count < mostRuns; count += 1) {
    const it: RunState | undefined = state.runs.get(id);
    // What is written meanwhile would make a resumed run read something else.
    if (it && (it.endedAt ?? Infinity) <= (own?.startedAt ?? 0))
      texts.unshift(...[...workingNotesOf(it).values()].map(workingNotesText));
    id = it?.parent ?? null;
  }
  const text = texts.filter((it) => it !== '').join('\n');
  return text === '' ? '' : fenced({ run, source: 'the working notes of earlier runs', text, limit: mostOfAll });
}

function told(run: string, source: string, notes: WorkingNotes, limit: number): string | null {
  const text = workingNotesText(notes);
  return text === '' ? null : fenced({ run, source, text, limit });
}

function fileOf(run: RunState): string {
  const parts = [...workingNotesOf(run)].map(([task, notes]) => `## ${task}\n\n${workingNotesText(notes)}\n`);
  return `# Working notes of ${run.id}\n\n${parts.join('\n')}`;
}
