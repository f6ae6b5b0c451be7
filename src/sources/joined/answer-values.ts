/**
 * The values in a foreign answer: JSON, JSON lines, or YAML.
 * Owns: telling which it is, within bounds. Refuses: prose; what is none of them has no values.
 */
import { parseForeignYaml } from '../../distill/rows/foreign-yaml.ts';
import { isRecord, type JsonRecord, parseJson } from '../loose-json.ts';

const mostYaml = 4_000_000;
const mostLines = 50_000;
/** Levels in which a list may be wrapped: `{data: {result: […]}}`. */
const deepest = 3;

/** Every value in the text, in order. */
export function valuesOf(text: string): unknown[] {
  const start = text.search(/\S/);
  if (start < 0) return [];
  const first = text[start];
  if (first === '{' || first === '[') {
    const whole = parseJson(text);
    if (whole !== undefined) return [whole];
    return text.split('\n', mostLines).flatMap((line) => (line.trim().startsWith('{') ? (parseJson(line) ?? []) : []));
  }
  if (text.length > mostYaml || !looksLikeYaml(text)) return [];
  try {
    return parseForeignYaml(text).filter((value) => value !== null && value !== undefined);
  } catch {
    return [];
  }
}

/** The first line that is no comment begins a list or names a key; a log line or a table does neither. */
function looksLikeYaml(text: string): boolean {
  const [line = ''] = text
    .slice(0, 4_000)
    .split('\n')
    .filter((one) => one.trim() !== '' && !one.startsWith('#') && one.trim() !== '---');
  return /^- [A-Za-z]|^[A-Za-z][\w.-]{0,60}:(?:\s|$)/.test(line);
}

/** The records of the first list that is found, also inside `{data: {items: […]}}`; a lone record is a list of one. */
export function rowsIn(values: readonly unknown[], depth = 0): JsonRecord[] {
  if (values.length !== 1) return values.filter(isRecord);
  const [only] = values;
  if (Array.isArray(only)) return only.filter(isRecord);
  if (!isRecord(only)) return [];
  if (depth < deepest)
    for (const inner of Object.values(only)) {
      if (Array.isArray(inner) && inner.some(isRecord)) return inner.filter(isRecord);
      if (isRecord(inner)) {
        const rows = rowsIn([inner], depth + 1);
        if (rows.length > 1 || (rows.length === 1 && rows[0] !== inner)) return rows;
      }
    }
  return [only];
}
