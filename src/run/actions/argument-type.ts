/**
 * What a filled argument of a write may be: the types that a workflow names under `types:`, each with its grammar.
 * Owns: one strict, linear expression a type, on a bounded value; none lets a value begin with a dash.
 * Refuses: guessing a type from an argument's name, and escaping; what does not fit is not repaired.
 */
export const argumentTypes = [
  'component',
  'namespace',
  'object',
  'image',
  'ref',
  'number',
  'quantity',
  'duration',
  'enum',
  'text',
] as const;

export type ArgumentType = (typeof argumentTypes)[number];

/** Characters that any value of a type but `text` may have; longer ones are not looked at. */
const mostCharacters = 512;

/** One part of an image's path: separators stand alone, and between letters or digits. */
const segment = String.raw`[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*`;

/**
 * Kubernetes names (RFC 1123 label and subdomain), image references (Docker's reference grammar, lower case), git-like
 * refs and versions, numbers, Kubernetes quantities, Go and Prometheus durations. Every class ends where the next begins,
 * so that each expression is linear.
 */
const grammars = {
  component: /^(?!.*\.\.)[\p{L}\p{N}][\p{L}\p{N}._:/@-]{0,252}$/u,
  namespace: /^(?!-)[a-z0-9-]{1,63}(?<!-)$/,
  object: /^(?!.*(?:\.[.-]|-\.|[.-]\/))(?:[a-z][a-z0-9.-]{0,62}\/)?(?![.-])[a-z0-9.-]{1,253}(?<![.-])$/,
  image: new RegExp(
    String.raw`^(?=[^:@]{1,255}(?:[:@]|$))${segment}(?::\d{1,5}(?=/))?(?:/${segment}){0,8}(?::\w[\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$`,
  ),
  ref: /^(?!.*(?:\.\.|\/\/|::))[A-Za-z0-9][A-Za-z0-9._:/+@-]{0,199}$/,
  number: /^-?\d{1,15}(?:\.\d{1,9})?$/,
  quantity: /^\d{1,15}(?:\.\d{1,9})?(?:[numkKMGTPE]|[KMGTPE]i)?$/,
  duration: /^(?:\d{1,9}(?:\.\d{1,9})?(?:ns|us|ms|[smhdwy])){1,8}$/,
} as const;

/** Whether text has a type's form. `enum` and `text` have none of their own: the tool's schema knows the one. */
export function hasForm(type: Exclude<ArgumentType, 'enum' | 'text'>, value: unknown): boolean {
  if (typeof value === 'number') {
    if (type === 'number') return Number.isFinite(value);
    return type === 'quantity' && Number.isFinite(value) && value >= 0;
  }
  return typeof value === 'string' && value.length <= mostCharacters && grammars[type].test(value);
}
