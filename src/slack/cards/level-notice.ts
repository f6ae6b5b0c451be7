/**
 * The line that asks whether an action may be done without asking.
 * Owns: its words and its one button. Refuses: deciding.
 */
import type { KnownBlock } from '@slack/types';
import type { IncidentId } from '../../run/identity.ts';
import type { Notice } from '../../run/saying.ts';
import { actions, button, confirmation } from '../blocks.ts';
import { code, day, type Markup, markup, mention, own } from '../markup.ts';

type Autonomy = Extract<Notice, { code: 'autonomy' }>;

export function levelWords({ action, component, upTo, verified, since, raised, lowered }: Autonomy): Markup {
  const what = markup`${code(action)} of ${code(component)}`;
  if (lowered) return markup`${mention(lowered)} wants to be asked again before ${what}.`;
  if (raised)
    return markup`${mention(raised)} allowed ${what} up to ${own(upTo)} risk. I announce it, measure whether it helped, and take it back where it did not; one failure and I ask again.`;
  return markup`${what}: ${verified} of ${verified} verified since ${day(since)}. Allow it without asking, up to ${own(upTo)} risk?`;
}

export function levelButtons(notice: Autonomy, incident: IncidentId): KnownBlock[] {
  const value = `${incident}|${notice.offer}`;
  if (notice.lowered) return [];
  const sure = confirmation(
    own('Without asking'),
    markup`From now on ${code(notice.action)} of ${code(notice.component)} is done without asking. One failure ends that.`,
    own('Allow'),
    own('Go back'),
  );
  const press = notice.raised
    ? button('level_lower', own('Ask me again'), value)
    : button('level_raise', markup`Allow up to ${own(notice.upTo)} risk`, value, { confirm: sure });
  return [actions(`level:${notice.offer}`.slice(0, 255), press)];
}
