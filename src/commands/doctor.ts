/**
 * `aura doctor [--config FILE]`: what is wrong with a set-up, all of it at once, each with its fix.
 * Owns: printing and the exit code. Refuses: examining; src/doctor does.
 */
import { type Command, InvalidArgumentError } from 'commander';
import { oneLine, print, tell } from '../local/terminal.ts';

export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description(
      'examine configuration, Redis, Slack, MCP servers, models, webhooks and workflows; each fault with its fix',
    )
    .option('--config <file>', 'the configuration', 'aura.yaml')
    .option('--within <seconds>', 'how long each foreign thing may take to answer', seconds, 10)
    .action(async ({ config: file, within }: { config: string; within: number }) => {
      const [{ environment }, { examine }, { lineOf }, { redact }, { setLogLevel }] = await Promise.all([
        import('../config.ts'),
        import('../doctor/examine.ts'),
        import('../doctor/finding.ts'),
        import('../redact/redact.ts'),
        import('../telemetry/log.ts'),
      ]);
      setLogLevel('silent');
      const node = process.versions.node;
      const findings = await examine({ file, env: environment, within: within * 1_000, node });
      for (const finding of findings) print(`${redact(oneLine(lineOf(finding)))}\n`);
      const count = (level: string) => findings.filter((finding) => finding.level === level).length;
      tell(`${count('ok')} ok, ${count('warn')} to look at, ${count('FAIL')} to mend\n`);
      process.exitCode = count('FAIL') > 0 ? 1 : 0;
    });
}

function seconds(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidArgumentError('Write a number of seconds above 0.');
}
