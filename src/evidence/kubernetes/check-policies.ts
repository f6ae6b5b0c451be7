/**
 * Network policies against the calls that they would have to allow.
 * Owns: a policy that takes a called application's pods and allows none of its callers, where calls do fail.
 * Refuses: policies alone; left-over ones stand in healthy clusters, and not every network enforces them.
 */
import type { KubernetesObject } from '../model/cluster.ts';
import { callersOf } from './check-services.ts';
import type { ClusterView } from './cluster-view.ts';
import { matches } from './workload-index.ts';
import { type Finding, objectName, placeOf, quoted } from './finding.ts';
import { lastSaid } from './last-words.ts';

const silent = /timed? ?out|i\/o timeout|deadline exceeded|ETIMEDOUT|no route to host|connection timed/i;

export function checkPolicies(view: ClusterView): Finding[] {
  return takenByPolicies(view).flatMap(({ policy, workload }) => ofTaken(view, policy, workload));
}

/** Applications that hold an address which a policy seems to keep from them: what they say decides. */
export function barredCallers(view: ClusterView): Set<string> {
  const barred = takenByPolicies(view).flatMap(({ policy, workload }) => barredFrom(view, policy, workload));
  return new Set(barred.map((caller) => view.appOf(caller)));
}

function takenByPolicies(view: ClusterView): { policy: KubernetesObject; workload: KubernetesObject }[] {
  return view.all('NetworkPolicy').flatMap((policy) => {
    const { policy: facts } = policy;
    if (!facts?.ingress || facts.pods === undefined || facts.ingressRules === undefined) return [];
    return view.workloads
      .filter(
        (one) =>
          one.namespace === policy.namespace && view.labelsOf(one).some((labels) => matches(facts.pods ?? {}, labels)),
      )
      .map((workload) => ({ policy, workload }));
  });
}

function barredFrom(view: ClusterView, policy: KubernetesObject, workload: KubernetesObject): KubernetesObject[] {
  const service = view.find('Service', view.appOf(workload), workload) ?? { ...workload, name: view.appOf(workload) };
  const names = new Set(callersOf(view, service));
  return view.workloads.filter((one) => names.has(view.appOf(one)) && !allows(view, policy, one));
}

function ofTaken(view: ClusterView, policy: KubernetesObject, workload: KubernetesObject): Finding[] {
  const app = view.appOf(workload);
  const barred = barredFrom(view, policy, workload);
  if (barred.length === 0) return [];
  const tried = view.cluster.reaches.find(({ host, reached }) => !reached && host.split('.')[0] === app);
  const said = barred.flatMap((caller) => {
    const last = lastSaid(view.said(caller), silent);
    return last ? [{ caller, last }] : [];
  })[0];
  if (!tried && !said) return [];
  return [
    {
      object: objectName(workload.kind, app),
      ...placeOf(workload),
      reason: 'network-policy-blocks',
      weight: 0.85,
      standing: 'own',
      why: `policy ${policy.name} takes the pods of ${app} and allows nothing from ${view.appOf(barred[0] ?? workload)}; ${said ? `${view.appOf(said.caller)} said ${quoted(said.last.line.text)}` : quoted(tried?.text ?? '')}`,
      settle: `kubectl describe networkpolicy ${policy.name}, against the labels of its callers`,
    },
  ];
}

/** True also where a rule names senders that were not read (addresses, other namespaces). */
function allows(view: ClusterView, { policy }: KubernetesObject, caller: KubernetesObject): boolean {
  if ((policy?.ingressRules ?? 0) === 0) return false;
  const senders = policy?.from;
  if (senders === undefined) return true;
  return senders.some((labels) => view.labelsOf(caller).some((own) => matches(labels, own)));
}
