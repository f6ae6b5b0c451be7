/** Where the loud one waits for another, or shows nothing at all. */
import { describe, expect, it } from 'vitest';
import { usualWithin } from '../../../src/evidence/model/usual-within.ts';
import type { KubernetesObject } from '../../../src/evidence/model/cluster.ts';
import { triage } from '../../../src/evidence/triage.ts';
import { metric, minute, onset, requests, ripple, start, system } from './telemetry-builder.ts';

const steady = (level: number) => (minutes: number) => level * (1 + 0.05 * ripple(minutes));
const broken = (before: number, after: number) => (minutes: number, bad: boolean) =>
  steady(bad ? after : before)(minutes);

it('weighs the failed share of one that counts no requests by how often its caller asks it', () => {
  const edges = [{ from: 'desk', to: 'checkin' }];
  const series = [
    metric('desk', 'http_5xx_ratio', broken(0.003, 0.27)),
    metric('desk', 'http_requests_per_second', steady(44)),
    metric('checkin', 'http_5xx_ratio', broken(0.002, 0.26)),
  ];
  const { components } = triage(system({ series, edges, alert: { title: 'desk fails', service: 'desk' } }));
  expect(components[0]?.component).toBe('checkin');
});

describe('a pool that is full', () => {
  const told = (slowCallee: boolean) => {
    const { spans, logs } = requests((_, bad) => ({
      service: 'yard',
      own: 20,
      calls: [
        {
          service: 'bills',
          own: bad ? 15_000 : 100,
          calls: [{ service: 'registry', own: bad && slowCallee ? 8_000 : 200 }],
        },
      ],
    }));
    const series = [
      metric('bills', 'hikaricp_connections_pending', (minutes, bad) => (bad ? 70 + ripple(minutes) : 0)),
      metric('bills', 'hikaricp_connections_active', broken(4, 20)),
    ];
    return triage(system({ series, spans, logs, alert: { title: 'yard is slow', service: 'yard' } })).components[0];
  };

  it('is full for the callee that got slower', () => expect(told(true)?.component).toBe('registry'));
  it('is full of its own where all below answer as ever', () => expect(told(false)?.component).toBe('bills'));
});

describe('an alert whose measure is out of sight', () => {
  const series = [
    { ...metric('desk', 'cue_latency_p95_ms', steady(20)) },
    metric('farm', 'container_cpu_usage_cores', broken(2, 15)),
  ].map((one) =>
    one.service === 'desk' ? { ...one, times: one.times.slice(0, 30), values: one.values.slice(0, 30) } : one,
  );
  const alert = { title: 'desk: cue latency p95 above 80 ms', service: 'desk' };

  it('is not told from what has nothing to do with it', () => {
    const edges = [{ from: 'desk', to: 'playout' }];
    expect(triage(system({ series, edges, alert })).outcome).toBe('cannot-tell');
  });

  it('is not told from the trouble of another where nothing says who calls whom', () => {
    const failing = Array.from({ length: 20 }, (_, i) => ({
      time: onset + (i * minute) / 2,
      service: 'mail',
      severity: 'error',
      body: 'relay: 451 try again later',
    }));
    const whole = [metric('desk', 'process_resident_memory_bytes', steady(8e8)), metric('mail', 'up', () => 1)];
    expect(triage(system({ series: whole, logs: failing, alert })).outcome).toBe('cannot-tell');
    // Of whom nothing at all was read, the others are all there is.
    expect(triage(system({ series: whole.slice(1), logs: failing, alert })).outcome).toBe('fault');
  });

  it('may be told from what it calls', () => {
    const edges = [{ from: 'desk', to: 'farm' }];
    expect(triage(system({ series, edges, alert })).components[0]?.component).toBe('farm');
  });
});

describe('a machine that reports no more', () => {
  const ready = (machine: string, to: number) => {
    const one = metric(machine, 'kube_node_status_ready', () => 1);
    return { ...one, times: one.times.slice(0, to), values: one.values.slice(0, to) };
  };
  const look = (reason: string) =>
    triage({
      ...system({ series: [ready('m1', 63), ready('m2', 70)], alert: { title: 'machine m1 is gone' } }),
      cluster: {
        objects: [{ kind: 'Node', name: 'm2' } as KubernetesObject],
        events: [
          {
            about: { kind: 'Node', name: 'm1' },
            reason,
            message: '',
            type: 'Normal',
            count: 1,
            last: onset + 2 * minute,
          },
        ],
        reaches: [],
        nodeServices: [],
        printed: [],
        logs: [],
        listed: [],
      },
    }).outcome;

  it('was given back by its scaler', () => expect(look('ScaleDown')).not.toBe('fault'));
  it('is lost where nobody gave it back', () => expect(look('NodeNotReady')).toBe('fault'));
});

describe('a window with nothing before it', () => {
  const window = { from: start, to: onset + 10 * minute };
  const at = { startedAt: start + 120 * minute, window, baseline: { from: start - 70 * minute, to: start } };
  const read = system({ series: [metric('maps', 'heap_bytes', steady(9))], alert: at });

  it('is compared with its own beginning', () => {
    const { alert } = usualWithin(read);
    expect([alert.baseline.from, alert.baseline.to, alert.window.from]).toEqual([
      start,
      start + 18 * minute,
      start + 18 * minute,
    ]);
  });

  it('is left where anything from before was read, and where the alert came at once', () => {
    const early = { ...read, logs: [{ time: start - minute, service: 'maps', body: 'ready', severity: 'info' }] };
    expect(usualWithin(early as typeof read)).toBe(early);
    const soon = { ...read, alert: { ...read.alert, startedAt: start + 60 * minute } };
    expect(usualWithin(soon)).toBe(soon);
  });
});
