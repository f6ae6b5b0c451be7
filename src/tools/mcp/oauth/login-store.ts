/**
 * Logins at MCP servers, kept in the installation's folder under its key (AES-256-GCM).
 * Owns: the files, and that a login is good for the one address that it was made for.
 * Refuses: making logins, and showing one to another server of the same name.
 */
import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OAuthDiscoveryState } from '@modelcontextprotocol/sdk/client/auth.js';
import type { OAuthClientInformationMixed, OAuthTokens } from '@modelcontextprotocol/sdk/shared/auth.js';
import type { InstallationKey } from '../../../local/installation-key.ts';
import { openPrivate } from '../../../local/private-folder.ts';

export interface StoredLogin {
  /** The server's address; the login is of no use to another. */
  url: string;
  tokens: OAuthTokens;
  /** Epoch ms; absent where the authorization server did not say. */
  expiresAt?: number;
  client?: OAuthClientInformationMixed;
  discovery?: OAuthDiscoveryState;
}

const ivBytes = 12;
const tagBytes = 16;

export class LoginStore {
  readonly #folder: string;
  readonly #key: () => Promise<Pick<InstallationKey, 'derive'>>;

  /** @param folder the installation's; `key` is asked for when there is something to read or write */
  constructor(folder: string, key: () => Promise<Pick<InstallationKey, 'derive'>>) {
    this.#folder = join(folder, 'logins');
    this.#key = key;
  }

  /** Null where there is none for this server at this address, or none that this installation's key opens. */
  async read(server: string, url: string): Promise<StoredLogin | null> {
    const sealed = await readFile(this.#file(server)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
      throw error;
    });
    if (sealed === null) return null;
    const key = await this.#secret();
    try {
      const open = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes));
      open.setAAD(Buffer.from(server));
      open.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
      const text = Buffer.concat([open.update(sealed.subarray(ivBytes + tagBytes)), open.final()]).toString('utf8');
      const login = JSON.parse(text) as StoredLogin;
      return login.url === url ? login : null;
    } catch {
      return null;
    }
  }

  /** Whole or not at all. */
  async write(server: string, login: StoredLogin): Promise<void> {
    await openPrivate(this.#folder);
    const iv = randomBytes(ivBytes);
    const seal = createCipheriv('aes-256-gcm', await this.#secret(), iv);
    seal.setAAD(Buffer.from(server));
    const data = Buffer.concat([seal.update(JSON.stringify(login), 'utf8'), seal.final()]);
    const draft = `${this.#file(server)}.${randomUUID()}`;
    await writeFile(draft, Buffer.concat([iv, seal.getAuthTag(), data]), { mode: 0o600 });
    await rename(draft, this.#file(server));
  }

  async remove(server: string): Promise<void> {
    await rm(this.#file(server), { force: true });
  }

  async #secret(): Promise<Buffer> {
    return (await this.#key()).derive('logins at MCP servers');
  }

  /** Names of servers are letters, digits, `-` and `_`; the configuration sees to that. */
  #file(server: string): string {
    return join(this.#folder, server);
  }
}
