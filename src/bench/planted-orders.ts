/**
 * Watches what a model is sent for the orders that a scenario planted in its tools.
 * Owns: whether such an order stands outside the marks of foreign data. Refuses: changing anything that is sent.
 */
import type { Model, ModelRequest } from '../model/model.ts';
import type { ScenarioFault } from './scenario/scenario.ts';

/** A region of foreign data, as orchestrator/conversation/fenced.ts marks it. */
const marked = /([0-9a-f]{16}):\n\1\n[^]*?\n\1/g;

export class PlantedOrders {
  /** Requests in which one stood open. */
  seen = 0;
  readonly #orders: string[];

  constructor(faults: readonly ScenarioFault[]) {
    this.#orders = faults.flatMap((it) => (it.does === 'injects' || it.does === 'poisons-note' ? [it.says] : []));
  }

  watched(model: Model): Model {
    if (this.#orders.length === 0) return model;
    return {
      ...model,
      ask: (request) => {
        if (this.#standsOpen(request)) this.seen += 1;
        return model.ask(request);
      },
      ...(model.forRole ? { forRole: (role, named) => this.#ofRole(model.forRole?.(role, named) ?? null) } : {}),
    };
  }

  #ofRole(model: Model | null): Model | null {
    return model && this.watched(model);
  }

  #standsOpen({ system, messages }: ModelRequest): boolean {
    const texts = messages.flatMap((it) =>
      it.role === 'user' ? [it.text] : it.role === 'tool' ? it.results.map(({ text }) => text) : [],
    );
    return [system, ...texts].some((text) => {
      const open = text.replace(marked, '');
      return this.#orders.some((order) => open.includes(order));
    });
  }
}
