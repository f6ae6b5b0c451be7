/**
 * Which worlds and set-ups there are.
 * Owns: the worlds' choices. Refuses: playing them.
 */
import { clinic } from './clinic/clinic.ts';
import { freightDialect } from './freight-dialect.ts';
import { freight, makeGraph } from './graph.ts';
import type { WorldChoice } from './scene.ts';
import type { Flavour } from './set-up.ts';
import { applicationFaults } from './set-ups/applications.ts';
import { faultsBetween } from './set-ups/between.ts';
import { healthySetUps } from './set-ups/healthy.ts';
import { podFaults } from './set-ups/pods.ts';
import { storeFaults } from './set-ups/stores.ts';
import { writeSeries } from './write-series.ts';

const workers = ['worker-a1', 'worker-a2', 'worker-b1', 'worker-b2', 'worker-c1'];
const addressed = [17, 44, 81, 120, 203].map((n) => `ip-10-40-3-${n}.eu-west-1.compute.internal`);
const base = { namespace: 'production', stagingNamespace: 'staging', nodes: workers, serviceLabel: true } as const;

const worlds: Record<string, WorldChoice> = {
  mesh: {
    ...base,
    name: 'mesh',
    style: 'prometheus',
    edges: 'istio',
    scrape: 60_000,
    rules: 'prometheus',
    server: 'prometheus',
  },
  traced: {
    ...base,
    name: 'traced',
    style: 'otel',
    edges: 'service-graph',
    scrape: 15_000,
    rules: 'elsewhere',
    server: 'victoria',
  },
  clients: {
    ...base,
    name: 'clients',
    style: 'otel',
    edges: 'client',
    scrape: 60_000,
    rules: 'prometheus',
    server: 'prometheus',
    nodes: addressed,
    serviceLabel: false,
  },
  bare: {
    ...base,
    name: 'bare',
    style: 'prometheus',
    edges: 'none',
    scrape: 15_000,
    rules: 'elsewhere',
    server: 'prometheus',
    namespace: 'freight-prod',
    stagingNamespace: 'freight-staging',
  },
};

const left = 'quota-full';
export const firstFlavour: Flavour = {
  graph: (random) => makeGraph(freight, random),
  dialect: freightDialect,
  write: writeSeries,
  share: 0.9,
  worlds,
  setUps: [
    ...[...applicationFaults, ...podFaults, ...storeFaults, ...faultsBetween].filter(({ name }) => name !== left),
    ...healthySetUps,
  ],
};

/** By the name in AURA_FLAVOUR. */
export function flavourOf(name: string): Flavour {
  const found = { '1': firstFlavour, '2': clinic }[name];
  if (!found) throw new Error(`no flavour ${name}`);
  return found;
}
