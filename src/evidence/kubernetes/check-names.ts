/**
 * Names that cannot be resolved: one pod's resolver, or the cluster's DNS.
 * Owns: DNS policy and servers against the cluster's own, and what programs say when a look-up fails.
 * Refuses: a name that no Service has (check-addresses): there the address is wrong, not the resolver.
 */
import type { KubernetesObject } from '../model/cluster.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, objectName, placeOf, quoted } from './finding.ts';
import { isPodWell, isRestarting, isWorkloadUnwell, runsOf } from './health.ts';
import { lastSaid } from './last-words.ts';

const unresolved =
  /UnknownHostException|Temporary failure in name resolution|Name or service not known|no such host|EAI_AGAIN|ENOTFOUND|getaddrinfo|could not resolve host|Name does not resolve|lookup \S{1,250} on \S{1,100}: .{0,120}(?:timeout|refused|misbehaving)|nodename nor servname/i;

export function checkNames(view: ClusterView): Finding[] {
  const unwell = view.workloads.filter(
    (one) =>
      isWorkloadUnwell(view, one) ||
      view.podsOf(one).some((pod) => runsOf(pod).some((run) => isRestarting(run, view.now))),
  );
  const saying = view.workloads.flatMap((workload) => {
    const last = lastSaid(view.said(workload), unresolved);
    return last ? [{ workload, last }] : [];
  });
  const found = view.workloads.flatMap((workload) => {
    const odd = oddResolver(view, workload);
    const said = saying.find((one) => one.workload === workload);
    const isUnwell = unwell.includes(workload);
    if (!(odd ? isUnwell || said : isUnwell && said)) return [];
    return [
      {
        object: objectName(workload.kind, view.appOf(workload)),
        ...placeOf(workload),
        reason: 'dns-resolution-failure',
        weight: odd ? (said ? 0.97 : 0.85) : 0.7,
        standing: 'own' as const,
        why: `${workload.name}${odd ? ` ${odd}` : ''}${said ? `${odd ? ';' : ''} said ${quoted(said.last.line.text)} (${said.last.count} times)` : ''}`,
        settle: "the pod's dnsPolicy and /etc/resolv.conf against the cluster's DNS Service",
      },
    ];
  });
  return [
    ...found,
    ...clusterDns(
      view,
      saying.map(({ workload }) => view.appOf(workload)),
    ),
  ];
}

function isResolver({ name }: KubernetesObject): boolean {
  return /^(?:coredns|kube-dns|node-local-dns|rke2-coredns)/.test(name);
}

/** A resolver that is not the cluster's, in words. */
function oddResolver(view: ClusterView, workload: KubernetesObject): string | undefined {
  // Those who answer names ask the node's servers themselves.
  if (isResolver(workload)) return undefined;
  const spec = view.specOf(workload);
  const servers = spec?.nameservers ?? [];
  const own = new Set(
    view
      .all('Service')
      .filter(({ name }) => /^(?:kube-dns|coredns)$/.test(name))
      .flatMap(({ service }) => service?.clusterIp ?? []),
  );
  if (spec?.dnsPolicy === 'None' && servers.length > 0 && !servers.some((server) => own.has(server)))
    return `has dnsPolicy None with the server ${servers.join(', ')}`;
  // With `Default` a pod asks the node's servers, which know no Service.
  if (spec?.dnsPolicy === 'Default' && !spec.hostNetwork) return 'has dnsPolicy Default, so it cannot resolve Services';
  return undefined;
}

function clusterDns(view: ClusterView, saying: string[]): Finding[] {
  return view.workloads.flatMap((workload): Finding[] => {
    if (!isResolver(workload) || !isWorkloadUnwell(view, workload)) return [];
    const pods = view.podsOf(workload);
    const isDown = workload.workload?.ready === 0 || (pods.length > 0 && pods.every((pod) => isPodWell(pod) === false));
    return [
      {
        object: objectName(workload.kind, workload.name),
        ...placeOf(workload),
        reason: 'cluster-dns-down',
        weight: (isDown ? 0.8 : 0.5) + (saying.length > 1 ? 0.15 : 0),
        standing: 'own',
        why: `${workload.name} has ${workload.workload?.ready ?? 0} of ${workload.workload?.desired ?? '?'} ready${saying.length > 0 ? `; ${saying.slice(0, 3).join(', ')} cannot resolve names` : ''}`,
        settle: "the DNS pods' own state, events and logs",
        harms: saying,
        // Why it is down says more than that it is.
        suffersFrom: workload.name,
      },
    ];
  });
}
