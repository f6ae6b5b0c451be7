/**
 * `aura audit INCIDENT [--verify] [--log FILE …]`: an incident's facts, and whether anybody changed them since.
 * Owns: reading the journal, its signed head and the heads that a log tells. Refuses: judging; store/signed-head.ts does.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import { AuraError, messageOf } from '../errors.ts';
import { print } from '../local/terminal.ts';
import type { Entry, SignedHead, Store } from '../run/ports/store.ts';
import { reading, unknown, withConfig } from './reading-store.ts';

interface AuditFlags {
  config: string;
  verify?: boolean;
  log: string[];
}

export function registerAudit(program: Command): void {
  withConfig(
    program.command('audit').description("an incident's facts, and whether their chain holds").argument('<incident>'),
  )
    .option('--verify', 'only check the chain and its signed head; exit 2 where they do not hold')
    .option(
      '--log <file>',
      "a log of Aura's, as lines of JSON: its signed heads are checked too; may be repeated",
      (file: string, before: string[]) => [...before, file],
      [],
    )
    .action((incident: string, { config, verify, log }: AuditFlags) =>
      reading(
        config,
        async ({ engine: { store, key } }) => {
          const { auditJournal } = await import('../store/signed-head.ts');
          const logged = (await Promise.all(log.map((file) => headsIn(file, incident)))).flat();
          const { entries, kept } = await settled(store, incident);
          if (entries.length === 0 && kept === null && logged.length === 0) throw unknown('incident', incident);
          if (!verify)
            for (const { version, time, facts } of entries)
              print(`${version} ${new Date(time).toISOString()} ${JSON.stringify(facts)}\n`);
          const { holds, lines } = auditJournal({ incident, entries, kept, logged, key });
          for (const line of lines) print(`${line}\n`);
          if (!holds) process.exitCode = 2;
        },
        incident,
      ),
    );
}

/**
 * A running Aura signs a moment after it has written: what is there already gets a second to be covered, and what comes
 * meanwhile is another look's.
 */
async function settled(store: Store, incident: string): Promise<{ entries: Entry[]; kept: SignedHead | null }> {
  const entries = await store.read(incident, 0);
  for (let waited = 0; ; waited += 100) {
    const kept = await store.signedHead(incident);
    if (kept && kept.version >= entries.length) return { entries: await store.read(incident, 0, kept.version), kept };
    if (waited >= 1_000) return { entries, kept };
    await pause(100);
  }
}

/** The heads of an incident that a log tells; its other lines, and what is no JSON, are not ours to judge. */
async function headsIn(file: string, incident: string): Promise<SignedHead[]> {
  const [{ inputFromFile }, { parseHead }] = await Promise.all([
    import('../distill/text-input.ts'),
    import('../store/signed-head.ts'),
  ]);
  const input = await inputFromFile(file).catch((cause: unknown) => {
    throw new AuraError({
      code: 'log-unreadable',
      userMessage: `The log ${file} cannot be read (${messageOf(cause)}); check the path after --log.`,
      cause,
    });
  });
  const heads: SignedHead[] = [];
  for await (const lines of input.lines())
    for (const line of lines) {
      const head = headOf(line);
      if (head && head.incident === incident) heads.push(parseHead(JSON.stringify(head), incident));
    }
  return heads;
}

function headOf(line: string): { incident?: unknown } | null {
  if (!line.includes('"head"')) return null;
  try {
    const { head } = JSON.parse(line) as { head?: unknown };
    return typeof head === 'object' ? head : null;
  } catch {
    return null;
  }
}
