/**
 * What `aura.yaml` may say of the MCP server that keeps what incidents turned out to be, beside the installation's store.
 * Owns: its keys, and how @modelcontextprotocol/server-memory is asked where nothing else is written. Refuses: the
 * server's address, which stands under `servers:`.
 */
import { z } from 'zod';

const asked = z.strictObject({
  /** The server's own name of it. */
  tool: z.string().min(1),
  args: z.record(z.string(), z.unknown()),
});

export const memorySetting = z.strictObject({
  /** Its name under `servers:`. Whatever it answers is a lead at most; no other caller reads it. */
  server: z.string().min(1),
  /** `{{ query }}`: a field of the record, such as `alert: highlatency`. */
  read: asked.default({ tool: 'search_nodes', args: { query: '{{ query }}' } }),
  /** `{{ record.name }}`, `{{ record.lines }}` (a list) and `{{ record.text }}` (the same as one text). */
  write: asked.default({
    tool: 'create_entities',
    args: {
      entities: [{ name: '{{ record.name }}', entityType: 'aura incident', observations: '{{ record.lines }}' }],
    },
  }),
});

export type MemorySetting = z.output<typeof memorySetting>;

/** Where its server is missing under `servers:`. */
export function memoryFits(
  { memory, servers }: { memory?: MemorySetting | undefined; servers: Readonly<Record<string, unknown>> },
  context: z.RefinementCtx,
): void {
  if (!memory || Object.hasOwn(servers, memory.server)) return;
  const names = Object.keys(servers).join(', ');
  const message = `there is no server ${memory.server} under "servers:"${names ? `, only ${names}` : ''}; add it there`;
  context.addIssue({ code: 'custom', path: ['memory', 'server'], message });
}
