import { describe, expect, it } from 'vitest';
import { blameChange } from '../../../../src/evidence/changes/change-blame.ts';
import type { Change, Telemetry } from '../../../../src/evidence/model/telemetry.ts';
import { triage } from '../../../../src/evidence/triage.ts';
import { at, deploy, innocent, scenario } from './change-scenario.ts';

const blame = (telemetry: Telemetry) => blameChange(telemetry, { ranked: [] });

const nPlusOne = (minutes: number) =>
  deploy(
    minutes,
    'checkout',
    'checkout-2',
    'src/checkout/basket.ts',
    `
-  const items = await catalog.getMany(skus);
+  const items = [];
+  for (const sku of skus) {
+    items.push(await catalog.getOne(sku));
+  }`,
  );
const slowCheckout = {
  title: 'Checkout is slow: p95 above 800 ms',
  service: 'checkout',
  metrics: [
    { service: 'checkout', name: 'http_request_duration_p95_ms', before: 60, after: 1900 },
    { service: 'checkout', name: 'http_requests_per_second', before: 40, after: 40 },
    { service: 'catalog', name: 'http_requests_per_second', before: 40, after: 900 },
    { service: 'web', name: 'http_requests_per_second', before: 40, after: 41 },
  ],
  edges: [
    ['web', 'checkout'],
    ['checkout', 'catalog'],
  ] as [string, string][],
};

describe('blameChange', () => {
  it('blames calls once an item for slowness, not the newer copy change', () => {
    const { culprit, changes } = blame(
      scenario({ ...slowCheckout, changes: [nPlusOne(-11), innocent('checkout', -9)] }),
    );
    expect(culprit).toBe('checkout-2');
    expect(changes[0]).toMatchObject({ service: 'checkout', previous: 'checkout-2-before', kinds: ['deploy'] });
    expect(changes[0]?.why).toMatch(/^calls .* once for each item; on checkout/);
  });

  it('does not blame the same change when it came after the alert', () => {
    expect(blame(scenario({ ...slowCheckout, changes: [nPlusOne(3)] })).culprit).toBeNull();
  });

  it('does not blame an innocent change for being the only one', () => {
    expect(blame(scenario({ ...slowCheckout, changes: [innocent('checkout')] })).culprit).toBeNull();
  });

  it('blames a pool that the configuration made small, and sees the metric take both values', () => {
    const change = {
      ...deploy(-9, 'inventory', 'config-14', 'config/inventory.yaml', '-pool_size: 20\n+pool_size: 2'),
      kind: 'config' as const,
    };
    const telemetry = scenario({
      title: 'Orders fail: inventory timeouts',
      service: 'inventory',
      metrics: [
        { service: 'inventory', name: 'db_pool_size', before: 20, after: 2 },
        { service: 'inventory', name: 'http_error_ratio', before: 0.002, after: 0.4 },
      ],
      complaints: [{ service: 'inventory', body: 'timed out waiting for a connection from the pool (size 2)' }],
      changes: [change, innocent('web')],
    });
    expect(blame(telemetry).culprit).toBe('config-14');
  });

  it('blames what grows without bound for memory that climbs since then, not the latest deploy', () => {
    const leak = deploy(
      -62,
      'catalog',
      'catalog-7',
      'src/catalog/search.ts',
      `
+const recent: Found[] = [];
 export async function search(query: string) {
+  recent.push(await find(query));
 }`,
    );
    const telemetry = scenario({
      title: 'Memory of catalog near its limit',
      service: 'catalog',
      metrics: [
        { service: 'catalog', name: 'process_resident_memory_bytes', before: 9e7, after: 5e8, from: -60, ramp: true },
      ],
      changes: [leak, innocent('catalog', -10)],
    });
    expect(blame(telemetry).culprit).toBe('catalog-7');
  });

  it('joins a commit with the deploy that carries it', () => {
    const diff =
      '@@ src/rates.go @@\n-\tctx, c := context.WithTimeout(ctx, 5*time.Second)\n+\tctx, c := context.WithTimeout(ctx, 200*time.Millisecond)';
    const telemetry = scenario({
      title: 'rates: deadline exceeded',
      service: 'rates',
      metrics: [{ service: 'rates', name: 'request_errors_ratio', before: 0.001, after: 0.5 }],
      complaints: [{ service: 'rates', body: 'deadline exceeded after 200ms' }],
      changes: [
        { time: at(-14), kind: 'commit', ref: 'abc1234', summary: 'tidy up', files: ['src/rates.go'], diff },
        { time: at(-10), kind: 'deploy', service: 'rates', ref: 'abc1234', summary: 'v7' },
        { time: at(-9), kind: 'commit', ref: 'def5678', summary: 'not out yet', files: ['src/rates.go'], diff },
      ],
    });
    const { culprit, changes } = blame(telemetry);
    expect(culprit).toBe('abc1234');
    expect(changes.map(({ ref }) => ref)).toEqual(['abc1234', 'def5678']);
    expect(changes[0]).toMatchObject({ kinds: ['commit', 'deploy'], time: new Date(at(-10)).toISOString() });
  });

  it('blames none for an expired certificate', () => {
    const telemetry = scenario({
      title: 'Payments fail',
      service: 'checkout',
      metrics: [{ service: 'checkout', name: 'http_error_ratio', before: 0.002, after: 0.9 }],
      complaints: [{ service: 'checkout', body: 'payment call failed: certificate has expired' }],
      changes: [
        innocent('checkout'),
        deploy(
          -12,
          'checkout',
          'tls-order',
          'src/tls.ts',
          "-  minVersion: 'TLSv1.2', ca: readCa()\n+  ca: readCa(), minVersion: 'TLSv1.2'",
        ),
      ],
    });
    expect(blame(telemetry).culprit).toBeNull();
  });

  it('blames none for a host outside that answers 503, though its client was changed just before', () => {
    const telemetry = scenario({
      title: 'codes are not sent',
      service: 'checkout',
      metrics: [{ service: 'checkout', name: 'http_5xx_ratio', before: 0.001, after: 0.9 }],
      complaints: [{ service: 'checkout', body: 'POST https://api.letters.example/v2: 503 Service Unavailable' }],
      changes: [
        deploy(
          -9,
          'checkout',
          'pause',
          'src/retry.go',
          '-\treturn 200 * time.Millisecond\n+\treturn 150 * time.Millisecond',
        ),
      ],
    });
    expect(blame(telemetry).culprit).toBeNull();
  });

  it('blames none for an access key that lapsed', () => {
    const telemetry = scenario({
      title: 'uploads fail',
      service: 'checkout',
      metrics: [{ service: 'checkout', name: 'http_5xx_ratio', before: 0.001, after: 0.9 }],
      complaints: [{ service: 'checkout', body: 'ClientError (ExpiredAccessKey): the access key is no longer valid' }],
      changes: [
        deploy(
          -19,
          'checkout',
          'stream',
          'src/store.py',
          '-    s3.put_object(Key=key, Body=data)\n+    s3.upload_fileobj(stream, key)',
        ),
      ],
    });
    expect(blame(telemetry).culprit).toBeNull();
  });

  it('blames none for load that rose everywhere, and none for a host outside', () => {
    const services = ['web', 'cart', 'checkout'];
    const surge = scenario({
      title: 'Shop is slow',
      service: 'web',
      metrics: [
        { service: 'web', name: 'http_request_duration_p95_ms', before: 80, after: 1500 },
        ...services.map((service) => ({ service, name: 'http_requests_per_second', before: 40, after: 300 })),
      ],
      edges: [
        ['web', 'cart'],
        ['web', 'checkout'],
      ],
      changes: [
        innocent('web'),
        deploy(-12, 'cart', 'cart-cache', 'cart.yaml', '-cache_entries: 500\n+cache_entries: 600'),
      ],
    });
    expect(blame(surge).culprit).toBeNull();
    const outside = scenario({
      title: 'Codes are not delivered',
      service: 'otp',
      metrics: [{ service: 'otp', name: 'delivery_success_ratio', before: 0.99, after: 0.3 }],
      complaints: [{ service: 'otp', body: 'POST https://api.provider.example.com/send: 503 Service Unavailable' }],
      changes: [innocent('otp'), { time: at(-10), kind: 'flag', service: 'otp', ref: 'otp_voice', summary: 'off->on' }],
    });
    expect(blame(outside).culprit).toBeNull();
  });

  it('reads a scale change from its summary', () => {
    const telemetry = scenario({
      title: 'api is saturated',
      service: 'api',
      metrics: [
        { service: 'api', name: 'cpu_utilization', before: 0.5, after: 0.99 },
        { service: 'api', name: 'replicas', before: 12, after: 4 },
      ],
      changes: [
        { time: at(-9), kind: 'scale', service: 'api', ref: 'scale-7', summary: 'replicas 12 -> 4' },
        innocent('api'),
      ],
    });
    expect(blame(telemetry).culprit).toBe('scale-7');
  });

  it('does not blame a change for its time and place alone, nor for the line that announces it', () => {
    const opaque = (kind: Change['kind'], summary: string): Change => ({
      time: at(-9),
      kind,
      service: 'ledger',
      ref: 'chg-5',
      summary,
    });
    const blamed = (change: Change) => {
      const telemetry = scenario({
        title: 'ledger is slow: p95 latency',
        service: 'ledger',
        metrics: [
          { service: 'ledger', name: 'http_request_duration_p95_ms', before: 40, after: 2000 },
          { service: 'ledger', name: 'disk_write_iops', before: 300, after: 9000 },
        ],
        logs: [{ time: at(-9), service: 'ledger', severity: 'INFO', body: `Applied: ${change.summary}` }],
        changes: [change],
      });
      return triage(telemetry).culpritChange;
    };
    expect(blamed(opaque('config', 'Report window moved.'))).toBeNull();
    expect(blamed(opaque('flag', 'winter colours on'))).toBeNull();
    const late = { ...opaque('deploy', 'v8'), time: at(9) };
    const [said] = blame(scenario({ ...slowCheckout, changes: [late] })).changes;
    expect(said).toMatchObject({ unread: true });
    expect(said?.why).toMatch(/^what it changed is not known; on [\w-]+; when it came .*speaks against it$/);
    expect(blamed(opaque('config', 'disk write iops cap lifted for compaction'))).toBe('chg-5');
  });

  describe('a new version of which nothing can be read', () => {
    const version = (minutes: number, service = 'ledger', kind: Change['kind'] = 'deploy'): Change => ({
      time: at(minutes),
      kind,
      service,
      ref: `${service}-5`,
      previous: `${service}-4`,
      summary: 'Carry the spring list',
    });
    const blamed = (changes: Change[], name = 'http_request_errors_ratio', ramp = false) =>
      triage(
        scenario({
          title: 'desk: requests fail',
          service: 'desk',
          metrics: [
            { service: 'desk', name: 'http_request_errors_ratio', before: 0.002, after: 0.4 },
            { service: 'ledger', name: 'http_request_errors_ratio', before: 0.001, after: 0.9 },
            { service: 'ledger', name, before: 200, after: 2000, from: ramp ? -60 : -8, ramp },
          ],
          edges: [['desk', 'ledger']],
          changes,
        }),
      ).culpritChange;

    it('is blamed where it came to what leads, right before that broke', () => {
      expect(blamed([version(-9)])).toBe('ledger-5');
      expect(blamed([version(-9), version(-9, 'desk')])).toBe('ledger-5');
    });

    it('is not where it came earlier, elsewhere, with another one, or is a setting that says what it is', () => {
      expect(blamed([version(-30)])).toBeNull();
      expect(blamed([version(-9, 'desk')])).toBeNull();
      expect(blamed([version(-9), { ...version(-10), ref: 'ledger-6' }])).toBeNull();
      expect(blamed([version(-9, 'ledger', 'config')])).toBeNull();
    });

    it('is a setting, and is blamed where it came in the very moment', () => {
      expect(blamed([version(-8, 'ledger', 'config')])).toBe('ledger-5');
      expect(blamed([version(-8, 'ledger', 'flag')])).toBe('ledger-5');
      expect(blamed([version(-8, 'desk', 'flag')])).toBeNull();
    });

    it('is blamed for what has grown since it came, however long ago', () => {
      expect(blamed([version(-61)], 'process_resident_memory_bytes', true)).toBe('ledger-5');
      expect(blamed([version(-110)], 'process_resident_memory_bytes', true)).toBeNull();
    });
  });

  it('says nothing where nothing changed', () => {
    expect(blame(scenario(slowCheckout))).toEqual({ changes: [], culprit: null });
  });
});

describe('where one component leads', () => {
  const leader = { component: 'catalog', score: 0.9, onset: null, why: 'selects no pod', reason: 'it-was-told-so' };
  const told = (files: string[], ruled: string[]) => {
    const change = { ...innocent('catalog', -8), ref: 'chart-7', files, diff: '@@ x @@\n+    tier: gold\n' };
    const telemetry = scenario({ ...slowCheckout, changes: [change, innocent('checkout', -9)] });
    return blameChange(telemetry, { ranked: [leader], leader, ruled: new Set(ruled) }).culprit;
  };

  it('blames the rollout of its settings, where it does but what it is told', () => {
    expect(told(['charts/catalog/service.yaml'], ['catalog'])).toBe('chart-7');
    expect(told(['charts/catalog/service.yaml'], [])).toBeNull();
    expect(told(['src/catalog/tier.ts'], ['catalog'])).toBeNull();
  });

  it('blames the version since which it takes more and more, whatever stands in its diff', () => {
    const heap = (from: number) => ({
      service: 'catalog',
      name: 'heap_used_mib',
      before: 200,
      after: 900,
      from,
      ramp: true,
    });
    const release = {
      ...innocent('catalog', -60),
      ref: 'catalog-9',
      diff: '@@ x @@\n+    headings.keep(one, wide());\n',
    };
    const culprit = (from: number, score = 0.9) => {
      const metrics = [...slowCheckout.metrics, heap(from)];
      const telemetry = scenario({ ...slowCheckout, metrics, changes: [release] });
      return blameChange(telemetry, { ranked: [{ ...leader, score }] }).culprit;
    };
    expect(culprit(-59)).toBe('catalog-9');
    expect(culprit(-110)).toBeNull();
    expect(culprit(-59, 0.3)).toBeNull();
  });
});

describe('what a change can do', () => {
  const flagged = (minutes: number, ref: string, summary: string, service = 'checkout') => ({
    time: at(minutes),
    kind: 'flag' as const,
    service,
    ref,
    summary,
  });

  it('is for a flag what the code does that asks for it, from when the flag was turned', () => {
    const dormant = {
      ...nPlusOne(-60),
      diff: "@@ src/checkout/basket.ts @@\n   const total = sum(items);\n+  if (flags.isOn('fresh_prices')) {\n+    for (const item of items) {\n+      item.price = await catalog.getOne(item.sku);\n+    }\n+  }",
    };
    const telemetry = scenario({
      ...slowCheckout,
      changes: [
        { ...dormant, kind: 'commit' as const, previous: undefined },
        dormant,
        flagged(-55, 'fresh-prices', 'off->5%'),
        flagged(-10, 'fresh-prices', '5%->100%'),
      ],
    });
    expect(blame(telemetry).culprit).toBe('fresh-prices');
  });

  it('is for a setting turned at run time what its name says', () => {
    const { changes } = blame(scenario({ ...slowCheckout, changes: [flagged(-10, 'relay.batch_rows', '200->8000')] }));
    expect(changes[0]?.why).toMatch(/raises batch size.*: 200 → 8000/);
  });

  it('is nothing where options only changed their order', () => {
    const change = deploy(
      -10,
      'checkout',
      'order',
      'src/client.py',
      '-client = Client(timeout=10, retries=2)\n+client = Client(retries=2, timeout=10)',
    );
    expect(blame(scenario({ ...slowCheckout, changes: [change] })).culprit).toBeNull();
  });

  it('counts a setting that another file now rules, with another value', () => {
    const change = {
      ...deploy(-10, 'gateway', 'defaults', 'nginx/app.conf', ''),
      diff: '@@ nginx/app.conf @@\n-    proxy_read_timeout 120s;\n+    include defaults.conf;\n@@ nginx/defaults.conf @@\n+proxy_read_timeout 10s;',
    };
    const { changes } = blame(scenario({ ...slowCheckout, changes: [change] }));
    expect(changes[0]?.why).toMatch(/lowers time limit.*: 2 min → 10 s/);
  });

  it('is for a flag that was turned twice how it stood when the alert came', () => {
    const { changes } = blame(
      scenario({
        ...slowCheckout,
        changes: [flagged(-50, 'relay.rows', '10->20'), flagged(-10, 'relay.rows', '20->900')],
      }),
    );
    expect(changes[0]?.summary).toBe('20->900');
  });

  it('is little where a full disk is named and it cannot fill one', () => {
    const full = scenario({
      title: 'checkout fails',
      service: 'checkout',
      complaints: [{ service: 'checkout', body: 'OSError: [Errno 28] No space left on device: app.log' }],
      metrics: [{ service: 'checkout', name: 'http_5xx_ratio', before: 0.001, after: 0.4 }],
      changes: [
        deploy(-60, 'checkout', 'debug', 'conf/app.yaml', '-LOG_LEVEL: INFO\n+LOG_LEVEL: DEBUG'),
        deploy(
          -9,
          'checkout',
          'expression',
          'src/read.py',
          "-    m = re.match(r'(\\d+)', s)\n+    m = re.match(r'(\\d+)(?:\\*\\d+)?', s)",
        ),
      ],
    });
    expect(blame(full).culprit).toBe('debug');
  });

  it('is not a bound that was raised and then reached', () => {
    const spool = scenario({
      title: 'handover fails',
      service: 'checkout',
      complaints: [{ service: 'checkout', body: 'spool full, limit 10000 reached, dropping oldest' }],
      changes: [deploy(-9, 'checkout', 'spool', 'src/spool.py', '-MAX_FRAMES = 4_000\n+MAX_FRAMES = 10_000')],
    });
    const lowered = scenario({
      title: 'handover fails',
      service: 'checkout',
      complaints: [{ service: 'checkout', body: 'spool full, limit 4000 reached, dropping oldest' }],
      changes: [deploy(-9, 'checkout', 'spool', 'src/spool.py', '-MAX_FRAMES = 10_000\n+MAX_FRAMES = 4_000')],
    });
    expect(blame(spool).changes[0]?.score).toBeLessThan(0.6 * (blame(lowered).changes[0]?.score ?? 0));
  });

  it('is less where a name of the symptom only stands beside the change', () => {
    const of = (lines: string) =>
      blame(
        scenario({
          title: 'requests are refused with 401',
          service: 'checkout',
          complaints: [{ service: 'checkout', body: 'request rejected: invalid audience mobile-app' }],
          changes: [deploy(-9, 'checkout', 'audience', 'conf/auth.yaml', lines)],
        }),
      ).changes[0]?.score ?? 0;
    const beside = of(' audiences: [web-app, mobile-app]\n-max_age: 300s\n+max_age: 60s');
    expect(beside).toBeGreaterThan(0);
    expect(
      of('-max_age: 300s\n+max_age: 60s\n-audiences: [web-app, mobile-app]\n+audiences: [mobile-app, web-app]'),
    ).toBeGreaterThan(1.05 * beside);
  });

  it('is seen where both sides spell a name differently', () => {
    const change = deploy(
      -10,
      'scanner',
      'zone',
      'src/ScanMapper.java',
      '-    private long scannedAt;\n+    private String scannedAt;',
    );
    const { changes } = blame(
      scenario({
        ...slowCheckout,
        complaints: [{ service: 'checkout', body: 'cannot deserialize value through reference chain: ["scanned_at"]' }],
        changes: [change],
      }),
    );
    expect(changes[0]?.why).toMatch(/the symptom names scanned_at/);
  });

  it('is next to nothing for a quieter log', () => {
    const change = deploy(
      -10,
      'checkout',
      'quiet',
      'conf/logback.xml',
      '-  <logger name="shop.sql" level="WARN"/>\n+  <logger name="shop.sql" level="INFO"/>',
    );
    expect(blame(scenario({ ...slowCheckout, changes: [change] })).culprit).toBeNull();
  });
});
