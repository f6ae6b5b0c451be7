/**
 * Slack's own sign that an app is working, and its own Stop button beside it.
 * Owns: setting it when a run begins to work or ends. Refuses: holding up or failing a message for it; a workspace or a
 * token that does not know it is asked once.
 * https://docs.slack.dev/reference/methods/agents.sessions.setStatus (Tier 3)
 */
import type { WebClient } from '@slack/web-api';
import type { RateLimit } from '../run/ports/rate-limit.ts';
import type { RunView } from '../run/saying.ts';
import type { Place } from '../run/identity.ts';
import { failureOf } from './slack-failure.ts';

/** What the workspace or the token will say of every such call. */
const neverKnown = new Set([
  'unknown_method',
  'method_deprecated',
  'missing_scope',
  'not_allowed_token_type',
  'access_denied',
]);
/** Beyond it the oldest are forgotten: then one call is made twice. */
const most = 1_000;

export class Sessions {
  readonly #client: WebClient;
  readonly #limit: RateLimit;
  readonly #said = new Map<string, string>();
  #unknown = false;

  constructor(client: WebClient, limit: RateLimit) {
    this.#client = client;
    this.#limit = limit;
  }

  /** `ts`: the root of the thread. Never rejects. */
  async show(place: Place, ts: string, view: RunView): Promise<void> {
    const isAtWork = view.state === 'running' || view.state === 'verifying';
    const status = isAtWork ? 'processing' : view.state.startsWith('waiting') ? 'active' : 'closed';
    const key = `${place.team}:${place.channel}:${ts}`;
    const before = this.#said.get(key);
    if (this.#unknown || before === status || (before === undefined && status === 'closed')) return;
    if ((await this.#limit.take({ name: `slack:sessions:${place.team}`, capacity: 5, refill: 0.7 })) > 0) return;
    if (this.#said.size >= most) this.#said.clear();
    this.#said.set(key, status);
    try {
      await this.#client.apiCall('agents.sessions.setStatus', { channel_id: place.channel, thread_ts: ts, status });
    } catch (error) {
      const failure = failureOf(error);
      // Of one channel that takes nothing nothing follows for the others.
      if (failure.kind === 'refused' && neverKnown.has(failure.error)) this.#unknown = true;
      else if (failure.kind !== 'refused') this.#said.delete(key);
    }
  }
}
