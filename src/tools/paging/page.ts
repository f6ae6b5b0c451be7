/**
 * What a tool that pages people is made of.
 * Owns: the shapes, and the arguments that both tools have. Refuses: paging.
 */
import { z } from 'zod';
import { pagerdutyId } from '../../run/settings/paging-settings.ts';
import type { Paging } from '../../run/ports/paging.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { ownSchema } from '../own-schema.ts';
import type { ToolSpec } from '../tool.ts';

/** What it would do, in the words of a rehearsal; or why there is nothing to do, or it is not done. */
export type Page =
  | {
      object: string;
      changes: { path: string; before: string | null; after: string | null }[];
      /** Goes with the call, where what was shown may be out of date by then. */
      shown?: string;
      noUndo: string;
      /** Who hears it, in words. */
      why: string;
      send: () => Promise<void>;
    }
  | { outcome: 'unchanged'; object: string }
  | { outcome: 'refused'; why: string };

export interface PagingTool {
  spec: ToolSpec;
  schema: z.ZodType;
  /** Reads only; what it answers is sent by whoever was allowed to. Throws AuraError, and ZodError for what does not fit. */
  prepare(paging: Paging, args: Record<string, unknown>): Promise<Page>;
}

export const shared = {
  incident: pagerdutyId.describe("PagerDuty's id of the incident"),
  dryRun: z.boolean().optional().describe('only say who would be paged; nobody is'),
};

export const noUndo = 'who was paged was paged';

/** Nobody is paged for what is over. */
export const isOver = { outcome: 'refused', why: 'the incident is resolved in PagerDuty, so nobody is paged' } as const;

export function specOf(name: string, description: string, schema: z.ZodType): ToolSpec {
  const [server = '', tool = ''] = name.split('.');
  const stated = { description, inputSchema: ownSchema(schema) };
  const annotations = { readOnlyHint: false, destructiveHint: false };
  return {
    name,
    server,
    tool,
    ...stated,
    ...annotations,
    fingerprint: fingerprintOf({ name, ...stated, annotations }),
  };
}

/** What the one who approves has to know. */
export function wouldPage(who: readonly string[]): string {
  return `${named(who)} would be paged now, at any hour`;
}

/** Names in one line, as far as there is room. */
function named(who: readonly string[]): string {
  const some = who.slice(0, 4).join(', ');
  if (who.length === 0) return 'nobody';
  return who.length > 4 ? `${some} and ${who.length - 4} more` : some;
}
