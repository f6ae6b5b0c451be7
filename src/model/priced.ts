/**
 * A model that knows its price: each reply says what it cost.
 * Owns: that sum. Refuses: limits; a run's are in run/run-limits.ts.
 */
import type { Model, ModelUsage } from './model.ts';

/** Money a million tokens. */
export interface Price {
  input: number;
  output: number;
  /** Input that the provider's cache held; as `input` where it is not said. */
  cachedInput?: number;
  /** Input that was written to the cache; as `input` where it is not said. */
  cacheWrites?: number;
}

export function priced(model: Model, price: Price): Model {
  return {
    name: model.name,
    async ask(request) {
      const reply = await model.ask(request);
      return { ...reply, usage: { ...reply.usage, cost: costOf(reply.usage, price) } };
    },
  };
}

function costOf({ input, output, cachedInput = 0, cacheWrites = 0 }: ModelUsage, price: Price): number {
  const fresh = Math.max(0, input - cachedInput - cacheWrites);
  const sum =
    fresh * price.input +
    cachedInput * (price.cachedInput ?? price.input) +
    cacheWrites * (price.cacheWrites ?? price.input) +
    output * price.output;
  return sum / 1_000_000;
}
