/**
 * The lock that keeps a folder to one process.
 * Owns: taking it, telling a living owner from a dead one, giving it back. Refuses: waiting.
 */
import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { AuraError } from '../errors.ts';

/** Locks that this process holds; a lock file with our pid that is not among them was left by an earlier process. */
const held = new Set<string>();

/** True when a process of that id exists, also when it belongs to somebody else. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes the lock and answers how to give it back. Throws `store-locked` when a living process holds it. */
export function takeLock(file: string): () => void {
  const own = JSON.stringify({ pid: process.pid, started: startOf(process.pid) });
  for (let attempt = 0; attempt < 5; attempt++) {
    if (create(file, own)) {
      held.add(file);
      return () => {
        held.delete(file);
        rmSync(file, { force: true });
      };
    }
    const other = read(file);
    if (other === null) continue;
    if (isHolding(file, other)) throw locked(file, other);
    // Moved aside, then looked at again: two that find the same stale lock must not remove each other's fresh one.
    const aside = `${file}.${process.pid}`;
    try {
      renameSync(file, aside);
    } catch {
      continue;
    }
    const moved = read(aside);
    if (moved !== null && isHolding(file, moved)) restore(aside, file);
    rmSync(aside, { force: true });
  }
  throw locked(file, read(file) ?? '');
}

function create(file: string, text: string): boolean {
  // Written aside and linked, so that nobody ever reads a lock without its owner.
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

function restore(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // A third one took it meanwhile; the loop finds out who.
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function isHolding(file: string, text: string): boolean {
  const { pid, started } = parse(text);
  if (pid === process.pid) return held.has(file);
  if (!isAlive(pid)) return false;
  const now = startOf(pid);
  return started === null || now === null || started === now;
}

function parse(text: string): { pid: number; started: string | null } {
  try {
    const { pid, started } = JSON.parse(text) as { pid?: unknown; started?: unknown };
    return { pid: Number(pid), started: typeof started === 'string' ? started : null };
  } catch {
    return { pid: 0, started: null };
  }
}

/** When a process started, where the kernel tells; a pid alone may belong to a newer process (proc(5), field 22 of stat). */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return null;
  }
}

function locked(file: string, text: string): AuraError {
  return new AuraError({
    code: 'store-locked',
    userMessage: `Process ${parse(text).pid} already uses this store (${file}). End it, or choose another folder.`,
  });
}
