/**
 * A bench in as many processes as there are processors.
 * Owns: starting a program once for each part with its orders, and reading the line of JSON that it ends with.
 * Refuses: what a part does, and putting the outcomes together.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** Which part it is, from 0, and how many there are. */
export interface PartOf {
  at: number;
  of: number;
}

/** What each part printed, in their order. Rejects where one does not end well; what it said of it stands on stderr. */
export function inParts<Outcome>(program: string, orders: object): Promise<Outcome[]> {
  const of = availableParallelism();
  const folder = mkdtempSync(join(quickFolder(), 'aura-bench-'));
  return Promise.all(
    Array.from({ length: of }, async (_, at) => {
      const given = JSON.stringify({ ...orders, at, of } satisfies PartOf);
      const child = spawn(process.execPath, ['src/bin/run.mjs', program, given], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, TMPDIR: folder },
      });
      const ended = once(child, 'exit') as Promise<[number | null]>;
      const [printed, [code]] = await Promise.all([text(child.stdout), ended]);
      if (code !== 0) throw new Error(`part ${at + 1} of ${of} of ${program} ended with ${code}`);
      return JSON.parse(printed) as Outcome;
    }),
  ).finally(() => rmSync(folder, { recursive: true, force: true }));
}

/** Where some thousand runs keep their stores: in memory, where the machine has such a folder. */
function quickFolder(): string {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return '/dev/shm';
  } catch {
    return tmpdir();
  }
}

/** Of all, those of one part. */
export function ofPart<Item>(all: readonly Item[], { at, of }: PartOf): Item[] {
  return all.filter((_, index) => index % of === at);
}
