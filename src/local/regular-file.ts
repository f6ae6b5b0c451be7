/**
 * Files that came from elsewhere: opened only when they are plain files.
 * Owns: never waiting for a named pipe, never reading a device, never following a link out of the folder that is read.
 * Refuses: what is in them. Every refusal is a sentence that says what the path is instead.
 */
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { AuraError } from '../errors.ts';

/** Without waiting for a writer, should the path have become a pipe since it was looked at; and never as our terminal. */
const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY;

/**
 * Opens a plain file to be read; links are followed as long as they stay in `folder`, anywhere where it is absent.
 * Rejects with `file-unusual` for anything else, and with the system's error where there is nothing or no right.
 */
export async function openRegular(path: string, folder?: string): Promise<FileHandle> {
  if (folder !== undefined) checkInside(path, await realpath(path), await realpath(folder));
  checkKind(path, await stat(path));
  const file = await open(path, flags);
  try {
    checkKind(path, await file.stat());
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Bytes of a plain file; as `openRegular`. */
export async function sizeOfRegular(path: string, folder?: string): Promise<number> {
  const file = await openRegular(path, folder);
  try {
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

/** The text of a plain file; as `openRegular`. */
export async function readRegular(path: string, folder?: string): Promise<string> {
  const file = await openRegular(path, folder);
  try {
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

/** `readRegular` for what is read once at the start. */
export function readRegularNow(path: string, folder?: string): string {
  if (folder !== undefined) checkInside(path, realpathSync(path), realpathSync(folder));
  checkKind(path, statSync(path));
  const file = openSync(path, flags);
  try {
    checkKind(path, fstatSync(file));
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

/** True when there is something, but no plain file of its folder. */
export function isUnusual(error: unknown): error is AuraError {
  return error instanceof AuraError && error.code === 'file-unusual';
}

/** Why a file was not read, as a sentence for people, whatever was thrown. */
export function whyUnread(path: string, error: unknown): string {
  if (error instanceof AuraError) return error.userMessage;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return `${path} cannot be read (${code}); check that it is there and that you may read it`;
}

function checkInside(path: string, real: string, folder: string): void {
  const way = relative(folder, real);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
    throw unusual(path, `a link that leaves ${folder}`);
}

function checkKind(path: string, stats: Stats): void {
  if (stats.isFile()) return;
  if (stats.isFIFO()) throw unusual(path, 'a named pipe');
  if (stats.isSocket()) throw unusual(path, 'a socket');
  throw unusual(path, stats.isDirectory() ? 'a folder' : 'a device');
}

function unusual(path: string, what: string): AuraError {
  return new AuraError({
    code: 'file-unusual',
    userMessage: `${path} is ${what} and is not read; put a plain file in its place`,
  });
}
