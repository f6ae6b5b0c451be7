/**
 * The menu that asks for less, and the lines that say that less is said.
 * Owns: their words and what each choice carries. Refuses: how long a choice lasts; intake knows.
 */
import type { Overflow } from '@slack/types';
import type { IncidentId } from '../../run/identity.ts';
import type { Notice } from '../../run/saying.ts';
import { overflow } from '../blocks.ts';
import { type Markup, markup, mention, own, when } from '../markup.ts';

/** The menu's action id. */
export const menuId = 'less';

/** `alerted`: there is an alert to mute. */
export function muteMenu(incident: IncidentId, alerted: boolean): Overflow {
  const mutes = [
    { label: own('Mute this alert for 1 hour'), value: `${incident}|mute|1h` },
    { label: own('Mute this alert for 8 hours'), value: `${incident}|mute|8h` },
    { label: own('Mute this alert until tomorrow'), value: `${incident}|mute|tomorrow` },
  ];
  const quiets = [
    { label: own('Quiet here for 1 hour'), value: `${incident}|quiet|1h` },
    { label: own('Quiet here until tomorrow'), value: `${incident}|quiet|tomorrow` },
  ];
  return overflow(menuId, alerted ? [...mutes, ...quiets] : quiets);
}

type Muted = Extract<Notice, { code: 'alert-muted' }>;
type Quiet = Extract<Notice, { code: 'channel-quiet' }>;

export function mutedWords({ by, until, more, ended }: Muted): Markup {
  const count = more > 0 ? markup` ${more} more while muted.` : null;
  if (!ended) return markup`🔕 ${mention(by)} muted this alert until ${when(until)}.${count}`;
  return markup`🔔 ${ended.by ? markup`${mention(ended.by)} unmuted this alert` : own('This alert is not muted any more')}, ${when(ended.at)}.${count}`;
}

export function quietWords({ by, until, held, ended }: Quiet): Markup {
  const messages = own(held === 1 ? 'message' : 'messages');
  if (!ended) {
    const so = held > 0 ? markup` ${held} ${messages} held back so far.` : null;
    return markup`🔕 ${mention(by)} asked for quiet here until ${when(until)}. I say nothing unasked; mention me and I answer.${so}`;
  }
  const who = ended.by ? markup`, ${mention(ended.by)} asked me to` : null;
  const back = held > 0 ? markup` ${held} ${messages} held back meanwhile; *Catch me up* says where it stands.` : null;
  return markup`🔔 I speak here again${who}, ${when(ended.at)}.${back}`;
}
