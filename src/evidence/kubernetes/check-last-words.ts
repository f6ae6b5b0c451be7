/**
 * What a program that does not stay up says itself of why: a port that is held, files, space, rights, settings.
 * Owns: words that any runtime uses, of workloads that are unwell. Refuses: databases and names (files beside).
 */
import type { KubernetesObject } from '../model/cluster.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, objectName, placeOf, quoted } from './finding.ts';
import { isRestarting, isWorkloadUnwell, runsOf } from './health.ts';
import { lastSaid, type Said } from './last-words.ts';

interface WordSign {
  reason: string;
  weight: number;
  pattern: RegExp;
  settle: string;
}

/** What a program that does not stay up says itself of why. Expressions run on capped lines. */
const wordSigns: WordSign[] = [
  {
    reason: 'image-architecture-mismatch',
    weight: 0.9,
    pattern: /exec format error|cannot execute binary file/i,
    settle: "the image's platform against the node's",
  },
  {
    reason: 'sidecar-port-conflict',
    weight: 0.9,
    pattern:
      /address already in use|EADDRINUSE|port \d{1,5} (?:was |is )?already in use|bind: address in use|only one usage of each socket address/i,
    settle: 'which other container of the pod listens on the port',
  },
  {
    reason: 'file-descriptors-exhausted',
    weight: 0.85,
    pattern: /too many open files|EMFILE/i,
    settle: "the process' open files against its limit",
  },
  {
    reason: 'volume-full',
    weight: 0.88,
    pattern: /no space left on device|ENOSPC|disk quota exceeded/i,
    settle: 'df in the container, of the mounted volume',
  },
  {
    reason: 'volume-permission-denied',
    weight: 0.85,
    pattern: /(?:permission denied|EACCES|operation not permitted|read-only file system|AccessDeniedException)/i,
    settle: "the volume's owner and mode against the pod's user and fsGroup",
  },
  {
    reason: 'required-variable-missing',
    weight: 0.82,
    // A name in capitals near a word for "not there", in either order, or what settings libraries say.
    pattern:
      /\b[A-Z][A-Z0-9]{0,40}_[A-Z0-9_]{1,60}\b.{0,40}\b(?:missing|required|not set|unset|undefined|not defined|not provided|must be|is empty)|(?:[Mm]issing|[Rr]equired|[Uu]ndefined|[Nn]ot set|[Mm]ust set|[Nn]o value for).{0,40}\b[A-Z][A-Z0-9]{0,40}_[A-Z0-9_]{1,60}\b|[Cc]ould not resolve placeholder|[Mm]issing (?:required )?(?:environment|env|configuration|setting|property)|KeyError: '[A-Z_0-9]{3,60}'|(?:environment variable|env var|setting|property) ['"`]?[\w.-]{1,80}['"`]? (?:is |was )?(?:not set|missing|required|undefined)|parameter (?:null or )?not set/,
    settle: 'the variables of the container against what the program needs',
  },
];

export function checkLastWords(view: ClusterView): Finding[] {
  return view.workloads.flatMap((workload) => ofWorkload(view, workload));
}

function ofWorkload(view: ClusterView, workload: KubernetesObject): Finding[] {
  if (
    !isWorkloadUnwell(view, workload) &&
    !view.podsOf(workload).some((pod) => runsOf(pod).some((run) => isRestarting(run, view.now)))
  )
    return [];
  const said = view.said(workload);
  return wordSigns.flatMap((sign): Finding[] => {
    const last = lastSaid(said, sign.pattern);
    if (!last || !fits(sign, last.line, view, workload)) return [];
    return [
      {
        object: objectName(workload.kind, view.appOf(workload)),
        ...placeOf(workload),
        reason: sign.reason,
        weight: sign.weight,
        standing: 'log',
        why: `${workload.name} said ${quoted(last.line.text)} (${last.count} times)`,
        settle: sign.settle,
      },
    ];
  });
}

/** Some words mean their reason only where the specification has what they speak of. */
function fits({ reason }: WordSign, line: Said, view: ClusterView, workload: KubernetesObject): boolean {
  const spec = view.specOf(workload);
  if (reason === 'sidecar-port-conflict')
    return view.podsOf(workload).some(({ run, pod }) => Math.max(run?.total ?? 0, pod?.containers?.length ?? 0) > 1);
  if (reason === 'volume-permission-denied' || reason === 'volume-full') {
    const mounts = [...(spec?.containers ?? []), ...(spec?.initContainers ?? [])].flatMap(
      ({ mounts: own = [] }) => own,
    );
    const paths = mounts.filter(({ path }) => !path.startsWith('/var/run/secrets/')).map(({ path }) => path);
    const named = /(?:^|[\s"'=(:])(\/[\w.-]+)/.exec(line.text)?.[1];
    return paths.some((path) => line.text.includes(path)) || (paths.length > 0 && named === undefined);
  }
  return true;
}
