/**
 * The page: its files, its data and its live feed.
 * Owns: the cookie that holds the token, the content security policy, and the text behind trace links.
 * Refuses: anybody without the token, and any file outside the page's own folder.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { streamSSE } from 'hono/streaming';
import { newsFor, snapshotFor } from './page-feed.ts';
import type { Person } from './people.ts';
import { SlackRefusal } from './slack-refusal.ts';
import type { Bindings } from './slack-routes.ts';
import { cookieName, holdsToken } from './slack-routes.ts';
import type { WorkspaceState } from './workspace-state.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** How often a quiet feed says that it is still there. */
const PULSE_MS = 15_000;

/** The page's own files, by name. */
function readPage(): Map<string, { body: string; type: string }> {
  const folder = new URL('./page/', import.meta.url);
  const names = readdirSync(folder).filter((name) => TYPES[extname(name)] !== undefined);
  return new Map(
    names.map((name) => [
      name,
      { body: readFileSync(new URL(name, folder), 'utf8'), type: TYPES[extname(name)] ?? '' },
    ]),
  );
}

const secured: MiddlewareHandler<Bindings> = async (context, next) => {
  await next();
  context.header('content-security-policy', POLICY);
  context.header('x-content-type-options', 'nosniff');
  context.header('referrer-policy', 'no-referrer');
  context.header('cache-control', 'no-store');
};

export function pageRoutes(state: WorkspaceState): Hono<Bindings> {
  const files = readPage();
  const routes = new Hono<Bindings>();

  const guarded: MiddlewareHandler<Bindings> = async (context, next) =>
    holdsToken(context, state)
      ? next()
      : context.text('Open the address that was printed when the workspace started; it carries the key.', 401);

  routes.use('/', secured);
  routes.use('/page/*', secured, guarded);
  routes.use('/trace/*', secured, guarded);

  routes.get('/', (context) => {
    if (context.req.query('token') === state.settings.token) {
      setCookie(context, cookieName(state), state.settings.token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return context.redirect('/');
    }
    if (!holdsToken(context, state)) {
      return context.text('Open the address that was printed when the workspace started; it carries the key.', 401);
    }
    return context.html(files.get('index.html')?.body ?? '');
  });

  routes.get('/page/snapshot', (context) => {
    const person = personOf(state, context.req.query('as'));
    return person ? context.json(snapshotFor(person, state)) : context.text('no such person', 404);
  });

  routes.get('/page/feed', (context) => {
    const person = personOf(state, context.req.query('as'));
    if (!person) return context.text('no such person', 404);
    return streamSSE(context, async (stream) => {
      const unfollow = state.feed.follow((change) => {
        const news = newsFor(person, change, state);
        if (news) void stream.writeSSE({ data: JSON.stringify(news) });
      });
      stream.onAbort(unfollow);
      // The snapshot comes first and from here, so that no change falls between the two.
      await stream.writeSSE({ data: JSON.stringify({ kind: 'snapshot', ...snapshotFor(person, state) }) });
      while (!stream.aborted && !stream.closed) {
        await stream.sleep(PULSE_MS);
        await stream.writeSSE({ event: 'pulse', data: '' });
      }
    });
  });

  routes.get('/page/:file', (context) => {
    const file = files.get(context.req.param('file'));
    return file ? context.body(file.body, 200, { 'content-type': file.type }) : context.text('no such file', 404);
  });

  routes.get('/trace/:run', async (context) => {
    const run = context.req.param('run');
    const text = (await state.settings.trace?.(run)) ?? null;
    const body = text ?? 'There is no trace of this run.';
    return context.html(
      html`<!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>Trace of ${run}</title>
            <link rel="stylesheet" href="/page/tokens.css" />
            <link rel="stylesheet" href="/page/trace.css" />
          </head>
          <body>
            <main><h1>Trace of ${run}</h1><pre tabindex="0">${body}</pre></main>
          </body>
        </html>`,
      text === null ? 404 : 200,
    );
  });

  return routes;
}

/** The person the page plays; the first member where nobody, or nobody known, is named. */
function personOf(state: WorkspaceState, who: string | undefined): Person | null {
  const first = state.people.all().find((person) => person.kind === 'member') ?? null;
  if (!who) return first;
  try {
    return state.people.find(who);
  } catch (error) {
    if (error instanceof SlackRefusal) return first;
    throw error;
  }
}
