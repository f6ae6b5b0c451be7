/**
 * A small cluster to change, with a past to go back to, and Aura's actions on it behind a real MCP client.
 * Owns: its objects, and one server with the settings of a test. Refuses: judging results.
 */
import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { parseAllDocuments } from 'yaml';
import { createActionsServer } from '../../../src/actions/mcp-server.ts';
import { changeableKinds, type KubernetesActionSettings } from '../../../src/run/settings/action-settings.ts';
import { KubeClient } from '../../../src/sources/kubernetes/kube-client.ts';
import { deployment, namespace, pod } from './fixture.ts';
import type { JsonObject, KubeObject } from './json-value.ts';
import { objectAt } from './json-value.ts';
import type { KubeApi } from './kube-api.ts';
import { accessOf } from './live-look.ts';
import { controllerRevision, replicaSet, runControllers } from './rollout-controller.ts';
import type { Rule } from './serve/access.ts';
import { uidOf } from './store/object-store.ts';

export const wholeSettings: KubernetesActionSettings = {
  namespaces: ['shop'],
  kinds: [...changeableKinds],
  mostReplicas: 6,
  never: ['StatefulSet/ledger'],
  variables: [],
};

const home = 'shop';

function workload(kind: string, name: string, spec: JsonObject = {}): KubeObject {
  const plain = deployment(name, home);
  const container = {
    name: 'web',
    image: `registry.test/${name}:3`,
    env: [
      { name: 'LOG_LEVEL', value: 'info' },
      { name: 'DB_PASSWORD', value: 'hunter2-hunter2' },
    ],
    resources: { limits: { cpu: '500m', memory: '256Mi' }, requests: { memory: '128Mi' } },
  };
  const template = { metadata: { labels: { app: name } }, spec: { containers: [container] } };
  return {
    ...plain,
    kind,
    metadata: {
      ...plain.metadata,
      uid: uidOf(`${kind}/${name}`),
      annotations: kind === 'Deployment' ? { 'deployment.kubernetes.io/revision': '3' } : {},
    },
    spec: { ...objectAt(plain, 'spec'), replicas: kind === 'DaemonSet' ? undefined : 2, template, ...spec },
    status: {
      observedGeneration: 1,
      replicas: 2,
      readyReplicas: 2,
      updatedReplicas: 2,
      availableReplicas: 2,
      desiredNumberScheduled: 2,
      updatedNumberScheduled: 2,
      numberAvailable: 2,
      conditions: [{ type: 'Available', status: 'True' }],
    },
  };
}

/** The template of a workload as it was with another image and password. */
function older(owner: KubeObject, image: string, password = 'hunter1-hunter1'): JsonObject {
  const text = JSON.stringify(objectAt(owner, 'spec', 'template'));
  const changed: JsonObject = JSON.parse(
    text.replace(/registry\.test\/[a-z-]+:3/, image).replace('hunter2-hunter2', password),
  );
  return changed;
}

function clusterToChange(): KubeObject[] {
  const checkout = workload('Deployment', 'checkout');
  const held = workload('Deployment', 'held', { paused: true });
  const orders = workload('StatefulSet', 'orders');
  const agent = workload('DaemonSet', 'agent');
  const now = (owner: KubeObject) => objectAt(owner, 'spec', 'template');
  const newest = replicaSet(checkout, 3, now(checkout));
  const one = pod('checkout-abc', home, { app: 'checkout' });
  return [
    ...namespace(home),
    ...namespace('other'),
    checkout,
    held,
    orders,
    agent,
    workload('StatefulSet', 'ledger'),
    { ...deployment('elsewhere', 'other') },
    replicaSet(checkout, 1, older(checkout, 'registry.test/checkout:1')),
    replicaSet(checkout, 2, older(checkout, 'registry.test/checkout:2', 'hunter2-hunter2')),
    newest,
    controllerRevision(orders, 1, older(orders, 'registry.test/orders:1')),
    controllerRevision(orders, 2, now(orders)),
    controllerRevision(agent, 1, older(agent, 'registry.test/agent:1')),
    controllerRevision(agent, 2, now(agent)),
    {
      ...one,
      metadata: {
        ...one.metadata,
        ownerReferences: [
          {
            apiVersion: 'apps/v1',
            kind: 'ReplicaSet',
            name: newest.metadata.name,
            uid: uidOf('set'),
            controller: true,
          },
        ],
      },
    },
    pod('alone', home, {}),
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'checkout', namespace: home },
      spec: {
        selector: { app: 'chekout' },
        ports: [
          { name: 'http', port: 80, targetPort: 8080, protocol: 'TCP' },
          { name: 'metrics', port: 9090, targetPort: 'metrics', protocol: 'TCP' },
        ],
        clusterIP: '10.0.0.7',
      },
    },
    {
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      metadata: { name: 'ration', namespace: home },
      spec: { hard: { pods: '10', 'requests.cpu': '4' } },
      status: { hard: { pods: '10', 'requests.cpu': '4' }, used: { pods: '9' } },
    },
    { apiVersion: 'v1', kind: 'Node', metadata: { name: 'worker-1' }, spec: { podCIDR: '10.1.0.0/24' }, status: {} },
    {
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name: 'worker-2' },
      spec: { podCIDR: '10.1.1.0/24', unschedulable: true },
      status: {},
    },
  ];
}

/** The rules of a Role of the manifest, by its name. */
export function roleRules(role: string): Rule[] {
  const text = readFileSync('manifests/kubernetes/action-access.yaml', 'utf8');
  const roles = parseAllDocuments(text).map((it): { metadata: { name: string }; rules?: Rule[] } => it.toJS());
  const found = roles.find(({ metadata, rules }) => metadata.name === role && rules !== undefined);
  if (!found?.rules) throw new Error(`The manifest has no role ${role}`);
  const isCluster = role === 'aura-act-nodes';
  return found.rules.map((rule) => ({ ...rule, ...(isCluster ? {} : { namespaces: [home] }) }));
}

export interface Result extends Record<string, unknown> {
  outcome: string;
  code?: string;
  why?: string;
  changes: { path: string; before: string | null; after: string | null }[];
  diff: string;
  shown: string;
  run: { tool: string; args: Record<string, unknown> };
  undo: { tool: string; args: Record<string, unknown> } | null;
  noUndo: string | null;
  byHand: string;
  rollout: { state: string; why: string } | null;
  remarks: string[];
}

export interface ActionsClient {
  act(tool: string, args: Record<string, unknown>, onProgress?: (message: string) => void): Promise<Result>;
  tools(): Promise<{ name: string; description?: string; inputSchema: { properties?: object } }[]>;
  close(): Promise<void>;
}

export async function openActions(
  api: KubeApi,
  { token = api.adminToken, settings = wholeSettings }: { token?: string; settings?: KubernetesActionSettings } = {},
): Promise<ActionsClient> {
  const kube = new KubeClient(accessOf(api, token));
  const server = createActionsServer({ client: kube, settings });
  const client = new Client({ name: 'test', version: '1' });
  const [here, there] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(there), client.connect(here)]);
  return {
    act: async (name, args, onProgress) => {
      const options = onProgress ? { onprogress: ({ message = '' }: { message?: string }) => onProgress(message) } : {};
      const result = await client.callTool({ name, arguments: args }, undefined, options);
      const structured = result.structuredContent;
      if (!structured) throw new Error(`no structured result: ${JSON.stringify(result.content)}`);
      // What the server sends is what the tests look at.
      return structured as Result;
    },
    tools: async () => (await client.listTools()).tools,
    close: async () => {
      await client.close();
      await kube.close();
    },
  };
}

/** Loads the cluster anew, with its controllers at work. */
export function loadCluster(api: KubeApi): void {
  api.load(clusterToChange());
  runControllers(api);
}
