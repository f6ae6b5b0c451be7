/**
 * The people's side over loopback: one POST an act, for another process and for the page.
 * Owns: `POST /control/ACT` with a JSON list of arguments, answered `{ok, value}` or `{ok: false, error}`.
 * Refuses: a request without the workspace's token, and an act that the contract does not name.
 */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { parseJson } from './fields.ts';
import type { PeopleSide } from './people-side.ts';
import { ACTS } from './people-side.ts';
import { SlackRefusal } from './slack-refusal.ts';
import type { Bindings } from './slack-routes.ts';
import { holdsToken } from './slack-routes.ts';
import type { WorkspaceState } from './workspace-state.ts';

export function controlRoutes(state: WorkspaceState, people: PeopleSide): Hono<Bindings> {
  const routes = new Hono<Bindings>();
  routes.post('/control/:act', bodyLimit({ maxSize: 1024 * 1024 }), async (context) => {
    if (!holdsToken(context, state)) return context.json({ ok: false, error: 'no_token' }, 401);
    const act = ACTS.find((name) => name === context.req.param('act'));
    const list = parseJson(await context.req.text());
    if (!act || !Array.isArray(list)) return context.json({ ok: false, error: 'unknown_act' }, 404);
    try {
      // The arguments come from the typed client or the page; a wrong one is refused by the act itself.
      const value = await (people[act] as (...given: unknown[]) => Promise<unknown>)(...list);
      return context.json({ ok: true, value: value ?? null });
    } catch (error) {
      if (error instanceof SlackRefusal) return context.json({ ok: false, error: error.code, ...error.extra });
      if (error instanceof TypeError) return context.json({ ok: false, error: 'invalid_arguments' }, 400);
      throw error;
    }
  });
  return routes;
}
