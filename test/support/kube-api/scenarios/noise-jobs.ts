/**
 * Jobs in every state that is nobody's problem: done, failed long ago, running now.
 * Owns: jobs with their pods and cron jobs. Refuses: the failed job that an alert is about.
 */
import type { JsonObject, KubeObject } from '../json-value.ts';
import type { Cluster } from './cluster.ts';
import { ownedBy } from './cluster.ts';
import { DAY, HOUR, iso, MINUTE } from './moments.ts';

export interface JobPlan {
  name: string;
  startedAt: number;
  /** Epoch ms of its end; undefined while it runs. */
  endedAt?: number;
  /** Tries that failed; the job failed where they exceed its limit of three. */
  failures: number;
  exitCode?: number;
  log: string[];
  owner?: KubeObject;
  container?: JsonObject;
}

/** A job with one pod a try, its last try's log kept. */
export function makeJob(cluster: Cluster, plan: JobPlan): KubeObject {
  const hasFailed = plan.failures > 3;
  const labels = { 'batch.kubernetes.io/job-name': plan.name, 'job-name': plan.name };
  const container = {
    name: 'main',
    image: `${cluster.home.registry}/${plan.name.replace(/-\d+$/, '')}:2.1.0`,
    ...plan.container,
  };
  const end = plan.endedAt;
  const condition = (type: string, reason?: string, message?: string) => ({
    type,
    status: 'True',
    reason,
    message,
    lastProbeTime: iso(end ?? 0),
    lastTransitionTime: iso(end ?? 0),
  });
  const job = cluster.make(
    'batch/v1',
    'Job',
    plan.name,
    {
      spec: {
        backoffLimit: 3,
        completions: 1,
        parallelism: 1,
        selector: { matchLabels: labels },
        template: { metadata: { labels }, spec: { restartPolicy: 'Never', containers: [container] } },
      },
      status: {
        startTime: iso(plan.startedAt),
        completionTime: end === undefined || hasFailed ? undefined : iso(end),
        active: end === undefined ? 1 : undefined,
        succeeded: end === undefined || hasFailed ? undefined : 1,
        failed: plan.failures > 0 ? plan.failures : undefined,
        ready: end === undefined ? 1 : 0,
        conditions:
          end === undefined
            ? undefined
            : [
                hasFailed
                  ? condition('Failed', 'BackoffLimitExceeded', 'Job has reached the specified backoff limit')
                  : condition('Complete', 'CompletionsReached', 'Reached expected number of succeeded pods'),
              ],
      },
    },
    { labels, creationTimestamp: iso(plan.startedAt), ownerReferences: plan.owner ? ownedBy(plan.owner) : undefined },
  );
  cluster.add(job);
  const isDone = end !== undefined && !hasFailed;
  const tries = Math.max(1, plan.failures + (isDone || end === undefined ? 1 : 0));
  for (let index = 0; index < tries; index += 1) {
    const isLast = index === tries - 1;
    const isFailure = !(isLast && (isDone || end === undefined));
    const name = `${plan.name}-${cluster.random.suffix(5)}`;
    const finished = end === undefined ? cluster.at : end - (tries - 1 - index) * 2 * MINUTE;
    const terminated = {
      exitCode: isFailure ? (plan.exitCode ?? 1) : 0,
      reason: isFailure ? 'Error' : 'Completed',
      startedAt: iso(finished - MINUTE),
      finishedAt: iso(finished),
      containerID: 'containerd://0',
    };
    const isRunning = isLast && end === undefined;
    const began = isRunning ? plan.startedAt : finished - MINUTE;
    cluster.add(
      cluster.make(
        'v1',
        'Pod',
        name,
        {
          spec: { nodeName: cluster.node(0).name, restartPolicy: 'Never', containers: [container] },
          status: {
            phase: isRunning ? 'Running' : isFailure ? 'Failed' : 'Succeeded',
            podIP: '10.1.77.7',
            startTime: iso(began),
            conditions: [
              {
                type: 'Ready',
                status: isRunning ? 'True' : 'False',
                reason: isRunning ? undefined : isFailure ? 'PodFailed' : 'PodCompleted',
                lastProbeTime: null,
                lastTransitionTime: iso(finished),
              },
            ],
            containerStatuses: [
              {
                name: 'main',
                image: container.image,
                imageID: container.image,
                containerID: 'containerd://0',
                ready: isRunning,
                started: isRunning,
                restartCount: 0,
                state: isRunning ? { running: { startedAt: iso(plan.startedAt) } } : { terminated },
                lastState: {},
              },
            ],
          },
        },
        { labels, creationTimestamp: iso(began), ownerReferences: ownedBy(job) },
      ),
    );
    cluster.logs.set(`${cluster.namespace}/${name}/main`, {
      current: plan.log.map((text, line) => ({ time: finished - 20_000 + line * 300, text })),
    });
  }
  return job;
}

export function makeCronJob(
  cluster: Cluster,
  name: string,
  schedule: string,
  more: { suspend?: boolean; last: number; createdAt?: number },
): KubeObject {
  const container = { name: 'main', image: `${cluster.home.registry}/${name}:2.1.0` };
  const job = cluster.make(
    'batch/v1',
    'CronJob',
    name,
    {
      spec: {
        schedule,
        suspend: more.suspend ?? false,
        concurrencyPolicy: 'Forbid',
        successfulJobsHistoryLimit: 3,
        failedJobsHistoryLimit: 1,
        jobTemplate: {
          spec: { backoffLimit: 3, template: { spec: { restartPolicy: 'Never', containers: [container] } } },
        },
      },
      status: { lastScheduleTime: iso(more.last), lastSuccessfulTime: iso(more.last + 2 * MINUTE) },
    },
    { creationTimestamp: iso(more.createdAt ?? cluster.at - 120 * DAY) },
  );
  cluster.add(job);
  return job;
}

/** An import that failed for good nine days ago and was done by hand; the next ones went well. */
export function oldFailedJob(cluster: Cluster): void {
  const failed = cluster.at - 9 * DAY;
  makeJob(cluster, {
    name: 'schema-upgrade-41',
    startedAt: failed - 20 * MINUTE,
    endedAt: failed,
    failures: 4,
    log: ['ERROR: relation "slots_v2" already exists', 'giving up'],
  });
  const done = cluster.at - 8.9 * DAY;
  makeJob(cluster, {
    name: 'schema-upgrade-42',
    startedAt: done - 3 * MINUTE,
    endedAt: done,
    failures: 0,
    log: ['applied 2 steps'],
  });
}

/** A nightly job whose first try failed last night and whose second went well, and one that runs now. */
export function jobNoise(cluster: Cluster): void {
  const nightly = makeCronJob(cluster, 'nightly-trim', '15 2 * * *', { last: cluster.at - 7 * HOUR });
  const end = cluster.at - 7 * HOUR + 6 * MINUTE;
  makeJob(cluster, {
    name: 'nightly-trim-29560935',
    startedAt: cluster.at - 7 * HOUR,
    endedAt: end,
    failures: 1,
    exitCode: 2,
    log: ['lock is held by another, trying later'],
    owner: nightly,
  });
  makeJob(cluster, {
    name: 'thumbnail-backfill',
    startedAt: cluster.ago(95),
    failures: 0,
    log: ['done 18240 of 51000'],
  });
}
