/**
 * Where in a YAML file something stands, for the sentence that says what is wrong with it.
 * Owns: finding the line of a path. Refuses: checking what stands there.
 */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Of a path the line of its key, or of the nearest part above it that is written; null where there is none. */
export function yamlLines(text: string): (path: readonly PropertyKey[]) => number | null {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const at = startOf(document.getIn(path.slice(0, length - 1), true), path[length - 1]);
      if (at !== null) return counter.linePos(at).line;
    }
    return null;
  };
}

/** The offset of an entry's key, or of an item of a list. */
function startOf(parent: unknown, key: PropertyKey | undefined): number | null {
  if (isMap(parent)) {
    const entry = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
    return isScalar(entry?.key) ? (entry.key.range?.[0] ?? null) : null;
  }
  const item = isSeq(parent) && typeof key === 'number' ? parent.items[key] : undefined;
  return isNode(item) ? (item.range?.[0] ?? null) : null;
}
