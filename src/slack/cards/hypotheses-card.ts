/**
 * The possible causes with what speaks for and against each, by standing.
 * Owns: layout and how much of each stands. Refuses: ranking; the rows come ranked.
 */
import { type Hypothesis, saidWords, type Standing } from '../../run/finding/hypothesis.ts';
import { message, type Rendered, section } from '../blocks.ts';
import { join, type Markup, markup, own } from '../markup.ts';
import { markupOf } from '../words-markup.ts';

const standings: Record<Standing, Markup> = {
  leading: own('*Leading*'),
  weaker: own('*Weaker*'),
  'ruled-out': own('*Ruled out, by what was measured or by people*'),
};

const most = { rows: 8, reasons: 2 };

export function hypothesesCard(rows: readonly Hypothesis[]): Rendered {
  const [first] = rows;
  const shown = rows.slice(0, most.rows);
  const groups = (['leading', 'weaker', 'ruled-out'] as const).flatMap((standing) => {
    const own = shown.filter((row) => row.standing === standing);
    return own.length > 0 ? [section(join([standings[standing], ...own.map(rowLine)]))] : [];
  });
  const left = rows.length - shown.length;
  const leads = first?.standing === 'leading';
  const summary = first && leads ? markup`Possible causes: ${markupOf(first.what)} leads` : own('Possible causes');
  return message(summary, left > 0 ? [...groups, section(markup`+${left} more`)] : groups);
}

function rowLine({ what, for: reasons, against, standing, said: people = [] }: Hypothesis): Markup {
  const said = standing === 'leading' ? reasons : against.length > 0 ? against : reasons;
  const lines = said.slice(0, most.reasons).map((it) => markupOf(it));
  const spoken = people.slice(-most.reasons).map((it) => markupOf(saidWords(it)));
  const all = [...lines, ...spoken];
  return markup`• ${markupOf(what)}${all.length > 0 ? markup`: ${join(all, '; ')}` : null}`;
}
