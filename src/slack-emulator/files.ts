/**
 * Files: the external upload in its three steps, and what was uploaded.
 * Owns: bytes, sizes, types and where a file was shared.
 * Refuses: fetching anything; files come from the app alone.
 */
import { extname } from 'node:path';
import type { Fields } from './fields.ts';
import { SlackRefusal } from './slack-refusal.ts';

export interface StoredFile {
  id: string;
  name: string;
  title: string;
  altText: string;
  mimetype: string;
  /** What was announced, then what came. */
  size: number;
  bytes: Uint8Array | null;
  complete: boolean;
  user: string;
  created: number;
  shares: { channel: string; ts: string; threadTs: string | null; isPrivate: boolean }[];
}

const TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.md': 'text/markdown',
};

/** One upload may not be larger; a real workspace takes more, a demo never needs it. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

export class Files {
  readonly #files = new Map<string, StoredFile>();

  /** Step one. Throws SlackRefusal `invalid_arguments` or `file_upload_size_restricted`. */
  announce(name: string, size: number, altText: string, user: string): StoredFile {
    if (name === '' || !Number.isInteger(size) || size <= 0) throw new SlackRefusal('invalid_arguments');
    if (size > MAX_FILE_BYTES) throw new SlackRefusal('file_upload_size_restricted');
    const id = `F${String(this.#files.size + 1).padStart(10, '0')}`;
    const file: StoredFile = {
      id,
      name,
      title: name,
      altText,
      mimetype: TYPES[extname(name).toLowerCase()] ?? 'text/plain',
      size,
      bytes: null,
      complete: false,
      user,
      created: Math.floor(Date.now() / 1_000),
      shares: [],
    };
    this.#files.set(id, file);
    return file;
  }

  /** Step two: the bytes; false where they are not those that were announced. */
  receive(id: string, bytes: Uint8Array): boolean {
    const file = this.#files.get(id);
    if (!file || file.complete || bytes.byteLength !== file.size) return false;
    file.bytes = bytes;
    return true;
  }

  /** Throws SlackRefusal `file_not_found`. */
  find(id: string): StoredFile {
    const file = this.#files.get(id);
    if (!file) throw new SlackRefusal('file_not_found');
    return file;
  }

  has(id: string): boolean {
    return this.#files.get(id)?.complete === true;
  }
}

/** The file object of files.info; `base` is the address of this workspace without a path. */
export function fileObject(file: StoredFile, base: string): Fields {
  const type = extname(file.name).slice(1).toLowerCase() || 'text';
  const shares: Record<'public' | 'private', Fields> = { public: {}, private: {} };
  for (const share of file.shares) {
    const group = shares[share.isPrivate ? 'private' : 'public'];
    group[share.channel] = [{ ts: share.ts, ...(share.threadTs ? { thread_ts: share.threadTs } : {}) }];
  }
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    mimetype: file.mimetype,
    filetype: type,
    pretty_type: type.toUpperCase(),
    user: file.user,
    size: file.size,
    mode: 'hosted',
    is_external: false,
    url_private: `${base}/files/${file.id}/${encodeURIComponent(file.name)}`,
    url_private_download: `${base}/files/${file.id}/${encodeURIComponent(file.name)}?download=1`,
    permalink: `${base}/files/${file.id}/${encodeURIComponent(file.name)}`,
    ...(file.altText ? { alt_txt: file.altText } : {}),
    shares,
  };
}
