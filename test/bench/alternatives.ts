/**
 * Which alternatives of a regular expression no example needs.
 * Owns: finding the expressions of a source file, and trying each alternative's absence on every example line.
 * Refuses: judging an alternative; one that no example needs may still stand for what nobody has written down yet.
 */

export interface Expression {
  source: string;
  flags: string;
  line: number;
}

export interface Alternative {
  text: string;
  /** Line of the source file that the expression begins on. */
  line: number;
}

/** Regular expression literals of a TypeScript file, told from divisions by what stands before them. */
export function expressionsOf(code: string): Expression[] {
  const found: Expression[] = [];
  // Comments and strings first, so that nothing inside them is taken for an expression.
  const token =
    /\/\*[^]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|(?<=[=(,:[!&|?{};\n]\s*|return\s+|=>\s*)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g;
  for (const match of code.matchAll(token)) {
    const [, source, flags = ''] = match;
    if (source !== undefined) found.push({ source, flags, line: code.slice(0, match.index).split('\n').length });
  }
  return found;
}

/** Start and end of every option of every alternation, at any depth. */
export function optionsOf(source: string): [number, number][] {
  const options: [number, number][] = [];
  const open: { start: number; bars: number[] }[] = [{ start: 0, bars: [] }];
  const close = (end: number) => {
    const group = open.pop();
    if (!group || group.bars.length === 0) return;
    const edges = [group.start - 1, ...group.bars, end];
    for (let i = 1; i < edges.length; i++) options.push([(edges[i - 1] ?? 0) + 1, edges[i] ?? end]);
  };
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (char === '\\') i++;
    else if (char === '[') while (++i < source.length && source[i] !== ']') i += source[i] === '\\' ? 1 : 0;
    else if (char === '(') {
      const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(i))?.[0].length ?? 1;
      open.push({ start: i + head, bars: [] });
      i += head - 1;
    } else if (char === '|') open.at(-1)?.bars.push(i);
    else if (char === ')') close(i);
  }
  close(source.length);
  return options;
}

export const alternativesIn = (source: string): number => optionsOf(source).length;

/** The alternatives whose absence changes what the expression finds in none of `lines`. */
export function unneededIn({ source, flags, line }: Expression, lines: readonly string[]): Alternative[] {
  const plain = flags.replace(/[gy]/g, '');
  const whole = new RegExp(source, plain);
  const refuses = /\(\?<?!/.test(source);
  const results = lines
    .map((text) => [text, shown(whole, text)] as const)
    .filter(([, result]) => refuses || result !== undefined);
  return optionsOf(source).flatMap(([start, end]) => {
    const left =
      source[end] === '|'
        ? source.slice(0, start) + source.slice(end + 1)
        : source.slice(0, start - 1) + source.slice(end);
    try {
      const without = new RegExp(left, plain);
      return results.some(([text, result]) => shown(without, text) !== result)
        ? []
        : [{ text: source.slice(start, end), line }];
    } catch {
      return [];
    }
  });
}

/** What an expression finds and where, with what its groups hold. */
export function shown(pattern: RegExp, text: string): string | undefined {
  const match = pattern.exec(text);
  return match ? JSON.stringify([match.index, ...match]) : undefined;
}

/** The options of an expression's outermost alternation; the whole where there is none. */
export function topAlternatives(source: string): string[] {
  const edges: number[] = [];
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (char === '\\') i++;
    else if (char === '[') while (++i < source.length && source[i] !== ']') i += source[i] === '\\' ? 1 : 0;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) edges.push(i);
  }
  return [...edges, source.length].map((end, index) => source.slice((edges[index - 1] ?? -1) + 1, end));
}
