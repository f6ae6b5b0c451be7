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
    userMessage: `There is no ${what} ${id} in this store. "aura approvals" lists incidents with approvals; ids also stand in the messages' metadata.`,
  });
}

/** Opens the store of a configuration, the shared Redis or the folder's own, and closes it after `read`. */
export async function reading(
  file: string,
  read: (opened: { journal: Journal; engine: Engine; notes: string }) => Promise<void>,
): Promise<void> {
  const [{ environment, readConfig }, { knowOwnSecrets }, { openEngine }, { Journal }] = await Promise.all([
    import('../config.ts'),
    import('../compose/own-secrets.ts'),
    import('../compose/engine.ts'),
    import('../run/journal.ts'),
  ]);
  const config = readConfig(file !== 'aura.yaml' || existsSync(file) ? file : undefined);
  knowOwnSecrets(config);
  const redisUrl = environment.REDIS_URL;
  if (!redisUrl && !existsSync(config.folder)) {
    throw new AuraError({
      code: 'no-store',
      userMessage: `There is no store to read: REDIS_URL is not set and ${config.folder} does not exist.`,
    });
  }
  const open = (folder: string) =>
    openEngine({ redisUrl, folder, choose: 'embedded', keyText: environment[config.installationKey] });
  const held = { folder: config.folder, remove: () => undefined as void };
  const engine = await open(held.folder).catch(async (error: unknown) => {
    if (!(error instanceof AuraError) || error.code !== 'store-locked') throw error;
    // Whoever holds the folder works on: what it has written so far is looked at in a copy.
    Object.assign(held, (await import('../store/copied-store.ts')).copyStore(config.folder));
    return open(held.folder);
  });
  try {
    await read({ journal: new Journal(engine.store), engine, notes: join(config.folder, 'notes') });
  } finally {
    await engine.close();
    held.remove();
  }
}
