/**
 * A unified diff of two short texts, with three lines of context, by longest common subsequence.
 * Refuses: finding what moved within long changes; there the one side stands whole before the other, since the table
 * grows with the product of the line counts.
 */
const CONTEXT = 3;

/** A line with its mark before it: " ", "-" or "+". */
type Line = string;

/** The diff as `diff -u` shows it; empty when the texts are equal. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const hunks = hunksOf(compare(before.split('\n'), after.split('\n')));
  if (hunks.length === 0) return '';
  return `--- a/${file}\n+++ b/${file}\n${hunks.join('\n')}`;
}

/** Cells of the table; some 2 MB. */
const mostCells = 1_000_000;

/** What both begin and end with needs no table; of it only the context is kept. `skipped`: lines before the first. */
function compare(a: string[], b: string[]): { lines: Line[]; skipped: number } {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const [before, after] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const skipped = Math.max(0, head - CONTEXT);
  const changed =
    before.length * after.length <= mostCells
      ? byTable(before, after)
      : [...marked('-', before), ...marked('+', after)];
  const behind = a.slice(a.length - tail).slice(0, CONTEXT);
  return { lines: [...marked(' ', a.slice(skipped, head)), ...changed, ...marked(' ', behind)], skipped };
}

function marked(mark: string, texts: readonly string[]): Line[] {
  return texts.map((text) => mark + text);
}

function byTable(a: string[], b: string[]): Line[] {
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
      lines.push(` ${a[i] ?? ''}`);
      i += 1;
      j += 1;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push(`-${a[i] ?? ''}`);
      i += 1;
    } else {
      lines.push(`+${b[j] ?? ''}`);
      j += 1;
    }
  }
  return lines;
}

function hunksOf({ lines, skipped }: { lines: Line[]; skipped: number }): string[] {
  const near = new Uint8Array(lines.length);
  for (const [at, line] of lines.entries())
    if (!line.startsWith(' ')) near.fill(1, Math.max(at - CONTEXT, 0), at + CONTEXT + 1);
  const hunks: string[] = [];
  let before = skipped + 1;
  let after = skipped + 1;
  for (let at = 0; at < lines.length; ) {
    const end = endOfRun(near, at);
    const part = lines.slice(at, end);
    const removed = part.filter((line) => !line.startsWith('+')).length;
    const added = part.filter((line) => !line.startsWith('-')).length;
    if (near[at]) hunks.push(`@@ -${before},${removed} +${after},${added} @@\n${part.join('\n')}`);
    before += removed;
    after += added;
    at = end;
  }
  return hunks;
}

function endOfRun(near: Uint8Array, at: number): number {
  const end = near.indexOf(near[at] ? 0 : 1, at);
  return end < 0 ? near.length : end;
}
