/**
 * `aura watch WORKFLOW`: a feed on standard input, of which only what is new and significant comes out.
 * Owns: reading lines, printing, and remembering over a restart what was told. Refuses: deciding; memory/feed-watch.ts does.
 */
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { AuraError } from '../errors.ts';
import { boundedLines } from '../local/bounded-lines.ts';
import { oneLine, print, tell } from '../local/terminal.ts';

/** Characters of one line that are looked at. */
const longestLine = 16_000;

interface WatchFlags {
  config: string;
  most: number;
}

export function registerWatch(program: Command): void {
  program
    .command('watch')
    .description('reads a feed line by line from standard input and prints what is new and significant in it')
    .argument('<workflow>', 'whose words under when.text say what matters')
    .option('--config <file>', 'the configuration', 'aura.yaml')
    .option('--most <number>', 'texts printed in an hour', countOf, 20)
    .action(watch);
}

async function watch(name: string, { config: file, most }: WatchFlags): Promise<void> {
  const [
    { existsSync },
    { readConfig },
    { knowOwnSecrets },
    { readWorkflows },
    { openPrivate },
    { redact },
    { FeedWatch, hashOf },
  ] = await Promise.all([
    import('node:fs'),
    import('../config.ts'),
    import('../compose/own-secrets.ts'),
    import('../workflows.ts'),
    import('../local/private-folder.ts'),
    import('../redact/redact.ts'),
    import('../memory/feed-watch.ts'),
  ]);
  const config = readConfig(file !== 'aura.yaml' || existsSync(file) ? file : undefined);
  knowOwnSecrets(config);
  const workflows = readWorkflows(config.workflows);
  const workflow = workflows.find((it) => it.name === name);
  if (!workflow) {
    const names = workflows.map((it) => it.name).join(', ');
    throw new AuraError({
      code: 'workflow-unknown',
      userMessage: `There is no workflow ${name} in ${config.workflows}; there are ${names || 'none'}.`,
    });
  }
  if (workflow.when.text.length === 0) {
    throw new AuraError({
      code: 'workflow-without-words',
      userMessage: `The workflow ${name} names no words. Write under when.text what a text must speak of to matter.`,
    });
  }
  await openPrivate(join(config.folder, 'watch'));
  const path = join(config.folder, 'watch', `${workflow.name.replaceAll(/[^\w-]/g, '_')}.told`);
  const feed = new FeedWatch({ words: workflow.when.text, most }, await toldBefore(path));
  const say = async (found: readonly { text: string; words: string[] }[]): Promise<void> => {
    for (const { text, words } of found) {
      // Kept first: rather untold once, after a crash, than told twice.
      await appendFile(path, `${Date.now()} ${hashOf(text)}\n`, { mode: 0o600 });
      print(`${new Date().toISOString().slice(0, 19)}Z  [${words.join(', ')}]  ${oneLine(redact(text))}\n`);
    }
  };
  for await (const line of boundedLines(process.stdin, longestLine))
    if (line.trim() !== '') await say(feed.take(line, Date.now()));
  await say(feed.settle(Date.now()));
  if (feed.unsaid > 0) tell(`${feed.unsaid} more were above ${most} an hour; --most raises that.\n`);
}

async function toldBefore(path: string): Promise<Map<string, number>> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return new Map(
    text.split('\n').flatMap((line): [string, number][] => {
      const [at, hash] = line.split(' ');
      return hash ? [[hash, Number(at)]] : [];
    }),
  );
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return count;
}
