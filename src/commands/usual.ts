/**
 * `aura usual [COMPONENT] [--at TIME] [--json]`: what quiet times taught of each component: what is loud there at this
 * time of the day or of the week while nothing is wrong, and so is no news. Owns: the list. Refuses: changing it; looks
 * by a schedule and confirmed incidents do.
 */
import type { Command } from 'commander';
import { AuraError } from '../errors.ts';
import { oneLine, print, tell } from '../local/terminal.ts';
import { reading, withConfig } from './reading-store.ts';

interface Options {
  config: string;
  at?: string;
  json?: boolean;
}

export function registerUsual(program: Command): void {
  withConfig(
    program
      .command('usual')
      .description('what quiet times taught: what is loud at a component while nothing is wrong')
      .argument('[component]', 'of this one alone'),
  )
    .option('--at <time>', 'at that time of the day and of the week, as 2030-05-15T02:00:00Z; now unless told')
    .option('--json', 'as JSON')
    .action((component: string | undefined, { config, at, json }: Options) =>
      reading(config, async ({ journal }) => {
        const [{ QuietTimes }, { usualWords }, { plainText }, { redact }] = await Promise.all([
          import('../orchestrator/memory/quiet-times.ts'),
          import('../run/wording/usual-words.ts'),
          import('../run/wording/words.ts'),
          import('../redact/redact.ts'),
        ]);
        const time = at === undefined ? await journal.store.now() : timeIn(at);
        const { usual, looks, since } = await new QuietTimes(journal).known(time);
        const own = usual.filter((it) => component === undefined || it.component === component);
        if (json)
          return print(`${JSON.stringify({ at: new Date(time).toISOString(), looks, since, usual: own }, null, 2)}\n`);
        for (const it of own) print(`${oneLine(redact(`${it.component}: ${plainText(usualWords(it))}`))}\n`);
        if (own.length === 0) tell(nothing({ looks, since, component }));
      }),
    );
}

function timeIn(text: string): number {
  const time = Date.parse(text.slice(0, 40));
  if (Number.isFinite(time)) return time;
  throw new AuraError({
    code: 'time-unreadable',
    userMessage: `"${text.slice(0, 40)}" is no time. Write it as 2030-05-15T02:00:00Z.`,
  });
}

function nothing({ looks, since, component }: { looks: number; since: string | null; component: string | undefined }) {
  if (looks === 0)
    return 'No quiet time is known yet: looks of a workflow with a "schedule:" and confirmed incidents teach them.\n';
  const where = component === undefined ? 'any component' : component.slice(0, 200);
  const known = `${looks} quiet looks are known${since === null ? '' : ` since ${since.slice(0, 10)}`}`;
  return `Nothing that is loud at ${oneLine(where)} at this time is usual: ${known}, and it takes three days or three weeks of them at the same time.\n`;
}
