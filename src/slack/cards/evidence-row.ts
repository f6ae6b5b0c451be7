/**
 * A button for each piece of evidence that a message cites.
 * Owns: how many stand. Refuses: showing evidence; the dialog does.
 */
import type { KnownBlock } from '@slack/types';
import type { Finding } from '../../run/evidence.ts';
import type { IncidentId } from '../../run/identity.ts';
import { actions, button } from '../blocks.ts';
import { Markup } from '../markup.ts';

const most = 5;

/** What a finding rests on: what carries its cause first, then its chart, then the rest. */
export function citedBy({ claims, chart }: Finding): string[] {
  const causes = claims.filter(({ kind }) => kind === 'cause');
  const ids = (of: Finding['claims']) => of.flatMap(({ evidence }) => evidence);
  return [...ids(causes), ...(chart ? [chart.evidence] : []), ...ids(claims)];
}

/** Nothing where nothing is cited. `of`: the run whose message it is. */
export function evidenceRow(ids: readonly string[], incident: IncidentId, of: string): KnownBlock[] {
  const cited = [...new Set(ids)].filter((id) => /^E\d{1,6}$/.test(id)).slice(0, most);
  if (cited.length === 0) return [];
  return [
    actions(`evidence:${of}`, ...cited.map((id) => button(`evidence_open_${id}`, new Markup(id), `${incident}|${id}`))),
  ];
}
