/**
 * How many questions a provider gets at once from this process.
 * Owns: the turn of each, in order, for all models behind one address. Refuses: limits over time; the provider says when
 * it has had enough, and retry.ts listens.
 */
import PQueue from 'p-queue';
import type { Model } from './model.ts';

export class Limiters {
  readonly #atOnce: number;
  readonly #queues = new Map<string, PQueue>();

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  /** `provider` names where its requests go. */
  limited(model: Model, provider: string): Model {
    const queue = this.#queues.get(provider) ?? new PQueue({ concurrency: this.#atOnce });
    this.#queues.set(provider, queue);
    return {
      name: model.name,
      ask: (request) => queue.add(() => model.ask(request), { signal: request.signal }),
    };
  }
}
