/**
 * What the claims of the table are about: a small shop, its stored outputs and its first look.
 * Owns: outputs in the forms that tools really answer in, each with its place in the ledger. Refuses: claims.
 */
import { CitedOutputs, type OutputOf } from '../../../src/evidence/cited-outputs.ts';
import type { ClaimInput } from '../../../src/evidence/claim-check.ts';
import type { Evidence } from '../../../src/run/evidence.ts';
import type { Anomaly, TriageResult } from '../../../src/run/finding/triage-result.ts';

const clock = (time: string) => Date.parse(`2026-03-03T${time}Z`);
const window = { from: clock('12:00:00'), to: clock('12:40:00') };

/** By id: the stored whole output; null where it is past its time. */
export const outputs: Record<string, string | null> = {
  E1: JSON.stringify({
    series: 'http_request_duration_p95',
    service: 'checkout',
    before: '143 ms',
    after: '1187.4 ms',
    changedAt: '2026-03-03T12:11:30Z',
    errorRatio: 0.923,
    rate: '48.6/s',
    memoryBytes: 536870912,
    samples: 1204331,
    threshold: '1000 ms',
  }),
  E2: [
    '2026-03-03T12:12:04.512Z ERROR checkout v2.7.1 payment call failed after 30000 ms: connection pool exhausted (size=20, waiting=137)',
    '2026-03-03T12:12:09.871Z WARN checkout upstream storefront answered 502 for 10.2.3.4',
    '2026-03-03T13:12:31+01:00 WARN checkout pool wait timeout, retry in 120s',
    '2026-03-03T12:13:00Z INFO checkout breaker open for 2m10s, errors went from 0.4% to 38%',
  ].join('\n'),
  E3: JSON.stringify({
    changes: [
      {
        ref: 'v2.7.1',
        previous: 'v2.6.4',
        service: 'checkout',
        time: '2026-03-03T12:10:45Z',
        summary: 'Set "pool.size" from 60 to 20',
      },
      { ref: 'v2.8.0', service: 'checkout', time: '2026-03-03T12:31:00Z', summary: 'New banner' },
    ],
  }),
  E4: 'Error: the server did not answer within 30 s',
  E5: JSON.stringify({ service: 'checkout', day: '2026-03-01', p95: '150 ms' }),
  E6: 'table,rows,scan\nledger-db.orders,"1,204,331",850µs\nledger-db.items,1.2e6,3h\n',
  E7: 'Pod checkout-7c9f4-x2 on node-3: Last State Terminated, Reason OOMKilled, Exit Code 137, Restart Count 4, limits memory 512Mi cpu 250m, age 2d',
  E8: 'Runbook: when checkout has 503 errors, roll back.',
  E9: null,
  E10: JSON.stringify([
    { t: clock('12:11:30') / 1_000, v: 143, service: 'checkout' },
    { t: clock('12:14:00') / 1_000, v: 1187, service: 'checkout' },
  ]),
  E11: JSON.stringify({ service: 'mailer', retries: 9, since: '2026-02-20T08:00:00Z', span_duration_ns: 2500000000 }),
  E12: JSON.stringify({ service: 'ledger-db', p95: '800 ms', at: '2026-03-03T12:25:00Z', port: 5432 }),
  E13: [
    '$ kubectl get pods -n shop',
    'NAME                      READY   STATUS             RESTARTS   AGE',
    'parcels-6c9d7f8b5d-x2x4q  0/1     CrashLoopBackOff   7          31m',
    'labels-7d4b9c6f5c-k8m2p   1/1     Running            0          2d',
  ].join('\n'),
};

const evidence = (id: string, kind: Evidence['kind'], subjects: string[], more: Partial<Evidence> = {}): Evidence => ({
  id,
  run: 'run_1',
  tool: 'telemetry.look',
  args: {},
  kind,
  subjects,
  window,
  calledAt: clock('12:20:00'),
  took: 5,
  succeeded: true,
  digest: '',
  hash: id,
  note: `note-${id}`,
  ...more,
});

export const ledger: Evidence[] = [
  evidence('E1', 'metrics', ['checkout']),
  evidence('E2', 'logs', ['checkout', 'storefront']),
  evidence('E3', 'changes', ['checkout']),
  evidence('E4', 'metrics', ['checkout'], { succeeded: false }),
  evidence('E5', 'metrics', ['checkout'], {
    window: { from: Date.parse('2026-03-01T12:00:00Z'), to: Date.parse('2026-03-01T12:40:00Z') },
  }),
  evidence('E6', 'state', ['ledger-db']),
  evidence('E7', 'state', ['checkout']),
  evidence('E8', 'other', ['checkout'], { tool: 'aura.load_skill' }),
  evidence('E9', 'metrics', ['checkout']),
  evidence('E10', 'metrics', ['checkout']),
  evidence('E11', 'metrics', ['mailer']),
  evidence('E12', 'metrics', ['ledger-db']),
  evidence('E13', 'state', []),
];

const moved = (component: string, time: string, more: Partial<Anomaly> = {}): Anomaly => ({
  component,
  signal: 'latency',
  source: 'metric',
  kind: 'moved',
  onset: `2026-03-03T${time}Z`,
  before: 1,
  after: 9,
  chronic: false,
  strength: 2,
  text: `${component}: latency 1 → 9`,
  ...more,
});
const ranked = (component: string, score: number, onset: string | null) => ({
  component,
  score,
  onset: onset && `2026-03-03T${onset}Z`,
  why: `${component} is slow`,
});

export const triage: TriageResult = {
  alerted: 'storefront',
  components: [
    ranked('checkout', 0.8, '12:11:30'),
    ranked('storefront', 0.5, '12:12:00'),
    ranked('ledger-db', 0.4, '12:25:00'),
    ranked('mailer', 0.1, null),
  ],
  rootCauses: [],
  causeKind: 'deploy',
  changes: [
    {
      ref: 'v2.7.1',
      previous: 'v2.6.4',
      service: 'checkout',
      time: '2026-03-03T12:10:45Z',
      kinds: ['deploy'],
      summary: 'Set "pool.size" from 60 to 20',
      score: 0.9,
      why: 'fits',
    },
    {
      ref: 'v2.8.0',
      service: 'checkout',
      time: '2026-03-03T12:31:00Z',
      kinds: ['deploy'],
      summary: 'New banner',
      score: 0.1,
      why: 'late',
    },
  ],
  culpritChange: 'v2.7.1',
  blastRadius: ['storefront'],
  impact: { journeys: [], users: null },
  anomalies: [
    moved('checkout', '12:11:30'),
    moved('storefront', '12:12:00'),
    moved('ledger-db', '12:25:00'),
    moved('mailer', '12:00:00', { kind: 'lasting', chronic: true }),
  ],
  outcome: 'fault',
  missing: [],
  noFault: false,
  window: { from: '2026-03-03T12:00:00Z', to: '2026-03-03T12:40:00Z' },
  remarks: [],
  topology: ['checkout', 'storefront', 'ledger-db', 'mailer'],
};

/** The same shop on a day on which nothing but the old trouble shows. */
export const healthy: TriageResult = {
  ...triage,
  components: [],
  changes: [],
  culpritChange: null,
  causeKind: 'unknown',
  blastRadius: [],
  anomalies: triage.anomalies.filter(({ chronic }) => chronic),
  outcome: 'healthy',
  noFault: true,
};

export const outputOf: OutputOf = async ({ id }) => outputs[id] ?? null;

export const input = (seen: TriageResult | null): ClaimInput => ({
  ledger,
  triage: seen,
  outputs: new CitedOutputs(outputOf),
  startedAt: clock('12:15:00'),
  known: new Set(['checkout', 'storefront', 'ledger-db', 'mailer', 'payments']),
});
