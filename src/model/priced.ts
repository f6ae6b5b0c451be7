/**
 * A model that knows its price: each reply says what it cost.
 * Owns: that sum. Refuses: limits; a run's are in run/run-limits.ts.
 */
import type { Model } from './model.ts';

/** Money a million tokens. */
export interface Price {
  input: number;
  output: number;
}

export function priced(model: Model, price: Price): Model {
  return {
    name: model.name,
    async ask(request) {
      const reply = await model.ask(request);
      const { input, output } = reply.usage;
      return { ...reply, usage: { input, output, cost: (input * price.input + output * price.output) / 1_000_000 } };
    },
  };
}
