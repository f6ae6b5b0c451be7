/**
 * Which changes the objects themselves show to have brought a root cause.
 * Owns: a version that only what fails runs, or whose image is the fault; a setting of a schedule from between its last
 * start and the first that it missed.
 * Refuses: changes that merely came near in time, and choosing among several (change-blame does).
 */
import { startAfter } from '../../local/cron-time.ts';
import { objectParts } from '../../run/finding/root-cause.ts';
import type { KubernetesObject } from '../model/cluster.ts';
import type { Change } from '../model/telemetry.ts';
import type { ClusterView } from './cluster-view.ts';
import type { Finding } from './finding.ts';
import { isPodWell } from './health.ts';

/** Refs of the changes. */
export function broughtBy(view: ClusterView, finding: Finding): Set<string> {
  const { changes, alert } = view.telemetry;
  const { name } = objectParts(finding.object);
  const own = changes.filter(({ service, time }) => service === name && time <= alert.startedAt);
  const isIt = finding.reason === 'cron-job-suspended' ? ofSchedule(view, name) : ofVersion(view, name, finding.reason);
  return new Set(own.flatMap((change) => (isIt?.(change) ? [change.ref] : [])));
}

/** The fault is the image's own: whatever else runs, who brought the image brought it. */
const ofImage = /^(?:image-|command-not-found)/;

function ofVersion(view: ClusterView, name: string, reason: string): ((change: Change) => boolean) | undefined {
  const pods = view.named(name).flatMap((workload) => view.podsOf(workload));
  const failing = new Set(pods.filter((pod) => isPodWell(pod) === false).flatMap(versionsOf));
  const well = new Set(pods.filter((pod) => isPodWell(pod) === true).flatMap(versionsOf));
  const isApart = ofImage.test(reason) || well.size > 0;
  const versions = [...failing].filter((version) => !well.has(version));
  if (!isApart || versions.length === 0) return undefined;
  return ({ kind, ref }) => kind === 'deploy' && versions.some((version) => endsWith(ref, version));
}

/** Tags of its images that say a version; `latest` says none. */
function versionsOf({ pod }: KubernetesObject): string[] {
  return (pod?.containers ?? []).flatMap(({ image = '' }) => /:([\w.-]*\d[\w.-]*)(?:@|$)/.exec(image)?.[1] ?? []);
}

/** `renderer@2.14.0` and `v2.14.0` are of the version 2.14.0, and `12.14.0` is not. */
function endsWith(ref: string, version: string): boolean {
  return ref.endsWith(version) && !/[\w.]v?$/.test(ref.slice(0, -version.length).replace(/(?:^|[^\w.])v$/, ''));
}

function ofSchedule(view: ClusterView, name: string): ((change: Change) => boolean) | undefined {
  const { schedule = '', lastStart } = view.all('CronJob').find((job) => job.name === name)?.job ?? {};
  const missed = lastStart === undefined ? undefined : startAfter(schedule, lastStart);
  if (lastStart === undefined || missed === undefined) return undefined;
  return ({ kind, time }) => kind !== 'commit' && time >= lastStart && time <= missed;
}
