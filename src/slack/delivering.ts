/**
 * The span around one delivery, under the trace of the event that led to it.
 * Owns: its name and attributes. Refuses: what is said; no text of a message stands in a span.
 */
import type { HeldRow } from '../run/ports/store.ts';
import { inSpan } from '../telemetry/span.ts';
import type { Delivered } from './deliver.ts';

export async function delivering(
  { incident, row, revision, ts }: HeldRow,
  deliver: () => Promise<Delivered>,
): Promise<Delivered> {
  const { saying, key, trace } = row;
  return inSpan(
    `say ${saying.type}`,
    {
      'aura.incident': incident,
      'aura.message': key,
      'aura.message.revision': revision,
      'aura.message.edits': ts !== undefined,
    },
    async (describe) => {
      const delivered = await deliver();
      describe({ 'aura.message.delivered': delivered.what });
      return delivered;
    },
    { kind: 'client', ...(trace === undefined ? {} : { parent: trace }) },
  );
}
