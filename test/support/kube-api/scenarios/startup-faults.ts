/**
 * Faults where a container does not get to run its program, or the program gives up at once.
 * Owns: images, references, commands, settings. Refuses: probes; what they kill did start.
 */
import type { JsonObject } from '../json-value.ts';
import type { App } from './app.ts';
import type { Cluster } from './cluster.ts';
import type { PodState } from './pod-state.ts';
import type { ScenarioPlan } from './scenario.ts';
import { alertOf, doorAlert, replicasAlert } from './scenario.ts';

const own = (app: App, reason: string) => ({ object: `app/${app.name}`, reason });

function failing(cluster: Cluster, app: App, minutes: number, state: PodState): void {
  app.changedAt = cluster.ago(minutes);
  app.state = state;
  if (app.spread !== 'new') cluster.suffer(app, cluster.refusedBy(app), cluster.ago(minutes));
}

function crash(
  cluster: Cluster,
  app: App,
  minutes: number,
  previous: string[],
  more: Partial<Extract<PodState, { is: 'crashing' }>> = {},
): void {
  failing(cluster, app, minutes, {
    is: 'crashing',
    since: cluster.ago(minutes),
    exitCode: 1,
    reason: 'Error',
    restarts: 7,
    lasts: 1,
    previous,
    ...more,
  });
}

function pullFails(cluster: Cluster, app: App, minutes: number, image: string, why: string): void {
  failing(cluster, app, minutes, {
    is: 'waiting',
    since: cluster.ago(minutes),
    reason: 'ImagePullBackOff',
    message: `Back-off pulling image "${image}": ErrImagePull: ${why}`,
    events: [
      ['Normal', 'Pulling', `Pulling image "${image}"`],
      ['Warning', 'Failed', `Failed to pull image "${image}": ${why}`],
      ['Warning', 'Failed', 'Error: ErrImagePull'],
      ['Normal', 'BackOff', `Back-off pulling image "${image}"`],
      ['Warning', 'Failed', 'Error: ImagePullBackOff'],
    ],
  });
}

export const startupFaults: ScenarioPlan[] = [
  {
    name: 'secret-was-never-made',
    namespace: 'orchardry',
    size: 10,
    set(cluster) {
      const app = cluster.takeCalled();
      app.env = [
        ...app.env,
        { name: 'SIGNING_KEY', valueFrom: { secretKeyRef: { name: `${app.name}-signing`, key: 'key' } } },
      ];
      const message = `secret "${app.name}-signing" not found`;
      failing(cluster, app, 12, {
        is: 'waiting',
        since: cluster.ago(12),
        reason: 'CreateContainerConfigError',
        message,
        events: [
          ['Normal', 'Pulled', `Container image "${app.image}:${app.tag}" already present on machine`],
          ['Warning', 'Failed', `Error: ${message}`],
        ],
      });
      return { alert: replicasAlert(cluster, app), truth: own(app, 'secret-not-found') };
    },
  },
  {
    name: 'tag-that-nobody-pushed',
    namespace: 'harbor-ops',
    size: 20,
    set(cluster) {
      const app = cluster.takeCalled();
      app.spread = 'new';
      const image = `${app.image}:${app.tag}`;
      pullFails(
        cluster,
        app,
        22,
        image,
        `rpc error: code = NotFound desc = failed to pull and unpack image "${image}": failed to resolve reference "${image}": ${image}: not found`,
      );
      return {
        alert: alertOf(cluster, 'KubeDeploymentRolloutStuck', `Rollout of ${app.name} is not going on`, {
          severity: 'warning',
          labels: { deployment: app.name },
        }),
        truth: own(app, 'image-not-found'),
      };
    },
  },
  {
    name: 'registry-name-misspelt',
    namespace: 'wardline',
    size: 11,
    set(cluster) {
      const app = cluster.takeCalled();
      app.image = app.image.replace('images.wardline', 'image.wardlin');
      const image = `${app.image}:${app.tag}`;
      pullFails(
        cluster,
        app,
        15,
        image,
        `failed to pull and unpack image "${image}": failed to resolve reference "${image}": failed to do request: Head "https://image.wardlin.example/v2/${app.name}/manifests/${app.tag}": dial tcp: lookup image.wardlin.example on 10.20.0.2:53: no such host`,
      );
      return { alert: replicasAlert(cluster, app), truth: own(app, 'image-registry-unresolvable') };
    },
  },
  {
    name: 'pull-secret-out-of-date',
    namespace: 'gridhouse',
    size: 11,
    set(cluster) {
      const app = cluster.takeCalled();
      app.podSpec = { imagePullSecrets: [{ name: 'oci-pull' }] };
      cluster.add(
        cluster.make('v1', 'Secret', 'oci-pull', {
          type: 'kubernetes.io/dockerconfigjson',
          data: { '.dockerconfigjson': 'e30=' },
        }),
      );
      const image = `${app.image}:${app.tag}`;
      pullFails(
        cluster,
        app,
        17,
        image,
        `failed to pull and unpack image "${image}": failed to resolve reference "${image}": failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://oci.gridhouse.example/token?scope=repository%3A${app.name}%3Apull: 401 Unauthorized`,
      );
      return { alert: doorAlert(cluster, 10), truth: own(app, 'image-pull-unauthorized') };
    },
  },
  {
    name: 'config-map-of-another-name',
    namespace: 'presswerk',
    size: 14,
    set(cluster) {
      const app = cluster.takeCalled();
      app.podSpec = { volumes: [{ name: 'rules', configMap: { name: `${app.name}-rules-v2`, defaultMode: 420 } }] };
      app.container = { volumeMounts: [{ name: 'rules', mountPath: '/etc/rules' }] };
      failing(cluster, app, 11, {
        is: 'waiting',
        since: cluster.ago(11),
        reason: 'ContainerCreating',
        events: [
          [
            'Warning',
            'FailedMount',
            `MountVolume.SetUp failed for volume "rules" : configmap "${app.name}-rules-v2" not found`,
          ],
        ],
      });
      return { alert: replicasAlert(cluster, app), truth: own(app, 'config-map-not-found') };
    },
  },
  {
    name: 'setting-that-it-cannot-do-without',
    namespace: 'harbor-ops',
    size: 10,
    set(cluster) {
      const app = cluster.takeCalled();
      crash(cluster, app, 14, [
        '{"level":"info","msg":"reading settings"}',
        '{"level":"fatal","msg":"invalid settings","error":"required key TARIFF_ZONE missing value"}',
      ]);
      return {
        alert: alertOf(cluster, 'KubePodCrashLooping', `${app.name} restarts again and again`),
        truth: own(app, 'required-variable-missing'),
      };
    },
  },
  {
    name: 'program-is-not-in-the-image',
    namespace: 'orchardry',
    size: 8,
    set(cluster) {
      const app = cluster.takeCalled();
      app.container = { command: ['/opt/app/bin/serv'], args: ['--port', '8080'] };
      const message =
        'failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/opt/app/bin/serv": stat /opt/app/bin/serv: no such file or directory';
      crash(cluster, app, 12, [], { exitCode: 128, reason: 'StartError', message, lasts: 0 });
      return { alert: replicasAlert(cluster, app), truth: own(app, 'command-not-found') };
    },
  },
  {
    name: 'gives-up-on-its-own-data',
    namespace: 'wardline',
    size: 19,
    set(cluster) {
      const app = cluster.takeCalled();
      crash(
        cluster,
        app,
        16,
        [
          'loading rule book from /app/rules.json',
          'panic: rule 114: weight must not be negative',
          '',
          'goroutine 1 [running]:',
          `main.mustLoad(0xc0001a2000)`,
          '\t/src/rules/load.go:58 +0x1d4',
          'main.main()',
          '\t/src/main.go:41 +0x98',
        ],
        { exitCode: 2, lasts: 2 },
      );
      return {
        alert: alertOf(cluster, 'KubePodCrashLooping', `Pod of ${app.name} crash-loops`, {
          severity: 'warning',
          labels: { container: app.name },
        }),
        truth: own(app, 'crash-on-start'),
      };
    },
  },
  {
    name: 'preparation-never-ends',
    namespace: 'gridhouse',
    size: 13,
    set(cluster) {
      const app = cluster.takeCalled();
      const initial: JsonObject = {
        name: 'prepare',
        image: `${app.image}-prepare:${app.tag}`,
        command: ['/prepare', '--format', '7'],
      };
      app.podSpec = { initContainers: [initial] };
      failing(cluster, app, 13, {
        is: 'init-crashing',
        container: 'prepare',
        since: cluster.ago(13),
        exitCode: 3,
        restarts: 6,
        lasts: 2,
        previous: [
          'prepare: converting store to format 7',
          'prepare: format 7 is not known, this build knows 4, 5, 6',
          'prepare: stopping',
        ],
      });
      return { alert: replicasAlert(cluster, app, 6), truth: own(app, 'init-container-failing') };
    },
  },
  {
    name: 'built-for-another-processor',
    namespace: 'presswerk',
    size: 10,
    set(cluster) {
      const app = cluster.takeCalled();
      for (const node of cluster.nodes) node.labels['kubernetes.io/arch'] = 'arm64';
      crash(cluster, app, 10, [`exec /usr/local/bin/${app.name}: exec format error`], {
        exitCode: 255,
        restarts: 6,
        lasts: 0,
      });
      return { alert: doorAlert(cluster, 6), truth: own(app, 'image-architecture-mismatch') };
    },
  },
];
