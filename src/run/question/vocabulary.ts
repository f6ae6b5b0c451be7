/**
 * The names that a question about this incident may mean.
 * Owns: gathering them from what the incident's looks found. Refuses: vouching for a name; provenance is another matter.
 */
import { isUndecided } from '../actions/approval.ts';
import { deedOf } from '../actions/deed-of.ts';
import type { IncidentState } from '../incident-state.ts';
import { triageOf } from '../finding/run-finding.ts';
import type { Vocabulary } from './subject.ts';

/** `catalog`: the team's own components with their other names. */
export function vocabularyOf(
  state: IncidentState,
  catalog: readonly { component: string; aliases: readonly string[] }[] = [],
): Vocabulary {
  const triages = [...state.runs.values()].flatMap((run) => triageOf(run) ?? []);
  const components = new Set([
    ...catalog.map(({ component }) => component),
    ...triages.flatMap((it) => [
      ...(it.topology ?? []),
      ...it.components.map(({ component }) => component),
      ...it.anomalies.map(({ component }) => component),
      ...it.blastRadius,
    ]),
    ...(state.brief?.service ? [state.brief.service] : []),
  ]);
  const aliases = catalog.flatMap(({ component, aliases: own }) =>
    own.map((it) => [it.toLowerCase(), component] as const),
  );
  const changes = triages
    .flatMap((it) => it.changes)
    .toSorted((one, other) => Date.parse(other.time) - Date.parse(one.time));
  const all = [...state.approvals.values()];
  const last =
    all.findLast((it) => isUndecided(it.state) || it.state === 'done') ??
    all.findLast((it) => it.state !== 'superseded');
  const proposed = last && { deed: deedOf(last.action.name, last.action.tool), component: last.action.component };
  return {
    components: [...components].filter((it) => it !== ''),
    aliases: new Map(aliases),
    changes,
    proposed: proposed ?? null,
    isPaged: state.brief?.source === 'pagerduty' && state.status !== 'resolved',
  };
}
