/** Who reaches whom: probes, Services, addresses, routes, names, databases. */
import { describe, expect, it } from 'vitest';
import {
  type AppFault,
  app,
  both,
  causes,
  crashing,
  everything,
  object,
  over,
  service,
  space,
  unready,
  warning,
} from './small-cluster.ts';

const pod = 'cart-5d4f8c7b6d-x7k2p';
const unhealthy = (message: string) => warning('Pod', pod, 'Unhealthy', message, 11);
const at = Date.parse('2026-05-04T10:59:30Z');

describe('a probe', () => {
  const http = { httpGet: { path: '/health', port: 8080 } };
  it('asks a port that nothing listens on', () => {
    const fault = both(unready, { container: { readinessProbe: { httpGet: { path: '/', port: 8081 } } } });
    const said = unhealthy(
      'Readiness probe failed: Get "http://10.0.0.7:8081/": dial tcp 10.0.0.7:8081: connect: connection refused',
    );
    expect(causes([...app('cart', 8080, fault), said])[0]).toBe('app/cart readiness-probe-wrong-port');
  });

  it('speaks HTTP to a port that does not', () => {
    const fault = both(crashing(), { container: { livenessProbe: http, readinessProbe: { grpc: { port: 8080 } } } });
    const said = unhealthy(
      'Liveness probe failed: Get "http://10.0.0.7:8080/health": net/http: HTTP/1.x transport connection broken: malformed HTTP response',
    );
    expect(causes([...app('cart', 8080, fault), said])[0]).toBe('app/cart liveness-probe-wrong-protocol');
  });

  it('kills a start that needs longer', () => {
    const probe = { ...http, initialDelaySeconds: 1, periodSeconds: 1, failureThreshold: 1 };
    const last = { exitCode: 137, startedAt: '2026-05-04T10:58:00Z', finishedAt: '2026-05-04T10:58:04Z' };
    const fault = both(crashing(last), { container: { livenessProbe: probe, readinessProbe: http } });
    const said = unhealthy(
      'Liveness probe failed: Get "http://10.0.0.7:8080/health": dial tcp 10.0.0.7:8080: connect: connection refused',
    );
    expect(causes([...app('cart', 8080, fault), said])[0]).toBe('app/cart liveness-probe-too-early');
  });

  describe('while the program still starts', () => {
    const slow = { ...http, initialDelaySeconds: 20, periodSeconds: 10, failureThreshold: 3 };
    const killed = {
      ...warning('Pod', pod, 'Killing', 'Container main failed liveness probe, will be restarted'),
      type: 'Normal',
    };
    const closed = unhealthy(
      'Liveness probe failed: Get "http://10.0.0.7:8080/health": dial tcp 10.0.0.7:8080: connect: connection refused',
    );
    const ended = (exitCode: number, reason = 'Error') =>
      both(crashing({ exitCode, reason, startedAt: '2026-05-04T10:58:00Z', finishedAt: '2026-05-04T10:58:48Z' }), {
        container: { livenessProbe: slow },
      });
    const line = (body: string) => ({ time: Date.parse('2026-05-04T11:01:00Z'), service: 'cart', body });
    const first = (fault: AppFault, said = closed, body = 'reading prices, 3 of 12') =>
      causes([...app('cart', 8080, fault), said, killed], { logs: [line(body)] })[0];

    it.each([
      [143, 'SIGTERM received while loading prices'],
      [137, 'reading model shard 2 of 9'],
      [143, 'warming the cache'],
    ])('has it stopped (%i) before it is up: %s', (code, body) => {
      expect(first(ended(code), closed, body)).toBe('app/cart liveness-probe-too-early');
    });

    it.each([
      ['it ended by itself', first(ended(1))],
      ['it was killed for memory', first(ended(137, 'OOMKilled'))],
      ['it had said that it was up', first(ended(143), closed, 'http server listening on :8080')],
      [
        'it answered, and badly',
        first(ended(143), unhealthy('Liveness probe failed: HTTP probe failed with statuscode: 500')),
      ],
    ])('is not said where %s', (_, said) => {
      expect(said).not.toContain('too-early');
    });
  });

  it('rightly says that the program is not well: no fault of the probe', () => {
    const fault = both(unready, { container: { readinessProbe: http } });
    const said = unhealthy('Readiness probe failed: HTTP probe failed with statuscode: 503');
    expect(everything([...app('cart', 8080, fault), said]).filter((one) => one.includes('probe'))).toEqual([]);
  });
});

describe('a Service', () => {
  const edges = [{ from: 'web', to: 'cart' }];
  const cart = (fields: Record<string, unknown>) => [
    ...app('cart', 8080).filter(({ kind }) => kind !== 'Service'),
    service('cart', 8080, fields),
    ...app('web', 80),
  ];

  it('selects no pod', () => {
    expect(causes(cart({ spec: { selector: { app: 'carts' } } }), { edges })[0]).toBe(
      'app/cart service-selector-unmatched',
    );
  });

  it('sends to a port that its pods do not offer', () => {
    expect(causes(cart({ spec: { ports: [{ port: 8080, targetPort: 9090 }] } }))[0]).toBe(
      'app/cart service-port-mismatch',
    );
  });

  it('knows ports by name', () => {
    const named = app('cart', 8080, { container: { ports: [{ name: 'web', containerPort: 8080 }] } }).filter(
      ({ kind }) => kind !== 'Service',
    );
    const by = (targetPort: string) => [...named, service('cart', 80, { spec: { ports: [{ port: 80, targetPort }] } })];
    expect(causes(by('web'))).toEqual([]);
    expect(causes(by('http'))[0]).toBe('app/cart service-port-mismatch');
  });

  it('reaches an undeclared port: a connection shows it', () => {
    const reaches = [{ host: 'cart', port: 8080, reached: true, text: 'open' }];
    expect(causes(cart({ spec: { ports: [{ port: 8080, targetPort: 9090 }] } }), { cluster: { reaches } })).toEqual([]);
  });

  it('serves another port than all its callers dial', () => {
    const dials = { container: { env: [{ name: 'CART_ADDR', value: 'cart:8080' }] } };
    const objects = [
      ...cart({ spec: { ports: [{ port: 8088, targetPort: 8080 }] } }),
      ...app('shelf', 81, dials),
      ...app('till', 82, dials),
    ];
    expect(causes(objects)[0]).toBe('app/cart service-port-mismatch');
  });

  it('forwards another transport', () => {
    expect(causes(cart({ spec: { ports: [{ port: 8080, targetPort: 8080, protocol: 'UDP' }] } }))[0]).toBe(
      'app/cart service-protocol-mismatch',
    );
  });
});

describe('an address in a variable', () => {
  const listed = [{ kind: 'Service', namespace: space }];
  const holds = (value: string, name = 'CART_ADDR') => app('web', 80, { container: { env: [{ name, value }] } });

  it('is one letter off a Service', () => {
    expect(causes([...app('cart-api', 8080), ...holds('cart-ap:8080')], { cluster: { listed } })[0]).toBe(
      'app/web dependency-address-wrong',
    );
  });

  it('has a port that its Service does not serve, while others dial the right one', () => {
    const right = app('till', 81, { container: { env: [{ name: 'CART_ADDR', value: 'http://cart-api:8080/v1' }] } });
    expect(causes([...app('cart-api', 8080), ...holds('cart-api:8081'), ...right])[0]).toBe(
      'app/web dependency-address-wrong',
    );
  });

  it('is of a database: host and port from a Secret, never quoted', () => {
    const secret = object('Secret', 'db', {
      data: {
        SHOP_DB_HOST: Buffer.from('store').toString('base64'),
        SHOP_DB_PORT: Buffer.from('5433').toString('base64'),
        SHOP_DB_PASSWORD: Buffer.from('hush-hush').toString('base64'),
      },
    });
    const web = app('web', 80, both(crashing(), { container: { envFrom: [{ secretRef: { name: 'db' } }] } }));
    const objects = [...app('store', 5432), secret, ...web];
    expect(causes(objects)[0]).toBe('app/web database-port-wrong');
  });

  it('is of something that never existed and resembles nothing', () => {
    expect(causes([...app('cart-api', 8080), ...holds('assistant:80')], { cluster: { listed } })).toEqual([]);
  });

  it('is outside the cluster', () => {
    expect(
      causes([...app('cart-api', 8080), ...holds('https://api.payments.example.com/v1', 'PAY_URL')], {
        cluster: { listed },
      }),
    ).toEqual([]);
  });

  it('is not known to be missing where nobody listed Services', () => {
    expect(causes([...app('cart-api', 8080), ...holds('cart-ap:8080')])).toEqual([]);
  });
});

describe('a way in', () => {
  const routes = (travel: string) =>
    object('ConfigMap', 'gateway', {
      data: {
        'routes.yaml': `routes:\n- id: cart\n  uri: http://cart-service:80\n  predicates: [Path=/api/cart/**]\n- id: orders\n  uri: http://${travel}:80\n  predicates: [Path=/api/orders/**]\n- id: stock\n  uri: http://stock-service:80\n  predicates: [Path=/api/stock/**]\n`,
      },
    });
  const three = ['cart-service', 'orders-service', 'stock-service'].flatMap((name) => app(name, 80));

  it('sends a path to another application than its own', () => {
    expect(causes([...three, routes('cart-service')])[0]).toBe('app/orders-service gateway-misroute');
    expect(causes([...three, routes('orders-service')])).toEqual([]);
  });

  it('names a Service that does not exist, or a port that it does not serve', () => {
    const ingress = (name: string, number: number) =>
      object('Ingress', 'front', {
        spec: {
          rules: [
            {
              host: 'shop.example',
              http: { paths: [{ path: '/', backend: { service: { name, port: { number } } } }] },
            },
          ],
        },
      });
    const listed = [{ kind: 'Service', namespace: space }];
    expect(causes([...three, ingress('cart', 80)], { cluster: { listed } })[0]).toBe(
      'ingress/front ingress-backend-missing',
    );
    expect(causes([...three, ingress('cart-service', 8080)])[0]).toBe('ingress/front ingress-backend-missing');
    expect(causes([...three, ingress('cart-service', 80)])).toEqual([]);
  });
});

describe('names', () => {
  const lookup = { time: at, service: 'cart', body: 'dial tcp: lookup store on 9.9.9.9:53: no such host' };

  it('are asked of a server that is not the cluster’s', () => {
    const fault = both(crashing(), { spec: { dnsPolicy: 'None', dnsConfig: { nameservers: ['9.9.9.9'] } } });
    expect(causes(app('cart', 8080, fault), { logs: [lookup] })[0]).toBe('app/cart dns-resolution-failure');
  });

  it('cannot be resolved by anybody while the cluster’s DNS is down', () => {
    const down = over(object('Deployment', 'coredns', { metadata: { namespace: 'kube-system' } }), {
      spec: {
        replicas: 2,
        selector: { matchLabels: { k: 'dns' } },
        template: { metadata: { labels: { k: 'dns' } }, spec: { containers: [] } },
      },
      status: { replicas: 2, readyReplicas: 0, availableReplicas: 0 },
    });
    const objects = [...app('cart', 8080, crashing()), ...app('web', 80, crashing()), down];
    const logs = [lookup, { ...lookup, service: 'web' }];
    expect(causes(objects, { logs })[0]).toBe('app/coredns cluster-dns-down');
  });
});

describe('a database', () => {
  const store = app('store', 5432, { container: { image: 'docker.io/library/postgres:16' } });
  const web = (fault = {}) =>
    app('web', 80, both({ container: { env: [{ name: 'DB_HOST', value: 'store' }] } }, fault));
  const line = (service: string, body: string) => ({ time: at, service, body, severity: 'ERROR' });

  it('refuses the application’s password: the application is at fault', () => {
    const logs = [line('web', 'FATAL: password authentication failed for user "shop"')];
    expect(causes([...store, ...web(crashing())], { logs })[0]).toBe('app/web database-credentials-rejected');
  });

  it('has no connections left: the database is at fault, though its clients crash', () => {
    const logs = [line('web', 'FATAL: sorry, too many clients already')];
    expect(causes([...store, ...web(crashing())], { logs })[0]).toBe('app/store database-connections-exhausted');
  });

  it('takes no writes, and everybody stays up', () => {
    const logs = [line('web', 'ERROR: cannot execute INSERT in a read-only transaction')];
    expect(causes([...store, ...web()], { logs })[0]).toBe('app/store database-read-only');
  });

  it('is knocked at by one who is refused, and the port stands in a Secret that nobody may read', () => {
    const logs = [
      line('web', 'org.postgresql.util.PSQLException: Connection to server refused'),
      line('web', 'Caused by: java.net.ConnectException: Connection refused'),
    ];
    const blind = app('web', 80, crashing());
    expect(causes([...store, ...blind], { logs })[0]).toBe('app/web database-port-wrong');
    const down = app('store', 5432, both(crashing(), { container: { image: 'postgres:16' } }));
    expect(causes([...down, ...blind], { logs })).not.toContain('app/web database-port-wrong');
  });

  it('is told apart from another by its make and its unease where no address is known', () => {
    const other = app('ledger', 3306, { container: { image: 'mysql:8' } });
    const logs = [line('web', 'pq: cannot execute INSERT in a read-only transaction')];
    expect(causes([...other, ...store, ...app('web', 80)], { logs })[0]).toBe('app/store database-read-only');
  });

  it('stands outside the cluster, and all but one dial the same port', () => {
    const dials = (name: string, port: string, fault = {}) =>
      app(
        name,
        80,
        both(
          {
            container: {
              env: [
                { name: 'DB_HOST', value: 'db.example.com' },
                { name: 'DB_PORT', value: port },
              ],
            },
          },
          fault,
        ),
      );
    const objects = [...dials('web', '5433', crashing()), ...dials('till', '5432'), ...dials('shelf', '5432')];
    expect(causes(objects)[0]).toBe('app/web database-port-wrong');
  });

  it('logs refused logins all day: nobody’s fault', () => {
    const logs = Array.from({ length: 50 }, (_, i) => line('store', `Access denied for user 'probe${i}'`));
    expect(causes([...store, ...web()], { logs })).toEqual([]);
  });
});
