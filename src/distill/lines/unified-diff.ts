/**
 * A unified diff of two short texts, with three lines of context, by longest common subsequence.
 * Refuses: long texts; the table grows with the product of the line counts.
 */
const CONTEXT = 3;

interface Line {
  mark: ' ' | '-' | '+';
  text: string;
}

/** The diff as `diff -u` shows it; empty when the texts are equal. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const lines = compare(before.split('\n'), after.split('\n'));
  const hunks = hunksOf(lines);
  if (hunks.length === 0) return '';
  return [`--- a/${file}`, `+++ b/${file}`, ...hunks].join('\n');
}

function compare(a: string[], b: string[]): Line[] {
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ mark: ' ', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ mark: '-', text: a[i] ?? '' });
      i += 1;
    } else {
      lines.push({ mark: '+', text: b[j] ?? '' });
      j += 1;
    }
  }
  return lines;
}

function hunksOf(lines: Line[]): string[] {
  const near = lines.map((_, at) =>
    lines.slice(Math.max(at - CONTEXT, 0), at + CONTEXT + 1).some((line) => line.mark !== ' '),
  );
  const hunks: string[] = [];
  let before = 1;
  let after = 1;
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && near[end] === near[at]) end += 1;
    const part = lines.slice(at, end);
    const removed = part.filter((line) => line.mark !== '+').length;
    const added = part.filter((line) => line.mark !== '-').length;
    if (near[at]) {
      hunks.push(`@@ -${before},${removed} +${after},${added} @@`, ...part.map(({ mark, text }) => mark + text));
    }
    before += removed;
    after += added;
    at = end;
  }
  return hunks;
}
