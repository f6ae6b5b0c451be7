/**
 * `aura todo [ID]`: what confirmed incidents left to be done, and the proposals that were prepared for it.
 * Owns: printing. Refuses: preparing, which the worker does at a quiet hour, and applying; a person does.
 */
import { join } from 'node:path';
import type { Command } from 'commander';
import { AuraError } from '../errors.ts';
import { oneLine, print, tell } from '../local/terminal.ts';
import { reading, withConfig } from './reading-store.ts';

/** Incidents that are looked through. */
const mostIncidents = 200;

export function registerTodo(program: Command): void {
  withConfig(
    program
      .command('todo')
      .description('follow-ups of confirmed incidents, and the proposals that were prepared for them')
      .argument('[id]', 'prints this proposal'),
  ).action((id: string | undefined, { config }: { config: string }) =>
    reading(config, async ({ journal, notes }) => {
      const [{ newestOutcomes }, { followUpsOf }, { TodoShelf }, { redact }] = await Promise.all([
        import('../run/outcomes/newest-outcomes.ts'),
        import('../run/outcomes/follow-ups.ts'),
        import('../memory/todo-shelf.ts'),
        import('../redact/redact.ts'),
      ]);
      const shelf = new TodoShelf(join(notes, '..', 'todo'));
      const prepared = await shelf.prepared();
      const path = id === undefined ? undefined : prepared.get(id);
      if (id !== undefined && path === undefined)
        throw new AuraError({
          code: 'todo-unknown',
          userMessage: `There is no prepared follow-up ${id.slice(0, 60)}. "aura todo" lists them.`,
        });
      if (path !== undefined) return print(await shelf.read(path));
      const states = await newestOutcomes(journal, mostIncidents);
      const open = states.flatMap(followUpsOf);
      for (const { id: name, title, from } of open)
        print(`${name}  ${prepared.has(name) ? 'prepared' : 'open    '}  ${oneLine(redact(title))}  [${from}]\n`);
      const known = new Set(open.map(({ id: name }) => name));
      for (const name of prepared.keys()) if (!known.has(name)) print(`${name}  prepared  an issue of the tracker\n`);
      if (open.length + prepared.size === 0)
        tell('Nobody has confirmed what an incident was yet, so nothing is left to be done.\n');
    }),
  );
}
