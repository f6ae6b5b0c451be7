/**
 * Set-ups where what applications run on is at fault, or nothing is.
 * Owns: one entry a set-up. Refuses: judging.
 */
import { plain, plainAlert, recommended, recommendedAlert } from './others-libraries.ts';
import { podsOf, writeClutter, writeNode, writeWorkload } from './others-platform.ts';
import { alertOf, apps, at, type OthersSetUp, platform } from './others-shop.ts';

export const platformFaults: readonly OthersSetUp[] = [
  {
    name: 'kafka-consumer',
    right: ['invoice-worker'],
    alert: alertOf(
      'ConsumerLagHigh',
      { consumergroup: 'invoicing', topic: 'orders.placed' },
      'Consumer group invoicing lags behind on orders.placed',
      'sum by (consumergroup, topic) (kafka_consumergroup_lag) > 5000',
    ),
    write: (out) => {
      recommended(out, {});
      platform(out, 'retail');
      writeWorkload(out, {
        name: 'invoice-worker',
        namespace: 'retail',
        node: 'worker-2',
        restarts: (bad) => (bad ? 1 / 100 : 0),
        waiting: 'CrashLoopBackOff',
        available: (bad) => (bad ? 0 : 2),
      });
      const exporter = {
        job: 'kafka-exporter',
        instance: '10.5.0.1:9308',
        namespace: 'kafka',
        pod: 'kafka-exporter-5d8f7c6b94-mm2xw',
      };
      for (const [consumergroup, topic] of [
        ['invoicing', 'orders.placed'],
        ['emails', 'orders.placed'],
        ['stock-sync', 'stock.moved'],
      ] as const)
        for (const partition of ['0', '1', '2'])
          out.gauge(
            'kafka_consumergroup_lag',
            { ...exporter, consumergroup, topic, partition },
            (bad, t) => (bad && consumergroup === 'invoicing' ? 20 + t * 400 : 12),
            0.3,
          );
    },
  },
  {
    name: 'coredns',
    right: ['coredns', 'kube-dns'],
    alert: recommendedAlert('storefront'),
    write: (out) => {
      recommended(
        out,
        Object.fromEntries(
          ['storefront', 'orders', 'basket', 'account', 'backoffice', 'search'].map((name) => [name, { errors: 0.45 }]),
        ),
      );
      platform(out, 'retail');
      writeWorkload(out, { name: 'coredns', namespace: 'kube-system', node: 'worker-3' });
      for (const pod of podsOf({ name: 'coredns', namespace: '', node: '' })) {
        const labels = {
          job: 'kube-dns',
          service: 'kube-dns',
          namespace: 'kube-system',
          pod,
          instance: `10.0.0.${pod.length}:9153`,
          server: 'dns://:53',
          zone: '.',
        };
        for (const rcode of ['NOERROR', 'NXDOMAIN', 'SERVFAIL'])
          out.counter('coredns_dns_responses_total', { ...labels, rcode, plugin: 'forward' }, (bad) =>
            rcode === 'SERVFAIL' ? (bad ? 60 : 0.01) : bad ? 50 : 100,
          );
        out.counter('coredns_forward_healthcheck_broken_total', labels, (bad) => (bad ? 2 : 0));
      }
      writeClutter(out, ['nats']);
    },
  },
  {
    name: 'node-full',
    right: ['worker-2'],
    alert: recommendedAlert('storefront'),
    write: (out) => {
      const sick = apps.filter((name) => at(name) === 'worker-2');
      recommended(out, Object.fromEntries(sick.map((name) => [name, { errors: 0.7 }])));
      for (const name of apps)
        writeWorkload(out, {
          name,
          namespace: 'retail',
          node: at(name),
          ...(sick.includes(name) ? { available: (bad: number) => (bad ? 1 : 2), waiting: 'ContainerCreating' } : {}),
        });
      writeNode(out, 'worker-1');
      writeNode(out, 'worker-2', { disk: (bad, t) => (bad ? 0.998 : Math.min(0.99, 0.99 + t / 1000)) });
      writeNode(out, 'worker-3');
      out.gauge(
        'kube_node_status_condition',
        { job: 'kube-state-metrics', node: 'worker-2', condition: 'DiskPressure', status: 'true' },
        (bad) => bad,
        0,
      );
    },
  },
  {
    name: 'node-gone',
    right: ['worker-1'],
    alert: recommendedAlert('storefront'),
    write: (out) => {
      const sick = apps.filter((name) => at(name) === 'worker-1');
      recommended(out, Object.fromEntries(sick.map((name) => [name, { errors: 0.5 }])));
      for (const name of apps)
        writeWorkload(out, {
          name,
          namespace: 'retail',
          node: at(name),
          ...(sick.includes(name) ? { available: (bad: number) => (bad ? 1 : 2) } : {}),
        });
      writeNode(out, 'worker-1', { ready: (bad) => (bad ? 0 : 1) });
      writeNode(out, 'worker-2');
      writeNode(out, 'worker-3');
    },
  },
  {
    name: 'certificate',
    right: ['account', 'account.example.com'],
    alert: alertOf(
      'ProbeFailed',
      { job: 'blackbox', instance: 'https://account.example.com/healthz' },
      'Probe of https://account.example.com/healthz fails',
      'probe_success == 0',
    ),
    write: (out) => {
      recommended(out, {});
      for (const host of ['account', 'storefront', 'search']) {
        const labels = { job: 'blackbox', instance: `https://${host}.example.com/healthz` };
        const sick = host === 'account';
        out.gauge('probe_success', labels, (bad) => (sick && bad ? 0 : 1), 0);
        out.gauge('probe_duration_seconds', labels, () => 0.2);
        out.gauge(
          'probe_ssl_earliest_cert_expiry',
          labels,
          () => (sick ? out.onset / 1000 : out.onset / 1000 + 5e6),
          0,
        );
        out.gauge('probe_http_status_code', labels, (bad) => (sick && bad ? 0 : 200), 0);
      }
    },
  },
  {
    name: 'postgres-full',
    right: ['orders-pg', 'orders-pg-primary'],
    alert: recommendedAlert('orders'),
    write: (out) => {
      recommended(out, { orders: { errors: 0.4, slow: 1 } });
      platform(out, 'retail');
      writeWorkload(out, {
        name: 'orders-pg',
        namespace: 'retail',
        node: 'worker-1',
        kind: 'statefulset',
        replicas: 1,
      });
      for (const db of ['orders-pg', 'account-pg']) {
        const labels = {
          job: 'postgres-exporter',
          instance: `${db}-exporter:9187`,
          server: `${db}:5432`,
          namespace: 'retail',
        };
        out.gauge('pg_up', labels, () => 1, 0);
        out.gauge('pg_stat_database_numbackends', { ...labels, datname: 'main' }, (bad) =>
          bad && db === 'orders-pg' ? 99 : 30,
        );
        out.gauge('pg_settings_max_connections', labels, () => 100, 0);
        out.counter('pg_stat_database_xact_commit', { ...labels, datname: 'main' }, (bad) =>
          bad && db === 'orders-pg' ? 20 : 60,
        );
      }
    },
  },
  {
    name: 'healthy-tight-rule',
    right: [],
    alert: recommendedAlert('orders'),
    write: (out) => {
      recommended(out, {});
      platform(out, 'retail', { search: { image: (bad) => `registry.example/search:${bad ? '3.2' : '3.1'}` } });
      writeClutter(out, ['nats']);
    },
  },
  {
    name: 'healthy-other-fault',
    right: [],
    alert: plainAlert('search', 'errors'),
    write: (out) => {
      plain(out, {});
      writeClutter(out, ['nats', 'haproxy-lb']);
    },
  },
];
