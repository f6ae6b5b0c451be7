/**
 * Conditions on results, as JMESPath (jmespath.org) has them.
 * Owns: what counts as true. Refuses: evaluating an expression of a model on the event loop; condition-thread.ts does it.
 */

/** JMESPath's own truth: false for false, null, empty text, list or object. */
export function isTrue(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' ? Object.keys(value).length > 0 : true;
}
