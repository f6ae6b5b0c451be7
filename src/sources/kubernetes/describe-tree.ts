/**
 * The layout of `kubectl describe`: "Key: value" lines whose depth is their indentation.
 * Owns: turning lines into a tree, raw lines kept for tables inside. Refuses: knowing any key.
 */

export interface Described {
  key: string;
  value: string;
  indent: number;
  kids: Described[];
  /** Lines below the key that are no "Key: value" themselves, untrimmed. */
  lines: string[];
}

const maxLine = 20_000;
const maxDepth = 12;

/** One object a tree; several objects in one output are told apart by their "Name:" at the margin. */
export function describedOf(lines: readonly string[]): Described[] {
  const roots: Described[] = [];
  let path: Described[] = [];
  for (const line of lines) {
    const text = line.length > maxLine ? line.slice(0, maxLine) : line;
    const field = fieldOf(text);
    if (field && field.indent === 0 && field.key === 'Name') {
      const root: Described = { key: '', value: '', indent: -1, kids: [field], lines: [] };
      roots.push(root);
      path = [root, field];
      continue;
    }
    if (path.length === 0 || text.trim() === '') continue;
    const indent = field ? field.indent : indentOf(text);
    const isDeeper = indent > (path.at(-1)?.indent ?? 0);
    if (!field || (isDeeper && path.length > maxDepth)) {
      while (path.length > 1 && (path.at(-1)?.indent ?? 0) >= indent) path.pop();
      path.at(-1)?.lines.push(text);
      continue;
    }
    while (path.length > 1 && (path.at(-1)?.indent ?? 0) >= indent) path.pop();
    path.at(-1)?.kids.push(field);
    path.at(-1)?.lines.push(text);
    path.push(field);
  }
  return roots;
}

function indentOf(line: string): number {
  let at = 0;
  while (line[at] === ' ') at++;
  return at;
}

function fieldOf(line: string): Described | undefined {
  const indent = indentOf(line);
  const colon = line.endsWith(':') && line.indexOf(': ') < 0 ? line.length - 1 : line.indexOf(': ');
  if (colon <= indent) return undefined;
  const key = line.slice(indent, colon);
  if (key.includes('  ') || key.length > 120 || key.startsWith('-') || key.includes('"')) return undefined;
  return { key, value: line.slice(colon + 1).trim(), indent, kids: [], lines: [] };
}

export function kidOf(at: Described | undefined, ...names: string[]): Described | undefined {
  return at?.kids.find(({ key }) => names.includes(key));
}

/** The value of a key, unless it is said to be nothing. */
export function valueOf(at: Described | undefined, ...names: string[]): string | undefined {
  const value = kidOf(at, ...names)?.value;
  return value === undefined || value === '' || /^<(?:none|unset|unknown|nil)>$/.test(value) ? undefined : value;
}

/** A value that goes on over several lines: labels, taints, tolerations. `<none>` is none, an absent key unknown. */
export function linesOf(at: Described | undefined, ...names: string[]): string[] | undefined {
  const field = kidOf(at, ...names);
  if (!field) return undefined;
  return [field.value, ...field.lines.map((line) => line.trim())].filter(
    (line) => line !== '' && !/^<(?:none|unset)>$/.test(line),
  );
}
