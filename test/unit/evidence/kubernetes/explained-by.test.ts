/** A fault whose own words lead to another object is explained by that one's own fault, and by nothing else. */
import { describe, expect, it } from 'vitest';
import { lookAtCluster } from '../../../../src/evidence/kubernetes/cluster-look.ts';
import { rankFindings } from '../../../../src/evidence/kubernetes/root-causes.ts';
import { isTelling } from '../../../../src/run/finding/root-cause.ts';
import { app, causes, crashing, look, node, object, over, unready, warning } from './small-cluster.ts';

const set = 'cart-5d4f8c7b6d';
const pod = `${set}-x7k2p`;

describe('a volume that another node keeps', () => {
  const held = warning(
    'Pod',
    pod,
    'FailedAttachVolume',
    `Multi-Attach error for volume "pv-1" Volume is already used by pod(s) ${pod}`,
  );
  const silent = (name: string) =>
    node(name, {
      status: { conditions: [{ type: 'Ready', status: 'Unknown', message: 'Kubelet stopped posting node status.' }] },
    });

  it('is the doing of that node where it went silent', () => {
    expect(causes([silent('node-a'), ...app('cart', 8080, unready), held])[0]).toBe('node/node-a kubelet-down');
  });

  it('is its own fault where the silent node is another, or none is', () => {
    const objects = [...app('cart', 8080, unready), held];
    expect(causes([node('node-a'), silent('node-b'), ...objects])[0]).toBe('app/cart volume-attach-conflict');
    expect(causes([node('node-a'), ...objects])[0]).toBe('app/cart volume-attach-conflict');
  });
});

describe('pods that are not made because nobody answers for them', () => {
  const cart = app('cart', 8080, { podless: true, deployment: { status: { replicas: 0, readyReplicas: 0 } } });
  const refused = warning(
    'ReplicaSet',
    set,
    'FailedCreate',
    'Internal error occurred: failed calling webhook "seal.example": failed to call webhook: Post "https://seal.guard.svc:443/pods": no endpoints available for service "seal"',
  );
  const seal = (replicas: number, name = 'seal') =>
    app(name, 443, { deployment: { spec: { replicas }, status: { replicas, readyReplicas: replicas } } })
      .slice(0, 1)
      .map((one) => over(one, { metadata: { namespace: 'guard' } }));

  it('are the doing of who was set to none', () => {
    expect(causes([...cart, refused, ...seal(0)])[0]).toBe('app/seal scaled-to-zero');
  });

  it('are refused by the webhook where that one runs, and leave alone what nobody asks', () => {
    expect(causes([...cart, refused, ...seal(2)])[0]).toBe('app/cart admission-webhook-rejecting');
    expect(causes([...cart, refused, ...seal(0, 'other')])).not.toContain('app/other scaled-to-zero');
  });
});

describe("the cluster's resolver", () => {
  const line = (service: string) => ({
    time: Date.parse('2026-05-04T10:59:30Z'),
    service,
    body: 'dial tcp: lookup store on 10.96.0.10:53: no such host',
    severity: 'ERROR',
  });

  it('is down because it is killed for its memory, which harms whoever asks for names', () => {
    const killed = app('coredns', 53, crashing({ exitCode: 137, reason: 'OOMKilled' })).map((one) =>
      over(one, { metadata: { namespace: 'kube-system' } }),
    );
    const objects = [...app('web', 80), ...app('cart', 8080), ...killed];
    const logs = [line('web'), line('cart')];
    const found = causes(objects, { logs });
    expect(found[0]).toBe('app/coredns oom-killed');
    expect(found).toContain('app/coredns cluster-dns-down');
  });
});

describe('a job that fails each time', () => {
  const schedule = object('CronJob', 'nightly', { spec: { schedule: '30 4 * * *' } });
  const run = (name: string, type: string, lastTransitionTime: string) =>
    object('Job', name, {
      metadata: { ownerReferences: [{ kind: 'CronJob', name: 'nightly', controller: true }] },
      status: { conditions: [{ type, status: 'True', lastTransitionTime }] },
    });
  const last = run('nightly-3', 'Failed', '2026-05-04T10:50:00Z');
  const first = run('nightly-1', 'Failed', '2026-05-02T10:50:00Z');

  const told = (objects: Parameters<typeof look>[0]) =>
    rankFindings(look(objects).view).flatMap((one) =>
      isTelling(one) ? `${one.finding.object} ${one.finding.reason}` : [],
    );

  it('is no news where all that is kept failed as well', () => {
    const second = run('nightly-2', 'Failed', '2026-05-03T10:50:00Z');
    expect(told([schedule, first, second, last])).toEqual([]);
  });

  it('leaves its namespace as well as it was, unless a run before went well', () => {
    const pod = (number: number, day: string, phase: string) =>
      object('Pod', `nightly-${number}-x`, {
        metadata: {
          creationTimestamp: `2026-05-0${day}T10:59:00Z`,
          ownerReferences: [{ kind: 'Job', name: `nightly-${number}`, controller: true }],
        },
        status: { phase },
      });
    const runs = [first, run('nightly-2', 'Failed', '2026-05-03T10:50:00Z'), last];
    const isUnwell = (...pods: Parameters<typeof look>[0]) => {
      const { telemetry } = look([schedule, ...runs, ...pods]);
      const window = { from: Date.parse('2026-05-04T10:50:00Z'), to: telemetry.alert.window.to };
      return lookAtCluster({ ...telemetry, alert: { ...telemetry.alert, window } })?.isUnwell;
    };
    expect(isUnwell(pod(1, '2', 'Failed'), pod(2, '3', 'Failed'), pod(3, '4', 'Failed'))).toBe(false);
    expect(isUnwell(pod(1, '2', 'Failed'), pod(2, '3', 'Succeeded'), pod(3, '4', 'Failed'))).toBe(true);
    expect(isUnwell(pod(2, '3', 'Failed'), pod(3, '4', 'Failed'))).toBe(true);
  });

  it('is one where it went well before, or failed but once', () => {
    const well = run('nightly-2', 'Complete', '2026-05-03T10:50:00Z');
    expect(told([schedule, first, well, last])).toEqual(['job/nightly-3 job-failed']);
    expect(told([schedule, first, last])).toEqual(['job/nightly-3 job-failed']);
  });
});
