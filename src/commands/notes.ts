/**
 * `aura notes INCIDENT [NOTE TOOL …]`: what was kept of an incident, and the reading tools on it.
 * Owns: arguments and options. Refuses: reading; the same tools serve investigators.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { AuraError } from '../errors.ts';
import type { NoteQuestion } from '../scratchpad/ask-reader.ts';
import { print } from '../local/terminal.ts';
import { isEvidence, knownIncident, notesFolder, notesOf, printRecord } from './kept-of-incident.ts';

interface NotesFlags {
  folder?: string;
  config: string;
  budget: number;
  from?: string;
  to?: string;
  tail?: number;
  context?: number;
  skip?: number;
  question?: string;
  path?: string;
  filter?: string;
  countBy?: string;
  top?: string;
  statistics?: string;
  fields?: string;
}

function whole(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new InvalidArgumentError('Give a whole number.');
  return value;
}

const TOOLS = 'outline, read, grep PATTERN, query, patterns, diff NOTE';

function questionOf(note: string, tool: string, argument: string | undefined, flags: NotesFlags): NoteQuestion {
  const needed = (what: string): string => {
    if (argument === undefined)
      throw new AuraError({
        code: 'notes-usage',
        userMessage: `aura notes INCIDENT NOTE ${tool} needs ${what} behind it.`,
      });
    return argument;
  };
  switch (tool) {
    case 'outline':
      return { tool, note, question: flags.question };
    case 'read': {
      const line = (text: string | undefined): number | undefined => (text === undefined ? undefined : whole(text));
      return { tool, note, options: { from: line(flags.from), to: line(flags.to), tail: flags.tail } };
    }
    case 'grep':
      return { tool, note, pattern: needed('a pattern'), options: { context: flags.context, skip: flags.skip } };
    case 'query': {
      const { path, filter, from, to, countBy, top, statistics, fields } = flags;
      return { tool, note, query: { path, filter, from, to, countBy, top, statistics, fields: fields?.split(',') } };
    }
    case 'patterns':
      return { tool, note };
    case 'diff':
      return { tool, note, other: needed('the other note') };
    default:
      throw new AuraError({
        code: 'notes-usage',
        userMessage: `There is no reading tool "${tool}". There are: ${TOOLS}.`,
      });
  }
}

export function registerNotes(program: Command): void {
  program
    .command('notes')
    .description(`What was kept of an incident, and the reading tools on it: ${TOOLS}`)
    .argument('<incident>')
    .argument('[note]', 'its id, the id of evidence such as E3, or record for what it turned out to be')
    .argument('[tool]', TOOLS, 'outline')
    .argument('[argument]', 'a pattern for grep, another note for diff')
    .option('--folder <folder>', 'where notes are kept; the folder of the configuration where absent')
    .option('--config <file>', 'the configuration', 'aura.yaml')
    .option('--budget <tokens>', 'at most this many tokens', whole, 1500)
    .option('--from <line|time>', 'first line to read, or start of the time window of a query')
    .option('--to <line|time>', 'last line to read, or end of the time window of a query')
    .option('--tail <lines>', 'the last lines', whole)
    .option('--context <lines>', 'lines around each match', whole)
    .option('--skip <matches>', 'matches to skip, to go on', whole)
    .option('--question <text>', 'what the outline should show first')
    .option('--path <path>', 'where the rows of a query are')
    .option('--filter <jmespath>', 'a condition on each row')
    .option('--count-by <field>', 'count rows by a field')
    .option('--top <field>', 'rows with the largest values first')
    .option('--statistics <field>', 'least, median, largest and sum of a field')
    .option('--fields <a,b>', 'only these fields')
    .action(
      async (
        incident: string,
        note: string | undefined,
        tool: string,
        argument: string | undefined,
        flags: NotesFlags,
      ) => {
        // One process, one question: the thread would only add its start.
        const [{ askReader }, { folderNameOf }] = await Promise.all([
          import('../scratchpad/ask-reader.ts'),
          import('../scratchpad/note-store.ts'),
        ]);
        if (note === 'record') return printRecord(incident, flags.config);
        const named = [note, argument].some((it) => it !== undefined && isEvidence(it));
        const kept = named ? await notesOf(incident, flags.config) : null;
        const idOf = (it: string): string => (kept && isEvidence(it) ? kept.noteOf(it) : it);
        const folder = flags.folder ?? kept?.folder ?? (await notesFolder(incident, flags.config));
        const other = tool === 'diff' && argument !== undefined ? idOf(argument) : argument;
        const question: NoteQuestion =
          note === undefined ? { tool: 'list' } : questionOf(idOf(note), tool, other, flags);
        if (note === undefined && !existsSync(join(folder, folderNameOf(incident))))
          await knownIncident(incident, flags.config);
        const text = await askReader({ folder, incident, budgetTokens: flags.budget, question });
        print(`${text}\n`);
      },
    );
}
