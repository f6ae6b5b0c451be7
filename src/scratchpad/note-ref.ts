/**
 * What is known of a note besides its text.
 * Owns: the shape, in memory and in a description on disk. Refuses: reading and writing either.
 */

export interface NoteMeta {
  /** The tool that printed it. */
  tool?: string;
  /** Its arguments. */
  args?: unknown;
  /** The evidence it belongs to, "E7". */
  evidence?: string;
  /** The digest's kind. */
  kind?: string;
}

export interface NoteRef extends NoteMeta {
  /** The first 16 hex digits of `sha256`; unique within an incident. */
  id: string;
  incident: string;
  /** Hex SHA-256 of the UTF-8 text. */
  sha256: string;
  bytes: number;
  lines: number;
  /** Epoch ms of the latest time the same text was put, or a little before it (`renewedAfter`). */
  savedAt: number;
  /** The file in which the text lies. */
  path: string;
  /** Where in a pack it begins, bytes; absent where the file is the text. */
  at?: number;
}

const NOTE_ID = /^[0-9a-f]{16}$/;

export function isNoteId(id: unknown): id is string {
  return typeof id === 'string' && NOTE_ID.test(id);
}
