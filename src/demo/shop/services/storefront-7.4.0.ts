/**
 * The storefront: every page a customer opens comes from here.
 * Owns: putting a page together. Refuses: prices, stock and money; it asks those who know.
 */
import type { Handlers } from '../process/handler.ts';

export const handlers: Handlers = {
  'GET /browse': async ({ query }, tools) => {
    const shelf = await tools.call('listings', `GET /shelf?shelf=${query.get('shelf') ?? 0}`);
    await tools.pooled('render page', 220);
    return { page: 'browse', articles: shelf.articles };
  },
  'GET /item': async ({ query }, tools) => {
    const id = query.get('item') ?? '1';
    const [article, level] = await Promise.all([
      tools.call('listings', `GET /article?item=${id}`),
      tools.call('stock', `GET /level?item=${id}`),
    ]);
    await tools.await(60);
    return { page: 'item', article, level };
  },
  'POST /basket': async ({ query }, tools) => {
    const basket = await tools.call('basket', `POST /lines?item=${query.get('item') ?? '1'}`);
    await tools.await(40);
    return { page: 'basket', basket };
  },
  'POST /buy': async ({ query }, tools) => {
    await tools.call('basket', 'GET /lines');
    const order = await tools.call('purchase', `POST /order?item=${query.get('item') ?? '1'}`, { timeout: 4000 });
    return { page: 'thanks', order };
  },
};
