/**
 * The fake API server under the real kubectl: what it prints is what an on-call engineer would see.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeWithKubectl } from '../support/kube-api/describe-with-kubectl.ts';
import { deployment, namespace, pod } from '../support/kube-api/fixture.ts';
import type { KubeObject } from '../support/kube-api/json-value.ts';
import type { KubeApi } from '../support/kube-api/kube-api.ts';
import { startKubeApi } from '../support/kube-api/kube-api.ts';
import { writeKubeConfig } from '../support/kube-api/kube-config.ts';
import type { Kubectl } from '../support/kube-api/kubectl.ts';
import { openKubectl } from '../support/kube-api/kubectl.ts';
import { uidOf } from '../support/kube-api/store/object-store.ts';

const ago = (seconds: number) => new Date(Date.now() - seconds * 1_000).toISOString().replace(/\.\d+/, '');

const crashing = pod(
  'crane-7c9-x2',
  'harbor',
  { app: 'crane' },
  {
    containerStatuses: [
      {
        name: 'main',
        ready: false,
        restartCount: 4,
        containerID: 'containerd://b',
        image: 'registry.test/main:1',
        imageID: '',
        state: { waiting: { reason: 'CrashLoopBackOff', message: 'back-off 1m20s restarting failed container=main' } },
        lastState: {
          terminated: {
            exitCode: 3,
            reason: 'Error',
            startedAt: ago(70),
            finishedAt: ago(62),
            containerID: 'containerd://a',
          },
        },
      },
    ],
  },
);

function replicaSet(revision: string, image: string): KubeObject {
  const owner = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    name: 'crane',
    uid: uidOf('deployments.apps/harbor/crane'),
    controller: true,
  };
  const base = deployment('crane', 'harbor', {
    template: { metadata: { labels: { app: 'crane' } }, spec: { containers: [{ name: 'crane', image }] } },
  });
  const annotations = { 'deployment.kubernetes.io/revision': revision };
  return {
    ...base,
    kind: 'ReplicaSet',
    metadata: { ...base.metadata, name: `crane-${revision}`, annotations, ownerReferences: [owner] },
  };
}

const event: KubeObject = {
  apiVersion: 'v1',
  kind: 'Event',
  metadata: { name: 'crane-7c9-x2.1', namespace: 'harbor' },
  involvedObject: { kind: 'Pod', name: 'crane-7c9-x2', namespace: 'harbor', uid: uidOf('pods/harbor/crane-7c9-x2') },
  type: 'Warning',
  reason: 'BackOff',
  message: 'Back-off restarting failed container main in pod crane-7c9-x2',
  source: { component: 'kubelet', host: 'worker-1' },
  firstTimestamp: ago(200),
  lastTimestamp: ago(30),
  count: 9,
};

describeWithKubectl('kubectl against the fake API server', () => {
  let api: KubeApi;
  let kubectl: Kubectl;
  const inHarbor = async (words: string, input?: string) => kubectl.run(['-n', 'harbor', ...words.split(' ')], input);

  beforeAll(async () => {
    api = await startKubeApi();
    kubectl = openKubectl(api);
  });
  afterAll(async () => {
    kubectl.close();
    await api.close();
  });
  beforeEach(() => {
    const objects = [
      deployment('crane', 'harbor'),
      replicaSet('1', 'registry.test/crane:1'),
      replicaSet('2', 'registry.test/crane:2'),
      crashing,
      event,
    ];
    const line = (text: string) => [{ time: Date.now(), text }];
    api.load(
      [...namespace('harbor'), ...objects],
      new Map([['harbor/crane-7c9-x2/main', { current: line('starting'), previous: line('no such table') }]]),
    );
  });

  it('prints tables, wide ones too, as the server worded them', async () => {
    const { stdout } = await inHarbor('get pods -o wide');
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/).join('|'))).toEqual([
      'NAME|READY|STATUS|RESTARTS|AGE|IP|NODE|NOMINATED NODE|READINESS GATES',
      expect.stringMatching(
        /^crane-7c9-x2\|0\/1\|CrashLoopBackOff\|4 \(6\ds ago\)\|\ds\|10\.1\.0\.9\|worker-1\|<none>\|<none>$/,
      ),
      '',
    ]);
    expect((await inHarbor('get deploy,rs')).stdout).toMatch(/deployment\.apps\/crane +2\/2 +2 +2 /);
    expect((await inHarbor('get events')).stdout).toMatch(
      /3\ds +Warning +BackOff +pod\/crane-7c9-x2 +Back-off restarting/,
    );
  });

  it('describes a pod with its last end and its events, and lists the revisions of a deployment', async () => {
    const described = (await inHarbor('describe pod crane-7c9-x2')).stdout;
    expect(described).toMatch(/Last State: +Terminated\s+Reason: +Error\s+Exit Code: +3/);
    expect(described).toMatch(/Warning +BackOff +3\ds \(x9 over 3m2\ds\) +kubelet/);
    expect((await inHarbor('rollout history deploy/crane')).stdout).toMatch(/REVISION.*\n1 +<none>\n2 +<none>/);
    expect((await inHarbor('rollout history deploy/crane --revision=1')).stdout).toContain('registry.test/crane:1');
  });

  it('reads logs, current and previous', async () => {
    expect((await inHarbor('logs crane-7c9-x2')).stdout).toBe('starting\n');
    expect((await inHarbor('logs crane-7c9-x2 --previous')).stdout).toBe('no such table\n');
  });

  it('pages a long list', async () => {
    const many = Array.from({ length: 12 }, (_, index) => pod(`p-${index}`, 'harbor', {}));
    api.load([...namespace('harbor'), ...many]);
    api.requests.length = 0;
    expect((await inHarbor('get pods --chunk-size=5 -o name')).stdout.trim().split('\n').length).toBe(12);
    expect(api.requests.filter((it) => it.path.endsWith('/pods')).length).toBe(3);
  });

  it('changes things as kubectl does: set, scale, apply, patch, restart', async () => {
    expect((await inHarbor('set image deploy/crane crane=registry.test/crane:3')).stdout).toContain('image updated');
    expect((await inHarbor('scale deploy/crane --replicas=5 --current-replicas=2')).stdout).toContain('scaled');
    expect(
      (await inHarbor('patch deploy/crane -p {"spec":{"replicas":9}} --dry-run=server -o jsonpath={.spec.replicas}'))
        .stdout,
    ).toBe('9');
    const manifest = JSON.stringify({ ...deployment('crane', 'harbor'), status: undefined });
    const conflict = await inHarbor('apply --server-side -f -', manifest);
    expect([conflict.code, conflict.stderr]).toEqual([
      1,
      expect.stringContaining(
        'conflict with "kubectl-set" using an update: .spec.template.spec.containers[name="crane"].image',
      ),
    ]);
    expect((await inHarbor('apply --server-side --force-conflicts -f -', manifest)).stdout).toContain(
      'serverside-applied',
    );
    expect((await inHarbor('rollout restart deploy/crane')).stdout).toContain('restarted');
  });

  it('shows what a token may not see, and takes a client certificate', async () => {
    api.access.tokens.set('blind', { user: 'blind', rules: [] });
    const blind = openKubectl(api, { token: 'blind' });
    const refused = await blind.run(['get', 'pods', '-n', 'harbor']);
    blind.close();
    expect(refused.stderr).toContain(
      'pods is forbidden: User "blind" cannot list resource "pods" in API group "" in the namespace "harbor"',
    );
    const folder = mkdtempSync(join(tmpdir(), 'aura-config-'));
    api.access.certificates.set('mate', {
      user: 'mate',
      rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }],
    });
    const config = writeKubeConfig(join(folder, 'config'), api, { pair: await api.authority.forUser('mate') });
    expect((await inHarbor(`--kubeconfig ${config} get pods -o name`)).stdout).toBe('pod/crane-7c9-x2\n');
    rmSync(folder, { recursive: true });
    expect(api.requests.at(-1)?.user).toBe('mate');
  });
});
