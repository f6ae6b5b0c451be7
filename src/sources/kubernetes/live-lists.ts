/**
 * What a cluster's API lists now, gathered into one look.
 * Owns: which lists for which namespaces, side by side within the budget, and one word for all that was refused.
 * Refuses: logs, and what the objects mean.
 */
import PQueue from 'p-queue';
import { AuraError, messageOf } from '../../errors.ts';
import type { ClusterEvent, KubernetesObject } from '../../evidence/model/cluster.ts';
import type { JsonRecord } from '../loose-json.ts';
import type { ChangeHistory } from './change-history.ts';
import type { Wanted } from './wanted-lists.ts';
import { eventOf, objectOf } from './api-object.ts';
import type { ClusterBuilder } from './cluster-builder.ts';
import type { Allowance, KubeClient } from './kube-client.ts';
import { listObjects } from './list-objects.ts';
import { type LiveKind, pathOf } from './live-kinds.ts';

const atOnce = 8;

type Item = { object: KubernetesObject } | { event: ClusterEvent };

export class LiveLists {
  /** What could be listed, as `KIND/NAMESPACE`. */
  readonly #seen = new Set<string>();
  readonly #failed: { wanted: Wanted; error: AuraError }[] = [];
  readonly #cut = new Set<string>();
  readonly #client: KubeClient;
  readonly #allowance: Allowance;
  readonly #builder: ClusterBuilder;
  readonly #environment: string | undefined;
  readonly #history: ChangeHistory;

  constructor(
    client: KubeClient,
    allowance: Allowance,
    to: { builder: ClusterBuilder; history: ChangeHistory; environment?: string },
  ) {
    this.#client = client;
    this.#allowance = allowance;
    this.#builder = to.builder;
    this.#environment = to.environment;
    this.#history = to.history;
  }

  /** Lists all of them, the first ones first where the budget is short. Throws where not one list could be had. */
  async gather(wanted: readonly Wanted[]): Promise<void> {
    const queue = new PQueue({ concurrency: atOnce });
    await Promise.all(wanted.map((one) => queue.add(() => this.#list(one))));
    const [first] = this.#failed;
    if (this.#seen.size === 0 && first) throw first.error;
  }

  /** One sentence a way in which lists failed. */
  gaps(): string[] {
    const byCode = new Map<string, { titles: Set<string>; error: AuraError }>();
    for (const { wanted, error } of this.#failed) {
      if (this.#isThere(wanted)) continue;
      const known = byCode.get(error.code) ?? { titles: new Set(), error };
      byCode.set(error.code, known);
      known.titles.add(`${titleOf(wanted.kind)}${wanted.isAside ? ` of ${wanted.namespace}` : ''}`);
    }
    const gaps = [...byCode.values()].map(
      ({ titles, error }) => `No ${[...titles].join(', ')} were read: ${messageOf(error)}`,
    );
    if (this.#cut.size > 0)
      gaps.push(
        `Only the first ${[...this.#cut].join(', ')} were read, since there are too many for one look; ask about one namespace`,
      );
    return gaps;
  }

  /** Of what nobody can call a cluster healthy without, what was not shown. */
  missing(): string[] {
    const own = this.#failed.filter(({ wanted }) => !wanted.isAside && !this.#isThere(wanted));
    const failed = own.map(({ wanted }) => titleOf(wanted.kind));
    return needed.filter((title) => failed.includes(title));
  }

  /** Events that came from either group are there. */
  #isThere({ kind, namespace }: Wanted): boolean {
    return kind.kind === 'Event' && this.#seen.has(`${kind.kind}/${namespace}`);
  }

  async #list(wanted: Wanted): Promise<void> {
    const { kind, namespace, query = {} } = wanted;
    try {
      const allowance = { ...this.#allowance, mostPages: kind.mostPages };
      const { items, isWhole } = await listObjects(this.#client, pathOf(kind, namespace), query, allowance, (item) =>
        this.#read(kind, item),
      );
      this.#seen.add(`${kind.kind}/${namespace}`);
      if (!isWhole) this.#cut.add(titleOf(kind));
      for (const item of items)
        if ('event' in item) this.#builder.event(item.event);
        else this.#builder.object(item.object, 'api');
      // Old sets are left out below, so of them nothing is known to be missing.
      if (isWhole && kind.kind !== 'ReplicaSet' && wanted.query === undefined)
        this.#builder.listed({ kind: kind.kind, namespace, environment: this.#environment });
    } catch (error) {
      if (!(error instanceof AuraError)) throw error;
      // A kind of a group that is there need not be installed.
      if (kind.isOptional && error.code === 'kubernetes-unknown') return;
      this.#failed.push({ wanted, error });
    }
  }

  #read({ kind }: LiveKind, raw: JsonRecord): Item | undefined {
    const item = { ...raw, kind };
    if (kind === 'Event') {
      const event = eventOf(item);
      return event ? { event: { ...event, environment: this.#environment } } : undefined;
    }
    this.#history.raw(kind, item);
    const object = objectOf(item, 'cluster');
    if (!object || isHistory(object)) return undefined;
    return { object: { ...object, environment: this.#environment } };
  }
}

/** What nobody can call a cluster healthy without. */
const needed = ['pods', 'deployments', 'events', 'nodes'];

/** A custom kind may share its plural with another. */
function titleOf({ plural, group, isOptional }: LiveKind): string {
  return isOptional ? `${plural}.${group}` : plural;
}

/** A set that wants no pods and has none is a rollout of before: its template was noted, the rest says nothing. */
function isHistory({ kind, workload, owner }: KubernetesObject): boolean {
  return kind === 'ReplicaSet' && owner !== undefined && workload?.desired === 0 && !workload.current;
}
