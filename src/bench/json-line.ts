/**
 * Where in a JSON text something stands, for the sentence that says what is wrong with it.
 * Owns: finding the line of a path in one pass. Refuses: text that is no JSON; the parser says where that is.
 */

/** A string, a mark of the grammar, a line's end. What stands between them (numbers, words, blanks) names nothing. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],\n]/g;

/** The line (from 1) of a path's key or list item, or of the nearest part above it that is there. */
export function jsonLine(text: string, path: readonly PropertyKey[]): number {
  /** What is open: the key or index that each is at, and whether a key comes next. */
  const open: { isList: boolean; at: PropertyKey | null }[] = [];
  let [line, found, matched] = [1, 1, 0];
  const arrive = () => {
    if (open.length !== matched + 1 || open.length > path.length) return;
    if (open.every(({ at }, depth) => String(at) === String(path[depth]))) [found, matched] = [line, open.length];
  };
  for (const [it] of text.matchAll(token)) {
    const here = open.at(-1);
    if (it === '\n') line += 1;
    else if (it === '{' || it === '[') {
      open.push({ isList: it === '[', at: it === '[' ? 0 : null });
      if (it === '[') arrive();
    } else if (it === '}' || it === ']') open.pop();
    else if (it === ',') {
      if (here) here.at = here.isList ? Number(here.at) + 1 : null;
      if (here?.isList) arrive();
    } else if (here && !here.isList && here.at === null) {
      here.at = JSON.parse(it) as string;
      arrive();
    }
  }
  return found;
}
