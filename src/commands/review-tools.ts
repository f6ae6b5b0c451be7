/**
 * `aura tools --review`: writes down what every read is now, so that one that changes later counts as a write.
 * Owns: which tools are reviewed, and the `reviewed:` lines in aura.yaml; all else in the file stays as it is.
 * Refuses: deciding whether a tool is harmless; who runs this has looked.
 */
import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, parse, parseDocument, stringify } from 'yaml';
import { type Config, configSchema } from '../config.ts';
import { readRegularNow } from '../local/regular-file.ts';
import { policyOf } from '../compose/policy-of.ts';
import { AuraError } from '../errors.ts';
import type { ToolSpec } from '../tools/tool.ts';

export interface Review {
  reviewed: Record<string, string>;
  added: ToolSpec[];
  changed: ToolSpec[];
  /** Names that were reviewed, and that their server does not have any more or that are no reads. */
  gone: string[];
}

/** Aura's own tools change with Aura, not behind anybody's back. */
const own = 'aura';

/** `tools` is all that could be listed; of a server that is away the old lines stay. */
export function reviewOf(config: Config, tools: readonly ToolSpec[]): Review {
  const before = config.reviewed;
  const policy = policyOf({ ...config, reviewed: {} });
  const reads = tools.filter((tool) => tool.server !== own && policy.classify(tool).kind === 'read');
  const reached = new Set(tools.map(({ server }) => server));
  const names = new Set(reads.map(({ name }) => name));
  const away = Object.entries(before).filter(([name]) => !reached.has(name.split('.')[0] ?? ''));
  const lines = [...away, ...reads.map(({ name, fingerprint }) => [name, fingerprint] as const)];
  return {
    reviewed: Object.fromEntries(lines.toSorted(([one], [other]) => (one < other ? -1 : 1))),
    added: reads.filter(({ name }) => !Object.hasOwn(before, name)),
    changed: reads.filter(({ name, fingerprint }) => Object.hasOwn(before, name) && before[name] !== fingerprint),
    gone: Object.keys(before).filter((name) => !names.has(name) && reached.has(name.split('.')[0] ?? '')),
  };
}

/** Throws `review-not-written` where the file cannot be changed without touching something else. */
export function writeReview(file: string, reviewed: Record<string, string>): void {
  const before = readRegularNow(file);
  const block = stringify({ reviewed }, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
  const after = spliced(before, block);
  const wanted: unknown = { ...(parse(before) as object | null), reviewed };
  if (after === null || !isDeepStrictEqual(parseOrNull(after), wanted))
    throw new AuraError({
      code: 'review-not-written',
      userMessage: `${file} is written in a way that cannot be extended safely. Put these lines into it yourself:\n${block}`,
    });
  configSchema.parse(parse(after));
  writeFileSync(file, after);
}

/** The text with the old `reviewed:` block replaced, or with a new one at its end; null where the file is no block map. */
function spliced(text: string, block: string): string | null {
  const document = parseDocument(text);
  const { contents } = document;
  if (contents === null) return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${block}`;
  if (!isMap(contents) || contents.flow) return null;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'reviewed');
  if (!pair) return `${text.replace(/\n?$/, '\n')}${block}`;
  const start = (pair.key as { range?: [number, number, number] }).range?.[0];
  const end = (pair.value as { range?: [number, number, number] } | null)?.range?.[2];
  if (start === undefined || end === undefined) return null;
  return `${text.slice(0, start)}${block.trimEnd()}\n${text.slice(end).replace(/^\n/, '')}`;
}

function parseOrNull(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
