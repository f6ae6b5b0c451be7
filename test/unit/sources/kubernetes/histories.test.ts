/**
 * What changed in a cluster, from what its objects keep of it.
 * Owns: rollouts and rollbacks, edits, scaling, nodes, Argo CD and Flux. Refuses: blame.
 */
import { describe, expect, it } from 'vitest';
import type { Cluster, ClusterEvent, KubernetesObject } from '../../../../src/evidence/model/cluster.ts';
import { emptyCluster } from '../../../../src/evidence/model/cluster.ts';
import { objectOf } from '../../../../src/sources/kubernetes/api-object.ts';
import { ChangeHistory } from '../../../../src/sources/kubernetes/change-history.ts';
import type { JsonRecord } from '../../../../src/sources/loose-json.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 3, 14, 10, minute)).toISOString();
const since = Date.parse(at(0)) - 3_600_000;

function changesOf(raw: [kind: string, item: JsonRecord][], events: ClusterEvent[] = [], namespaces?: string[]) {
  const history = new ChangeHistory();
  const objects: KubernetesObject[] = [];
  for (const [kind, item] of raw) {
    history.raw(kind, item);
    const object = objectOf({ ...item, kind }, 'cluster');
    if (object) objects.push(object);
  }
  const cluster: Cluster = { ...emptyCluster(), objects, events };
  return history.changes(cluster, since, namespaces && new Set(namespaces));
}

function replicaSet(
  revision: number,
  hash: string,
  created: string,
  container: JsonRecord,
  annotations: JsonRecord = {},
): [string, JsonRecord] {
  return [
    'ReplicaSet',
    {
      metadata: {
        name: `cart-${hash}`,
        namespace: 'shop',
        creationTimestamp: created,
        labels: { 'pod-template-hash': hash },
        annotations: { 'deployment.kubernetes.io/revision': String(revision) },
        ownerReferences: [{ kind: 'Deployment', name: 'cart', controller: true }],
      },
      spec: {
        template: {
          metadata: { labels: { app: 'cart', 'pod-template-hash': hash }, annotations },
          spec: { containers: [{ name: 'cart', ...container }] },
        },
      },
    },
  ];
}

describe('rollouts', () => {
  it('are dated by their set, with the difference of the templates and no hash in it', () => {
    const [change, ...more] = changesOf([
      replicaSet(1, 'aaaa', '2026-01-01T00:00:00Z', { image: 'cart:1', env: [{ name: 'POOL', value: '20' }] }),
      replicaSet(2, 'bbbb', at(5), { image: 'cart:2', env: [{ name: 'POOL', value: '2' }] }),
    ]);
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      kind: 'deploy',
      service: 'cart',
      ref: 'shop/deployment/cart@2',
      previous: 'shop/deployment/cart@1',
      time: Date.parse(at(5)),
      summary: 'Deployment cart: image cart:1 → cart:2',
    });
    expect(change?.diff).toMatch(/^-\s+value: "20"$/m);
    expect(change?.diff).toMatch(/^\+\s+value: "2"$/m);
    expect(change?.diff).not.toContain('pod-template-hash');
  });

  it('a rollback reuses an old set: it is dated by the event, the pods, or the progress', () => {
    const sets = [
      replicaSet(3, 'aaaa', '2026-01-01T00:00:00Z', { image: 'cart:1' }),
      replicaSet(2, 'bbbb', '2026-02-01T00:00:00Z', { image: 'cart:2' }),
    ];
    const event = {
      about: { kind: 'Deployment', name: 'cart', namespace: 'shop' },
      reason: 'ScalingReplicaSet',
      message: 'Scaled up replica set cart-aaaa from 0 to 3',
      first: Date.parse(at(7)),
      last: Date.parse(at(7)),
    };
    const pod: [string, JsonRecord] = [
      'Pod',
      { metadata: { name: 'p', namespace: 'shop', creationTimestamp: at(8), labels: { 'pod-template-hash': 'aaaa' } } },
    ];
    const deployment: [string, JsonRecord] = [
      'Deployment',
      {
        metadata: { name: 'cart', namespace: 'shop' },
        status: { conditions: [{ type: 'Progressing', lastUpdateTime: at(9) }] },
      },
    ];
    const timesOf = (...given: Parameters<typeof changesOf>) =>
      changesOf(...given).map(({ time, summary }) => [new Date(time).toISOString(), summary]);
    const said = 'Deployment cart: rolled back, image cart:2 → cart:1';
    expect(timesOf([...sets, pod, deployment], [event])).toEqual([[at(7), said]]);
    expect(timesOf([...sets, pod, deployment])).toEqual([[at(8), said]]);
    expect(timesOf([...sets, deployment])).toEqual([[at(9), said]]);
  });

  it('of sets that keep revisions of their own, and a restart by hand', () => {
    const revision = (number: number, created: string, annotations: JsonRecord): [string, JsonRecord] => [
      'ControllerRevision',
      {
        revision: number,
        data: {
          spec: {
            template: {
              $patch: 'replace',
              metadata: { annotations },
              spec: { containers: [{ name: 'db', image: 'db:1' }] },
            },
          },
        },
        metadata: {
          name: `db-${number}`,
          namespace: 'shop',
          creationTimestamp: created,
          ownerReferences: [{ kind: 'StatefulSet', name: 'db', controller: true }],
        },
      },
    ];
    const changes = changesOf([
      revision(1, '2026-01-01T00:00:00Z', {}),
      revision(2, at(3), { 'kubectl.kubernetes.io/restartedAt': at(3) }),
    ]);
    expect(changes).toMatchObject([
      { ref: 'shop/statefulset/db@2', service: 'db', summary: 'StatefulSet db: restarted by hand' },
    ]);
  });
});

describe('edits', () => {
  it('of a ConfigMap go to those that use it, with the keys and who did it; its making is none', () => {
    const map = (name: string, created: string, time: string): [string, JsonRecord] => [
      'ConfigMap',
      {
        metadata: {
          name,
          namespace: 'shop',
          creationTimestamp: created,
          managedFields: [{ manager: 'kubectl-edit', time, fieldsV1: { 'f:data': { '.': {}, 'f:POOL': {} } } }],
        },
      },
    ];
    const user: [string, JsonRecord] = [
      'Deployment',
      {
        metadata: { name: 'cart', namespace: 'shop' },
        spec: {
          template: { spec: { containers: [{ name: 'cart', envFrom: [{ configMapRef: { name: 'settings' } }] }] } },
        },
      },
    ];
    expect(changesOf([map('settings', '2026-01-01T00:00:00Z', at(4)), map('fresh', at(2), at(2)), user])).toEqual([
      {
        time: Date.parse(at(4)),
        kind: 'config',
        ref: `shop/configmap/settings@${at(4)}`,
        summary: 'ConfigMap settings edited (POOL)',
        author: 'kubectl-edit',
        files: ['shop/settings/POOL'],
        service: 'cart',
      },
    ]);
  });

  it('scaling by hand and by the autoscaler, and nodes taken out', () => {
    const scaled: [string, JsonRecord] = [
      'Deployment',
      {
        metadata: {
          name: 'cart',
          namespace: 'shop',
          managedFields: [{ manager: 'kubectl', subresource: 'scale', time: at(1) }],
        },
      },
    ];
    const events: ClusterEvent[] = [
      {
        about: { kind: 'HorizontalPodAutoscaler', name: 'web', namespace: 'shop' },
        reason: 'SuccessfulRescale',
        message: 'New size: 9',
        last: Date.parse(at(2)),
      },
      { about: { kind: 'Node', name: 'n1' }, reason: 'NodeNotSchedulable', message: 'x', last: Date.parse(at(3)) },
      {
        about: { kind: 'Pod', name: 'p', namespace: 'shop' },
        reason: 'Rebooted',
        message: 'x',
        last: Date.parse(at(3)),
      },
    ];
    expect(changesOf([scaled], events).map(({ kind, service, summary }) => [kind, service, summary])).toEqual([
      ['scale', 'cart', 'cart scaled'],
      ['scale', 'web', 'New size: 9'],
      ['scale', 'n1', 'Node n1 cordoned'],
    ]);
  });
});

describe('delivery tools', () => {
  it('Argo CD: each step of an application with the one before, only where it goes', () => {
    const application: [string, JsonRecord] = [
      'Application',
      {
        metadata: { name: 'shop', namespace: 'argocd' },
        spec: { destination: { namespace: 'shop' } },
        status: {
          resources: [
            { kind: 'Deployment', name: 'cart', namespace: 'shop' },
            { kind: 'Service', name: 'cart', namespace: 'shop' },
          ],
          history: [
            { id: 1, revision: 'a'.repeat(40), deployedAt: at(1) },
            { id: 2, revision: 'b'.repeat(40), deployedAt: at(6) },
          ],
        },
      },
    ];
    expect(changesOf([application], [], ['shop'])).toMatchObject([
      { kind: 'deploy', service: 'cart', ref: 'b'.repeat(40), previous: 'a'.repeat(40), time: Date.parse(at(6)) },
    ]);
    expect(changesOf([application], [], ['desk'])).toEqual([]);
  });

  it('Flux: a Kustomization by its commit, a HelmRelease whose values alone are new', () => {
    const owned = (label: string): [string, JsonRecord] => [
      'Deployment',
      { metadata: { name: 'cart', namespace: 'shop', labels: { [label]: 'shop' } }, spec: { template: { spec: {} } } },
    ];
    const kustomization: [string, JsonRecord] = [
      'Kustomization',
      {
        metadata: { name: 'shop', namespace: 'flux-system' },
        status: {
          lastAppliedRevision: 'main@sha1:4f2a9c1d',
          conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: at(6) }],
        },
      },
    ];
    const release: [string, JsonRecord] = [
      'HelmRelease',
      {
        metadata: { name: 'shop', namespace: 'shop' },
        status: {
          history: [
            { version: 5, chartVersion: '1.2.0', configDigest: 'sha256:b', lastDeployed: at(6) },
            { version: 4, chartVersion: '1.2.0', configDigest: 'sha256:a', lastDeployed: at(1) },
          ],
        },
      },
    ];
    expect(changesOf([kustomization, owned('kustomize.toolkit.fluxcd.io/name')], [], ['shop'])).toMatchObject([
      { kind: 'deploy', ref: '4f2a9c1d', service: 'cart' },
    ]);
    expect(changesOf([release, owned('helm.toolkit.fluxcd.io/name')], [], ['shop'])).toMatchObject([
      {
        kind: 'config',
        ref: 'shop/helmrelease/shop@5',
        previous: 'shop/helmrelease/shop@4',
        service: 'cart',
        summary: 'Helm release shop: new values for chart 1.2.0',
      },
    ]);
  });

  it('objects of an unknown shape are no changes and no error', () => {
    const odd: [string, JsonRecord][] = [
      'ReplicaSet',
      'ControllerRevision',
      'ConfigMap',
      'Application',
      'Kustomization',
      'HelmRelease',
      'Deployment',
    ].flatMap((kind) =>
      [
        {},
        { metadata: 7 },
        { metadata: { name: 'x', ownerReferences: 'y', managedFields: {} }, status: { history: 'z' }, spec: [] },
      ].map((item): [string, JsonRecord] => [kind, item]),
    );
    expect(changesOf(odd)).toEqual([]);
  });
});
