/**
 * The shop that other teams' stacks run: its calls, where its services stand, how each does.
 * Owns: values by health, and a set-up's shape. Refuses: how a team measures it.
 */
import type { StackAlert } from '../alert.ts';
import type { Labels } from '../exposition.ts';
import { healthOf, namesOf, type OthersGraph, type Trouble } from './others-graph.ts';
import { type Workload, writeNode, writeWorkload } from './others-platform.ts';
import type { At, OthersWriter } from './others-writer.ts';

export interface OthersSetUp {
  name: string;
  /** Names that are right; empty where nothing is wrong. */
  right: readonly string[];
  alert: Omit<StackAlert, 'startsAt'>;
  write: (out: OthersWriter) => void;
}

export type Troubles = Readonly<Record<string, Trouble>>;

export const shop: OthersGraph = {
  entries: { storefront: 40, backoffice: 5 },
  calls: {
    storefront: { basket: 0.6, search: 0.8, account: 0.3 },
    backoffice: { orders: 0.8, account: 0.5 },
    basket: { pricing: 0.9, orders: 0.2 },
    orders: { payments: 0.7, stock: 0.9 },
    account: { sessions: 1 },
    search: { suggest: 0.5 },
    payments: {},
    stock: {},
    pricing: {},
    sessions: {},
    suggest: {},
  },
};

/** A value by health: with and without the trouble. */
export function by(
  graph: OthersGraph,
  name: string,
  troubles: Troubles,
  of: (health: ReturnType<typeof healthOf>) => number,
): At {
  const sound = of(healthOf(graph, name, {}));
  const sick = of(healthOf(graph, name, troubles));
  const gone = troubles[name]?.gone === true;
  return (bad) => (bad ? (gone ? null : sick) : sound);
}

export const apps = namesOf(shop);
export const at = (name: string) => ['worker-1', 'worker-2', 'worker-3'][apps.indexOf(name) % 3] ?? 'worker-1';

export function platform(out: OthersWriter, namespace: string, changed: Record<string, Partial<Workload>> = {}): void {
  for (const name of apps) writeWorkload(out, { name, namespace, node: at(name), ...changed[name] });
  for (const node of ['worker-1', 'worker-2', 'worker-3']) writeNode(out, node);
}

export const alertOf = (name: string, labels: Labels, summary: string, expression: string): OthersSetUp['alert'] => ({
  name,
  labels: { severity: 'critical', ...labels },
  annotations: { summary },
  expression,
});
