/**
 * The store as the commands open it that only look: `approvals`, `trace`, `audit`.
 * Owns: which store a configuration means, and closing it. Refuses: making one where there is none.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Engine } from '../compose/engine.ts';
import { AuraError } from '../errors.ts';
import type { Journal } from '../run/journal.ts';

export function withConfig(command: Command): Command {
  return command.option('--config <file>', 'the configuration', 'aura.yaml');
}

/** For an id that the store does not have. */
export function unknown(what: string, id: string): AuraError {
  return new AuraError({
    code: `${what}-unknown`,
    userMessage: `There is no ${what} ${id} in this store. "aura runs" lists incidents and runs.`,
  });
}

type Read = (opened: { journal: Journal; engine: Engine; notes: string }) => Promise<void>;

/**
 * Opens the store of a configuration, the shared Redis or the folder's own, and closes it after `read`; for the `id` of a
 * run of `aura investigate`, or of its incident, the store that was kept of it.
 */
export async function reading(file: string, read: Read, id?: string): Promise<void> {
  const [{ environment, readConfig }, { knowOwnSecrets }, { keptWith }] = await Promise.all([
    import('../config.ts'),
    import('../compose/own-secrets.ts'),
    import('./kept-investigations.ts'),
  ]);
  const config = readConfig(file !== 'aura.yaml' || existsSync(file) ? file : undefined);
  knowOwnSecrets(config);
  const kept = id === undefined ? null : keptWith(config.folder, id);
  if (kept !== null) return readFolder(kept, {}, read);
  const redisUrl = environment.REDIS_URL;
  if (!redisUrl && !existsSync(config.folder)) {
    throw new AuraError({
      code: 'no-store',
      userMessage: `There is no store to read: REDIS_URL is not set and ${config.folder} does not exist.`,
    });
  }
  await readFolder(config.folder, { redisUrl, keyText: environment[config.installationKey] }, read);
}

/** `reading` of the store and of every run of `aura investigate` that was kept beside it. */
export async function readingAll(file: string, read: (journal: Journal) => Promise<void>): Promise<void> {
  const [{ readConfig }, { keptInvestigations }] = await Promise.all([
    import('../config.ts'),
    import('./kept-investigations.ts'),
  ]);
  await reading(file, ({ journal }) => read(journal));
  const config = readConfig(file !== 'aura.yaml' || existsSync(file) ? file : undefined);
  for (const folder of keptInvestigations(config.folder)) await readFolder(folder, {}, ({ journal }) => read(journal));
}

async function readFolder(
  folder: string,
  { redisUrl, keyText }: { redisUrl?: string; keyText?: string },
  read: Read,
): Promise<void> {
  const [{ openEngine }, { Journal }] = await Promise.all([
    import('../compose/engine.ts'),
    import('../run/journal.ts'),
  ]);
  const open = (at: string) => openEngine({ redisUrl, folder: at, choose: 'embedded', keyText });
  const held = { folder, remove: () => undefined as void };
  const engine = await open(held.folder).catch(async (error: unknown) => {
    if (!(error instanceof AuraError) || error.code !== 'store-locked') throw error;
    // Whoever holds the folder works on: what it has written so far is looked at in a copy.
    Object.assign(held, (await import('../store/copied-store.ts')).copyStore(folder));
    return open(held.folder);
  });
  try {
    await read({ journal: new Journal(engine.store), engine, notes: join(folder, 'notes') });
  } finally {
    await engine.close();
    held.remove();
  }
}
