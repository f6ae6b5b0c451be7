/**
 * How a message is named within its incident, so that it is edited and not posted again.
 * Owns: building a key and reading it back; nobody else takes one apart.
 */
import type { ApprovalId, RunId } from './identity.ts';

export type MessageKind =
  | 'status'
  | 'answer'
  | 'file'
  | 'hypotheses'
  | 'approval'
  | 'outcome'
  | 'notice'
  | 'question'
  | 'queued'
  | 'reaction'
  | 'assistant'
  | 'overview'
  | 'catch-up'
  | 'help';

export function messageKey(kind: MessageKind, ...id: string[]): string {
  return [kind, ...id].join(':');
}

export const statusKey = (run: RunId) => messageKey('status', run);
export const offerKey = (approval: ApprovalId) => messageKey('notice', 'level', approval);
export const cardKey = (approval: ApprovalId) => messageKey('approval', approval);

/** What a key names: `id` is everything behind the kind. Null for a text that is no key. */
export function parseMessageKey(key: string): { kind: string; id: string } | null {
  const end = key.indexOf(':');
  return end < 1 ? null : { kind: key.slice(0, end), id: key.slice(end + 1) };
}
