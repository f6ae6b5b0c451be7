/**
 * JSON that stands in other text.
 * Owns: where a value ends, and reading one leniently. Refuses: mending what is broken.
 */
import { parseJson } from '../run/servers/parse-json.ts';

/** The end of the object or list that begins at `start`; null where none begins there, or none ends. Linear. */
export function endOfJson(text: string, start: number): number | null {
  if (text[start] !== '{' && text[start] !== '[') return null;
  let depth = 0;
  let isText = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (isText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

/** The object or list that `text` is; undefined where it is none. */
export function objectIn(text: string): unknown {
  try {
    const value: unknown = parseJson(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
