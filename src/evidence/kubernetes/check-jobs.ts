/**
 * Jobs that gave up, schedules that stand still, and what people did by hand.
 * Owns: a Job's own conditions, suspended or missed schedules, restarts that somebody asked for. Refuses: old failures
 * (finished Jobs stay for days).
 */
import { startsBetween } from '../../local/cron-time.ts';
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

/** A few starts may be left out while one run takes long; from so many on it does not run any more. */
const manyMissed = 3;
/** Runs of one schedule at once, from which they pile up. */
const manyAtOnce = 5;
/** What was suspended longer ago than this is no news. */
const newsMs = 2 * 86_400_000;
/** An alert about something that is no longer fresh, which a job that does not run explains. */
const stale =
  /\b(?:old|older|oldest|stale|age|late|overdue|outdated|out of date|missing|behind|fresh|freshness)\b|\bnot (?:run|ran|been|updated|refreshed|arrived|written|started)\b|\b(?:no|last|newest|latest) [\w-]{1,40}/i;

function standing(view: ClusterView, job: KubernetesObject): Finding[] {
  const { title, service, labels, startedAt } = view.telemetry.alert;
  const { suspended, schedule = '', lastStart, active } = job.job ?? {};
  const events = view.eventsOf(job);
  const missed =
    events.find(({ reason }) => /MissSchedule|TooManyMissedTimes|FailedNeedsStart/.test(reason)) ??
    events.find(({ reason, count }) => reason === 'JobAlreadyActive' && (count ?? 1) >= manyMissed);
  const due = lastStart === undefined ? 0 : startsBetween(schedule, lastStart, startedAt, manyMissed);
  const isMeant = [service, ...Object.values(labels)].includes(job.name) || inWords(title).includes(inWords(job.name));
  const isNews = lastStart !== undefined && lastStart >= startedAt - newsMs && due >= manyMissed;
  const finding = (reason: string, weight: number, said: string, settle: string): Finding[] => [
    {
      object: `cronjob/${job.name}`,
      ...placeOf(job),
      reason,
      weight,
      standing: 'own',
      why: `CronJob ${job.name} ${said}`,
      settle,
    },
  ];
  const since = lastStart === undefined ? '' : `; it last started at ${new Date(lastStart).toISOString()}`;
  if ((active ?? 0) >= manyAtOnce)
    return finding(
      'job-runs-overlap',
      0.75,
      `has ${active} runs at once`,
      'how long one run takes, and whether the next may start beside it',
    );
  const said = suspended
    ? `is suspended${since}`
    : missed
      ? `missed its starts: ${quoted(missed.message)}`
      : isNews
        ? `was due ${due} times or more and did not start${since}`
        : undefined;
  if (said === undefined) return [];
  const isTold = missed !== undefined || isMeant || (isNews && stale.test(title));
  return finding('cron-job-suspended', isTold ? 0.75 : 0.4, said, 'who suspended it, and whether it is meant to run');
}

/** People write `nightly-import` as two words. */
function inWords(name: string): string {
  return ` ${name
    .slice(0, longestTitle)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .join(' ')
    .trim()} `;
}

const longestTitle = 2000;

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
