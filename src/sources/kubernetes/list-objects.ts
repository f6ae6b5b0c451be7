/**
 * A whole list of one kind, page by page.
 * Owns: `limit` and `continue`, and listing anew where the state is gone (kubernetes.io, "API Concepts", large sets of
 * results). Refuses: what an item means; the reader is given.
 */
import { AuraError } from '../../errors.ts';
import { isRecord, type JsonRecord, listOf, textOf } from '../loose-json.ts';
import { fieldsAt } from './api-fields.ts';
import type { Allowance, KubeClient } from './kube-client.ts';

const pageSize = '500';
const maxAnew = 2;

export interface Listing<Item> {
  items: Item[];
  /** False where pages were left out for the budget. */
  isWhole: boolean;
}

/** `read` turns each item into what is kept of it, so that no more than one page stays in memory as JSON. */
export async function listObjects<Item>(
  client: KubeClient,
  path: string,
  query: Record<string, string>,
  look: Allowance & { mostPages: number },
  read: (item: JsonRecord) => Item | undefined,
): Promise<Listing<Item>> {
  let items: Item[] = [];
  let anew = 0;
  let next: string | undefined;
  for (let page = 0; page < look.mostPages; page++) {
    let answer: unknown;
    try {
      answer = await client.json(path, { ...query, limit: pageSize, ...(next ? { continue: next } : {}) }, look);
    } catch (error) {
      if (error instanceof AuraError && error.code === 'kubernetes-gone' && next && anew < maxAnew) {
        anew++;
        items = [];
        next = undefined;
        continue;
      }
      // What came before the budget ended, or the server failed, is used.
      if (items.length > 0 && error instanceof AuraError) return { items, isWhole: false };
      throw error;
    }
    for (const item of listOf(isRecord(answer) ? answer.items : undefined)) {
      const kept = isRecord(item) ? read(item) : undefined;
      if (kept !== undefined) items.push(kept);
    }
    next = textOf(fieldsAt(answer, 'metadata').continue);
    if (next === undefined) return { items, isWhole: true };
  }
  return { items, isWhole: false };
}
