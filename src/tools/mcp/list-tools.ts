/**
 * All tools of a server, page by page.
 * Owns: lenient reading of what a server says of a tool, and that whatever is left out is said.
 * Refuses: judging a tool; policy does.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { fingerprintOf } from '../fingerprint.ts';
import type { ToolSpec } from '../tool.ts';
import { charactersIn } from './characters-in.ts';

/** Tools that are read, to the end of their page; ten times what the largest servers offer. */
const mostTools = 2_000;
/** Pages without an end may be empty, too. */
const mostPages = 500;
/** Characters of a description that are kept; a model is shown fewer. */
const longestDescription = 4_000;
/** Characters of one tool's schema and annotations, and of all that are kept of a server. */
const longestSchema = 500_000;
const mostKept = 20_000_000;

// Lenient on purpose: the SDK's own schemas refuse a whole list for one bad tool, or for one bad output schema.
export const toolPage = z.looseObject({
  tools: z.array(z.unknown()).default([]),
  nextCursor: z.string().nullish(),
});
const toolShape = z.looseObject({
  name: z.string().min(1).max(1_000),
  description: z.string().nullish(),
  inputSchema: z.record(z.string(), z.unknown()).default({ type: 'object' }),
  annotations: z
    .looseObject({ readOnlyHint: z.boolean().optional(), destructiveHint: z.boolean().optional() })
    .nullish(),
});

export interface Listing {
  tools: ToolSpec[];
  /** What is not among them and why, one sentence each. */
  notes: string[];
}

/** @param page asks for one page; null for the first */
export async function listTools(
  server: string,
  page: (cursor: string | null) => Promise<z.output<typeof toolPage>>,
): Promise<Listing> {
  const specs: ToolSpec[] = [];
  const notes: string[] = [];
  const seen = new Set<string>();
  let unreadable = 0;
  let kept = 0;
  let left = 0;
  for (let cursor: string | null = null, pages = 1; ; pages += 1) {
    const { tools, nextCursor }: z.output<typeof toolPage> = await page(cursor);
    for (const raw of tools) {
      const parsed = toolShape.safeParse(raw);
      const size = parsed.success ? sizeOf(parsed.data) : 0;
      if (!parsed.success || size > longestSchema) unreadable += 1;
      else if (kept + size <= mostKept) {
        kept += size;
        specs.push(specOf(server, parsed.data));
      } else left += 1;
    }
    if (left > 0) {
      notes.push(`${server} says more of its tools than is kept of a server; ${left} and all that follow are left out`);
      break;
    }
    if (!nextCursor) break;
    if (seen.has(nextCursor)) {
      notes.push(`${server} lists its tools in a circle, and may have more than the ${specs.length} that were read`);
      break;
    }
    if (specs.length >= mostTools || pages >= mostPages) {
      notes.push(`${server} lists more tools than the ${specs.length} that are read`);
      break;
    }
    seen.add(nextCursor);
    cursor = nextCursor;
  }
  if (unreadable > 0) notes.push(`${server} lists ${unreadable} tools that cannot be read`);
  const { kept: tools, doubled } = unambiguous(specs);
  if (doubled.length > 0)
    notes.push(
      `${server} gives one name to different tools, and they are not offered: ${doubled.slice(0, 5).join(', ')}`,
    );
  return { tools, notes };
}

/** Of tools with one name it is the server's choice which a call reaches: unless they are the same, none is offered. */
function unambiguous(specs: readonly ToolSpec[]): { kept: ToolSpec[]; doubled: string[] } {
  const byName = new Map<string, ToolSpec | null>();
  for (const spec of specs) {
    const other = byName.get(spec.name);
    byName.set(spec.name, other === undefined || other?.fingerprint === spec.fingerprint ? spec : null);
  }
  const doubled = [...byName].filter(([, spec]) => spec === null).map(([name]) => name);
  return { kept: [...byName.values()].filter((spec) => spec !== null), doubled };
}

/** Of a schema beyond the bound it is not told how much larger it is. */
function sizeOf({ inputSchema, annotations }: z.output<typeof toolShape>): number {
  return charactersIn([inputSchema, annotations], longestSchema);
}

/** A long text by its head and its hash: what is hashed with other things is written out first, at many times the cost. */
function inShort(text: string): string {
  if (text.length <= longestDescription) return text;
  return `${text.slice(0, longestDescription)} ${createHash('sha256').update(text).digest('hex')}`;
}

function copied(text: string): string {
  return Buffer.from(text).toString();
}

function specOf(server: string, tool: z.output<typeof toolShape>): ToolSpec {
  const { name, inputSchema } = tool;
  const description = tool.description ?? '';
  const annotations = tool.annotations ?? undefined;
  return {
    name: `${server}.${name}`,
    server,
    tool: name,
    // A copy: a slice of a text keeps the whole of it in memory.
    description:
      description.length > longestDescription ? copied(description.slice(0, longestDescription)) : description,
    inputSchema,
    readOnlyHint: annotations?.readOnlyHint === true,
    destructiveHint: annotations?.destructiveHint !== false,
    fingerprint: fingerprintOf({ name, description: inShort(description), inputSchema, annotations }),
  };
}
