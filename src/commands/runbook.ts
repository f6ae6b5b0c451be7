/**
 * `aura runbook INCIDENT [--workflow FILE]`: what a confirmed incident teaches, as a draft for a person.
 * Owns: printing. Refuses: writing into runbooks or workflows; that is a person's to do.
 */
import { readFile } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import type { Command } from 'commander';
import { AuraError } from '../errors.ts';
import { whyUnread } from '../local/regular-file.ts';
import { print, tell } from '../local/terminal.ts';
import type { IncidentState } from '../run/incident-state.ts';
import { reading, unknown, withConfig } from './reading-store.ts';

export function registerRunbook(program: Command): void {
  withConfig(
    program
      .command('runbook')
      .description('drafts a runbook from an incident whose cause was confirmed')
      .argument('<incident>'),
  )
    .option(
      '--workflow <file>',
      'instead: a patch that lets this workflow look first where it told most; see git apply',
    )
    .action((incident: string, { config, workflow }: { config: string; workflow?: string }) =>
      reading(
        config,
        async ({ journal }) => {
          const state = await journal.load(incident);
          if (state.openedAt === 0) throw unknown('incident', incident);
          if (workflow !== undefined) return patch(state, workflow);
          const { runbookDraft } = await import('../run/outcomes/runbook-draft.ts');
          const { redact } = await import('../redact/redact.ts');
          const draft = runbookDraft(state);
          if (draft === null) throw notConfirmed(incident);
          print(redact(draft));
        },
        incident,
      ),
    );
}

async function patch(state: IncidentState, file: string): Promise<void> {
  const [{ checksLearned }, { workflowPatch }] = await Promise.all([
    import('../run/outcomes/runbook-draft.ts'),
    import('../memory/workflow-patch.ts'),
  ]);
  if (!state.outcome?.right) throw notConfirmed(state.incident);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new AuraError({
      code: 'workflow-missing',
      userMessage: `${whyUnread(file, error)}. Name a file of the workflows folder.`,
    });
  });
  const path = isAbsolute(file) ? relative(process.cwd(), file) : file;
  const made = workflowPatch(path, text, checksLearned(state));
  if (made === null) return tell(`${file} asks for all of it already; there is nothing to change.\n`);
  print(made);
}

function notConfirmed(incident: string): AuraError {
  return new AuraError({
    code: 'outcome-unknown',
    userMessage: `Nobody has confirmed what ${incident} was. Press Yes at "Was this the cause?" once it is over, then ask again.`,
  });
}
