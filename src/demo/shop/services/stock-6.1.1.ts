/**
 * Stock: how many of each article are left.
 * Owns: levels and reservations. Refuses: selling what is not there.
 */
import type { Handlers } from '../process/handler.ts';

const START_LEVEL = 100_000;
const taken = new Map<string, number>();

export const handlers: Handlers = {
  'GET /level': async ({ query }, tools) => {
    const item = query.get('item') ?? '1';
    await tools.pooled('SELECT level', 300);
    return { item, left: START_LEVEL - (taken.get(item) ?? 0) };
  },
  'POST /reserve': async ({ query }, tools) => {
    const item = query.get('item') ?? '1';
    await tools.pooled('UPDATE level', 330);
    taken.set(item, (taken.get(item) ?? 0) + 1);
    const left = START_LEVEL - (taken.get(item) ?? 0);
    return { item, reserved: 1, left };
  },
  'every 7000 ms count the shelves': async (_request, tools) => {
    await tools.pooled('SELECT level', 1900);
    tools.log('info', `counted the shelves, ${taken.size} articles moved`);
    return {};
  },
};
