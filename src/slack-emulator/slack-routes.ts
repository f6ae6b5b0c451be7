/**
 * The addresses that an app knows: Web API, uploads, files, response addresses.
 * Owns: reading the three body types, and cutting the connection where a injected fault says so.
 * Refuses: a Host or Origin that is not this workspace, before anything is read.
 */
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie } from 'hono/cookie';
import type { Fields } from './fields.ts';
import { isFields, parseJson } from './fields.ts';
import { MAX_FILE_BYTES } from './files.ts';
import { SlackRefusal } from './slack-refusal.ts';
import { answerThere } from './view-answer.ts';
import { WebApi } from './web-api.ts';
import type { WorkspaceState } from './workspace-state.ts';

export interface Bindings {
  Bindings: HttpBindings;
}

/** A body beside uploads may not be larger. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;

/** Turns away whatever was not meant for this address: a rebound name, a page of another origin. */
export function onlyHere(state: WorkspaceState): MiddlewareHandler<Bindings> {
  return async (context, next) => {
    const port = new URL(state.base).port;
    const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
    const origin = context.req.header('origin');
    const hostFits = hosts.includes(context.req.header('host') ?? '');
    const originFits = origin === undefined || hosts.some((host) => origin === `http://${host}`);
    if (!hostFits || !originFits) return context.text('This workspace answers on its own address only.', 403);
    return next();
  };
}

/** The name of the page's cookie; the port is in it because cookies do not tell ports apart. */
export function cookieName(state: WorkspaceState): string {
  return `workspace-${new URL(state.base).port}`;
}

/** True where the request carries the workspace's token, as a bearer or as the page's cookie. */
export function holdsToken(context: Context<Bindings>, state: WorkspaceState): boolean {
  const bearer = context.req.header('authorization') === `Bearer ${state.settings.token}`;
  return bearer || getCookie(context, cookieName(state)) === state.settings.token;
}

async function fieldsOf(context: Context<Bindings>): Promise<Fields> {
  const query: Fields = context.req.query();
  if (context.req.method === 'GET') return query;
  const type = context.req.header('content-type') ?? '';
  if (type.includes('application/json')) {
    const body = parseJson(await context.req.text());
    return isFields(body) ? body : {};
  }
  if (type.includes('multipart/form-data')) return { ...query, ...(await context.req.parseBody()) };
  return { ...query, ...Object.fromEntries(new URLSearchParams(await context.req.text())) };
}

/** The bytes of an upload: a raw body, or the one file of a form. */
async function uploadedBytes(context: Context<Bindings>): Promise<Uint8Array> {
  if (!(context.req.header('content-type') ?? '').includes('multipart/form-data')) {
    return new Uint8Array(await context.req.arrayBuffer());
  }
  const form = await context.req.parseBody();
  const file = Object.values(form).find((value) => value instanceof File);
  return file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
}

export function slackRoutes(state: WorkspaceState): Hono<Bindings> {
  const api = new WebApi(state);
  const routes = new Hono<Bindings>();

  routes.on(['GET', 'POST'], '/api/:method', bodyLimit({ maxSize: MAX_BODY_BYTES }), async (context) => {
    const bearer = (context.req.header('authorization') ?? '').replace(/^Bearer /i, '');
    const answer = await api.call(context.req.param('method'), await fieldsOf(context), bearer);
    if (answer.drop) {
      context.env.incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    }
    return new Response(JSON.stringify(answer.body), {
      status: answer.status,
      headers: { 'content-type': 'application/json; charset=utf-8', ...answer.headers },
    });
  });

  routes.post('/upload/v1/:id', bodyLimit({ maxSize: MAX_FILE_BYTES + 1024 * 1024 }), async (context) => {
    const bytes = await uploadedBytes(context);
    const taken = state.files.receive(context.req.param('id'), bytes);
    return taken
      ? context.text(`OK - ${bytes.byteLength}`)
      : context.text('upload does not fit what was announced', 400);
  });

  routes.get('/files/:id/:name?', (context) => {
    const bearer = context.req.header('authorization') === `Bearer ${state.settings.app.botToken}`;
    if (!bearer && !holdsToken(context, state)) return context.text('a token is needed', 401);
    const id = context.req.param('id');
    if (!state.files.has(id)) return context.text('no such file', 404);
    const { bytes, mimetype, name } = state.files.find(id);
    const image = /^image\/(png|jpeg|gif)$/.test(mimetype);
    return new Response(Buffer.from(bytes ?? new Uint8Array()), {
      headers: {
        // Only drawn images keep their type; anything else could carry script into the page's origin.
        'content-type': image ? mimetype : 'text/plain; charset=utf-8',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'content-disposition': `${context.req.query('download') ? 'attachment' : 'inline'}; filename*=UTF-8''${encodeURIComponent(name)}`,
      },
    });
  });

  routes.post('/actions/:team/:key', bodyLimit({ maxSize: MAX_BODY_BYTES }), async (context) => {
    const body = parseJson(await context.req.text());
    try {
      answerThere(state, context.req.param('key'), isFields(body) ? body : {});
      return context.json({ ok: true });
    } catch (error) {
      if (!(error instanceof SlackRefusal)) throw error;
      const gone = error.code === 'expired_url' || error.code === 'used_url';
      return context.json({ ok: false, error: error.code }, gone ? 404 : 200);
    }
  });

  return routes;
}
