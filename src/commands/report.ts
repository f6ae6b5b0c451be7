/**
 * `aura report RUN`: what is needed to look into a wrong answer, in one file that may be passed on.
 * Owns: where it is written, and asking to read it first. Refuses: choosing what is safe; telemetry/report-of-run.ts does.
 */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { print, tell } from '../local/terminal.ts';
import { reading, unknown, withConfig } from './reading-store.ts';

export function registerReport(program: Command): void {
  withConfig(
    program
      .command('report')
      .description('a bundle for a bug report: what happened in a run, without secrets and without who people are')
      .argument('<run>'),
  )
    .option('--out <file>', 'where to write it; - for standard output')
    .action((run: string, { config, out }: { config: string; out?: string }) =>
      reading(
        config,
        async ({ journal }) => {
          const { reportOfRun } = await import('../telemetry/report-of-run.ts');
          const report = await reportOfRun(journal, run, { version: program.version() ?? '', node: process.version });
          if (!report) throw unknown('run', run);
          const text = `${JSON.stringify(report, null, 2)}\n`;
          if (out === '-') return print(text);
          const file = out ?? `aura-report-${run.replace(/[^\w-]/g, '')}.json`;
          writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
          print(`${file}\n`);
          tell(
            'Secrets and people are taken out. Log lines, code and names of components are still in it: read it before you pass it on.\n',
          );
        },
        run,
      ),
    );
}
