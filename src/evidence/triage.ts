/**
 * The deterministic first look.
 * Owns: composing anomalies, causes, changes, blast radius and outcome into one result.
 * Refuses: a model, and any read of the outside.
 */
import type { AnomalyFacts, RankedChange, RankedComponent, TriageResult } from '../run/finding/triage-result.ts';
import type { Usual } from '../run/outcomes/usual.ts';
import { type ClusterLook, lookAtCluster } from './kubernetes/cluster-look.ts';
import { findAnomalies } from './anomalies/anomalies.ts';
import { asUsual, withoutUsual } from './anomalies/as-usual.ts';
import { saidOf } from './anomalies/anomaly-text.ts';
import { blastRadius } from './impact/blast-radius.ts';
import { barredEvidence } from './causes/barred-evidence.ts';
import { causeKindOf, kindOfObjects } from './causes/cause-kind.ts';
import { blameChange } from './changes/change-blame.ts';
import type { DiffReader } from './changes/diff/risk.ts';
import { impactOf } from './impact/impact.ts';
import { rankCauses } from './causes/rank-causes.ts';
import { removedNameEvidence } from './causes/removed-name-evidence.ts';
import { readingOf } from './outcome/reading.ts';
import { outcomeOf } from './outcome/outcome.ts';
import { stepOf } from './outcome/shown.ts';
import { complaintsOf } from './model/complaint-edges.ts';
import { grouped } from './model/grouped.ts';
import { hostEdges, nameServicesOf } from './model/hosts.ts';
import { storesOf } from './model/store-kind.ts';
import type { Telemetry } from './model/telemetry.ts';
import { topologyOf } from './model/topology.ts';
import { usualWithin } from './model/usual-within.ts';
import { spanGroupsOf } from './model/server-span-groups.ts';

/** The strongest are kept; a result is journaled and shown, so it must stay readable. */
const maxAnomalies = 200;
const maxNames = 1_000;
const maxOthers = 50;

/**
 * What is unhealthy, since when, what caused it, what changed and who is affected. Where no fault
 * shows there is no culprit, no kind and no blast radius; components are still listed, as what came nearest. `readers` of diffs are all of them
 * where none are given; what is `usual` at this time is listed as chronic, and nothing that shows only that is weighed.
 */
export function triage(
  read: Telemetry,
  options: { readers?: readonly DiffReader[]; usual?: readonly Usual[] } = {},
): TriageResult {
  const all = usualWithin(read);
  const { alert } = all;
  const anomalies = asUsual(findAnomalies(all), { usual: options.usual ?? [], telemetry: all });
  const seen = withoutUsual(all, anomalies);
  const hosted = hostEdges(seen, anomalies);
  const vouched = hosted.length > 0 ? { ...seen, edges: [...seen.edges, ...hosted] } : seen;
  const complaints = complaintsOf(vouched);
  const waiting = complaints.map(({ from, to }) => ({ from, to }));
  const telemetry = waiting.length > 0 ? { ...vouched, edges: [...vouched.edges, ...waiting] } : vouched;
  const objects = lookAtCluster(telemetry);
  const { outcome, missing } = outcomeOf(telemetry, { anomalies, isUnwell: objects?.isUnwell ?? false });
  const isFault = outcome === 'fault';
  const names = nameServicesOf(seen);
  const barring = [...barredEvidence(telemetry, complaints), ...removedNameEvidence(telemetry)];
  const ruled = new Set([...names, ...barring.map(({ component }) => component)]);
  const spanGroups = spanGroupsOf(telemetry);
  const ranked = rankCauses(telemetry, anomalies, spanGroups, objects?.testimony);
  const said = objects?.rootCauses.map(({ reason, why }) => `${reason}: ${why}`);
  const leader = (objects?.components(ranked) ?? ranked)[0];
  // An object that is as it was told to be is at fault by what it was told.
  if (leader?.reason !== undefined && objects?.isSpecified(leader.reason)) ruled.add(leader.component);
  const { changes, culprit } = blameChange(telemetry, {
    ranked,
    leader,
    ruled,
    said,
    shown: shownFor(objects, leader),
    readers: options.readers,
  });
  const blamed = isFault ? changes.find(({ ref }) => ref === culprit) : undefined;
  const suspects = blamed ? withCulprit([...ranked, ...moved(anomalies, ranked)], blamed, telemetry) : ranked;
  const components = objects?.components(suspects) ?? suspects;
  const told = objects?.kind && kindOfObjects(telemetry, components[0], objects.kind);
  const causeKind = isFault
    ? ((!blamed || blamed.kinds.some((kind) => kind === told) ? told : undefined) ??
      causeKindOf(telemetry, {
        culprit: blamed ?? null,
        anomalies,
        ranked: components,
        hosts: new Set(hosted.flatMap(({ to }) => (names.has(to) ? [] : to))),
      }))
    : 'unknown';
  const reading = outcome === 'healthy' ? readingOf(telemetry) : null;
  const origin = originOf(telemetry, { components, ranked, anomalies });
  const cause = components[0]?.component;
  // What belongs to others is known by those that call it: it is the cause, and they are hit.
  const isForeign =
    cause !== undefined && ![...telemetry.series, ...telemetry.logs].some((one) => one.service === cause);
  // Where the damage begins behind it, a cause that answers late or not at all is hit as well.
  const suffers =
    origin !== cause &&
    !isForeign &&
    cause !== alert.service &&
    anomalies.some((one) => one.component === cause && !one.chronic && isFelt(one));
  // What the cause itself calls and what keeps data is the way that the damage takes; whoever waits for the cause is hit.
  const graph = topologyOf(telemetry.edges);
  const isWay =
    cause !== undefined && origin !== null && (storesOf(seen)(origin) || graph.downstream(cause).has(origin));
  const waits = origin !== null && cause !== undefined && graph.downstream(origin).has(cause);
  const harmed = isFault
    ? united(
        blastRadius(telemetry, origin, anomalies, cause),
        objects?.harmed ?? [],
        // Who raised the alert is hit, whether or not calls lead from there to the cause.
        alert.service !== undefined && (origin !== alert.service || !isWay) ? [alert.service] : [],
        waits && !isWay ? [origin] : [],
      ).filter((name) => name !== cause || suffers)
    : [];
  // Where the damage begins at the alerted one, those behind it are counted; where nobody is, it is hit itself.
  const isAlone = isFault && harmed.length === 0 && alert.service !== undefined && alert.service !== cause;
  return {
    ...(alert.service ? { alerted: alert.service } : {}),
    components,
    rootCauses: objects?.rootCauses ?? [],
    causeKind,
    changes,
    culpritChange: blamed?.ref ?? null,
    blastRadius: isAlone && alert.service ? [alert.service] : harmed,
    impact: impactOf(telemetry),
    anomalies: strongest(anomalies).map((one) => ({ ...one, text: `${one.component}: ${saidOf(one)}` })),
    outcome,
    missing,
    noFault: outcome === 'healthy',
    ...(reading ? { reading } : {}),
    ...(telemetry.others
      ? {
          others: telemetry.others
            .slice(0, maxOthers)
            .map(({ startedAt, ...one }) => ({ ...one, startedAt: new Date(startedAt).toISOString() })),
        }
      : {}),
    window: { from: new Date(alert.window.from).toISOString(), to: new Date(alert.window.to).toISOString() },
    step: Math.round(stepOf(telemetry.series)),
    remarks: telemetry.remarks,
    topology: graphNames(vouched, components, objects?.names ?? []),
  };
}

/** Changes of which objects show that they brought what leads. */
function shownFor(
  objects: ClusterLook | undefined,
  leader: RankedComponent | undefined,
): ReadonlySet<string> | undefined {
  const [first] = objects?.rootCauses ?? [];
  return leader !== undefined && leader.reason === first?.reason && leader.component === first?.component
    ? objects?.broughtBy
    : undefined;
}

/** What those who ask notice. */
function isFelt({ source, of, bad }: AnomalyFacts): boolean {
  return source === 'trace' || (source === 'metric' && bad !== 0 && (of === 'latency' || of === 'error'));
}

function united(...lists: string[][]): string[] {
  return [...new Set(lists.flat())];
}

/** Only calls and objects make a name one of the topology: an alert, a label or a log line can say any name. */
function graphNames({ edges }: Telemetry, suspects: RankedComponent[], objects: string[]): string[] {
  const names = new Set([...edges.flatMap(({ from, to }) => [from, to]), ...objects]);
  const first = suspects.map(({ component }) => component).filter((name) => names.has(name));
  return [...new Set([...first, ...names])].slice(0, maxNames);
}

/**
 * A change to blame is a cause with a place: of the components that it was rolled out to and that show anything, the
 * most suspected comes first. One that shows nothing is not named for a change alone.
 */
function withCulprit(
  ranked: RankedComponent[],
  { ref, why, score, unread }: RankedChange,
  { changes, edges }: Telemetry,
) {
  const places = new Set(changes.flatMap((change) => (change.ref === ref && change.service ? [change.service] : [])));
  const [first] = ranked;
  const placed = ranked.find(({ component }) => places.has(component));
  if (!first || !placed) return ranked;
  const joined = 1 - (1 - placed.score) * (1 - Math.min(maxShare, score));
  // Of what nothing is known nothing is proof: what is seen goes first.
  const argued = unread ? `${placed.why}; ${ref}: ${why}` : `${ref}: ${why}; ${placed.why}`;
  const named = { ...placed, score: Math.max(first.score, joined), why: argued };
  // What those show that it calls is explained by the change as far as that is sure.
  const below = topologyOf(edges).downstream(placed.component);
  const left = ranked.map((one) =>
    below.has(one.component) ? { ...one, score: one.score * (1 - Math.min(maxShare, score)) } : one,
  );
  const others = left.filter((one) => one.component !== placed.component && one.score > 0);
  return [named, ...others.sort((one, other) => other.score - one.score)];
}

/** What moved without anything bad in it: reason enough for a place beside a change there, and for nothing else. */
function moved(anomalies: AnomalyFacts[], ranked: RankedComponent[]): RankedComponent[] {
  const known = new Set(ranked.map(({ component }) => component));
  const found = anomalies.filter(({ component, chronic }) => !chronic && !known.has(component));
  return [...grouped(found, ({ component }) => component)].flatMap(([component, [first]]) =>
    first ? [{ component, score: 0, onset: first.onset, why: saidOf(first) }] : [],
  );
}

/** What a change alone can make of a component's suspicion. */
const maxShare = 0.9;

/**
 * Where the damage that is seen begins. Mostly the cause; but a change can act on what its component calls, which then
 * breaks first when that is what alerted; a component that is silent or refused shows nothing of its own: then the first
 * that fails for it. What belongs to others is known by its callers only, so the damage begins at the first of these.
 */
function originOf(
  telemetry: Telemetry,
  {
    components,
    ranked,
    anomalies,
  }: {
    components: RankedComponent[];
    ranked: RankedComponent[];
    anomalies: AnomalyFacts[];
  },
): string | null {
  const cause = components[0]?.component ?? null;
  const loudest = ranked[0]?.component;
  if (cause === null || loudest === undefined) return cause;
  const topology = topologyOf(telemetry.edges);
  const own = new Set([...telemetry.series, ...telemetry.logs].map(({ service }) => service));
  const caller = (): string | undefined =>
    components.find(
      ({ component }) => component !== cause && own.has(component) && topology.downstream(component).has(cause),
    )?.component;
  if (!own.has(cause)) return caller() ?? cause;
  if (topology.downstream(cause).has(loudest) && (loudest === cause || loudest === telemetry.alert.service)) {
    const showing = new Set(
      anomalies
        .filter(({ chronic, source, bad }) => !chronic && (source !== 'metric' || bad !== 0))
        .map(({ component }) => component),
    );
    return ranked.find(({ component }) => showing.has(component))?.component ?? cause;
  }
  return cause;
}

function strongest<Item extends { strength: number }>(anomalies: Item[]): Item[] {
  if (anomalies.length <= maxAnomalies) return anomalies;
  const least = anomalies.map(({ strength }) => strength).sort((one, other) => other - one)[maxAnomalies - 1] ?? 0;
  return anomalies.filter(({ strength }) => strength >= least).slice(0, maxAnomalies);
}
