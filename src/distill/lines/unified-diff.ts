/**
 * A unified diff of two short texts, with three lines of context, by longest common subsequence.
 * Refuses: finding what moved within long changes; there the one side stands whole before the other, since the table
 * grows with the product of the line counts.
 */
const CONTEXT = 3;

/** A line with its mark before it: " ", "-" or "+". */
type Line = string;

/** Cells of the table; some 2 MB. */
const mostCells = 1_000_000;
/** Changed lines of either text that are shown. */
const mostChanged = 50_000;
/** In the form of a diff's own remarks, which patching tools pass over. */
const cutShort = `\\ Only the first ${mostChanged} changed lines are shown`;

/** The diff as `diff -u` shows it; empty when the texts are equal. Above 50,000 changed lines it ends with a remark. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const { lines, skipped, isCut } = compare(`${before}\n`, `${after}\n`);
  return [`--- a/${file}`, `+++ b/${file}`, ...hunksOf(lines, skipped), ...(isCut ? [cutShort] : [])].join('\n');
}

/**
 * Two texts whose lines all have their ends. What both begin and end with needs no table and is not even split; of it only
 * the context is kept. `skipped`: lines before the first.
 */
function compare(before: string, after: string): { lines: Line[]; skipped: number; isCut: boolean } {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before.charCodeAt(same) === after.charCodeAt(same)) same += 1;
  const head = startOfLine(before, same);
  let tail = 0;
  const isSame = (): boolean =>
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail);
  while (tail < shorter - head && isSame()) tail += 1;
  const isStart = (text: string): boolean => startOfLine(text, text.length - tail) === text.length - tail;
  if (tail > 0 && !(isStart(before) && isStart(after)))
    tail = before.length - 1 - before.indexOf('\n', before.length - tail);
  const [old, fresh] = [before, after].map((text) => linesOf(text.slice(head, text.length - tail), mostChanged + 1));
  const [removed, added] = [old ?? [], fresh ?? []];
  const isCut = Math.max(removed.length, added.length) > mostChanged;
  const changed =
    removed.length * added.length <= mostCells
      ? byTable(removed, added)
      : [...marked('-', removed.slice(0, mostChanged)), ...marked('+', added.slice(0, mostChanged))];
  let from = head;
  for (let line = 0; line < CONTEXT && from > 0; line += 1) from = startOfLine(before, from - 1);
  const behind = isCut ? [] : linesOf(before.slice(before.length - tail), CONTEXT);
  const lines = [...marked(' ', linesOf(before.slice(from, head), CONTEXT)), ...changed, ...marked(' ', behind)];
  return { lines, skipped: countLines(before, from), isCut };
}

/** Where the line begins that the place is in; a place behind a line end begins one. */
function startOfLine(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function countLines(text: string, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** The first lines, without their ends, of a text of whole lines. */
function linesOf(text: string, most: number): string[] {
  return text === '' ? [] : text.slice(0, -1).split('\n', most);
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

function hunksOf(lines: readonly Line[], skipped: number): string[] {
  const hunks: string[] = [];
  let before = skipped + 1;
  let after = skipped + 1;
  for (let at = 0; at < lines.length; ) {
    const { from, to } = nextHunk(lines, at);
    before += from - at;
    after += from - at;
    let removed = 0;
    let added = 0;
    for (let line = from; line < to; line += 1) {
      const mark = lines[line]?.[0];
      if (mark !== '+') removed += 1;
      if (mark !== '-') added += 1;
    }
    if (to > from) hunks.push(`@@ -${before},${removed} +${after},${added} @@\n${lines.slice(from, to).join('\n')}`);
    before += removed;
    after += added;
    at = to;
  }
  return hunks;
}

/** The next lines that changed, with their context; changes between which no more than two contexts stand are of one hunk. */
function nextHunk(lines: readonly Line[], start: number): { from: number; to: number } {
  const isChange = (line: Line | undefined): boolean => line !== undefined && !line.startsWith(' ');
  let first = start;
  while (first < lines.length && !isChange(lines[first])) first += 1;
  if (first === lines.length) return { from: first, to: first };
  let last = first;
  for (let line = first + 1; line < lines.length && line - last <= 2 * CONTEXT + 1; line += 1)
    if (isChange(lines[line])) last = line;
  return { from: Math.max(start, first - CONTEXT), to: Math.min(lines.length, last + CONTEXT + 1) };
}
