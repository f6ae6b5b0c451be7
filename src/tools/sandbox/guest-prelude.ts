/**
 * What a program finds in its world: `tools`, `console` and nothing else that reaches out of it.
 * Owns: the source of both, run before the program in the same machine. Refuses: trusting it: whatever a program does to
 * it, only texts leave, and the thread counts them.
 */

/**
 * `tools.server.tool(args)` and `tools.server__tool(args)` give a promise of the data; a call that fails throws. Names
 * are made as they are asked for: whether there is such a tool, the gate says. `then` and `toJSON` are no tools, so that
 * waiting for `tools` or printing it calls nothing.
 */
export const guestPrelude = `(() => {
  const { call, print, most } = globalThis.__host;
  delete globalThis.__host;
  const { parse, stringify } = JSON;
  const text = String;
  const fault = Error;
  const slice = Function.prototype.call.bind(String.prototype.slice);
  const join = Function.prototype.call.bind(Array.prototype.join);
  const show = (value) => {
    if (typeof value === 'string') return value;
    if (value instanceof fault) return text(value.name) + ': ' + text(value.message);
    return stringify(value) ?? text(value);
  };
  const log = (...values) => {
    const shown = [];
    for (let at = 0; at < values.length; at += 1) shown[at] = slice(show(values[at]), 0, most);
    print(slice(join(shown, ' '), 0, most));
  };
  const console = {};
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) console[name] = log;
  globalThis.console = console;
  const named = (path) =>
    new Proxy(function () {}, {
      get: (_, key) =>
        typeof key === 'symbol' || key === 'then' || key === 'toJSON' ? undefined : named(path ? path + '.' + key : key),
      apply: async (_, self, [args = {}]) => {
        const brought = await call(path, stringify(args) ?? 'null');
        const kind = brought[0];
        const rest = slice(brought, 1);
        if (kind === 'e') throw new fault(rest);
        if (kind === 't') return rest;
        try {
          return parse(rest);
        } catch {
          return rest;
        }
      },
      set: () => false,
      has: () => false,
      deleteProperty: () => false,
    });
  Object.defineProperty(globalThis, 'tools', { value: named('') });
})()`;
