/**
 * The names that somebody other than an alert vouches for: the team's catalog, and the topology that was looked at.
 * Owns: telling the two apart from what was only said. Refuses: the alert's, a question's and a ranking's own words; a
 * component that no call graph, no object and no catalog has is a word.
 */
import { hasForm } from '../actions/argument-type.ts';
import type { IncidentState } from '../incident-state.ts';
import type { KnownNames } from '../actions/provenance.ts';
import { isKnownReason } from '../finding/root-cause.ts';
import { triageOf } from '../finding/run-finding.ts';
import type { RootCause, TriageResult } from '../finding/triage-result.ts';

export function knownNames(catalog: readonly string[], state: IncidentState): KnownNames {
  const triages = triagesOf(state);
  const names = triages.flatMap(({ topology }) => topology ?? []);
  return {
    catalog: new Set(catalog),
    topology: new Set(names.filter((name) => hasForm('component', name))),
    objects: new Set(triages.flatMap(({ rootCauses }) => (rootCauses ?? []).flatMap(factsOf))),
  };
}

/** Kinds are Kubernetes', so only their form can be checked. */
function factsOf({ namespace, kind, reason }: RootCause): string[] {
  return [
    ...(namespace !== undefined && hasForm('namespace', namespace) ? [namespace] : []),
    ...(kind !== undefined && /^[A-Z][A-Za-z]{1,62}$/.test(kind) ? [kind] : []),
    ...(isKnownReason(reason) ? [reason] : []),
  ];
}

/** Every component that the incident talks about, vouched for or not: what evidence may be about. */
export function namedComponents(catalog: readonly string[], state: IncidentState): Set<string> {
  const named = new Set(catalog);
  if (state.brief?.service) named.add(state.brief.service);
  for (const { components, anomalies, blastRadius } of triagesOf(state)) {
    for (const { component } of components) named.add(component);
    for (const { component } of anomalies) named.add(component);
    for (const component of blastRadius) named.add(component);
  }
  return named;
}

function triagesOf(state: IncidentState): TriageResult[] {
  return [...state.runs.values()].flatMap((run) => triageOf(run) ?? []);
}
