/**
 * One question put to a provider, again without what it turned out not to know.
 * Owns: what both providers have in common: reading the kind of answer, and giving up parts of a request that are refused.
 * Refuses: retries for what may pass (retry.ts), and any provider's own forms; they are handed in.
 */
import type { GivenUp } from './given-up.ts';
import { pageOf, providerFault } from './provider-fault.ts';
import type { Watch } from './watch.ts';

export interface Provider<Body extends object, Gathered> {
  model: string;
  gone: GivenUp;
  /** The request as it is sent now; asked for again when something was given up. */
  body: () => Body;
  send: (body: Body, signal: AbortSignal) => Promise<Response>;
  /** An answer that came in one piece, as parsed JSON. */
  whole: (answer: unknown) => Gathered;
  /** An answer that comes event by event. */
  streamed: (response: Response, alive: () => void) => Promise<Gathered>;
}

/** Rejects with a ModelError, or with the signal's own reason. */
export async function attempt<Body extends object, Gathered>(
  { model, gone, body, send, whole, streamed }: Provider<Body, Gathered>,
  { signal, alive }: Watch,
): Promise<Gathered> {
  for (;;) {
    const sent = body();
    try {
      const response = await send(sent, signal);
      alive();
      const type = response.headers.get('content-type') ?? '';
      if (type.includes('application/json')) return whole(await response.json());
      if (type.includes('text/html')) throw pageOf(model);
      return await streamed(response, alive);
    } catch (error) {
      signal.throwIfAborted();
      const fault = providerFault(model, error);
      if (!gone.learn(fault, Object.keys(sent))) throw fault;
    }
  }
}
