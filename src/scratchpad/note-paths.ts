/**
 * Ways into a parsed document: dotted paths, with keys that hold dots or blanks in brackets or quotes.
 * Owns: `items[0].metadata.labels["app.kubernetes.io/name"]`, root lists (`[3].name`), and keys that are dotted themselves.
 * Refuses: conditions; queries use JMESPath for those.
 */
import { AuraError } from '../errors.ts';

/** Each step is tried together with those before it, so there are few; no document's keys are longer than this together. */
const mostSteps = 64;
const longestPath = 2_000;

/** The steps of a path; "" and "." are the root. Throws `note-query` for a path longer than any document has. */
export function pathSteps(path: string): string[] {
  const steps: string[] = [];
  if (path.length > longestPath) throw tooLong();
  for (const match of path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\['((?:[^'\\]|\\.)*)'\]|\[(-?\d+|\*)\]|([^.[\]]+)/g)) {
    steps.push(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
  }
  if (steps.length > mostSteps) throw tooLong();
  return steps;
}

function tooLong(): AuraError {
  return new AuraError({
    code: 'note-query',
    userMessage: `A path has at most ${mostSteps} steps and ${longestPath} characters; name a part of it.`,
  });
}

/** What lies at the path; `undefined` when nothing does. A key that holds dots is found whole, longest first. */
export function valueAt(document: unknown, steps: readonly string[]): unknown {
  if (steps.length === 0) return document;
  if (document === null || typeof document !== 'object') return undefined;
  if (Array.isArray(document)) {
    const [step = '', ...rest] = steps;
    if (step === '*') return document.map((each) => valueAt(each, rest)).filter((each) => each !== undefined);
    const at = Number(step);
    return Number.isInteger(at) ? valueAt(document.at(at), rest) : undefined;
  }
  for (let length = steps.length; length >= 1; length -= 1) {
    const key = steps.slice(0, length).join('.');
    if (Object.hasOwn(document, key)) return valueAt((document as Record<string, unknown>)[key], steps.slice(length));
  }
  return undefined;
}

/** What could have been asked for at the deepest part of the path that exists. */
export function nearestKeys(document: unknown, steps: readonly string[]): string {
  for (let length = steps.length; length >= 0; length -= 1) {
    const found = valueAt(document, steps.slice(0, length));
    if (found === undefined || found === null || typeof found !== 'object') continue;
    const where = length === 0 ? 'the root' : `"${steps.slice(0, length).join('.')}"`;
    return Array.isArray(found)
      ? `${where} is a list of ${found.length}`
      : `${where} has: ${Object.keys(found).slice(0, 40).join(', ')}`;
  }
  return 'the root has no keys';
}
