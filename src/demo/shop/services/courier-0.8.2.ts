/**
 * Courier: what sending a parcel costs.
 * Owns: asking the parcel network. Refuses: sending anything.
 */
import type { Handlers } from '../process/handler.ts';

export const handlers: Handlers = {
  'GET /quote': async ({ query }, tools) => {
    await tools.step('parcel network', () => tools.await(80));
    const item = Number(query.get('item') ?? 1);
    if (item % 3 === 0) tools.log('warn', `no weight on record for article ${item}, using 1 kg`);
    return { cents: 390 };
  },
};
