/**
 * `aura distill`: the digest of any output, from a file or standard input.
 * Owns: options, where the input comes from, and which of the three forms is printed. Refuses: distilling.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { DIGEST_KINDS } from '../distill/distiller.ts';
import type { DigestKind } from '../distill/distiller.ts';
import { AuraError } from '../errors.ts';
import { whyUnread } from '../local/regular-file.ts';
import { print, tell } from '../local/terminal.ts';

interface DistillFlags {
  kind?: DigestKind;
  budget: number;
  question?: string;
  baseline?: string;
  json?: boolean;
  assign?: boolean;
}

function tokensOf(text: string): number {
  const tokens = Number(text);
  if (!Number.isInteger(tokens) || tokens < 16)
    throw new InvalidArgumentError('Give a whole number of tokens, at least 16.');
  return tokens;
}

export function registerDistill(program: Command): void {
  program
    .command('distill')
    .description('The digest of any output, within a budget')
    .addOption(new Option('--kind <kind>', 'what the input is; otherwise its content decides').choices(DIGEST_KINDS))
    .option('--budget <tokens>', 'at most this many tokens', tokensOf, 1500)
    .option('--question <text>', 'what to look for; it comes first')
    .option('--baseline <file>', 'the same output from a healthy time, to compare with')
    .addOption(new Option('--json', 'the structured form').conflicts('assign'))
    .option('--assign', 'one log template id a line')
    .argument('[file]', 'the input; standard input without it')
    .action(async (file: string | undefined, flags: DistillFlags) => {
      await (file === undefined || file === '-' ? withStandardInput((path) => run(path, flags)) : run(file, flags));
    });
}

/** Standard input can be read once only and may be of any size, so it is laid down in a file that goes afterwards. */
async function withStandardInput(work: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'aura-distill-'));
  try {
    const path = join(folder, 'input');
    await pipeline(process.stdin, createWriteStream(path, { mode: 0o600 }));
    await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function open(path: string) {
  const { inputFromFile } = await import('../distill/text-input.ts');
  try {
    const input = await inputFromFile(path);
    if (isBinary((await input.sample()).text)) throw binary(path);
    return input;
  } catch (cause) {
    if (cause instanceof AuraError && cause.code === 'distill-binary') throw cause;
    throw new AuraError({
      code: 'distill-unreadable',
      userMessage: `${whyUnread(path, cause)}. What a command prints can be piped into "aura distill".`,
      cause,
    });
  }
}

/** Text has no NUL (one in UTF-16 is decoded by now), and few bytes that are no character. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const strange = text.split('\ufffd').length - 1;
  return strange > text.length / 10;
}

function binary(path: string): AuraError {
  return new AuraError({
    code: 'distill-binary',
    userMessage: `${path} holds bytes that are no text. Unpack or decode it first, and pipe what comes into "aura distill".`,
  });
}

async function run(path: string, flags: DistillFlags): Promise<void> {
  const input = await open(path);
  if (flags.assign === true) {
    const { assignTemplates } = await import('../distill/templates/assign-templates.ts');
    print(`${(await assignTemplates(input)).join('\n')}\n`);
    return;
  }
  const { distil } = await import('../distill/distil.ts');
  const digest = await distil(input, {
    kind: flags.kind,
    budgetTokens: flags.budget,
    structured: flags.json,
    question: flags.question,
    baseline: flags.baseline === undefined ? undefined : await open(flags.baseline),
  });
  for (const remark of digest.remarks) tell(`${remark}\n`);
  const text = flags.json === true ? JSON.stringify(digest.structured ?? digest) : digest.text;
  print(`${text}\n`);
}
