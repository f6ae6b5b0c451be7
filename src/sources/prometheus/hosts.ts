/**
 * Which machine an exporter's address is.
 * Owns: one query on node exporter's own word for its machine. Refuses: name services.
 */
import type { Labels } from '../identity.ts';
import { type Catalogue, valuesOf } from './catalogue.ts';
import type { LookServer } from './server.ts';

/** Names of machines by the address that was scraped; empty where no node exporter is. */
export async function readHosts(server: LookServer, { names }: Catalogue, at: number): Promise<Map<string, string>> {
  if (!names.has('node_uname_info')) return new Map();
  const query = 'group by (instance, nodename) (node_uname_info)';
  const rows = valuesOf(await server.maybe('query', { query, time: String(at / 1000) }));
  return new Map(
    rows.flatMap(({ labels: { instance, nodename } }) => (instance && nodename ? [[instance, nodename] as const] : [])),
  );
}

/** The same labels with the machine's name where only its address is known. */
export function withHost(labels: Labels, hosts: ReadonlyMap<string, string>): Labels {
  const nodename = labels.nodename ?? labels.node ?? hosts.get(labels.instance ?? '');
  return nodename === undefined ? labels : { ...labels, nodename };
}
