/**
 * What may stand where a plain file is expected: a named pipe, a socket, a folder, a link out of the folder, a device.
 * Owns: making each under a name. Refuses: ending the sockets' server; the caller closes it.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** Each kind, and the word that must be said about it. */
export const unusualKinds = {
  pipe: 'named pipe',
  socket: 'socket',
  folder: 'folder',
  link: 'link that leaves',
  device: 'link that leaves|device',
} as const;
export type UnusualKind = keyof typeof unusualKinds;

/** Puts one there. The link leads to a plain file beside `folder`, whose content must never be seen. Answers its end. */
export async function putUnusual(kind: UnusualKind, folder: string, name: string): Promise<() => void> {
  const path = join(folder, name);
  if (kind === 'pipe') execFileSync('mkfifo', [path]);
  if (kind === 'folder') mkdirSync(path);
  if (kind === 'device') symlinkSync('/dev/zero', path);
  if (kind === 'link') {
    writeFileSync(`${folder}-outside`, 'secret of somebody else\n');
    symlinkSync(`${folder}-outside`, path);
  }
  if (kind !== 'socket') return () => undefined;
  const server = createServer().listen(path);
  await once(server, 'listening');
  return () => void server.close();
}
