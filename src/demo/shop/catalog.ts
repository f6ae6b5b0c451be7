/**
 * The shop as data: its services, who calls whom, and what customers do.
 * Owns: sizes, first versions, limits. Refuses: faults (faults.ts) and behaviour (services/, one file a version).
 */
import type { ConfigValue } from './process/protocol.ts';

export interface ServicePlan {
  name: string;
  /** The version that runs at the start; every `services/<name>-<version>.ts` is a release that can be deployed. */
  version: string;
  calls: string[];
  /** Requests one replica works on at once, and how many more may wait. */
  slots: number;
  queue: number;
  config: Record<string, ConfigValue>;
  /** True when the service is spoken to over TLS. */
  tls?: boolean;
  /** Where it can run; the first is where it starts. Absent: in the cluster only. */
  sites?: string[];
}

export const SERVICES: ServicePlan[] = [
  {
    name: 'storefront',
    version: '7.4.0',
    calls: ['listings', 'stock', 'basket', 'purchase'],
    slots: 120,
    queue: 200,
    config: { 'banner.text': 'First flush is here', 'pool.size': 5 },
  },
  {
    name: 'listings',
    version: '4.12.0',
    calls: [],
    slots: 60,
    queue: 200,
    config: { 'search.fuzzy': true, 'log.level': 'info' },
  },
  {
    name: 'basket',
    version: '3.0.8',
    calls: [],
    slots: 60,
    queue: 200,
    config: { 'basket.days': 30, 'log.level': 'info' },
  },
  {
    name: 'purchase',
    version: '5.2.1',
    calls: ['basket', 'stock', 'courier', 'billing'],
    slots: 60,
    queue: 200,
    config: { 'order.prefix': 'T', 'log.level': 'info' },
  },
  {
    name: 'stock',
    version: '6.1.0',
    calls: [],
    slots: 60,
    queue: 200,
    config: { 'pool.size': 12, 'level.low': 20 },
  },
  { name: 'billing', version: '1.9.4', calls: [], slots: 60, queue: 200, config: { currency: 'EUR' }, tls: true },
  {
    name: 'courier',
    version: '0.8.2',
    calls: [],
    slots: 60,
    queue: 200,
    config: { 'quote.country': 'DE' },
    sites: ['north', 'south'],
  },
];

export interface Journey {
  /** `METHOD /path` at the storefront. */
  route: string;
  /** Requests a second. */
  rate: number;
  needs: string[];
  /** The alert rule's bound for the 95th percentile, ms. */
  slowAbove: number;
}

export const JOURNEYS: Journey[] = [
  { route: 'GET /browse', rate: 5, needs: ['storefront', 'listings'], slowAbove: 430 },
  { route: 'GET /item', rate: 6, needs: ['storefront', 'listings', 'stock'], slowAbove: 800 },
  { route: 'POST /basket', rate: 5, needs: ['storefront', 'basket'], slowAbove: 300 },
  {
    route: 'POST /buy',
    rate: 2,
    needs: ['storefront', 'basket', 'purchase', 'stock', 'billing', 'courier'],
    slowAbove: 1100,
  },
];

/** The smallest shop that can break: two services. */
export const SMALL_SHOP = ['storefront', 'listings'];

/** The plans of these services, the shop's order kept; all when none are named. */
export function servicePlans(names?: string[]): ServicePlan[] {
  return names === undefined ? SERVICES : SERVICES.filter((plan) => names.includes(plan.name));
}

/** The journeys that these services can serve. */
export function journeysOf(names: string[]): Journey[] {
  return JOURNEYS.filter((journey) => journey.needs.every((service) => names.includes(service)));
}
