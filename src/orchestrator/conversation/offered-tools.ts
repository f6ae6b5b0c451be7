/**
 * The tools as a model is offered them.
 * Owns: names that providers accept, the mark of a write, and that what servers say of their tools is fenced, short, and
 * short in all. Refuses: choosing which; who may decide on a write does.
 */
import type { ModelTool } from '../../model/model.ts';
import type { ToolSpec } from '../../tools/tool.ts';
import { cut, fencedBriefly } from './fenced.ts';
import { withoutIncident } from './incident-given.ts';
import { outlineOf } from './schema-outline.ts';

/** Characters of one description, its fence and what is said of the arguments included. */
const longestDescription = 600;
/** Bytes of all descriptions of one conversation. */
const longestInAll = 20_000;
/** Fewer characters than this say nothing. */
const shortestText = 40;

/** Aura's own tools: nobody else may serve any under these names. */
export const ownServers: ReadonlySet<string> = new Set(['aura', 'notes']);

/** Said of a write, in our words. */
const writeMark = 'Changes production: calling it asks people to approve exactly these arguments, and waits for them.';

export interface NamedTools {
  /** By the name that the model knows. */
  specs: Map<string, ToolSpec>;
  writes: ReadonlySet<string>;
}

/** Names that providers accept, each mapped back exactly. */
export function namedTools(all: readonly ToolSpec[], isWrite: (spec: ToolSpec) => boolean = () => false): NamedTools {
  const specs = new Map<string, ToolSpec>();
  const writes = new Set<string>();
  for (const spec of all) {
    let name = spec.name.replaceAll(/[^A-Za-z0-9_-]/g, '__').slice(0, 60);
    while (specs.has(name)) name += '_';
    specs.set(name, spec);
    if (isWrite(spec)) writes.add(name);
  }
  return { specs, writes };
}

/** What a model is shown of these tools; their descriptions share a bound. */
export function shownTools(run: string, { specs, writes }: NamedTools, names: readonly string[]): ModelTool[] {
  const outlined = names.flatMap((name) => {
    const spec = specs.get(name);
    if (!spec) return [];
    const { schema, prose } = outlineOf(withoutIncident(spec));
    const text = [spec.description, ...prose].join('\n').trim();
    return [{ name, schema, describe: (most: number) => described(run, spec, text, most) }];
  });
  const most = share(outlined.map(({ describe }) => Buffer.byteLength(describe(Number.POSITIVE_INFINITY))));
  return outlined.map(({ name, schema, describe }) => ({
    name,
    description: writes.has(name) ? `${writeMark}\n${describe(most)}` : describe(most),
    inputSchema: schema,
  }));
}

/**
 * Fenced unless the words are Aura's own, in at most so many characters and `most` bytes; nothing where not even a line of
 * it would fit.
 */
function described(run: string, { server }: ToolSpec, text: string, most: number): string {
  const start = text.slice(0, longestDescription);
  if (start === '') return '';
  const fence = (limit: number) =>
    ownServers.has(server) ? cut(text, limit) : fencedBriefly({ run, source: `server ${server}`, text, limit });
  let limit = longestDescription - fence(0).length + cut(text, 0).length;
  while (limit >= shortestText) {
    const whole = fence(limit);
    const over = Buffer.byteLength(whole) - most;
    if (over <= 0) return whole;
    limit -= Math.max(1, Math.ceil(over / (Buffer.byteLength(start) / start.length)));
  }
  return '';
}

/** The most bytes that each may take so that all keep the limit; what the short ones leave goes to the long ones. */
function share(sizes: readonly number[]): number {
  let left = longestInAll;
  const ascending = sizes.toSorted((a, b) => a - b);
  for (const [index, size] of ascending.entries()) {
    const fair = Math.floor(left / (ascending.length - index));
    if (size > fair) return fair;
    left -= size;
  }
  return Number.POSITIVE_INFINITY;
}
