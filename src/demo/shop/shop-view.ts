/**
 * What an operator can read of the shop: services, their state, deployments, pods, config, certificates.
 * Owns: the answers of the MCP server's reads. Refuses: changing anything.
 */
import { z } from 'zod';
import { readCertificate } from './certificates.ts';
import type { Fleet, ServiceState } from './fleet.ts';
import { podList } from './pods.ts';
import type { ShopChanges } from './shop-changes.ts';

export interface Read {
  description: string;
  inputSchema: { service: z.ZodOptional<z.ZodString> };
  /** True when the answer is text only, too large to send twice. */
  textOnly?: boolean;
  /** Undefined when the named service does not exist. */
  read(service: string | undefined): Record<string, unknown> | undefined;
}

export interface ShopView {
  reads: Record<string, Read>;
}

const service = z.string().optional().describe('Name of a service; all when left out');

export function shopView(fleet: Fleet, changes: ShopChanges, seed: number): ShopView {
  const each =
    (key: string, of: (state: ServiceState, name: string) => unknown) =>
    (name: string | undefined): Record<string, unknown> | undefined => {
      if (name !== undefined && !fleet.states.has(name)) return undefined;
      const some = [...fleet.states].filter(([own]) => name === undefined || own === name);
      return { [key]: some.map(([own, state]) => of(state, own)).filter((one) => one !== null) };
    };
  const inputSchema = { service };
  return {
    reads: {
      list_services: {
        description: 'Every service with its version, replicas, and whom it calls',
        inputSchema,
        read: each('services', ({ plan, version, replicas }, name) => ({
          service: name,
          version,
          replicas,
          calls: plan.calls.filter((peer) => fleet.states.has(peer)),
        })),
      },
      service_status: {
        description: 'Replicas wanted and ready, restarts, and the site of a service',
        inputSchema,
        read: each('services', (state, name) => ({
          service: name,
          version: state.version,
          replicas: state.replicas,
          ready: state.members.filter((member) => member.ready).length,
          restarts: state.restarts,
          lastCrash: state.lastCrash
            ? { at: new Date(state.lastCrash.at).toISOString(), reason: state.lastCrash.reason }
            : null,
          ...(state.site === undefined ? {} : { site: state.site, sites: state.plan.sites }),
        })),
      },
      list_deployments: {
        description: 'Deployments of a service, oldest first',
        inputSchema,
        read: each('services', (_, name) => ({ service: name, deployments: changes.deployments(name) })),
      },
      get_config: {
        description: 'Settings of a service, with the revisions they had',
        inputSchema,
        read: each('services', ({ config }, name) => ({
          service: name,
          settings: config,
          revisions: changes.revisions(name),
        })),
      },
      get_certificates: {
        description: 'Certificates that services present, with their dates',
        inputSchema,
        read: each('certificates', ({ keyPair }, name) =>
          keyPair ? { service: name, ...readCertificate(keyPair.certificate) } : null,
        ),
      },
      list_pods: {
        description: 'All pods of the cluster in the shape of kubectl get pods -A -o json',
        inputSchema: { service: service.describe('Ignored; the list is always whole') },
        textOnly: true,
        read: () => podList(fleet, seed),
      },
    },
  };
}
