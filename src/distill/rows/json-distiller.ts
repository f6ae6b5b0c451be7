/**
 * Distillers of whole documents, JSON and YAML: Kubernetes objects, lists of objects, and anything else as leaves.
 * Owns: parsing within bounds, finding the list that matters, and text that hides in a string of the document.
 * Refuses: judging objects and rows. Documents above the bound are read as lines instead, and that is said.
 */
import { clipLine } from '../lines/clip-line.ts';
import type { DigestKind, Distilled, Distiller, DistilOptions } from '../distiller.ts';
import { distilKubernetes, isKubernetes } from '../kubernetes/kubernetes-distiller.ts';
import { parseForeignYaml } from './foreign-yaml.ts';
import { leavesOf, scoreLeaf } from './leaves.ts';
import { Packer } from '../packer.ts';
import { matchQuestion, readQuestion } from '../question.ts';
import { digestRows } from './rows-digest.ts';
import { SENTENCE } from './rows-columns.ts';
import type { Row } from './rows-columns.ts';
import { showBytes } from '../lines/show-lines.ts';

/** Parsed objects take several times the memory of their text. */
const LARGEST_JSON = 24_000_000;
const LARGEST_YAML = 2_000_000;

interface FoundList {
  path: string;
  items: unknown[];
  size: number;
}

/** The list of objects that holds the most, at most six levels down. */
function largestList(value: unknown, path = '', depth = 0): FoundList | undefined {
  if (value === null || typeof value !== 'object' || depth > 6) return undefined;
  let best: FoundList | undefined;
  if (Array.isArray(value)) {
    const objects = value.filter((each) => each !== null && typeof each === 'object' && !Array.isArray(each));
    if (objects.length >= 2 && objects.length >= value.length * 0.8)
      best = { path: path || '.', items: value, size: objects.length };
    if (value.length > 64) return best;
  }
  for (const [key, inner] of Object.entries(value)) {
    const found = largestList(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, depth + 1);
    if (found !== undefined && found.size > (best?.size ?? 0) * (best === undefined ? 1 : 2)) best = found;
  }
  return best;
}

function distilLeaves(document: unknown, inputBytes: number, options: DistilOptions): Distilled {
  const question = readQuestion(options.question);
  const leaves = leavesOf(document, 20_000);
  const ranked = leaves
    .map((leaf, index) => ({
      leaf,
      index,
      value:
        scoreLeaf(leaf.path, leaf.value) +
        18 * matchQuestion(question, `${leaf.path} ${String(leaf.value)}`) -
        leaf.path.split('.').length,
    }))
    .sort((a, b) => b.value - a.value || a.index - b.index);
  const packer = new Packer(options.budgetTokens, 20, options.incidentStart);
  const share = Math.max(120, Math.min(900, Math.floor((options.budgetTokens * 4) / 8)));
  packer.add(
    `a document of ${leaves.length}${leaves.length === 20_000 ? ' or more' : ''} values, ${showBytes(inputBytes)}`,
    -1,
  );
  let shown = 0;
  let refused = 0;
  for (const { leaf, index } of ranked) {
    if (refused > 8) break;
    const text = typeof leaf.value === 'string' ? leaf.value.replace(/\s+/g, lineEndsShown) : String(leaf.value);
    if (packer.add(`${leaf.path || '.'}: ${clipLine(text, share, question.names)}`, index)) shown += 1;
    else refused += 1;
  }
  const said = shown < leaves.length ? `[${leaves.length - shown} of ${leaves.length} values left out]` : '';
  return {
    text: packer.text(said),
    omitted: { inputBytes, inputLines: 0, said },
    remarks: [],
    structured: { values: leaves.length },
  };
}

/** The digest of a parsed document. */
export function distilDocument(document: unknown, inputBytes: number, options: DistilOptions): Distilled {
  if (isKubernetes(document)) return distilKubernetes(document, inputBytes, options);
  const list = largestList(document);
  if (list === undefined || (list.size < 3 && list.path !== '.')) return distilLeaves(document, inputBytes, options);
  const inner = innerItems(list.items);
  const rows: Row[] = (inner?.items ?? list.items).map(
    (item) => new Map(leavesOf(item, 120).map((leaf) => [leaf.path || 'value', leaf.value])),
  );
  const around = leavesOf(withoutList(document, list.items), 40).filter(
    (leaf) => leaf.value !== null && leaf.value !== '…list…',
  );
  const notes =
    around.length === 0 ? [] : [around.map((leaf) => `${leaf.path}=${clipLine(String(leaf.value), 120)}`).join(' ')];
  return digestRows({ rows, what: `items of ${list.path}${inner?.path ?? ''}`, inputBytes, notes }, options);
}

/** Items of which the outer ones are only the boxes: so many of those have them, and they hold so much of the text. */
const BOXES = 0.8;
const CONTENT = 0.8;

/**
 * The elements of the lists inside a list's items, where the items are little but boxes for them (groups of rules, pages of
 * results); each with its box's plain fields under "in". Undefined where an item says something itself.
 */
function innerItems(items: readonly unknown[]): { path: string; items: unknown[] } | undefined {
  const boxes = items.filter((item): item is Record<string, unknown> => !isPlain(item) && !Array.isArray(item));
  const counts = new Map<string, number>();
  for (const box of boxes)
    for (const [key, value] of Object.entries(box))
      if (Array.isArray(value) && value.some((each) => !isPlain(each) && !Array.isArray(each)))
        counts.set(key, (counts.get(key) ?? 0) + 1);
  const key = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  if (key === undefined || (counts.get(key) ?? 0) < items.length * BOXES) return undefined;
  let inside = 0;
  let whole = 0;
  const found: unknown[] = [];
  for (const box of boxes) {
    const plain = Object.entries(box).filter(([, value]) => isPlain(value));
    if (plain.some(([, value]) => typeof value === 'string' && value.length >= SENTENCE && /\s/.test(value)))
      return undefined;
    whole += JSON.stringify(box).length;
    inside += JSON.stringify(box[key] ?? []).length;
    const list: unknown[] = Array.isArray(box[key]) ? box[key] : [];
    for (const each of list)
      found.push(isPlain(each) || Array.isArray(each) ? each : { ...each, in: Object.fromEntries(plain) });
  }
  return found.length >= 2 * items.length && inside >= whole * CONTENT
    ? { path: `[].${key}`, items: found }
    : undefined;
}

function withoutList(value: unknown, list: unknown[], depth = 0): unknown {
  if (value === list) return '…list…';
  if (value === null || typeof value !== 'object' || depth > 6) return value;
  if (Array.isArray(value) && value.length > 3 && value.every(isPlain))
    return `${value.length} values, ${String(value[0])} … ${String(value.at(-1))}`;
  if (Array.isArray(value)) return value.slice(0, 5).map((each) => withoutList(each, list, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutList(inner, list, depth + 1)]));
}

function isPlain(value: unknown): value is string | number | boolean | null | undefined {
  return value === null || typeof value !== 'object';
}

async function parseJson(input: { whole(max: number): Promise<string | undefined> }): Promise<unknown> {
  const text = await input.whole(LARGEST_JSON);
  if (text === undefined) throw new Error(`larger than ${showBytes(LARGEST_JSON)}`);
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    // Words before or behind the document, as shells and wrappers print them.
    const from = text.search(/^[{[]/m);
    const to = Math.max(text.lastIndexOf('\n}'), text.lastIndexOf('\n]'));
    if (from === -1 || to <= from) throw error;
    return JSON.parse(text.slice(from, to + 2)) as unknown;
  }
}

/** Whether a text may be one JSON document: it opens like one, and its second line does not open another. */
function opensJson(text: string, whole: boolean): number {
  const start = text.trimStart();
  if (!/^\ufeff?[{[]/.test(start)) return 0;
  if (whole) {
    try {
      JSON.parse(start.replace(/^\ufeff/, ''));
      return 0.9;
    } catch {
      return /^[{[]\s*$/m.test(start.slice(0, 200)) && /^[}\]]/m.test(start) ? 0.7 : 0;
    }
  }
  const newline = start.indexOf('\n');
  const firstLine = newline === -1 ? start : start.slice(0, newline).trimEnd();
  // Two complete objects on two lines are NDJSON, which is read as lines or rows.
  if (newline !== -1 && firstLine.length > 1) {
    try {
      JSON.parse(firstLine);
      return 0;
    } catch {
      // The first line alone is no document, so the whole may be one.
    }
  }
  // "[2026-03-04T…] said" begins with a bracket and a number too; a number in a list has a comma or the end behind it.
  return /^\ufeff?(?:\{\s*["}]|\[\s*(?:[{["\]]|(?:-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)\s*[,\]]))/i.test(start)
    ? 0.75
    : 0;
}

const KUBERNETES_SIGN = /"(?:apiVersion|involvedObject|regarding)"\s*:|^(?:- )?[ \t]*apiVersion:/m;

function documentDistiller(
  kind: DigestKind,
  recognise: Distiller['recognise'],
  parse: (input: Parameters<Distiller['distil']>[0]) => Promise<unknown>,
): Distiller {
  return {
    kind,
    recognise,
    async distil(input, options) {
      return distilDocument(await parse(input), input.bytes, options);
    },
  };
}

export const jsonDistiller: Distiller = documentDistiller(
  'json',
  ({ text, whole }) => opensJson(text, whole),
  parseJson,
);

/** A key with or without a value, or an element of a list. */
const YAML_FIELD = /^\s*(?:- )*(?:"[^"]{0,120}"|'[^']{0,120}'|[\w./@$-]+):(?: \S.*)?$|^\s*- \S|^---$/;

function opensYaml(text: string): number {
  const lines = text.split('\n', 80).filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  if (lines.length < 3) return 0;
  // Objects of a cluster say so in their first lines, whatever texts they hold further down.
  if (
    lines.slice(0, 8).some((line) => /^(?:- )?apiVersion: [\w./]+$/.test(line)) &&
    /^(?:- | {2})?kind: \w+$/m.test(text)
  )
    return 0.85;
  const fields = lines.filter((line) => YAML_FIELD.test(line)).length;
  const starts = /^(?:---|[\w./-]+:(?: |$)|- )/.test(lines[0] ?? '');
  if (!starts || fields < lines.length * 0.85) return 0;
  return KUBERNETES_SIGN.test(text) ? 0.85 : 0.55;
}

async function parseYaml(input: { whole(max: number): Promise<string | undefined> }): Promise<unknown> {
  const text = await input.whole(LARGEST_YAML);
  if (text === undefined) throw new Error(`larger than ${showBytes(LARGEST_YAML)}`);
  const values = parseForeignYaml(text);
  if (values.length === 0) throw new Error('no YAML document');
  return values.length === 1 ? values[0] : values;
}

export const yamlDistiller: Distiller = documentDistiller('yaml', ({ text }) => opensYaml(text), parseYaml);

export const kubernetesDistiller: Distiller = documentDistiller(
  'kubernetes',
  ({ text, whole }) => {
    if (!KUBERNETES_SIGN.test(text)) return 0;
    return Math.max(opensJson(text, whole), opensYaml(text)) > 0 ? 0.95 : 0;
  },
  async (input) => {
    const { text } = await input.sample();
    return /^\s*\ufeff?[{[]/.test(text) ? parseJson(input) : parseYaml(input);
  },
);

/** Blanks with a line end in them become its sign; one look at each run of blanks, however long it is. */
function lineEndsShown(blanks: string): string {
  return blanks.includes('\n') ? ' ⏎ ' : blanks;
}
