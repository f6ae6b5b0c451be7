/**
 * Logs of containers, proxies and the control plane, as kubectl logs or a collector returns them.
 * Owns: the outputs, the question and what decides it. Refuses: knowing how a digest is made.
 */
import { randomOf } from '../random.ts';
import type { DigestCase } from './digest-case.ts';

const start = Date.UTC(2026, 10, 28, 9, 10);

function lines(count: number, one: (at: number, time: Date) => string): string[] {
  return Array.from({ length: count }, (_, at) => one(at, new Date(start + at * 1_370)));
}

const random = randomOf(41);
const id = (): string =>
  Math.floor(random() * 1e12)
    .toString(16)
    .padStart(10, '0');
const clock = (time: Date): string => time.toISOString().slice(11, 23).replace('.', ',');

export const logCases: DigestCase[] = [
  {
    name: 'log: one panic among requests',
    question: 'gateway pod restarts',
    deciding: ['listen tcp :8443: bind: address already in use'],
    output: lines(800, (at, time) => `${time.toISOString()} INFO http: GET /v1/items/${id()} 200 ${3 + (at % 70)}ms`)
      .toSpliced(
        611,
        0,
        'panic: listen tcp :8443: bind: address already in use',
        '',
        'goroutine 1 [running]:',
        'main.main()',
        '\t/src/cmd/gateway/main.go:88 +0x1a5',
      )
      .join('\n'),
  },
  {
    name: 'log, json: a chain of errors that ends in a certificate',
    question: 'refunds fail',
    deciding: ['x509: certificate signed by unknown authority'],
    output: lines(500, (at, time) =>
      JSON.stringify(
        at % 97 === 13
          ? {
              ts: time.toISOString(),
              level: 'error',
              logger: 'refund',
              msg: 'refund failed',
              request: id(),
              error: `refund ${id()}: post journal entry: call ledger: Post "https://ledger.finance.svc.cluster.local:8443/v2/entries?idempotency=${id()}&wait=true": tls: failed to verify certificate: x509: certificate signed by unknown authority`,
            }
          : {
              ts: time.toISOString(),
              level: 'info',
              logger: 'refund',
              msg: 'refund accepted',
              request: id(),
              amount: at * 17,
            },
      ),
    ).join('\n'),
  },
  {
    name: 'log: the last cause under a stack',
    question: 'session-service answers 500',
    deciding: ['java.net.UnknownHostException: redis-master.cache'],
    output: lines(
      300,
      (at, time) => `${clock(time)} [exec-${at % 9}] DEBUG c.s.session.SessionFilter - session ${id()} checked`,
    )
      .toSpliced(
        144,
        0,
        `${clock(new Date(start))} [exec-3] ERROR c.s.session.SessionStore - cannot load session`,
        'org.springframework.data.redis.RedisConnectionFailureException: Unable to connect to Redis',
        ...Array.from(
          { length: 30 },
          (_, at) =>
            `\tat org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory.step${at}(LettuceConnectionFactory.java:${400 + at})`,
        ),
        'Caused by: io.lettuce.core.RedisConnectionException: Unable to connect to redis-master.cache/<unresolved>:6379',
        ...Array.from(
          { length: 20 },
          (_, at) => `\tat io.lettuce.core.AbstractRedisClient.step${at}(AbstractRedisClient.java:${300 + at})`,
        ),
        'Caused by: java.net.UnknownHostException: redis-master.cache',
        ...Array.from(
          { length: 8 },
          (_, at) => `\tat java.base/java.net.InetAddress.step${at}(InetAddress.java:${800 + at})`,
        ),
        '\t... 42 more',
      )
      .join('\n'),
  },
  {
    name: 'log: a short one, its times in milliseconds',
    question: 'when did exporter lose its disk?',
    deciding: ['read-only file system', '09:26:40Z'],
    output: [
      '1795857990118 info exporter 4.1.0 started',
      '1795857990442 info 3 queues opened under /var/lib/exporter',
      '1795857993007 info batch 1 of 1,000 rows written',
      '1795857996310 info batch 2 of 1,000 rows written',
      '1795858000000 error write /var/lib/exporter/queue-2/000041.seg: read-only file system',
      '1795858000031 warn retry 1 in 2 s',
      '1795858002044 warn retry 2 in 4 s',
      '1795858006071 error giving up after 3 attempts',
    ].join('\n'),
  },
  {
    name: 'log: an access log with one burst',
    question: 'why 503?',
    deciding: ['/api/pay', '140', /09:2[01]/],
    output: Array.from({ length: 6_000 }, (_, at) => {
      const burst = at >= 2_400 && at < 2_540;
      const time = new Date(start + at * 250).toISOString();
      const stamp = `28/Nov/2026:${time.slice(11, 19)} +0000`;
      const path = burst
        ? '/api/pay'
        : ['/', '/api/items', '/static/site.css', `/api/items/${Math.floor(random() * 9_000)}`][at % 4];
      const size = burst ? 190 : at % 61 === 0 ? 5_031 : at % 67 === 0 ? 503 : 200 + Math.floor(random() * 4_000);
      return `10.42.${at % 8}.${at % 250} - - [${stamp}] "GET ${path} HTTP/1.1" ${burst ? 503 : at % 211 === 0 ? 404 : 200} ${size} "-" "okhttp/4.12.0" ${(random() / 2).toFixed(3)}`;
    }).join('\n'),
  },
  {
    name: 'log, klog: a controller that lost its lease',
    question: 'why did the scheduler restart?',
    deciding: ['leaderelection lost', 'etcdserver: request timed out'],
    output: lines(
      420,
      (at, time) =>
        `I1128 ${time.toISOString().slice(11, 23)}456       1 schedule_one.go:252] "Successfully bound pod to node" pod="shop/web-${id()}" node="worker-${at % 20}" evaluatedNodes=20 feasibleNodes=${1 + (at % 12)}`,
    )
      .toSpliced(
        400,
        0,
        'E1128 09:19:08.000731       1 leaderelection.go:340] error retrieving resource lock kube-system/kube-scheduler: etcdserver: request timed out',
        'E1128 09:19:13.004402       1 leaderelection.go:340] error retrieving resource lock kube-system/kube-scheduler: etcdserver: request timed out',
        'I1128 09:19:13.004512       1 leaderelection.go:285] failed to renew lease kube-system/kube-scheduler: timed out waiting for the condition',
        'E1128 09:19:13.004590       1 server.go:242] "Leaderelection lost" err="leaderelection lost"',
      )
      .join('\n'),
  },
];
