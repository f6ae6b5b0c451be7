/** What applications stand on: nodes, volumes, replicas, CPU and network. */
import { describe, expect, it } from 'vitest';
import { metric, onset } from '../telemetry-builder.ts';
import { app, both, causes, everything, node, object, over, pending, unready, warning } from './small-cluster.ts';

describe('a node', () => {
  const unit = (where: string, unitName: string, active: string) => ({
    node: where,
    unit: unitName,
    active,
    text: `Active: ${active}`,
  });
  it.each([
    ['kubelet', 'kubelet-down'],
    ['containerd', 'container-runtime-down'],
    ['kube-proxy', 'kube-proxy-down'],
    ['kube-scheduler', 'scheduler-down'],
  ])('whose %s is stopped', (name, reason) => {
    const nodeServices = [unit('node-a', name, 'inactive'), unit('node-b', name, 'active')];
    expect(causes([node('node-a'), node('node-b')], { cluster: { nodeServices } })).toEqual([`node/node-a ${reason}`]);
  });

  it('has two runtimes installed and uses one', () => {
    const nodeServices = [unit('node-a', 'containerd', 'active'), unit('node-a', 'docker', 'inactive')];
    expect(causes([node('node-a')], { cluster: { nodeServices } })).toEqual([]);
  });

  it.each([
    ['DiskPressure', 'node-disk-pressure'],
    ['MemoryPressure', 'node-memory-pressure'],
    ['PIDPressure', 'node-pids-exhausted'],
    ['NetworkUnavailable', 'network-plugin-down'],
  ])('says %s of itself', (type, reason) => {
    const sick = node('node-a', {
      status: {
        conditions: [
          { type: 'Ready', status: 'True' },
          { type, status: 'True' },
        ],
      },
    });
    expect(causes([sick])).toEqual([`node/node-a ${reason}`]);
  });

  it('is not ready, and its words tell why', () => {
    const silent = (status: string, message: string) =>
      node('node-a', { status: { conditions: [{ type: 'Ready', status, message }] } });
    expect(causes([silent('Unknown', 'Kubelet stopped posting node status.')])[0]).toBe('node/node-a kubelet-down');
    expect(causes([silent('False', 'container runtime is down, PLEG is not healthy')])[0]).toBe(
      'node/node-a container-runtime-down',
    );
    expect(causes([silent('False', 'cni plugin not initialized')])[0]).toBe('node/node-a network-plugin-down');
    expect(causes([silent('False', 'something else')])[0]).toBe('node/node-a node-not-ready');
  });
});

describe('a claim', () => {
  const claim = (spec: Record<string, unknown>) =>
    object('PersistentVolumeClaim', 'cart-data', {
      spec: over(
        { accessModes: ['ReadWriteOnce'], storageClassName: '', resources: { requests: { storage: '1Gi' } } },
        spec,
      ),
      status: { phase: 'Pending' },
    });
  const volume = (spec: Record<string, unknown> = {}, phase = 'Available', labels = {}) => ({
    kind: 'PersistentVolume',
    metadata: { name: 'pv-1', labels },
    spec: over({ accessModes: ['ReadWriteOnce'], capacity: { storage: '1Gi' }, storageClassName: '' }, spec),
    status: { phase },
  });
  const mounts = both(pending, {
    spec: { volumes: [{ name: 'd', persistentVolumeClaim: { claimName: 'cart-data' } }] },
  });
  const of = (wish: Record<string, unknown>, pv: Record<string, unknown>) =>
    causes([...app('cart', 8080, mounts), claim(wish), pv])[0];

  it('wants another class', () =>
    expect(of({ storageClassName: 'fast' }, volume())).toBe('app/cart storage-class-mismatch'));
  it('wants more space', () =>
    expect(of({ resources: { requests: { storage: '20Gi' } } }, volume())).toBe(
      'app/cart volume-capacity-insufficient',
    ));
  it('wants another mode', () =>
    expect(of({ accessModes: ['ReadWriteMany'] }, volume())).toBe('app/cart volume-access-mode-mismatch'));
  it('selects other labels', () =>
    expect(of({ selector: { matchLabels: { tier: 'a' } } }, volume({}, 'Available', { tier: 'b' }))).toBe(
      'app/cart volume-selector-unmatched',
    ));
  it('comes second', () =>
    expect(of({}, volume({ claimRef: { namespace: 'shop', name: 'other' } }, 'Bound'))).toBe(
      'app/cart volume-already-bound',
    ));
});

describe('replicas', () => {
  const off = {
    deployment: { spec: { replicas: 0 }, status: { replicas: 0, readyReplicas: 0, availableReplicas: 0 } },
    podless: true,
  };
  it('are none, and somebody calls', () => {
    expect(causes(app('cart', 8080, off), { edges: [{ from: 'web', to: 'cart' }] })[0]).toBe('app/cart scaled-to-zero');
  });

  const scaler = (conditions: Record<string, unknown>[]) =>
    object('HorizontalPodAutoscaler', 'cart', {
      spec: { maxReplicas: 3, scaleTargetRef: { kind: 'Deployment', name: 'cart' } },
      status: { conditions },
    });
  it('are at their maximum', () => {
    const limited = {
      type: 'ScalingLimited',
      status: 'True',
      reason: 'TooManyReplicas',
      message: 'the desired replica count is more than the maximum',
    };
    expect(causes([...app('cart', 8080), scaler([limited])])[0]).toBe('app/cart autoscaler-at-maximum');
  });
  it('follow no metric', () => {
    const blind = {
      type: 'ScalingActive',
      status: 'False',
      reason: 'FailedGetResourceMetric',
      message: 'unable to get metrics',
    };
    expect(causes([...app('cart', 8080), scaler([blind])])[0]).toBe('app/cart autoscaler-without-metrics');
  });
  it('may not be disturbed, and a drain waits', () => {
    const budget = object('PodDisruptionBudget', 'cart', {
      spec: { selector: { matchLabels: { app: 'cart' } } },
      status: { disruptionsAllowed: 0 },
    });
    const waits = warning(
      'Node',
      'node-a',
      'Drain',
      "Cannot evict pod as it would violate the pod's disruption budget.",
    );
    expect(everything([...app('cart', 8080), budget])).toEqual([]);
    expect(causes([...app('cart', 8080), budget, waits])[0]).toBe('app/cart disruption-budget-blocks');
  });
  it('do not become ready within their deadline', () => {
    const late = both(unready, {
      deployment: {
        status: { conditions: [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' }] },
      },
    });
    expect(causes(app('cart', 8080, late))[0]).toBe('app/cart rollout-stuck');
  });
});

describe('metrics', () => {
  const objects = [
    node('node-a'),
    ...app('web', 80),
    ...app('cart', 8080, { container: { resources: { limits: { cpu: '200m' } } } }),
    ...app('store', 5432),
  ];
  const edges = [
    { from: 'web', to: 'cart' },
    { from: 'cart', to: 'store' },
  ];
  const latency = (name: string, calm: number, bad: number) =>
    metric(name, 'request_latency_p50_milliseconds', (_, isBad) => (isBad ? bad : calm));

  it('are slow from where the factor is greatest', () => {
    const series = [latency('web', 40, 4040), latency('cart', 20, 4020), latency('store', 2, 2)];
    expect(causes(objects, { series, edges })[0]).toBe('app/cart pod-network-delay');
  });

  it('show a CPU at its limit', () => {
    const series = [
      latency('web', 40, 90),
      latency('cart', 20, 60),
      metric('cart', 'container_cpu_usage_cores', (_, isBad) => (isBad ? 0.19 : 0.02)),
      metric('cart', 'container_cpu_throttled_seconds', (_, isBad) => (isBad ? 0.7 : 0)),
    ];
    expect(causes(objects, { series, edges })[0]).toBe('app/cart cpu-saturation');
  });

  it('show a node that sends again what was lost', () => {
    const retransmits = (name: string, bad: number) => ({
      ...metric(name, 'node_tcp_retransmits_per_second', (_, isBad) => (isBad ? bad : 0.1)),
    });
    const series = [
      retransmits('node-a', 40),
      retransmits('node-b', 0.1),
      latency('cart', 20, 60),
      latency('store', 2, 6),
      latency('web', 40, 100),
    ];
    const found = causes([...objects, node('node-b')], { series, edges });
    expect(found[0]).toMatch(/^node\/node-a node-(?:network-delay|packet-loss)$/);
  });

  it('of the moment show a CPU at its limit', () => {
    const usage = (cpu: string) =>
      object('PodMetrics', 'cart-5d4f8c7b6d-x7k2p', { containers: [{ name: 'main', usage: { cpu, memory: '40Mi' } }] });
    expect(causes([...objects, usage('198m')])[0]).toBe('app/cart cpu-saturation');
    expect(causes([...objects, usage('80m')])).toEqual([]);
  });

  it('that stay as they are say nothing', () => {
    expect(onset).toBeGreaterThan(0);
    expect(causes(objects, { series: [latency('web', 40, 44), latency('cart', 20, 21)], edges })).toEqual([]);
  });
});
