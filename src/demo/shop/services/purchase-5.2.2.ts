/**
 * Purchases: turns a basket into an order, step by step.
 * Owns: the order of the steps. Refuses: the steps themselves; stock, courier and billing do them.
 */
import type { Handlers } from '../process/handler.ts';

let orders = 0;

export const handlers: Handlers = {
  'POST /order': async ({ query }, tools) => {
    const item = query.get('item') ?? '1';
    await tools.call('stock', `POST /reserve?item=${item}`);
    const quote = await tools.call('courier', `GET /quote?item=${item}`, { timeout: 1200 });
    await tools.call('billing', `POST /charge?item=${item}`);
    orders += 1;
    return { order: orders, quote, placedAt: new Date().toISOString() };
  },
};
