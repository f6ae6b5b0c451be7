/**
 * Real MCP servers beside scripted tools, behind one port.
 * Owns: which of the two a name belongs to. Refuses: anything else; each half does its own work.
 */
import type { CallOptions, Toolbox, ToolSpec } from '../../src/tools/tool.ts';

export function joinedToolbox(scripted: Toolbox, real: Toolbox, servers: readonly string[]): Toolbox {
  const halfOf = (name: string) => (servers.includes(name.split('.')[0] ?? '') ? real : scripted);
  return {
    list: async () => {
      const [one, other] = await Promise.all([scripted.list(), real.list()]);
      const own = one.tools.filter(({ server }) => !servers.includes(server));
      return { tools: [...own, ...other.tools], gaps: [...one.gaps, ...other.gaps] };
    },
    find: (name, how) => halfOf(name).find(name, how),
    check: (spec, args) => halfOf(spec.name).check(spec, args),
    call: (spec: ToolSpec, args: Record<string, unknown>, options: CallOptions) =>
      halfOf(spec.name).call(spec, args, options),
    close: async () => {
      await Promise.all([scripted.close(), real.close()]);
    },
  };
}
