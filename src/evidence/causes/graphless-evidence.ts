/**
 * Which of several components in trouble the trouble comes from, where nobody knows who calls whom.
 * Owns: that a failure or a delay thins out on its way up: callers ask others too, and add their own time, so the largest
 * share of failures, and the most time lost beside the least of one's own, are nearest to where it began.
 * Refuses: components whose calls are known; graph-evidence has them.
 */
import { fromTo } from '../../run/wording/from-to.ts';
import { latencyNames, type NodeHealth, nodeHealths } from '../model/node-health.ts';
import { percent } from '../model/quantity.ts';
import type { Telemetry } from '../model/telemetry.ts';
import { topologyOf } from '../model/topology.ts';
import type { CauseEvidence } from './cause-evidence.ts';
import { type Excess, excessOf, onsetOf, quantityOf, type Trouble, troublesOf } from './excess.ts';

/** Without a graph even the worst of all may be somebody's victim. */
const most = 0.75;
/** How far something else that is full explains it. */
const holdsUp = 0.5;
/** Trust below which a component's trouble is noise. */
const sure = 0.5;
/** Milliseconds by which samples of one moment lie apart. */
const slack = 120_000;

interface Known {
  /** Got more traffic from their callers. */
  surged: ReadonlySet<string>;
  /** How surely components are in trouble of their own by what their platform says of them, 0 to 1. */
  explained: ReadonlyMap<string, number>;
  /** How sure any evidence besides these metrics is of a component: all there is where it has no such metrics. */
  told: ReadonlyMap<string, number>;
  /** Those that ran out of something. */
  full: ReadonlyMap<string, CauseEvidence>;
}

/** Evidence against the alerting component and all that went bad with it. */
export function graphlessEvidence(telemetry: Telemetry, { surged, explained, told, full }: Known): CauseEvidence[] {
  const { alert, series } = telemetry;
  const root = alert.service;
  if (root === undefined) return [];
  const testimony = Math.max(0, ...explained.values());
  return troublesOf(telemetry).flatMap((trouble) => {
    const names = trouble === 'latency' ? latencyNames(series, root) : [undefined];
    const [healths] = names.map((name) => nodeHealths(series, name)).filter((view) => view.get(root)?.[trouble]);
    const began = onsetOf(healths?.get(root)?.[trouble], alert.baseline, alert.window);
    if (!healths || !began || isPlaced(root, telemetry, healths)) return [];
    const found = [...healths].flatMap(([component, health]) => {
      const onset = onsetOf(health[trouble], alert.baseline, alert.window);
      if (surged.has(component) || !onset || onset.time > began.time + slack) return [];
      const excess = excessOf(health, trouble, onset.time, alert.baseline, alert.window);
      return excess && excess.trust >= sure
        ? [{ component, excess, onset: onset.time, depth: depthOf(excess, trouble) }]
        : [];
    });
    const deepest = Math.max(...found.map(({ depth }) => depth));
    if (found.length < 2 || !(deepest > 0)) return [];
    const topology = topologyOf(telemetry.edges);
    const unseenBelow = (component: string) =>
      Math.max(
        0,
        ...[...topology.downstream(component).keys()].map((one) =>
          one === component || healths.get(one)?.[trouble] ? 0 : (told.get(one) ?? 0),
        ),
      );
    const fullElsewhere = (component: string) =>
      Math.max(0, ...[...full].map(([other, { score }]) => (other === component ? 0 : score)));
    return found.map(({ component, excess, onset, depth }) => ({
      component,
      score:
        most *
        excess.trust *
        (depth / deepest) ** 2 *
        (1 - testimony) *
        (1 - holdsUp * fullElsewhere(component)) *
        (1 - unseenBelow(component)),
      onset,
      why: `own ${trouble} ${fromTo(quantityOf(excess.before, trouble), quantityOf(excess.after, trouble))}, ${rankOf(depth / deepest, found.length)}; who calls whom is not known`,
    }));
  });
}

/** How bad one is among those that went bad; `share` of the worst of them. */
function rankOf(share: number, among: number): string {
  const place = share === 1 ? 'the worst' : `${percent(share)} as bad as the worst`;
  return `${place} of ${among} components that went bad together`;
}

/** Whether any call between the alerting component and one whose requests are known is known. */
function isPlaced(root: string, { edges }: Telemetry, healths: ReadonlyMap<string, NodeHealth>): boolean {
  const topology = topologyOf(edges);
  const isKnown = (one: string) => {
    const { traffic, latency, errors } = healths.get(one) ?? {};
    return one !== root && (traffic ?? latency ?? errors) !== undefined;
  };
  return [...topology.callees(root), ...topology.callers(root)].some(isKnown);
}

function depthOf({ size, before, after }: Excess, trouble: Trouble): number {
  return trouble === 'errors' ? after - before : size * (1 - before / after);
}
