/**
 * A live cluster as a telemetry source: its objects, events, logs of what is unwell, and what changed.
 * Owns: one look within its budget of requests, and what could not be seen. Refuses: writing, Secrets, and judging.
 */
import { messageOf } from '../../errors.ts';
import { barredCallers } from '../../evidence/kubernetes/check-policies.ts';
import { ClusterView } from '../../evidence/kubernetes/cluster-view.ts';
import type { Cluster, KubernetesObject } from '../../evidence/model/cluster.ts';
import type { Alert, LogLine } from '../../evidence/model/telemetry.ts';
import type { KubernetesSettings } from '../../run/settings/source-settings.ts';
import { chooseAlert } from '../choose-alert.ts';
import type { Ask, Look, Source, SourceKind } from '../source.ts';
import { distancesFrom } from './call-distance.ts';
import { ChangeHistory, changesBefore } from './change-history.ts';
import { chooseNamespaces } from './choose-namespaces.ts';
import { ClusterBuilder } from './cluster-builder.ts';
import { discoverKinds } from './discover-kinds.ts';
import { type Allowance, type Budget, KubeClient } from './kube-client.ts';
import { accessTo, type ClusterAccess, type Environment } from './kube-config.ts';
import { liveKinds } from './live-kinds.ts';
import { LiveLists } from './live-lists.ts';
import { readLogs, wishesFor } from './live-logs.ts';
import { furtherOf, wantedOf } from './wanted-lists.ts';

export interface KubernetesOptions {
  access: ClusterAccess;
  /** What credential plugins are given. */
  variables?: Environment;
  settings?: Pick<KubernetesSettings, 'namespaces' | 'environment'>;
  /** What people call the source. */
  name?: string;
  /** Epoch ms; a test may stand still. */
  now?: () => number;
}

/** What this source brings. */
export type KubernetesLook = Look & Required<Pick<Look, 'cluster' | 'logs' | 'changes'>>;

/** Requests that a look at an incident's namespace may cost, and one at the whole cluster; of them some for logs. */
const budgets = {
  incident: { all: 40, logs: 8, mostLogs: 40 },
  cluster: { all: 120, logs: 20, mostLogs: 20 },
};
/** ms */
const longestLook = 20_000;

export class KubernetesSource implements Source {
  readonly name: string;
  readonly #client: KubeClient;
  readonly #allowed: KubernetesSettings['namespaces'];
  readonly #environment: string | undefined;
  readonly #now: () => number;

  constructor({ access, variables, settings, name, now = Date.now }: KubernetesOptions) {
    this.name = name ?? `kubernetes:${access.context}`;
    this.#client = new KubeClient(access, variables);
    this.#allowed = settings?.namespaces ?? [];
    this.#environment = settings?.environment;
    this.#now = now;
  }

  async read(ask: Ask = {}): Promise<KubernetesLook> {
    const remarks: string[] = [];
    const alert = chooseAlert([], ask, this.#now());
    const budget: Budget = { left: budgets.incident.all, made: 0 };
    const deadline = AbortSignal.timeout(Math.min(longestLook, ask.within ?? longestLook));
    const allowance: Allowance = { budget, signal: ask.signal ? AbortSignal.any([deadline, ask.signal]) : deadline };
    const { namespaces, isOfIncident } = await chooseNamespaces(
      this.#client,
      ask.about,
      this.#allowed,
      allowance,
      remarks,
    );
    const share = isOfIncident ? budgets.incident : budgets.cluster;
    budget.left = share.all - share.logs - budget.made;
    const builder = new ClusterBuilder();
    const history = new ChangeHistory();
    const lists = new LiveLists(this.#client, allowance, { builder, history, environment: this.#environment });
    const kinds = await discoverKinds(this.#client, liveKinds, allowance, remarks);
    await lists.gather(wantedOf(kinds, namespaces));
    await lists.gather(furtherOf(builder, kinds, { namespaces, missing: lists.missing() }));
    remarks.push(...lists.gaps());
    const missing = lists.missing().map((plural) => `${this.name} did not show ${plural}`);
    const cluster = builder.build();
    budget.left = Math.min(share.all - budget.made, share.mostLogs);
    const logs = await this.#logs(cluster, alert, namespaces, allowance, remarks);
    const changes = history.changes(cluster, alert.window.from - changesBefore, namespaces && new Set(namespaces));
    const where = namespaces ? namespaces.join(', ') : 'all namespaces';
    const queries = [`${budget.made} requests to ${this.#client.access.server} about ${where}`];
    return { cluster, logs, changes, remarks, queries, ...(missing.length > 0 ? { missing } : {}) };
  }

  async #logs(
    cluster: Cluster,
    alert: Alert,
    namespaces: readonly string[] | undefined,
    allowance: Allowance,
    remarks: string[],
  ): Promise<LogLine[]> {
    const view = new ClusterView(cluster, {
      alert,
      series: [],
      logs: [],
      spans: [],
      edges: [],
      changes: [],
      remarks: [],
    });
    const ours = view.all('Pod').filter(({ namespace = '' }) => !namespaces || namespaces.includes(namespace));
    const appOf = (pod: KubernetesObject) => view.appOf(pod);
    const near = { distances: distancesFrom(alert.services, view), barred: barredCallers(view) };
    const { lines, refused } = await readLogs(this.#client, wishesFor(ours, appOf, near), appOf, allowance);
    if (refused) remarks.push(`No logs were read: ${messageOf(refused)}`);
    return lines;
  }

  close(): Promise<void> {
    return this.#client.close();
  }
}

export const kubernetesKind: SourceKind<KubernetesSettings> = {
  form: 'kubernetes:CONTEXT',
  brings: ['objects', 'logs', 'changes'],
  open: async (settings, { env, name }) =>
    new KubernetesSource({ access: await accessTo(settings, env), variables: env, settings, name }),
  probe: async (settings, { env }) => {
    const client = new KubeClient(await accessTo(settings, env), env);
    try {
      await client.json('/version', {}, { budget: { left: 1, made: 0 } });
      return `the cluster of the context ${client.access.context} answers`;
    } finally {
      await client.close();
    }
  },
};
