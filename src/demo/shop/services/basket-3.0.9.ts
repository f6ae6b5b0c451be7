/**
 * Baskets: what each customer means to buy.
 * Owns: the lines of open baskets. Refuses: prices and payment.
 */
import type { Handlers } from '../process/handler.ts';

/** A basket shows this many lines at most. */
const MOST_LINES = 20;
const baskets = new Map<string, string[]>();

export const handlers: Handlers = {
  'POST /lines': async ({ query, customer }, tools) => {
    await tools.await(60);
    const lines = [...(baskets.get(customer) ?? []), query.get('item') ?? '1'].slice(-MOST_LINES);
    baskets.set(customer, lines);
    return { lines };
  },
  'GET /lines': async ({ customer }, tools) => {
    await tools.await(45);
    return { lines: baskets.get(customer) ?? [] };
  },
};
