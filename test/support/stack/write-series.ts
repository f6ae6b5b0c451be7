/**
 * Everything that a played set-up's metric server knows.
 * Owns: which families are written, and the series of alerts. Refuses: how each is made.
 */
import type { StackAlert } from './alert.ts';
import type { Exposition } from './exposition.ts';
import { writeApplications } from './families/applications.ts';
import { writeClusterObjects } from './families/cluster-objects.ts';
import { writeContainers } from './families/containers.ts';
import { writeEdges } from './families/edges.ts';
import { writeKubeState } from './families/kube-state.ts';
import { writeNoise } from './families/noise.ts';
import { writeRuntimes } from './families/runtimes.ts';
import { writeStores } from './families/stores.ts';
import { timeAt } from './grid.ts';
import { minute } from './scene.ts';
import type { Played } from './set-up.ts';

export function writeSeries(played: Played, out: Exposition): void {
  const { scene, staging, marks } = played;
  writeApplications(scene, out);
  writeRuntimes(scene, out);
  writeEdges(scene, out);
  writeKubeState(scene, out);
  writeClusterObjects(scene, out, marks);
  writeContainers(scene, out);
  writeStores(scene, out);
  writeApplications(staging, out);
  writeKubeState(staging, out);
  writeNoise(out, scene.seed);
  writeAlerts(played, out);
}

/** Prometheus' own series of alerts, where it has the rules. */
export function writeAlerts({ scene, alert }: Played, out: Exposition): void {
  if (scene.choice.rules !== 'prometheus') return;
  for (const one of [...oldAlerts(scene.grid.start), ...(alert ? [alert] : [])]) writeAlert(one, out);
}

/** What fires in every cluster, and nobody looks at. */
export function oldAlerts(start: number): StackAlert[] {
  const days = (count: number) => start - count * 86_400_000;
  return [
    {
      name: 'Watchdog',
      labels: { severity: 'none' },
      annotations: {
        summary: 'An alert that should always be firing to certify that Alertmanager is working properly.',
      },
      expression: 'vector(1)',
      startsAt: days(44),
    },
    {
      name: 'KubeCPUOvercommit',
      labels: { severity: 'warning', cluster: '' },
      annotations: { summary: 'Cluster has overcommitted CPU resource requests.' },
      expression: 'vector(1.2) > 1',
      startsAt: days(23),
    },
    {
      name: 'NodeClockNotSynchronising',
      labels: { severity: 'warning', instance: '10.40.2.17:9100', job: 'node-exporter', namespace: 'monitoring' },
      annotations: { summary: 'Clock not synchronising.' },
      expression: 'vector(1)',
      startsAt: days(12),
    },
  ];
}

function writeAlert(alert: StackAlert, out: Exposition): void {
  const labels = { alertname: alert.name, ...alert.labels };
  const since = (value: number) => (i: number) => (timeAt(out.grid, i) >= alert.startsAt ? value : null);
  out.gauge('ALERTS', { ...labels, alertstate: 'firing' }, minute, since(1));
  out.gauge('ALERTS_FOR_STATE', labels, minute, since(alert.startsAt / 1_000));
}
