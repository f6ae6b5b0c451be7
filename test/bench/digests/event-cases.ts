/**
 * Events as kubectl prints them, in the table of `get`, that of `kubectl events`, JSON and YAML.
 * Owns: the outputs, the question and what decides it. Refuses: knowing how a digest is made.
 */
import { stringify } from 'yaml';
import { randomOf } from '../random.ts';
import { columns, type DigestCase, suffix } from './digest-case.ts';

interface Event {
  seen: string;
  at: string;
  count: number;
  type: string;
  reason: string;
  kind: string;
  name: string;
  message: string;
}

const apps = ['web', 'cart', 'stock', 'mailer', 'auth', 'ship', 'search', 'ads'];

/** What an ordinary hour says: pods that come and go. */
function ordinary(seed: number, count: number): Event[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, at) => {
    const app = apps[at % apps.length] ?? 'web';
    const name = `${app}-${suffix(random)}`;
    const [reason, message] = [
      ['Scheduled', `Successfully assigned shop/${name} to worker-${at % 20}`],
      ['Pulled', `Container image "ghcr.io/storefront/${app}:1.${at % 9}.0" already present on machine`],
      ['Created', 'Created container app'],
      ['Started', 'Started container app'],
      ['Killing', 'Stopping container app'],
    ][at % 5] as [string, string];
    return {
      seen: `${59 - (at % 58)}m`,
      at: new Date(Date.UTC(2026, 10, 28, 9) + at * 31_000).toISOString().replace('.000', ''),
      count: 1,
      type: 'Normal',
      reason,
      kind: 'Pod',
      name,
      message,
    };
  });
}

function among(events: Event[], place: number, ...more: Event[]): Event[] {
  return events.toSpliced(place, 0, ...more);
}

function table(events: Event[]): string {
  return columns([
    ['LAST SEEN', 'TYPE', 'REASON', 'OBJECT', 'MESSAGE'],
    ...events.map((one) => [one.seen, one.type, one.reason, `${one.kind.toLowerCase()}/${one.name}`, one.message]),
  ]);
}

function listed(events: Event[]): Record<string, unknown> {
  return {
    apiVersion: 'v1',
    kind: 'List',
    items: events.map((one, at) => ({
      apiVersion: 'v1',
      count: one.count,
      eventTime: null,
      firstTimestamp: one.at,
      involvedObject: {
        apiVersion: 'v1',
        kind: one.kind,
        name: one.name,
        namespace: 'shop',
        resourceVersion: `${91827 + at}`,
        uid: `0e5b1c3a-77f4-4c0d-9a52-6a1f6c1b${1000 + at}`,
      },
      kind: 'Event',
      lastTimestamp: one.at,
      message: one.message,
      metadata: {
        creationTimestamp: one.at,
        name: `${one.name}.17f${at.toString(16)}`,
        namespace: 'shop',
        resourceVersion: `${81827 + at}`,
        uid: `5f2b1c3a-77f4-4c0d-9a52-6a1f6c1b${1000 + at}`,
      },
      reason: one.reason,
      reportingComponent: 'kubelet',
      reportingInstance: 'worker-4',
      source: { component: 'kubelet', host: 'worker-4' },
      type: one.type,
    })),
  };
}

export const eventCases: DigestCase[] = [
  {
    name: 'events: no address left, at the end of a long message',
    question: 'new pods stay in ContainerCreating',
    deciding: ['FailedCreatePodSandBox', 'failed to assign an IP address to container'],
    output: table(
      among(ordinary(31, 110), 64, {
        seen: '3m',
        at: '',
        count: 9,
        type: 'Warning',
        reason: 'FailedCreatePodSandBox',
        kind: 'Pod',
        name: 'search-7d4b6c8f95-t2xkq',
        message:
          '(combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "6e7f8091a2b3c4d5e67f0c2d6a41b35e88fd90c1a2b3c4d5e6f708192a3b4c5d": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
      }),
    ),
  },
  {
    name: 'events: a node went away among many probe failures',
    question: 'errors all over the shop since 09:20',
    deciding: ['NodeNotReady', 'worker-13'],
    output: table(
      among(
        [
          ...ordinary(32, 60),
          ...ordinary(33, 40).map((one) => ({
            ...one,
            type: 'Warning',
            reason: 'Unhealthy',
            message: `Readiness probe failed: Get "http://10.42.${one.name.length}.19:8080/ready": context deadline exceeded (Client.Timeout exceeded while awaiting headers)`,
          })),
        ],
        70,
        {
          seen: '12m',
          at: '',
          count: 1,
          type: 'Normal',
          reason: 'NodeNotReady',
          kind: 'Node',
          name: 'worker-13',
          message: 'Node worker-13 status is now: NodeNotReady',
        },
      ),
    ),
  },
  {
    name: 'events, json: a volume in another zone',
    question: 'statements-db-1 is pending',
    deciding: ['FailedScheduling', 'volume node affinity conflict'],
    output: JSON.stringify(
      listed(
        among(ordinary(34, 30), 12, {
          seen: '',
          at: '2026-11-28T09:21:07Z',
          count: 14,
          type: 'Warning',
          reason: 'FailedScheduling',
          kind: 'Pod',
          name: 'statements-db-1',
          message:
            "0/20 nodes are available: 8 node(s) didn't match Pod's node affinity/selector, 12 node(s) had volume node affinity conflict. preemption: 0/20 nodes are available: 20 Preemption is not helpful for scheduling.",
        }),
      ),
      null,
      4,
    ),
  },
  {
    name: 'events: an admission webhook that refuses',
    question: 'ads has no pods after the release',
    deciding: ['denied the request', 'image tag "latest" is not allowed'],
    output: table(
      among(ordinary(35, 90), 30, {
        seen: '41s',
        at: '',
        count: 19,
        type: 'Warning',
        reason: 'FailedCreate',
        kind: 'ReplicaSet',
        name: 'ads-7d4b6c8f95',
        message:
          'Error creating: admission webhook "validate.images.guard.storefront.example" denied the request: [pinned-images] container app of Pod ads-7d4b6c8f95- in namespace shop: image tag "latest" is not allowed, use a digest',
      }),
    ),
  },
  {
    name: 'events, yaml: evicted for its files',
    question: 'why was the indexer moved?',
    deciding: ['ephemeral-storage', 'Container indexer was using 38Gi'],
    output: stringify(
      listed(
        among(ordinary(36, 24), 9, {
          seen: '',
          at: '2026-11-28T09:18:33Z',
          count: 1,
          type: 'Warning',
          reason: 'Evicted',
          kind: 'Pod',
          name: 'indexer-59c8b7d6f4-w6q2z',
          message:
            'The node was low on resource: ephemeral-storage. Threshold quantity: 4Gi, available: 1245Mi. Container indexer was using 38Gi, request is 0, has larger consumption of ephemeral-storage. ',
        }),
      ),
    ),
  },
];
