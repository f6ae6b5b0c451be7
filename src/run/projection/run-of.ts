/**
 * Which run a message tells of.
 * Owns: reading that from its row. Refuses: messages that are about the incident alone.
 */
import type { RunId } from '../identity.ts';
import { parseMessageKey } from '../message-key.ts';
import type { OutboxRow } from '../saying.ts';

export function runOf({ saying, key }: Pick<OutboxRow, 'saying' | 'key'>): RunId | undefined {
  switch (saying.type) {
    case 'status':
    case 'answer':
    case 'hypotheses':
    case 'progress':
    case 'question':
    case 'server-question':
      return saying.run;
    case 'approval':
    case 'outcome':
      return saying.approval.run;
    case 'file':
      return parseMessageKey(key)?.id;
    default:
      return undefined;
  }
}
