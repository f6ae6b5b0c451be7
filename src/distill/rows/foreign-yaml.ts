/**
 * YAML that somebody else wrote: outputs of tools, notes.
 * Owns: the parser and its bounds. It builds no tree of its own, stops at the first fault and takes about 0.2 s a megabyte
 * whatever the text; the `yaml` package, which the team's own files are read with, takes seconds on hostile ones.
 * Refuses: types beyond YAML's core, and the size of a text; callers bound it.
 */
import { CORE_SCHEMA, loadAll, YAMLException } from 'js-yaml';

/** Levels; no object of a cluster has a third as many. */
const deepest = 100;
/**
 * Lines that any text may have, and characters for each further one. A line costs as much as thirty characters; those of
 * what clusters and people write are longer than this on average, however many there are.
 */
const freeLines = 20_000;
const shortestLine = 25;

/**
 * The documents of a text; of a key that stands twice the last counts. Throws when one of them is no YAML, when its
 * references stand for more than there is text, or when it has more lines than a text of its length should.
 */
export function parseForeignYaml(text: string): unknown[] {
  if (hasMoreLines(text, freeLines + text.length / shortestLine))
    throw new YAMLException('it has more lines than YAML of its length should');
  const documents = loadAll(text, { schema: CORE_SCHEMA, json: true, maxDepth: deepest });
  if (text.includes('*') && !hasAtMost(documents, text.length))
    throw new YAMLException('its references stand for more than there is text');
  return documents;
}

function hasMoreLines(text: string, most: number): boolean {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && lines <= most; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines > most;
}

/** Whether a walk meets no more values than that; what is referred to is met each time. */
function hasAtMost(documents: unknown[], most: number): boolean {
  const open: unknown[] = [documents];
  let met = 0;
  while (open.length > 0) {
    const value = open.pop();
    met += 1;
    if (met + open.length > most + 1) return false;
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) open.push(inner);
  }
  return true;
}
