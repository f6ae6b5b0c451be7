/**
 * Compares what a turn sent in the replay with what it sent when it was recorded, byte for byte.
 * Owns: telling a changed prompt from a changed schema of a tool. Refuses: rendering.
 */
import { type Departure, departure, firstDifference } from './departure.ts';

type Rendered = Record<string, unknown>;

/** Null where the bytes are the same. */
export function compareRequests(key: string, recorded: Rendered, replayed: string): Departure | null {
  if (JSON.stringify(recorded) === replayed) return null;
  const it = JSON.parse(replayed) as Rendered;
  const { tools: before, ...rest } = recorded;
  const { tools: after, ...others } = it;
  const inTools = firstDifference(byName(before), byName(after));
  if (inTools) return departure(key, 'schema', { ...inTools, path: ['tools', ...inTools.path] });
  // The same values in another order are other bytes, too.
  const found = firstDifference(rest, others) ?? {
    path: [],
    recorded: JSON.stringify(recorded),
    replayed,
  };
  return departure(key, 'prompt', found);
}

/** A tool is told by its name rather than by its place. */
function byName(tools: unknown): unknown {
  if (!Array.isArray(tools)) return tools;
  return Object.fromEntries(
    tools.map((tool: unknown, index) => {
      const name = typeof tool === 'object' && tool !== null && 'name' in tool ? tool.name : index;
      return [String(name), tool];
    }),
  );
}
