/**
 * Images that do not arrive: what the registry, or the way to it, answered.
 * Owns: the pull error's words, from a container's state and the kubelet's events. Refuses: guessing without one.
 */
import type { KubernetesObject } from '../model/cluster.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, objectName, placeOf, quoted } from './finding.ts';
import { runsOf } from './health.ts';

interface PullSign {
  reason: string;
  weight: number;
  pattern: RegExp;
  settle: string;
}

/** In this order: the more exact words first. */
const signs: PullSign[] = [
  {
    reason: 'image-architecture-mismatch',
    weight: 0.95,
    pattern:
      /no match(?:ing manifest)? for (?:platform|linux|windows)|no matching manifest|does not match the specified platform/i,
    settle: "the image's platforms against the node's architecture",
  },
  {
    reason: 'image-pull-rate-limited',
    weight: 0.95,
    pattern: /toomanyrequests|too many requests|\b429\b|rate limit/i,
    settle: "the registry's limit, and a pull secret or a mirror",
  },
  {
    reason: 'image-registry-unresolvable',
    weight: 0.95,
    pattern: /no such host|server misbehaving|lookup \S{1,250}(?: on \S{1,100})?:|name resolution|NXDOMAIN/i,
    settle: "the registry's host name, resolved on the node",
  },
  {
    reason: 'image-not-found',
    weight: 0.95,
    pattern:
      /manifest unknown|name unknown|manifest for \S{1,300} not found|repository \S{0,300} ?(?:does not exist|not found)|: not found|failed to resolve reference .{1,400}not found|couldn't parse image|invalid reference format|InvalidImageName/i,
    settle: "the image's name and tag in the registry",
  },
  {
    reason: 'image-pull-unauthorized',
    weight: 0.92,
    pattern:
      /unauthorized|authentication required|\b401\b|no basic auth credentials|insufficient_scope|authorization failed|access denied|\b403\b|forbidden|denied/i,
    settle: "the pod's pull secret against what the registry wants",
  },
  {
    reason: 'image-registry-certificate-rejected',
    weight: 0.9,
    pattern: /x509|certificate|server gave HTTP response to HTTPS client|tls:/i,
    settle: "the registry's certificate and scheme, seen from the node",
  },
  {
    reason: 'image-registry-unreachable',
    weight: 0.85,
    pattern:
      /i\/o timeout|connection refused|no route to host|network is unreachable|deadline exceeded|connection reset|EOF/i,
    settle: "the way from the node to the registry's port",
  },
];

const waiting =
  /^(?:Init:)?(?:ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull|RegistryUnavailable|ImageInspectError)$/;

/** Pods of one application pull the same, so that the clearest answer that any of them got speaks for all. */
export function checkPulls(view: ClusterView): Finding[] {
  const waitingPods = new Map<string, { pod: KubernetesObject; messages: string[] }[]>();
  for (const pod of view.all('Pod')) {
    const messages = pullMessages(view, pod);
    if (messages === undefined) continue;
    const key = `${pod.environment}/${pod.namespace}/${view.appOf(pod)}`;
    waitingPods.set(key, [...(waitingPods.get(key) ?? []), { pod, messages }]);
  }
  return [...waitingPods.values()].flatMap((pods): Finding[] => {
    const { sign, message } = tell(pods.flatMap(({ messages }) => messages));
    const pod = (pods.find(({ messages }) => messages.includes(message)) ?? pods[0])?.pod;
    if (!pod) return [];
    return [
      {
        object: objectName('Pod', view.appOf(pod)),
        ...placeOf(pod),
        reason: sign.reason,
        weight: sign.weight,
        standing: 'own',
        why: `pod ${pod.name} cannot pull its image: ${quoted(tailed(message))}`,
        settle: sign.settle,
      },
    ];
  });
}

/** What was said of the pulls of a pod that waits for one now; undefined when it does not. */
function pullMessages(view: ClusterView, pod: KubernetesObject): string[] | undefined {
  const states = runsOf(pod).flatMap(({ state }) =>
    state?.kind === 'waiting' && waiting.test(state.reason ?? '') ? [state] : [],
  );
  const shown = waiting.test(pod.run?.reason ?? '') ? [pod.run?.reason ?? ''] : [];
  if (states.length + shown.length === 0) return undefined;
  const events = view
    .eventsOf(pod)
    .filter(
      ({ reason, message }) =>
        /^(?:Failed|FailedToRetrieveImagePullSecret|InspectFailed|BackOff|ErrImageNeverPull)$/.test(reason) &&
        /pull|image/i.test(message),
    )
    .map(({ message }) => message);
  return [...states.flatMap(({ message, reason }) => message ?? reason ?? []), ...events, ...shown];
}

/** A pull secret that is not there explains a refusal; the word of the registry goes before it when it is exact. */
function tell(messages: string[]): { sign: PullSign; message: string } {
  const secret = messages.find(
    (message) => /pull secrets? |image pull secret/i.test(message) && /retrieve|not found|non-existent/i.test(message),
  );
  const said = messages.filter((message) => message !== secret);
  for (const sign of signs)
    for (const message of said) {
      if (!sign.pattern.test(message.slice(0, 2000))) continue;
      const isDenied = sign.reason === 'image-pull-unauthorized';
      // Registries answer "denied" for a repository that does not exist to whoever did not log in.
      const isEither = isDenied && secret === undefined && /may require|does not exist/i.test(message);
      if (isEither) return { sign: { ...sign, reason: 'image-not-found', weight: 0.7 }, message };
      const isBare =
        isDenied &&
        secret === undefined &&
        /\b403\b|forbidden/i.test(message) &&
        !/\b401\b|unauthorized|authentication required/i.test(message);
      return {
        sign: isBare ? { ...sign, weight: 0.6 } : sign,
        message: isDenied && secret ? `${secret} ${message}` : message,
      };
    }
  const unknown = {
    reason: 'image-not-found',
    weight: 0.4,
    pattern: /./,
    settle: "the pod's events: the registry's answer",
  };
  return secret
    ? { sign: { ...unknown, reason: 'image-pull-unauthorized', weight: 0.8 }, message: secret }
    : { sign: unknown, message: messages[0] ?? '' };
}

/** The answer stands at the end of a long message; words are kept whole. */
function tailed(message: string): string {
  if (message.length <= 140) return message;
  return `${message.slice(0, 30).replace(/\S*$/, '')}… ${message.slice(-100).replace(/^\S*\s/, '')}`;
}
