/**
 * The cases of the policy bench: folders with their truth, and what a finding makes of each.
 * Owns: which they are, and when a primary cause is right. Refuses: running anything.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/run/evidence.ts';

export interface Case {
  name: string;
  folder: string;
  truth: Truth;
  /** The objects of its cluster are no part of the telemetry; a tool shows them. */
  isApart?: boolean;
}

/** Of the demo: component and change, both null for a false alert. Of a cluster: object and reason. */
type Truth = { component: string | null; change: string | null } | { object: string; reason: string };

export type Standing = 'right' | 'healthy' | 'inconclusive' | 'wrong';

const rank: Record<Standing, number> = { right: 2, healthy: 2, inconclusive: 1, wrong: 0 };

export interface Judged {
  standing: Standing;
  /** The primary cause in words; what was said instead where there is none. */
  said: string;
}

/** Better than nothing, the same, or worse: positive, zero, negative. */
export function compare(one: Judged, other: Judged): number {
  return rank[one.standing] - rank[other.standing];
}

export function caseOf(name: string, folder: string): Case {
  return { name, folder, truth: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Truth };
}

/** So many of the folder's cases, evenly; of every second one the objects stand apart. */
export function clusterCases(folder: string, many: number): Case[] {
  const names = readdirSync(folder)
    .toSorted()
    .filter((name) => existsSync(join(folder, name, 'expected.json')));
  const step = Math.max(1, names.length / many);
  return Array.from({ length: Math.min(many, names.length) }, (_, at) => names[Math.floor(at * step)] ?? '').map(
    (name, at) => ({ ...caseOf(name, join(folder, name)), isApart: at % 2 === 1 }),
  );
}

/** Where the objects stand apart no look of code can name the reason: then the component is what counts. */
export function judged({ truth, isApart = false }: Case, finding: Finding | null): Judged {
  if (!finding) return { standing: 'inconclusive', said: 'no finding' };
  if (finding.noFault) {
    const isHealthy = 'component' in truth && truth.component === null;
    return { standing: isHealthy ? 'healthy' : 'wrong', said: 'nothing is wrong' };
  }
  if (finding.verdict === 'inconclusive' || finding.outcome !== 'fault')
    return { standing: 'inconclusive', said: `inconclusive, ${finding.outcome}` };
  const [root] = finding.rootCauses ?? [];
  const said = [finding.verdict, finding.component, finding.change?.ref, root && `${root.object} ${root.reason}`];
  const isRight =
    'object' in truth
      ? isApart
        ? finding.component === truth.object.split('/')[1]
        : root?.object === truth.object && sameAs(root.reason) === sameAs(truth.reason)
      : finding.component === truth.component && (finding.change?.ref ?? null) === truth.change;
  return { standing: isRight ? 'right' : 'wrong', said: said.filter(Boolean).join(' ') };
}

/** Recordings of a slow and of a lossy node look alike. */
function sameAs(reason: string): string {
  return reason === 'node-packet-loss' ? 'node-network-delay' : reason;
}
