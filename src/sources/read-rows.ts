/**
 * One JSON value a line, read in bounded pieces.
 * Owns: splitting a file that may still grow into rows, counting what is malformed, and the bounds.
 * Refuses: knowing what a row means.
 */
import { openRegular, whyUnread } from '../local/regular-file.ts';
import { isRecord, type JsonRecord, parseJson } from './loose-json.ts';

/** Rows beyond this many of one file are not kept: about a gigabyte of objects. */
export const maxRows = 1_000_000;
const chunkBytes = 512 * 1024;
/** A longer line is counted as malformed. One line of metrics.ndjson holds a whole response, hence the size. */
const maxLineBytes = 64 * 1024 * 1024;

export interface RowCount {
  rows: number;
  malformed: number;
  /** The first that was malformed, and why. */
  first: { line: number; why: string } | null;
  /** True when rows were left out because of `maxRows`. */
  cut: boolean;
  missing: boolean;
  /** Why the file was left out, a sentence; null where it was read. */
  unread: string | null;
}

/** What was left out of a file, and why the first of it was. */
export function leftOut({ malformed, first }: RowCount): string {
  const which = first ? ` (the first is line ${first.line}: ${first.why})` : '';
  return `${malformed === 1 ? '1 malformed line was' : `${malformed} malformed lines were`} left out${which}`;
}

/**
 * Calls `take` for each row; `take` says whether the row made sense, or why not. A last line without its newline that does not
 * parse is still being written, so it is left for the next look. A missing file has no rows; nor has one that is no
 * plain file of `folder`.
 */
export async function readRows(
  path: string,
  folder: string,
  take: (row: JsonRecord) => boolean | string,
): Promise<RowCount> {
  const count: RowCount = { rows: 0, malformed: 0, first: null, cut: false, missing: false, unread: null };
  let lineNumber = 0;
  const leaveOut = (why: string): void => {
    count.malformed++;
    count.first ??= { line: lineNumber, why };
  };
  const accept = (line: string, complete: boolean): void => {
    lineNumber++;
    if (line === '' || line === '\r') return;
    if (count.rows >= maxRows) {
      count.cut = true;
      return;
    }
    // A line that opens no object is refused without being parsed: a refusal of the parser costs much more.
    const row = /^\s*\{/.test(line) ? parseJson(line) : undefined;
    if (row === undefined && !complete) return;
    if (!isRecord(row)) {
      if (line.trim() !== '') leaveOut('it is no JSON object');
      return;
    }
    const taken = take(row);
    if (taken === true) count.rows++;
    else leaveOut(taken === false ? 'a field that is needed is missing or of another kind' : taken);
  };
  let file: Awaited<ReturnType<typeof openRegular>>;
  try {
    file = await openRegular(path, folder);
  } catch (error) {
    if (isRecord(error) && error.code === 'ENOENT') return { ...count, missing: true };
    return { ...count, unread: whyUnread(path, error) };
  }
  try {
    let pieces: Buffer[] = [];
    let held = 0;
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes, null);
      if (bytesRead === 0) break;
      let from = 0;
      for (;;) {
        const end = buffer.subarray(0, bytesRead).indexOf(10, from);
        if (end < 0) break;
        if (held > maxLineBytes) {
          lineNumber++;
          leaveOut('it is too long');
        } else accept(pieces.length === 0 ? buffer.toString('utf8', from, end) : join(pieces, buffer, from, end), true);
        pieces = [];
        held = 0;
        from = end + 1;
      }
      held += bytesRead - from;
      if (held > maxLineBytes) pieces = [];
      else if (from < bytesRead) pieces.push(buffer.subarray(from, bytesRead));
    }
    if (held > maxLineBytes) leaveOut('it is too long');
    else if (held > 0) accept(Buffer.concat(pieces).toString('utf8'), false);
  } finally {
    await file.close();
  }
  return count;
}

function join(pieces: Buffer[], last: Buffer, from: number, end: number): string {
  return Buffer.concat([...pieces, last.subarray(from, end)]).toString('utf8');
}
