/**
 * What can go wrong, and what is innocent, as data: adding a fault is an entry here and, for a release, a version file.
 * Owns: names, the truth about each, what the driver does. Refuses: telling anyone but the driver.
 */
import type { ConfigValue } from './process/protocol.ts';

/** One thing the driver does to the shop. */
export type Step =
  | { do: 'deploy'; service: string; version: string; summary: string }
  | { do: 'config'; service: string; key: string; value: ConfigValue; summary: string }
  /** `sealed`: whoever signs new ones does not. */
  | { do: 'expire-certificate'; service: string; sealed?: true }
  | { do: 'surge'; route: string; factor: number }
  /** `everywhere`: at both sites, until its replicas are replaced. */
  | { do: 'hang'; service: string; everywhere?: true };

export interface Fault {
  name: string;
  /** The component to blame. */
  component: string;
  /** Kinds of cause that are a right answer; the first is the best. */
  causeKinds: string[];
  step: Step;
  /** An operation that heals it; `$previous` stands for the blamed change's previous ref. */
  remedy: { tool: string; args: Record<string, string | number> };
  /** Where the first proposal is not the whole story. Such a fault is played only where it is named. */
  course?: Course;
}

/** What a careful person meets on the way, pressing Approve on every card that can be approved. */
export interface Course {
  /** The option that they choose in place of the first proposal. */
  choose?: string;
  /** What is really done to the shop, in order. */
  operations: string[];
  /** How each carried-out action's verification ends, in order; the way back has none. */
  verified: ('held' | 'not-held')[];
  /** The action whose rehearsal says no, so that nobody can approve it. */
  blocked?: string;
  /** What is said to have made the symptom better only. */
  stopgap?: string;
}

export const FAULTS: Fault[] = [
  {
    name: 'slow-deploy',
    component: 'listings',
    causeKinds: ['deploy'],
    step: { do: 'deploy', service: 'listings', version: '4.13.0', summary: 'Count visits of shelves and articles' },
    remedy: { tool: 'rollback', args: { service: 'listings', to: '$previous' } },
  },
  {
    name: 'n-plus-one',
    component: 'listings',
    causeKinds: ['deploy'],
    step: { do: 'deploy', service: 'listings', version: '4.12.1', summary: 'Read offers apart from articles' },
    remedy: { tool: 'rollback', args: { service: 'listings', to: '$previous' } },
  },
  {
    name: 'small-pool',
    component: 'stock',
    causeKinds: ['config', 'saturation'],
    step: { do: 'config', service: 'stock', key: 'pool.size', value: 2, summary: 'Save idle database connections' },
    remedy: { tool: 'restore_config', args: { service: 'stock', to: '$previous' } },
  },
  {
    name: 'memory-leak',
    component: 'basket',
    causeKinds: ['leak', 'deploy'],
    step: { do: 'deploy', service: 'basket', version: '3.1.0', summary: 'Let customers go back a step' },
    remedy: { tool: 'rollback', args: { service: 'basket', to: '$previous' } },
  },
  {
    name: 'expired-certificate',
    component: 'billing',
    causeKinds: ['certificate'],
    step: { do: 'expire-certificate', service: 'billing' },
    remedy: { tool: 'rotate_certificate', args: { service: 'billing' } },
  },
  {
    name: 'traffic-surge',
    component: 'storefront',
    causeKinds: ['traffic', 'saturation'],
    step: { do: 'surge', route: 'GET /browse', factor: 6 },
    remedy: { tool: 'scale', args: { service: 'storefront', replicas: 2 } },
  },
  {
    name: 'hanging-dependency',
    component: 'courier',
    causeKinds: ['dependency'],
    step: { do: 'hang', service: 'courier' },
    remedy: { tool: 'fail_over', args: { service: 'courier' } },
  },
  {
    name: 'stuck-at-both-sites',
    component: 'courier',
    causeKinds: ['dependency'],
    step: { do: 'hang', service: 'courier', everywhere: true },
    remedy: { tool: 'restart', args: { service: 'courier' } },
    course: { operations: ['fail_over', 'fail_over', 'restart'], verified: ['not-held', 'held'] },
  },
  {
    name: 'narrow-pool',
    component: 'storefront',
    causeKinds: ['config', 'saturation'],
    step: { do: 'config', service: 'storefront', key: 'pool.size', value: 1, summary: 'Save idle connections' },
    remedy: { tool: 'restore_config', args: { service: 'storefront', to: '$previous' } },
    course: {
      choose: 'scale',
      operations: ['scale', 'restore_config'],
      verified: ['held', 'held'],
      stopgap: 'scale',
    },
  },
  {
    name: 'sealed-authority',
    component: 'billing',
    causeKinds: ['certificate'],
    step: { do: 'expire-certificate', service: 'billing', sealed: true },
    remedy: { tool: 'rotate_certificate', args: { service: 'billing' } },
    course: { operations: [], verified: [], blocked: 'rotate-certificate' },
  },
];

/** Innocent changes; one of another service than the fault's is made near each onset. */
export const DECOYS: Step[] = [
  { do: 'deploy', service: 'storefront', version: '7.4.1', summary: 'Tell the page which layout to use' },
  { do: 'deploy', service: 'courier', version: '0.8.3', summary: 'Name the currency of a quote' },
  { do: 'deploy', service: 'purchase', version: '5.2.2', summary: 'Return when an order was placed' },
  { do: 'deploy', service: 'stock', version: '6.1.1', summary: 'Return what is left after a reservation' },
  { do: 'deploy', service: 'basket', version: '3.0.9', summary: 'Name the bound on lines of a basket' },
  { do: 'config', service: 'listings', key: 'log.level', value: 'warn', summary: 'Quieter logs' },
  { do: 'config', service: 'courier', key: 'quote.country', value: 'AT', summary: 'Quote for Austria unless told' },
];

function servicesOf(fault: Fault): string[] {
  const extra = ['expire-certificate', 'hang'].includes(fault.step.do) ? ['purchase'] : [];
  return [fault.component, ...extra];
}

/** The faults that a shop of these services can have. */
export function faultsFor(services: string[]): Fault[] {
  return FAULTS.filter((fault) => servicesOf(fault).every((service) => services.includes(service)));
}

/** The decoys that fit: of a present service that is not the one to blame. */
export function decoysFor(services: string[], component: string | null): Step[] {
  return DECOYS.filter((step) => 'service' in step && services.includes(step.service) && step.service !== component);
}
