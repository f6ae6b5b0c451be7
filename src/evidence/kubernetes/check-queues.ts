/**
 * Work that piles up, and an API server that turns clients away.
 * Owns: a queue's depth or a consumer's lag that grows, and refusals for too many requests. Refuses: why it is slow.
 */
import { fromTo } from '../../run/wording/from-to.ts';
import { quantity } from '../model/quantity.ts';
import { median, quantile } from '../../distill/statistics.ts';
import { samplesOf, within } from '../model/samples.ts';
import { nameWords } from '../model/signal-kind.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, objectName, placeOf, quoted } from './finding.ts';
import { lastSaid } from './last-words.ts';

const depth = /^(?:lag|backlog|depth|undelivered|unacked|unacknowledged)$/;
const queued = /^(?:queue|queues|consumer|messages|topic|partition|stream|broker)$/;
const grown = 5;
const fewest = 3;

export function checkQueues(view: ClusterView): Finding[] {
  return [...backlogs(view), ...throttled(view)];
}

/** How much waits in a queue, rather than how long somebody waits. */
export function isQueueDepth(name: string): boolean {
  const words = nameWords(name);
  return words.some((word) => depth.test(word)) && words.some((word) => queued.test(word));
}

function backlogs(view: ClusterView): Finding[] {
  const { series, alert } = view.telemetry;
  return series.flatMap((one): Finding[] => {
    if (!isQueueDepth(one.name)) return [];
    const samples = samplesOf(one);
    const calm = within(samples, alert.baseline).values;
    const bad = within(samples, alert.window).values;
    if (calm.length < fewest || bad.length < fewest) return [];
    const [before, after] = [median(calm), quantile(bad, 0.8)];
    if (after < grown * Math.max(before, 1)) return [];
    const consumer = [one.labels.consumer, one.labels.consumergroup, one.labels.group, one.service].find(
      (name) => name !== undefined && view.workloads.some((workload) => view.appOf(workload) === name),
    );
    const workload = view.workloads.find((candidate) => view.appOf(candidate) === consumer);
    return [
      {
        object: objectName('Deployment', consumer ?? one.service),
        ...placeOf(workload ?? { namespace: alert.labels.namespace }),
        reason: 'message-backlog',
        weight: 0.65,
        standing: 'own',
        why: `${one.name} of ${one.service} ${fromTo(quantity(before), quantity(after))}`,
        settle: 'how fast the consumer works, against what comes in',
      },
    ];
  });
}

const refused =
  /(?:apiserver|api server|kube-apiserver|kubernetes\.default|client-go).{0,200}(?:too many requests|\b429\b|rate limit)|(?:too many requests|\b429\b).{0,200}(?:apiserver|api server|flowcontrol)|client rate limiter Wait returned an error|etcdserver: (?:request timed out|too many requests)/i;
const often = 3;

function throttled(view: ClusterView): Finding[] {
  return view.workloads.flatMap((workload): Finding[] => {
    const last = lastSaid(view.said(workload), refused);
    if (!last || last.count < often) return [];
    return [
      {
        object: `namespace/${workload.namespace ?? 'default'}`,
        ...placeOf(workload),
        reason: 'api-server-throttling',
        weight: 0.65,
        standing: 'log',
        why: `${workload.name} said ${quoted(last.line.text)} (${last.count} times)`,
        settle: 'apiserver_flowcontrol_rejected_requests_total by flow schema, and who asks so much',
        harms: [view.appOf(workload)],
      },
    ];
  });
}
