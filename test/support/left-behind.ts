/**
 * What a program left behind: processes and folders of everything that was started with one TMPDIR of its own.
 * Owns: telling them apart by that folder's unique name. Refuses: ending any of it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Commands of the processes whose temporary folder is this one or lies in it, children of children included. */
export function processesIn(folder: string): string[] {
  if (!existsSync('/proc/self/environ')) {
    const listing = spawnSync('ps', ['axeww', '-o', 'pid=,command='], { encoding: 'utf8' }).stdout;
    return listing.split('\n').filter((line) => line.includes(`TMPDIR=${folder}`) && !line.includes('ps axeww'));
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .flatMap((pid) => {
      try {
        const set = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
        if (!set.some((it) => it === `TMPDIR=${folder}` || it.startsWith(`TMPDIR=${folder}/`))) return [];
        return [`${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()}`];
      } catch {
        // It ended meanwhile, or belongs to somebody else.
        return [];
      }
    });
}

/** Aura's folders there; what the TypeScript loader and the package manager keep is theirs. */
export function foldersIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('aura-'));
}
