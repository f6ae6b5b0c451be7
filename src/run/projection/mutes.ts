/**
 * The lines that say that an alert is muted or a channel is to be quiet: one each, edited as it goes on and ends.
 * Owns: when they change. Refuses: words.
 */
import { messageKey } from '../message-key.ts';
import type { Ended, Mute, Quiet } from '../quiet/mute.ts';
import type { OutboxRow } from '../saying.ts';
import type { Change } from './change.ts';
import { lineOf } from './line-of.ts';

export function mutes({ before, after, at }: Change): OutboxRow[] {
  const rows: OutboxRow[] = [];
  if (after.mute && after.mute !== before.mute) {
    if (before.mute && !before.mute.ended && before.mute.id !== after.mute.id)
      rows.push(...muteLine(after, { ...before.mute, ended: { by: after.mute.by, at } }));
    rows.push(...muteLine(after, after.mute));
  }
  if (after.quiet && after.quiet !== before.quiet) {
    if (before.quiet && !before.quiet.ended && before.quiet.id !== after.quiet.id)
      rows.push(quietLine({ ...before.quiet, ended: { by: after.quiet.by, at } }));
    rows.push(quietLine(after.quiet));
  }
  return rows;
}

function muteLine(after: Change['after'], { id, by, until, more, ended }: Mute): OutboxRow[] {
  const key = messageKey('notice', 'mute', id);
  return lineOf(after, key, { code: 'alert-muted', by: by.user, until, more, ...endOf(ended) });
}

/** At the top of the channel: it concerns all that is said there. */
function quietLine({ id, by, place, until, held, ended }: Quiet): OutboxRow {
  const notice = { code: 'channel-quiet', by: by.user, until, held: held.length, ...endOf(ended) } as const;
  return { key: messageKey('notice', 'quiet', id), place, priority: 4, saying: { type: 'notice', notice } };
}

function endOf(ended: Ended | null): { ended?: { by?: string; at: number } } {
  return ended ? { ended: { at: ended.at, ...(ended.by ? { by: ended.by.user } : {}) } } : {};
}
