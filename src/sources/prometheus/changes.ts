/**
 * Everything that a look finds changed.
 * Owns: one record for one change, which a new ReplicaSet, a new image and a new generation tell together.
 * Refuses: how each is read.
 */
import type { Window } from '../../evidence/model/telemetry.ts';
import type { Catalogue } from './catalogue.ts';
import { type FoundChange, readDeploys } from './deploys.ts';
import type { Grouping } from './grouping.ts';
import type { Grid } from './planned-query.ts';
import type { LookServer } from './server.ts';
import { readSpecChanges } from './spec-changes.ts';

/** What is told of one workload within this time is one change: scrapes are up to a minute apart. */
const together = 180_000;

/** At most four requests. */
export async function readChanges(
  server: LookServer,
  told: { catalogue: Catalogue; grouping: Grouping; span: Window; grid: Grid },
): Promise<FoundChange[]> {
  const [born, specs] = await Promise.all([readDeploys(server, told), readSpecChanges(server, told)]);
  const kept: FoundChange[] = [];
  // What says most first: the image, then the replicas, then that a ReplicaSet is new, and last that something is.
  for (const found of [...born, ...specs].toSorted((one, other) => worth(other) - worth(one))) {
    const same = kept.find((one) => isSame(one, found));
    if (!same) kept.push(found);
    else if (
      same.change.previous === undefined &&
      found.change.kind === same.change.kind &&
      hasImage(found) &&
      hasImage(same)
    )
      kept[kept.indexOf(same)] = { ...same, change: { ...same.change, ...previousOf(found) } };
  }
  return kept;
}

function previousOf({ change: { previous } }: FoundChange): { previous?: string } {
  return previous === undefined ? {} : { previous };
}

function hasImage({ change: { ref } }: FoundChange): boolean {
  return /[/:]/.test(ref);
}

function worth({ change: { kind, ref } }: FoundChange): number {
  if (kind === 'scale') return 2;
  return /[/:]/.test(ref) ? 3 : / generation \d+$/.test(ref) ? 0 : 1;
}

function isSame({ change: one, labels }: FoundChange, { change: other, labels: others }: FoundChange): boolean {
  return (
    one.service === other.service &&
    labels.namespace === others.namespace &&
    Math.abs(one.time - other.time) <= together
  );
}
