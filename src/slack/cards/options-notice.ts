/**
 * The options of a run, one line each, with a button to have another one proposed.
 * Owns: their words. Refuses: deciding; each option has its own approval card.
 */
import type { KnownBlock } from '@slack/types';
import type { IncidentId } from '../../run/identity.ts';
import type { RemedyOption } from '../../run/actions/remedy-option.ts';
import type { Notice } from '../../run/saying.ts';
import { actions, button } from '../blocks.ts';
import { join, type Markup, markup, own } from '../markup.ts';
import { listed } from '../spans.ts';
import { deed } from './deed.ts';

type Options = Extract<Notice, { code: 'options' }>;

export function optionsWords({ options, open }: Options): Markup {
  const head =
    open === undefined ? own('*The options were:*') : own('*Options*, best first. Each has a card of its own:');
  const lines = options.map((option, index) => {
    const here = option.action === open ? own(' (its card is open)') : null;
    return markup`${index + 1}. ${deedOf(option)}${here}: ${about(option)}`;
  });
  return join([head, ...lines]);
}

export function optionsButtons({ run, options, open }: Options, incident: IncidentId): KnownBlock[] {
  if (open === undefined) return [];
  const others = options
    .filter(({ action }) => action !== open)
    .map((option, index) =>
      button(`option_take_${index}`, markup`Propose: ${deedOf(option)}`, `${incident}|${run}|${option.action}`),
    );
  return [
    actions(
      `options:${run}`.slice(0, 255),
      ...others,
      button('option_wait', own('Do nothing for now'), `${incident}|${run}|`),
    ),
  ];
}

function deedOf({ action: name, component, args, change }: RemedyOption): Markup {
  return deed({ name, component, args, ...(change ? { change } : {}) });
}

/** What it touches, how sure it is, how soon it is undone. */
function about({ risk, touches, undo, record }: RemedyOption): Markup {
  const sure =
    record && record.ran > 0 ? markup`${record.verified} of ${record.ran} verified` : own('not done here before');
  return listed(
    [
      markup`${own(risk)} risk`,
      touches === 0 ? own('touches nothing else') : markup`touches ${touches} more`,
      own(undo ? 'can be taken back at once' : 'cannot be taken back'),
      sure,
    ],
    4,
  );
}
