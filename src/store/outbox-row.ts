/**
 * What the engines need to know of an outbox row to order it; the rest stays text.
 * Owns: the lane, what counts as a post, the thread's key, and that no secret is said. Refuses: knowing what is said.
 */
import { redactRecord } from '../redact/redact-value.ts';
import type { OutboxRow } from '../run/saying.ts';

export interface RowPlan {
  /** Team and channel: one message at a time, whoever sends. */
  lane: string;
  /** Key of the message whose thread it belongs in, '' for none. */
  thread: string;
  /** True when it becomes a message, so that its place among other messages matters. */
  post: boolean;
}

export function planRow(row: OutboxRow): RowPlan {
  return {
    lane: `${row.place.team}/${row.place.channel}`,
    thread: row.thread && 'key' in row.thread ? row.thread.key : '',
    post: row.saying.type !== 'reaction' && row.saying.type !== 'assistant',
  };
}

/** The row as it is kept and sent. */
export function rowWithoutSecrets(row: OutboxRow): OutboxRow {
  return { ...row, saying: redactRecord(row.saying) };
}
