/**
 * The second flavour: another company, other exporters, labels, mesh and faults.
 * Owns: its worlds, what its scrape configuration makes of labels, its set-ups. Refuses: sharing worlds with the first.
 */
import { Exposition, type Labels } from '../exposition.ts';
import { writeClusterObjects } from '../families/cluster-objects.ts';
import { writeContainers } from '../families/containers.ts';
import { writeKubeState } from '../families/kube-state.ts';
import { writeNoise } from '../families/noise.ts';
import type { WorldChoice } from '../scene.ts';
import type { Flavour, Played, SetUp } from '../set-up.ts';
import { faultsBetween } from '../set-ups/between.ts';
import { healthySetUps } from '../set-ups/healthy.ts';
import { podFaults } from '../set-ups/pods.ts';
import { writeAlerts } from '../write-series.ts';
import { writeClinicApplications } from './clinic-applications.ts';
import { clinicDialect } from './clinic-dialect.ts';
import { writeClinicEdges } from './clinic-edges.ts';
import { clinicFaults } from './clinic-faults.ts';
import { clinicGraph } from './clinic-graph.ts';
import { writeClinicStores } from './clinic-stores.ts';

const base = {
  namespace: 'clinic',
  stagingNamespace: 'clinic-stage',
  nodes: ['kube-01', 'kube-02', 'kube-03', 'kube-04', 'kube-05', 'kube-06'],
  serviceLabel: true,
};

const worlds: Record<string, WorldChoice> = {
  linked: {
    ...base,
    name: 'linked',
    style: 'annotated',
    edges: 'linkerd',
    scrape: 60_000,
    rules: 'prometheus',
    server: 'prometheus',
  },
  spanned: {
    ...base,
    name: 'spanned',
    style: 'spans',
    edges: 'none',
    scrape: 60_000,
    rules: 'elsewhere',
    server: 'victoria',
  },
  collected: {
    ...base,
    name: 'collected',
    style: 'old-otel',
    edges: 'client',
    scrape: 15_000,
    rules: 'prometheus',
    server: 'prometheus',
  },
};

/** As scraping by annotation labels what the exporters say, without `honor_labels` where OTel is collected. */
function relabelled(choice: WorldChoice, name: string, labels: Labels): Labels {
  const { endpoint: _endpoint, service: _service, ...kept } = labels;
  if (kept['job'] === 'kubelet') return { ...kept, job: 'kubernetes-nodes-cadvisor' };
  if (kept['job'] !== 'kube-state-metrics') return kept;
  const scraped = { ...kept, job: 'kubernetes-service-endpoints', app_kubernetes_io_name: 'kube-state-metrics' };
  if (choice.name !== 'collected' || !name.startsWith('kube_')) return scraped;
  const { namespace, pod, container, node, ...rest } = scraped as Labels;
  const exported = Object.entries({ namespace, pod, container, node }).flatMap(([key, value]) =>
    value === undefined ? [] : [[`exported_${key}`, value] as const],
  );
  return { ...rest, namespace: 'kube-system', ...Object.fromEntries(exported) };
}

function write(played: Played, out: Exposition): void {
  const { scene, staging, marks } = played;
  writeClinicApplications(scene, out);
  writeClinicEdges(scene, out);
  writeClinicStores(scene, out);
  writeClinicApplications(staging, out);
  out.relabel = (name, labels) => relabelled(scene.choice, name, labels);
  writeKubeState(scene, out);
  writeClusterObjects(scene, out, marks);
  writeContainers(scene, out);
  writeKubeState(staging, out);
  out.relabel = null;
  writeNoise(out, scene.seed);
  writeAlerts(played, out);
}

function playedIn(setUps: SetUp[], places: Record<string, string>): SetUp[] {
  return setUps.flatMap((setUp) => (places[setUp.name] ? [{ ...setUp, world: places[setUp.name] ?? '' }] : []));
}

export const clinic: Flavour = {
  graph: clinicGraph,
  dialect: clinicDialect,
  write,
  share: 10 / 12,
  worlds,
  setUps: [
    ...clinicFaults,
    ...playedIn([...podFaults, ...faultsBetween], { 'quota-full': 'linked', 'traffic-surge': 'spanned' }),
    ...playedIn(healthySetUps, {
      'threshold-too-tight': 'linked',
      'blip-long-over': 'spanned',
      'staging-broken': 'collected',
      'errors-as-ever': 'collected',
      'metric-missing': 'spanned',
      'harmless-deploy': 'linked',
    }),
  ],
};
