/**
 * A store that several labs work on: none of them closes it.
 * Owns: that one method. Refuses: changing any other.
 */
import type { Store } from '../../src/run/ports/store.ts';

export function keptOpen(store: Store): Store {
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'close') return async () => undefined;
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}
