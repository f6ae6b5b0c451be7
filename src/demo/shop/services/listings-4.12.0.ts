/**
 * Listings: which articles stand on which shelf, and what they cost.
 * Owns: the article database. Refuses: how many are left; stock knows that.
 */
import type { Handlers, Tools } from '../process/handler.ts';

export const prepare = (tools: Tools): Promise<unknown> => tools.database();

export const handlers: Handlers = {
  'GET /shelf': async ({ query }, tools) => {
    const database = await tools.database();
    const articles = await database.query(
      `SELECT article.id, article.title, offer.cents
         FROM article JOIN offer ON offer.article = article.id
        WHERE article.shelf = ? ORDER BY article.id`,
      [Number(query.get('shelf') ?? 0)],
    );
    return { articles };
  },
  'GET /article': async ({ query }, tools) => {
    const database = await tools.database();
    const [article] = await database.query(
      `SELECT article.id, article.title, offer.cents
         FROM article JOIN offer ON offer.article = article.id
        WHERE article.id = ?`,
      [Number(query.get('item') ?? 1)],
    );
    return { article: article ?? null };
  },
};
