/**
 * What the operating system refuses, as a sentence with what to do about it.
 * Owns: the one table from error codes to words. Refuses: errors of programs; those say it themselves.
 * Source: https://nodejs.org/api/errors.html#common-system-errors
 */
export interface SystemFault {
  what: string;
  fix: string;
}

interface SystemError extends Error {
  code: string;
  syscall: string;
  path?: string;
  dest?: string;
  port?: number;
}

type Says = (error: SystemError) => SystemFault;

const says: Record<string, Says> = {
  ENOENT: ({ syscall, path }) =>
    syscall.startsWith('spawn')
      ? { what: `There is no program ${path ?? ''} on this machine`, fix: 'Install it, or correct its name' }
      : { what: `There is nothing at ${placeOf(path)}`, fix: 'Check the path' },
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: ({ path }) => ({
    what: `${placeOf(path)} is on a disk that cannot be written to`,
    fix: 'Use a folder on another disk',
  }),
  EISDIR: ({ path }) => ({ what: `${placeOf(path)} is a folder, not a file`, fix: 'Name a file' }),
  ENOTDIR: ({ path }) => ({ what: `${placeOf(path)} is a file where a folder is wanted`, fix: 'Name a folder' }),
  EEXIST: ({ dest, path }) => ({
    what: `${placeOf(dest ?? path)} is there already`,
    fix: 'Move it away, or name another place',
  }),
  ENOSPC: ({ path }) => ({
    what: `The disk of ${placeOf(path)} is full`,
    fix: 'Free some space there, or use another disk',
  }),
  EMFILE: () => ({ what: 'Too many files are open at once', fix: 'Raise the limit (ulimit -n) and try again' }),
  EADDRINUSE: ({ port }) => ({
    what: `Port ${port ?? ''} is in use by another program`.replace('  ', ' '),
    fix: 'End that program, or choose another port (slack.port in aura.yaml)',
  }),
};

function forbidden({ syscall, path, port }: SystemError): SystemFault {
  if (syscall === 'listen')
    return { what: `Port ${port ?? ''} may not be listened on by this user`, fix: 'Choose a port above 1023' };
  const deed = /^(?:open|read|stat|lstat|scandir|access)/.test(syscall) ? 'opened' : 'written to';
  return {
    what: `${placeOf(path)} may not be ${deed} by this user`,
    fix: 'Give this user the right to, or use another place',
  };
}

function placeOf(path: string | undefined): string {
  return path ?? 'the path';
}

/** Null for anything that the operating system did not say, or that has no words here. */
export function systemFault(error: unknown): SystemFault | null {
  if (!isSystemError(error)) return null;
  return Object.hasOwn(says, error.code) ? (says[error.code]?.(error) ?? null) : null;
}

function isSystemError(error: unknown): error is SystemError {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    'syscall' in error &&
    typeof error.syscall === 'string'
  );
}
