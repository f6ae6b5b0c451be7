/** What stands beside applications: policies, certificates, jobs, queues, the kernel's word, quotas without events. */
import { describe, expect, it } from 'vitest';
import { metric } from '../telemetry-builder.ts';
import { rankFindings } from '../../../../src/evidence/kubernetes/root-causes.ts';
import { app, both, causes, crashing, look, node, object, over, space, unready, warning } from './small-cluster.ts';

const at = Date.parse('2026-05-04T10:59:30Z');
const edges = [{ from: 'web', to: 'cart' }];
const two = [...app('web', 80), ...app('cart', 8080)];
const line = (service: string, body: string) => ({ time: at, service, body, severity: 'ERROR' });

describe('a network policy', () => {
  const policy = (ingress: unknown[]) =>
    object('NetworkPolicy', 'shut', {
      spec: { podSelector: { matchLabels: { app: 'cart' } }, policyTypes: ['Ingress'], ingress },
    });
  const logs = [line('web', 'dial tcp 10.0.0.7:8080: i/o timeout')];
  const from = (label: string) => [{ from: [{ podSelector: { matchLabels: { app: label } } }] }];

  it('lets no caller in, and calls time out', () => {
    expect(causes([...two, policy([])], { edges, logs })[0]).toBe('app/cart network-policy-blocks');
    expect(causes([...two, policy(from('till'))], { edges, logs })[0]).toBe('app/cart network-policy-blocks');
  });

  it('lets the caller in, or nothing fails: no cause', () => {
    expect(causes([...two, policy(from('web'))], { edges, logs })).toEqual([]);
    expect(causes([...two, policy([])], { edges })).toEqual([]);
  });
});

describe('a certificate', () => {
  it('is past its end', () => {
    const ended = object('Certificate', 'cart', {
      spec: { dnsNames: ['cart'] },
      status: { notAfter: '2026-05-01T00:00:00Z' },
    });
    const lasting = object('Certificate', 'web', { status: { notAfter: '2027-05-01T00:00:00Z' } });
    expect(causes([...two, ended, lasting])).toEqual(['app/cart certificate-expired']);
  });

  it('is refused by those who call', () => {
    const said = (body: string) => [line('web', body), line('web', body)];
    expect(
      causes(two, { logs: said('Get "https://cart:8443/": x509: certificate has expired or is not yet valid') })[0],
    ).toBe('app/cart certificate-expired');
    expect(
      causes(two, { logs: said('Get "https://cart:8443/": x509: certificate is valid for shop.example, not cart') })[0],
    ).toBe('app/cart certificate-name-mismatch');
  });
});

describe('a job', () => {
  const failed = (lastTransitionTime: string) =>
    object('Job', 'nightly', {
      status: { conditions: [{ type: 'Failed', status: 'True', reason: 'BackoffLimitExceeded', lastTransitionTime }] },
    });
  it('gave up lately, or days ago', () => {
    expect(causes([failed('2026-05-04T10:50:00Z')])).toEqual(['job/nightly job-failed']);
    expect(causes([failed('2026-05-01T10:50:00Z')])).toEqual([]);
  });

  it('is suspended: a lead, no more', () => {
    expect(causes([object('CronJob', 'nightly', { spec: { suspend: true } })])).toEqual([
      'cronjob/nightly cron-job-suspended',
    ]);
  });

  const strength = (
    fields: Record<string, unknown>,
    title = 'something is wrong',
    events: Record<string, unknown>[] = [],
  ) =>
    rankFindings(look([object('CronJob', 'nightly', fields), ...events], { alert: { title, labels: {} } }).view)[0]
      ?.score ?? 0;
  const every = (spec: Record<string, unknown>, lastScheduleTime: string) => ({
    spec: { schedule: '*/10 * * * *', ...spec },
    status: { lastScheduleTime },
  });

  it('does not run any more, and what it brings is old', () => {
    const off = every({ suspend: true }, '2026-05-04T09:00:00Z');
    expect(strength(off, 'newest prices are 2 h old')).toBeGreaterThan(0.6);
    expect(strength(off, 'many requests fail')).toBeLessThan(0.6);
    expect(strength(every({ suspend: true }, '2026-03-04T09:00:00Z'), 'newest prices are 2 h old')).toBeLessThan(0.6);
    expect(strength(every({}, '2026-05-04T09:00:00Z'), 'newest prices are 2 h old')).toBeGreaterThan(0.6);
    expect(strength(every({}, '2026-05-04T10:50:00Z'), 'newest prices are 2 h old')).toBe(0);
    expect(strength(every({ schedule: 'whenever' }, '2026-05-04T09:00:00Z'), 'newest prices are old')).toBe(0);
  });

  it('is what the alert is about, in whatever way that is spelled', () => {
    const off = {
      spec: { suspend: true, schedule: '0 6 * * *' },
      status: { lastScheduleTime: '2026-05-01T06:00:00Z' },
    };
    const told = (title: string, labels: Record<string, string> = {}) =>
      rankFindings(look([object('CronJob', 'stock-count', off)], { alert: { title, labels } }).view)[0]?.score ?? 0;
    expect(told('Stock count did not come')).toBeGreaterThan(0.6);
    expect(told('something is late', { cronjob: 'stock-count' })).toBeGreaterThan(0.6);
    expect(told('Stock counts and orders differ')).toBeLessThan(0.6);
  });

  it('is kept from starting by its own last run', () => {
    const kept = (count: number) => [
      warning('CronJob', 'nightly', 'JobAlreadyActive', 'prior execution is running', count),
    ];
    expect(strength(every({}, '2026-05-04T10:50:00Z'), undefined, kept(12))).toBeGreaterThan(0.6);
    expect(strength(every({}, '2026-05-04T10:50:00Z'), undefined, kept(1))).toBe(0);
  });

  it('runs beside itself', () => {
    const active = (many: number) => ({ status: { active: Array.from({ length: many }, () => ({})) } });
    expect(causes([object('CronJob', 'nightly', active(7))])).toEqual(['cronjob/nightly job-runs-overlap']);
    expect(causes([object('CronJob', 'nightly', active(2))])).toEqual([]);
  });

  it('was no job but a restart by hand', () => {
    const by = {
      spec: {
        template: { metadata: { annotations: { 'kubectl.kubernetes.io/restartedAt': '2026-05-04T11:02:00Z' } } },
      },
    };
    expect(causes(app('cart', 8080, { deployment: by }))).toEqual(['app/cart restarted-by-hand']);
  });
});

describe('queues and throttles', () => {
  it('grow behind a consumer', () => {
    const series = [metric('cart', 'kafka_consumer_lag', (_, isBad) => (isBad ? 90_000 : 12))];
    expect(causes(two, { series })[0]).toBe('app/cart message-backlog');
  });

  it('turn clients of the API server away', () => {
    const logs = Array.from({ length: 4 }, () =>
      line('cart', 'client rate limiter Wait returned an error: context deadline exceeded'),
    );
    expect(causes(two, { logs })[0]).toBe('namespace/shop api-server-throttling');
  });
});

describe('a node’s kernel and plugins', () => {
  const about = (message: string) => ({
    ...warning('Node', 'node-a', 'KernelProblem', message),
    involvedObject: { kind: 'Node', name: 'node-a' },
  });
  it.each([
    ['nf_conntrack: table full, dropping packet', 'connection-tracking-full'],
    ['NTP problem: clock skew of 412 s', 'clock-skew'],
  ])('"%s"', (message, reason) => {
    expect(causes([node('node-a'), about(message)])).toEqual([`node/node-a ${reason}`]);
  });

  it('give a pod no network', () => {
    const stuck = both(unready, { pod: { status: { phase: 'Pending', containerStatuses: [] } } });
    const event = warning(
      'Pod',
      'cart-5d4f8c7b6d-x7k2p',
      'FailedCreatePodSandBox',
      'failed to setup network for sandbox "x": plugin type="bridge" failed (add): no file',
    );
    expect(causes([node('node-a'), ...app('cart', 8080, stuck), event])[0]).toBe('node/node-a network-plugin-down');
  });
});

describe('what was not recorded', () => {
  const none = { podless: true, deployment: { status: { replicas: 0, readyReplicas: 0, availableReplicas: 0 } } };
  const quota = (resource: string, used: string, hard: string) =>
    object('ResourceQuota', 'bounds', { status: { hard: { [resource]: hard }, used: { [resource]: used } } });

  it('leaves a quota and a workload without pods', () => {
    expect(causes([...app('cart', 8080, none), quota('pods', '10', '10')])[0]).toBe(
      'namespace/shop pod-quota-exceeded',
    );
    const asks = both(none, { container: { resources: { requests: { cpu: '500m' } } } });
    expect(causes([...app('cart', 8080, asks), quota('requests.cpu', '3800m', '4')])[0]).toBe(
      'namespace/shop cpu-quota-exceeded',
    );
    expect(causes([...app('cart', 8080, asks), quota('requests.cpu', '1', '4')])).toEqual([]);
  });

  it('leaves a service account that nobody has', () => {
    const extra = { cluster: { listed: [{ kind: 'ServiceAccount', namespace: space }] } };
    const named = both(none, { spec: { serviceAccountName: 'cart' } });
    expect(causes(app('cart', 8080, named), extra)[0]).toBe('app/cart service-account-not-found');
    expect(causes(app('cart', 8080, named))).toEqual([]);
  });

  it('leaves labels unknown: a selector is not called unmatched', () => {
    const bare = app('cart', 8080, { podless: true }).filter(({ kind }) => kind !== 'ReplicaSet');
    const [deployment, svc] = bare;
    const unseen = over(deployment ?? {}, { spec: { selector: {}, template: {} } });
    expect(
      causes(
        [
          { ...unseen, spec: { replicas: 1 } },
          over(svc ?? {}, { spec: { selector: { app: 'x' } } }),
          ...app('web', 80),
        ],
        { edges },
      ),
    ).toEqual([]);
  });

  it('leaves a crash that its dependency explains', () => {
    const store = app('store', 5432, both(crashing({ exitCode: 137, reason: 'OOMKilled' }), {}));
    const found = causes([...app('cart', 8080, crashing()), ...store], { edges: [{ from: 'cart', to: 'store' }] });
    expect(found).toEqual(['app/store oom-killed']);
  });
});
