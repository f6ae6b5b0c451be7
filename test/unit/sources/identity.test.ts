import { describe, expect, it } from 'vitest';
import { identityOf, isRehearsal } from '../../../src/sources/identity.ts';

describe('the component of a set of labels', () => {
  it.each([
    ['a workload before the service that scrapes it', { deployment: 'cart', service: 'ksm', job: 'ksm' }, 'cart'],
    ['a pod without its hash', { pod: 'cart-7d9f8b6c5-x2x1z', container: 'cart', job: 'kube-state-metrics' }, 'cart'],
    ['a pod, not its sidecar', { pod: 'cart-7d9f8b6c5-x2x1z', container: 'istio-proxy' }, 'cart'],
    ['a container whose name says nothing', { container: 'app', app: 'cart', job: 'pods' }, 'cart'],
    ['an owner that the server named already', { pod_owner: 'cart-2', pod: 'cart-2-7d9f8b6c5-x2x1z' }, 'cart-2'],
    ['an app label', { app_kubernetes_io_name: 'cart', service: 'cart-metrics' }, 'cart'],
    ['what answered a call', { destination_workload: 'cart', pod: 'web-6b5c9d7f8-abcde', app: 'web' }, 'cart'],
    ['the service of a span, not its collector', { service_name: 'cart', pod: 'otel-collector-0' }, 'cart'],
    ['the database behind an exporter', { job: 'postgres-exporter', instance: 'orders-db.shop.svc:5432' }, 'orders-db'],
    ['a pod that an exporter sits in', { pod: 'orders-db-0', container: 'postgres-exporter' }, 'orders-db'],
    ['labels that a scraper renamed', { exported_pod: 'cart-0', pod: 'kube-state-metrics-5f9-x2x1z' }, 'cart'],
    ['a job with its namespace', { job: 'shop/cart' }, 'cart'],
    ['a machine', { node: 'pool-b-2', job: 'kubelet' }, 'pool-b-2'],
    ['an exporter where nothing else is named', { job: 'redis-exporter', instance: '10.0.0.1:9121' }, 'redis-exporter'],
    ['a namespace where nothing else is named', { namespace: 'shop' }, 'shop'],
  ])('reads %s', (_, labels, name) => {
    expect(identityOf(labels)?.name).toBe(name);
  });

  it('keeps where it runs apart', () => {
    expect(identityOf({ deployment: 'cart', namespace: 'shop', cluster: 'eu-1', env: 'staging' })).toEqual({
      name: 'cart',
      namespace: 'shop',
      environment: 'staging/eu-1',
    });
    expect(['shop-staging', 'dev', 'qa.shop'].map(isRehearsal)).toEqual([true, true, true]);
    expect(['shop', 'production', 'device-api', 'latest'].map(isRehearsal)).toEqual([false, false, false, false]);
  });

  it('says nothing of no labels', () => {
    expect(identityOf({})).toBeUndefined();
    expect(identityOf({ instance: '10.0.0.1:80', le: '+Inf' })).toBeUndefined();
  });
});
