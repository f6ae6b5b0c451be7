/**
 * What changed in a cluster, gathered while its objects are read.
 * Owns: handing each object to those who read histories from it. Refuses: reading any itself.
 */
import type { Cluster } from '../../evidence/model/cluster.ts';
import type { Change } from '../../evidence/model/telemetry.ts';
import type { JsonRecord } from '../loose-json.ts';
import { ClusterEdits } from './cluster-edits.ts';
import { GitopsHistory } from './gitops-history.ts';
import { Rollouts } from './rollouts.ts';

/** ms before the window. A change acts at once or after hours, seldom after a day. */
export const changesBefore = 24 * 3_600_000;

export class ChangeHistory {
  readonly #rollouts = new Rollouts();
  readonly #edits = new ClusterEdits();
  readonly #gitops = new GitopsHistory();

  /** One object as the API served it. */
  raw(kind: string, item: JsonRecord): void {
    for (const reader of [this.#rollouts, this.#edits, this.#gitops]) reader.raw(kind, item);
  }

  /** Changes since a moment, oldest first; `namespaces` are all where none are given. */
  changes({ objects, events }: Cluster, since: number, namespaces?: ReadonlySet<string>): Change[] {
    return [
      ...this.#rollouts.changes(events, since),
      ...this.#edits.changes(objects, events, since),
      ...this.#gitops.changes(objects, since, namespaces),
    ].sort((one, other) => one.time - other.time);
  }
}
