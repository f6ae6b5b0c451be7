/**
 * The key of this installation: an Ed25519 pair (RFC 8032) with which it signs what it must be able to vouch for later,
 * and from which the keys follow that close what is kept here.
 * Owns: where the key comes from, a variable of the environment or a file that only this user reads, and making it once.
 * Refuses: what is signed, and a key that another user could have put there.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from 'node:crypto';
import { constants } from 'node:fs';
import { link, lstat, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AuraError } from '../errors.ts';
import { openHome } from './private-folder.ts';

export interface InstallationKey {
  /** The file that it was made in just now, since none was there. */
  made?: string;
  /** The first 16 hex digits of the public key's SHA-256 (SubjectPublicKeyInfo, DER). */
  id: string;
  /** Base64url. */
  sign(text: string): string;
  verify(text: string, signature: string): boolean;
  /** 32 bytes for one purpose, from which neither the key nor those of another purpose follow (HKDF, RFC 5869). */
  derive(purpose: string): Buffer;
}

export interface InstallationKeyOptions {
  /** Where the key lies, or is made, when `text` is absent or empty. */
  folder: string;
  /** PKCS #8, as PEM or as the Base64 of its DER; what several processes share. */
  text?: string;
}

/** Rejects with `key-unreadable`, `key-foreign`, or the system's error when the folder cannot be written. */
export async function openInstallationKey({ folder, text }: InstallationKeyOptions): Promise<InstallationKey> {
  if (text) return keyOf(text, 'The installation key in the environment');
  await openHome(folder);
  const file = join(folder, 'installation.key');
  const found = await existing(file);
  if (found !== null) return keyOf(found, file);
  return { ...keyOf(await make(file), file), made: file };
}

let passing: InstallationKey | null = null;

/** One key of this process that is kept nowhere, for stores that end with it. */
export function passingKey(): InstallationKey {
  return (passing ??= keyOf(newPem(), 'The key of this process'));
}

function newPem(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}

async function existing(file: string): Promise<string | null> {
  const found = await lstat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null) return null;
  const own = !process.getuid || found.uid === process.getuid() || found.uid === 0;
  if (own && found.isFile()) return readFile(file, 'utf8');
  throw new AuraError({
    code: 'key-foreign',
    userMessage: `${file} is no plain file of this user. Remove it; a new key is made, and what was signed with it can no longer be checked.`,
  });
}

/** Written aside and linked, so that of several processes one makes the key and nobody reads half of it. */
async function make(file: string): Promise<string> {
  const draft = `${file}.${randomUUID()}.new`;
  const pem = newPem();
  const handle = await open(draft, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  try {
    await handle.writeFile(pem);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(draft, file);
    return pem;
  } catch (error) {
    const before = await existing(file);
    if (before !== null) return before;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

function keyOf(text: string, from: string): InstallationKey {
  const privateKey = parse(text);
  if (privateKey?.asymmetricKeyType !== 'ed25519') {
    throw new AuraError({
      code: 'key-unreadable',
      userMessage: `${from} is no Ed25519 key. Make one with: openssl genpkey -algorithm ed25519`,
    });
  }
  const publicKey = createPublicKey(privateKey);
  const id = createHash('sha256')
    .update(publicKey.export({ format: 'der', type: 'spki' }))
    .digest('hex')
    .slice(0, 16);
  return {
    id,
    sign: (said) => sign(null, Buffer.from(said), privateKey).toString('base64url'),
    verify: (said, signature) => verify(null, Buffer.from(said), publicKey, Buffer.from(signature, 'base64url')),
    derive: (purpose) =>
      Buffer.from(hkdfSync('sha256', privateKey.export({ format: 'der', type: 'pkcs8' }), '', `aura: ${purpose}`, 32)),
  };
}

function parse(text: string): KeyObject | null {
  try {
    // Where a variable can hold one line only, its line ends are written as \n.
    if (text.includes('-----BEGIN')) return createPrivateKey(text.replaceAll('\\n', '\n'));
    return createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' });
  } catch {
    return null;
  }
}
