/**
 * A handful of objects to try the fake API server on.
 * Owns: one namespace with a workload, its pods, a budget and an event. Refuses: faults; scenarios have those.
 */
import type { JsonObject, KubeObject } from './json-value.ts';

export function namespace(name: string): KubeObject[] {
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name }, status: { phase: 'Active' } },
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace: name } },
  ];
}

export function deployment(name: string, home: string, spec: JsonObject = {}): KubeObject {
  const labels = { app: name };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: home, labels, annotations: { 'deployment.kubernetes.io/revision': '2' } },
    spec: {
      replicas: 2,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          containers: [
            { name, image: `registry.test/${name}:2` },
            { name: 'proxy', image: 'registry.test/proxy:1' },
          ],
        },
      },
      ...spec,
    },
    status: { replicas: 2, readyReplicas: 2, updatedReplicas: 2, availableReplicas: 2, conditions: [] },
  };
}

export function pod(name: string, home: string, labels: Record<string, string>, status: JsonObject = {}): KubeObject {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: home, labels },
    spec: { nodeName: 'worker-1', containers: [{ name: 'main', image: 'registry.test/main:1' }] },
    status: {
      phase: 'Running',
      podIP: '10.1.0.9',
      containerStatuses: [
        {
          name: 'main',
          ready: true,
          restartCount: 0,
          containerID: `containerd://${name}`,
          image: 'registry.test/main:1',
          imageID: '',
          state: { running: { startedAt: '2026-01-01T00:00:00Z' } },
          lastState: {},
        },
      ],
      ...status,
    },
  };
}
