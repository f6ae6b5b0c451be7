/**
 * Billing: takes the money.
 * Owns: one charge an order. Refuses: knowing what was bought.
 */
import type { Handlers } from '../process/handler.ts';

export const handlers: Handlers = {
  'POST /charge': async (_request, tools) => {
    await tools.step('authorize card', () => tools.await(90));
    return { charged: true };
  },
};
