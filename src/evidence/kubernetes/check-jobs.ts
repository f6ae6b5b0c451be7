/**
 * Jobs that gave up, schedules that stand still, and what people did by hand.
 * Owns: a Job's own conditions, suspended or missed schedules, restarts that somebody asked for. Refuses: old failures
 * (finished Jobs stay for days).
 */
import type { KubernetesObject } from '../model/cluster.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, placeOf, quoted } from './finding.ts';

export function checkJobs(view: ClusterView): Finding[] {
  return [
    ...view.all('Job').flatMap((job) => failed(view, job)),
    ...view.all('CronJob').flatMap((job) => standing(view, job)),
    ...view.workloads.flatMap((workload) => restarted(view, workload)),
  ];
}

/** A failure before this is another day's. */
const recentMs = 2 * 3_600_000;

function failed(view: ClusterView, job: KubernetesObject): Finding[] {
  const condition = job.conditions?.find(({ type, status }) => type === 'Failed' && status === 'True');
  if (!condition) return [];
  const { startedAt, window } = view.telemetry.alert;
  const isRecent = condition.since === undefined || condition.since >= Math.min(window.from, startedAt - recentMs);
  if (!isRecent) return [];
  const isAlways = failsEachTime(view, job);
  return [
    {
      object: `job/${job.name}`,
      ...placeOf(job),
      reason: 'job-failed',
      weight: isAlways ? 0.4 : condition.since === undefined ? 0.55 : 0.7,
      standing: 'own',
      why: `Job ${job.name}: ${quoted(`${condition.reason ?? 'Failed'} ${condition.message ?? ''}`)}${isAlways ? ', as each time before' : ''}`,
      settle: `kubectl logs job/${job.name}`,
    },
  ];
}

/** All that is kept of its schedule failed as well, and that more than once: that it fails is nothing new. */
function failsEachTime(view: ClusterView, job: KubernetesObject): boolean {
  const schedule = view.workloadOf(job);
  const others = schedule ? view.setsOf(schedule).filter((one) => one !== job) : [];
  return (
    others.length >= often &&
    others.every(({ conditions }) => conditions?.some(({ type, status }) => type === 'Failed' && status === 'True'))
  );
}

const often = 2;

function standing(view: ClusterView, job: KubernetesObject): Finding[] {
  const missed = view
    .eventsOf(job)
    .find(({ reason }) => /MissSchedule|TooManyMissedTimes|FailedNeedsStart/.test(reason));
  if (!job.job?.suspended && !missed) return [];
  const { title, service } = view.telemetry.alert;
  const isMeant = service === job.name || title.includes(job.name);
  return [
    {
      object: `cronjob/${job.name}`,
      ...placeOf(job),
      reason: 'cron-job-suspended',
      weight: missed || isMeant ? 0.75 : 0.4,
      standing: 'own',
      why: `CronJob ${job.name} ${job.job?.suspended ? 'is suspended' : `missed its starts: ${quoted(missed?.message ?? '')}`}`,
      settle: 'who suspended it, and whether it is meant to run',
    },
  ];
}

function restarted(view: ClusterView, workload: KubernetesObject): Finding[] {
  const time = Date.parse(workload.pod?.annotations?.['kubectl.kubernetes.io/restartedAt'] ?? '');
  const { window } = view.telemetry.alert;
  if (!(time >= window.from && time < window.to)) return [];
  return [
    {
      object: `app/${view.appOf(workload)}`,
      ...placeOf(workload),
      reason: 'restarted-by-hand',
      weight: 0.45,
      standing: 'own',
      why: `${workload.kind} ${workload.name} was restarted by somebody at ${new Date(time).toISOString()}`,
      settle: 'who restarted it, and why',
    },
  ];
}
