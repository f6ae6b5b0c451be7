/**
 * Unified diffs, as they come: with or without `---`/`+++` heads, with loose `@@ path @@` heads, cut short.
 * Owns: files, hunks and lines with their sign, and what is left when moved and re-spaced lines cancel out.
 * Refuses: meaning. Foreign text: bounded, never an error.
 */

export interface DiffLine {
  sign: '+' | '-' | ' ';
  text: string;
  /** Of the new file, for a removed line of the old one; counted from 1 in the diff where it names no numbers. */
  number: number;
}

export interface DiffHunk {
  path: string;
  /** What stands behind `@@`: often the enclosing function. */
  header: string;
  lines: DiffLine[];
}

/** Enough for a large commit; what is behind is left out. */
const maxLines = 1200;
const maxLineLength = 300;
/** No identifier or path is longer; what is, is data, and slows every reader. */
const longRun = /[\w.]{81,}/g;
/** An embedded file, a key, a digest: what stands behind it on its line is still of the line. */
const data = /[\w.+/=]+/g;
const longestPath = 200;
const kept = 80;

/** The beginning of a line in which long data is cut; no more of it is read than that takes. */
function beginning(line: string): string {
  if (line.length <= longestPath) return line;
  let read = '';
  let at = 0;
  for (const { 0: run, index } of line.matchAll(data)) {
    read += line.slice(at, index) + (run.length > longestPath ? run.slice(0, kept) : run);
    at = index + run.length;
    if (read.length >= maxLineLength) break;
  }
  return (read + line.slice(at, at + maxLineLength)).slice(0, maxLineLength);
}

/** The hunks of a diff; `fallback` names the file when the diff does not. */
export function readDiff(diff: string, fallback = ''): DiffHunk[] {
  const hunks: DiffHunk[] = [];
  let path = fallback;
  let hunk: DiffHunk | undefined;
  let next = { old: 1, now: 1 };
  for (const raw of diff.split('\n', maxLines)) {
    const line = beginning(raw)
      .replace(/\r$/, '')
      .replace(longRun, (run) => run.slice(0, kept));
    const named = /^(?:diff --git a\/(\S+)|\+\+\+ (?:b\/)?(\S+)|--- (?:a\/)?(\S+))/.exec(line);
    if (named && (line.startsWith('diff') || line.startsWith('+++ ') || line.startsWith('--- '))) {
      const name = named[1] ?? named[2] ?? named[3] ?? '';
      if (name !== '/dev/null') path = name;
      hunk = undefined;
    } else if (line.startsWith('@@')) {
      const inner = line
        .replace(/^@@\s*/, '')
        .replace(/\s*@@\s*/, ' ')
        .trim();
      const loose = /^(?!-\d)([\w./@-]*[\w-]+[./][\w./-]+|Dockerfile|Makefile)\b:?\s*(.*)$/.exec(inner);
      if (loose?.[1]) path = loose[1];
      hunk = { path, header: loose ? (loose[2] ?? '') : inner.replace(/^-\d[\d,]* \+\d[\d,]*/, '').trim(), lines: [] };
      hunks.push(hunk);
      const [, old, now] = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(line) ?? [];
      if (old !== undefined) next = { old: Number(old), now: Number(now) };
    } else if (line.startsWith('+') || line.startsWith('-') || line.startsWith(' ')) {
      if (!hunk) {
        hunk = { path, header: '', lines: [] };
        hunks.push(hunk);
      }
      const sign = line[0] as DiffLine['sign'];
      hunk.lines.push({ sign, text: line.slice(1), number: sign === '-' ? next.old : next.now });
      if (sign !== '+') next.old++;
      if (sign !== '-') next.now++;
    }
  }
  return hunks.filter((found) => found.lines.length > 0);
}

export interface NetChange {
  path: string;
  header: string;
  removed: string[];
  added: string[];
  context: string[];
  /** True when the same lines stand on both sides in another order. */
  reordered: boolean;
  lines: DiffLine[];
}

const spaceless = (text: string) =>
  text
    .replace(/\s+(?:\/\/|#).*$/, '')
    .replace(/\s+/g, '')
    .replace(/[,;]$/, '');

/** What a hunk really changes: lines that only moved or were re-spaced cancel, comments and blanks go. */
export function netOf(hunk: DiffHunk): NetChange {
  const lines = hunk.lines.filter((line) => !isComment(line.text, hunk.path));
  const of = (sign: DiffLine['sign']) => lines.filter((line) => line.sign === sign).map((line) => line.text);
  const removed = of('-');
  const added = of('+');
  const left = new Map<string, number>();
  for (const text of removed) left.set(spaceless(text), (left.get(spaceless(text)) ?? 0) + 1);
  const netAdded = added.filter((text) => {
    const count = left.get(spaceless(text)) ?? 0;
    if (count > 0) left.set(spaceless(text), count - 1);
    return count === 0;
  });
  const netRemoved = removed.filter((text) => {
    const count = left.get(spaceless(text)) ?? 0;
    if (count > 0) left.set(spaceless(text), count - 1);
    return count > 0;
  });
  return {
    path: hunk.path,
    header: hunk.header,
    removed: netRemoved,
    added: netAdded,
    context: of(' '),
    reordered: removed.length > 1 && netRemoved.length === 0 && netAdded.length === 0,
    lines,
  };
}

/** A blank, or a comment in the usual notations; `#` is one only where it is not a colour, a heading, a macro or an attribute. */
export function isComment(text: string, path: string): boolean {
  const line = text.trim();
  if (line === '' || line.startsWith('//') || line.startsWith('/*') || line.startsWith('*/')) return true;
  if (/^\*(?:\s|$)/.test(line)) return true;
  if (/^#(?!!?\[|[0-9a-f]{3,8}\b|include|define|if|endif|pragma)/i.test(line) && !/\.(?:md|css|scss)$/.test(path))
    return true;
  return /^--\s/.test(line) || /^<!--.*-->$/.test(line) || /^"""/.test(line);
}
