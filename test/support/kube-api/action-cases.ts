/**
 * Each action once, on the small cluster: its call, what a dry run names, and what somebody else could change meanwhile.
 * Owns: the cases. Refuses: calling anything.
 */
import type { JsonObject } from './json-value.ts';

export interface ActionCase {
  tool: string;
  args: Record<string, unknown>;
  /** Where the object stands. */
  path: string;
  /** What the dry run names: path, before, after; `*` any. */
  change: [path: string, before: string | null, after: string | null];
  /** Another change of the same field, by somebody else. */
  other: JsonObject;
  hasUndo: boolean;
}

const shop = '/apis/apps/v1/namespaces/shop';
const core = '/api/v1/namespaces/shop';
const inShop = (name: string, more: Record<string, unknown> = {}) => ({ namespace: 'shop', name, ...more });
const web = 'spec.template.spec.containers[web]';
const oneMore = { spec: { template: { metadata: { annotations: { by: 'hand' } } } } };

export const actionCases: ActionCase[] = [
  {
    tool: 'rollback',
    args: inShop('checkout', { to: 'shop/deployment/checkout@1' }),
    path: `${shop}/deployments/checkout`,
    change: [`${web}.image`, 'registry.test/checkout:3', 'registry.test/checkout:1'],
    other: oneMore,
    hasUndo: true,
  },
  {
    tool: 'rollback',
    args: inShop('orders', { kind: 'StatefulSet', to: 'previous' }),
    path: `${shop}/statefulsets/orders`,
    change: [`${web}.image`, 'registry.test/orders:3', 'registry.test/orders:1'],
    other: oneMore,
    hasUndo: true,
  },
  {
    tool: 'rollback',
    args: inShop('agent', { kind: 'DaemonSet', to: 1 }),
    path: `${shop}/daemonsets/agent`,
    change: [`${web}.image`, 'registry.test/agent:3', 'registry.test/agent:1'],
    other: oneMore,
    hasUndo: true,
  },
  {
    tool: 'restart',
    args: inShop('checkout'),
    path: `${shop}/deployments/checkout`,
    change: ['spec.template.metadata.annotations', null, '*'],
    other: oneMore,
    hasUndo: false,
  },
  {
    tool: 'scale',
    args: inShop('checkout', { by: 2 }),
    path: `${shop}/deployments/checkout`,
    change: ['spec.replicas', '2', '4'],
    other: { spec: { replicas: 3 } },
    hasUndo: true,
  },
  {
    tool: 'set_image',
    args: inShop('orders', { kind: 'StatefulSet', image: 'registry.test/orders:4' }),
    path: `${shop}/statefulsets/orders`,
    change: [`${web}.image`, 'registry.test/orders:3', 'registry.test/orders:4'],
    other: oneMore,
    hasUndo: true,
  },
  {
    tool: 'set_limit',
    args: inShop('checkout', { resource: 'memory', limit: '1Gi' }),
    path: `${shop}/deployments/checkout`,
    change: [`${web}.resources.limits.memory`, '256Mi', '1Gi'],
    other: oneMore,
    hasUndo: true,
  },
  {
    tool: 'set_env',
    args: inShop('agent', { kind: 'DaemonSet', variable: 'LOG_LEVEL', value: 'debug' }),
    path: `${shop}/daemonsets/agent`,
    change: [`${web}.env[LOG_LEVEL].value`, 'info', 'debug'],
    other: oneMore,
    hasUndo: true,
  },
  {
    tool: 'resume_rollout',
    args: inShop('held'),
    path: `${shop}/deployments/held`,
    change: ['spec.paused', 'true', null],
    other: oneMore,
    hasUndo: true,
  },
  {
    tool: 'pause_rollout',
    args: inShop('checkout'),
    path: `${shop}/deployments/checkout`,
    change: ['spec.paused', null, 'true'],
    other: oneMore,
    hasUndo: true,
  },
  {
    tool: 'cordon',
    args: { name: 'worker-1' },
    path: '/api/v1/nodes/worker-1',
    change: ['spec.unschedulable', null, 'true'],
    other: { spec: { unschedulable: true } },
    hasUndo: true,
  },
  {
    tool: 'uncordon',
    args: { name: 'worker-2' },
    path: '/api/v1/nodes/worker-2',
    change: ['spec.unschedulable', 'true', null],
    other: { spec: { unschedulable: null } },
    hasUndo: true,
  },
  {
    tool: 'set_service_selector',
    args: inShop('checkout', { selector: { app: 'checkout' } }),
    path: `${core}/services/checkout`,
    change: ['spec.selector.app', 'chekout', 'checkout'],
    other: { spec: { selector: { app: 'shop' } } },
    hasUndo: true,
  },
  {
    tool: 'set_service_port',
    args: inShop('checkout', { port: 80, targetPort: 'http' }),
    path: `${core}/services/checkout`,
    change: ['spec.ports[http].targetPort', '8080', 'http'],
    other: { spec: { ports: [{ name: 'http', port: 80, targetPort: 8081, protocol: 'TCP' }] } },
    hasUndo: true,
  },
  {
    tool: 'set_quota',
    args: inShop('ration', { resource: 'pods', hard: '30' }),
    path: `${core}/resourcequotas/ration`,
    change: ['spec.hard.pods', '10', '30'],
    other: { spec: { hard: { pods: '12' } } },
    hasUndo: true,
  },
];
