/**
 * The front door of the Web API: token, scope, injected fault, rate limit, then the method.
 * Owns: the order of those, the answer's envelope and the journal entry of each call.
 * Refuses: an unknown method with `unknown_method`; there is no silent ok.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Fields } from './fields.ts';
import { CHAT } from './methods/chat.ts';
import { CONVERSATIONS } from './methods/conversations.ts';
import { DIRECTORY } from './methods/directory.ts';
import { ASSISTANT } from './methods/assistant.ts';
import { SURFACES } from './methods/surfaces.ts';
import type { Method } from './method.ts';
import { Args } from './method.ts';
import type { InjectedFault } from './injected-faults.ts';
import { SlackRefusal } from './slack-refusal.ts';
import type { WorkspaceState } from './workspace-state.ts';

const METHODS = new Map(Object.entries({ ...CHAT, ...CONVERSATIONS, ...DIRECTORY, ...SURFACES, ...ASSISTANT }));

/** What goes back over HTTP; `drop` cuts the connection instead. */
export interface ApiAnswer {
  status: number;
  headers: Record<string, string>;
  body: Fields;
  drop: boolean;
}

export class WebApi {
  readonly #state: WorkspaceState;

  constructor(state: WorkspaceState) {
    this.#state = state;
  }

  /** Answers one call. `bearer` is the token of the Authorization header, if there was one. */
  async call(name: string, fields: Fields, bearer: string): Promise<ApiAnswer> {
    const args = new Args(withoutToken(fields));
    const at = Date.now();
    const channel = channelOf(args);
    const answer = await this.#answer(name, args, bearer || new Args(fields).text('token'), channel);
    const { ok, error } = answer.body;
    const code = typeof error === 'string' ? error : null;
    this.#state.journal.addCall({
      at,
      method: name,
      args: args.all,
      channel,
      ok: ok === true && !answer.drop,
      error: answer.drop ? 'connection_dropped' : code,
      status: answer.drop ? 0 : answer.status,
      answer: answer.drop ? null : answer.body,
    });
    return answer;
  }

  async #answer(name: string, args: Args, token: string, channel: string | null): Promise<ApiAnswer> {
    const method = METHODS.get(name);
    if (!method) return this.#refused(new SlackRefusal('unknown_method', { req_method: name }));
    try {
      this.#admit(method, token);
    } catch (error) {
      return this.#refused(error, method);
    }
    const injectedFault = this.#state.injectedFaults.onCall(name, (wanted) => this.#isChannel(wanted, channel));
    const struck = injectedFault ? this.#strike(injectedFault, channel) : null;
    if (struck) return struck;
    const wait = this.#state.rates.wait(name, method.tier, channel, Date.now());
    if (wait > 0) return limited(wait);
    const answer = this.#run(method, args);
    if (injectedFault?.what === 'slow') await delay(injectedFault.ms ?? 1_000);
    return injectedFault?.what === 'lost-response' ? { ...answer, drop: true } : answer;
  }

  /** Throws SlackRefusal where token or scope do not fit the method. */
  #admit(method: Method, token: string): void {
    const { botToken, appToken, scopes } = this.#state.settings.app;
    if (token === '') throw new SlackRefusal('not_authed');
    if (token !== botToken && token !== appToken) throw new SlackRefusal('invalid_auth');
    if (token !== (method.token === 'app' ? appToken : botToken)) throw new SlackRefusal('not_allowed_token_type');
    if (method.scopes.length === 0 || method.scopes.some((scope) => scopes.includes(scope))) return;
    throw new SlackRefusal('missing_scope', { needed: method.scopes.join(','), provided: scopes.join(',') });
  }

  #run(method: Method, args: Args): ApiAnswer {
    try {
      const fields = method.run({ state: this.#state, args, caller: this.#state.people.app });
      return { status: 200, headers: this.#headers(method), body: { ok: true, ...fields }, drop: false };
    } catch (error) {
      return this.#refused(error, method);
    }
  }

  /** What a injected fault answers before the method runs; null where the method runs all the same. */
  #strike(injectedFault: InjectedFault, channel: string | null): ApiAnswer | null {
    const target = channel === null ? undefined : this.#state.channels.get(channel);
    switch (injectedFault.what) {
      case '429':
        return limited(injectedFault.retryAfter ?? 1);
      case '500':
        return { status: 500, headers: {}, body: { ok: false, error: 'internal_error' }, drop: false };
      case 'lost-request':
        return { status: 0, headers: {}, body: {}, drop: true };
      case 'error':
        return this.#refused(new SlackRefusal(injectedFault.error ?? 'internal_error'));
      case 'archived':
        if (target && !target.archived) this.#state.archive(target, [...target.members][0] ?? 'USLACKBOT', true);
        return null;
      case 'lost-response':
      case 'slow':
      case 'twice':
        return null;
    }
  }

  #refused(error: unknown, method?: Method): ApiAnswer {
    if (!(error instanceof SlackRefusal)) throw error;
    const body = { ok: false, error: error.code, ...error.extra };
    return { status: 200, headers: method ? this.#headers(method) : {}, body, drop: false };
  }

  #headers(method: Method): Record<string, string> {
    const scopes = method.token === 'app' ? ['connections:write'] : this.#state.settings.app.scopes;
    return { 'x-oauth-scopes': scopes.join(','), 'x-accepted-oauth-scopes': method.scopes.join(',') };
  }

  #isChannel(wanted: string, channel: string | null): boolean {
    if (channel === null) return false;
    return wanted === channel || this.#state.channels.get(channel)?.name === wanted.replace(/^#/, '');
  }
}

function withoutToken(fields: Fields): Fields {
  const { token: _, ...rest } = fields;
  return rest;
}

function channelOf(args: Args): string | null {
  return args.text('channel') || args.text('channel_id') || null;
}

function limited(seconds: number): ApiAnswer {
  const headers = { 'retry-after': String(seconds) };
  return { status: 429, headers, body: { ok: false, error: 'ratelimited' }, drop: false };
}
