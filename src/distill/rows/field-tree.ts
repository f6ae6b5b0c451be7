/**
 * The names of the fields of many alike objects, each said once: `spec.{replicas, containers[].{name, image}}`.
 * Owns: what is looked at and how long it gets. Refuses: values; and keys that are data themselves, as labels are.
 */

/** Objects, items of one list, keys of one object and levels that are looked at. */
const mostObjects = 20;
const mostItems = 3;
const mostKeys = 24;
const deepest = 10;
/** A name of a field, not a path, a host or a sentence. */
const plain = /^[A-Za-z_]\w{0,39}$/;

interface Node {
  children: Map<string, Node>;
  isList: boolean;
}

/** At most `longest` characters; what does not fit is left out from the end of each level. */
export function fieldTree(objects: readonly unknown[], longest: number): string {
  const root: Node = { children: new Map(), isList: false };
  for (const object of objects.slice(0, mostObjects)) if (!Array.isArray(object)) take(root, object, 0);
  for (let levels = deepest; levels > 0; levels -= 1) {
    const text = told(root, levels)
      .replace(/^\.\{([^]*)\}$/, '$1')
      .replace(/^\./, '');
    if (text.length <= longest) return text;
  }
  return '';
}

function take(node: Node, value: unknown, depth: number): void {
  if (depth > deepest || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    node.isList = true;
    for (const item of value.slice(0, mostItems)) take(node, item, depth + 1);
    return;
  }
  for (const [key, inner] of Object.entries(value).slice(0, mostKeys)) {
    if (!plain.test(key)) continue;
    const child = node.children.get(key) ?? { children: new Map(), isList: false };
    node.children.set(key, child);
    take(child, inner, depth + 1);
  }
}

function told({ children, isList }: Node, levels: number): string {
  const list = isList ? '[]' : '';
  if (children.size === 0) return list;
  if (levels === 0) return `${list}.…`;
  const inner = [...children].map(([key, node]) => `${key}${told(node, levels - 1)}`);
  return `${list}.${inner.length === 1 ? inner[0] : `{${inner.join(', ')}}`}`;
}
