/**
 * From alerts that arrived together to one brief: who speaks for the group, its name, its components, its start.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAlertmanager } from '../../../src/intake/alertmanager-webhook.ts';
import type { IncidentBrief } from '../../../src/run/request.ts';

const now = Date.parse('2026-03-05T09:30:00Z');
const at = (clock: string) => `2026-03-05T${clock}:00Z`;

function read(alerts: unknown[], group: Record<string, unknown> = {}): IncidentBrief {
  const event = readAlertmanager(bodyOf(alerts, group), null, now);
  if (event === null || event === 'heartbeat') throw new Error(`It was read as ${String(event)}.`);
  return event.brief;
}

function bodyOf(alerts: unknown[], group: Record<string, unknown> = {}): Buffer {
  const whole = { version: '4', groupKey: '{}:{}', status: 'firing', commonLabels: {}, commonAnnotations: {} };
  return Buffer.from(JSON.stringify({ ...whole, groupLabels: {}, alerts, ...group }));
}

const slow = { alertname: 'TillSlow', app: 'till', namespace: 'tea', severity: 'warning' };
const lost = { alertname: 'LedgerLost', statefulset: 'ledger', namespace: 'tea', severity: 'critical' };

describe('a group of alerts', () => {
  it('is called by its most severe alert, and names the components of all', () => {
    const brief = read([
      { labels: slow, startsAt: at('09:20') },
      { labels: lost, startsAt: at('09:22'), annotations: { summary: 'No replica is left' } },
      { labels: { ...slow, pod: 'till-1' }, startsAt: at('09:20') },
    ]);
    expect(brief).toMatchObject({
      title: 'LedgerLost ledger and 1 more in tea',
      service: 'ledger',
      components: ['ledger', 'till'],
      severity: 'critical',
      description: 'No replica is left',
      labels: { namespace: 'tea' },
      startedAt: Date.parse(at('09:20')),
    });
    expect(brief.alerts).toHaveLength(3);
  });

  it('says no place for alerts of several', () => {
    expect(read([{ labels: slow }, { labels: { ...lost, namespace: 'safe' } }]).title).toBe(
      'LedgerLost ledger and 1 more',
    );
  });

  it('has the summary of one, or of all that say the same', () => {
    const annotations = { summary: 'Tills are slow' };
    const brief = read([
      { labels: slow, annotations },
      { labels: { ...slow, app: 'till-b' }, annotations },
    ]);
    expect(brief).toMatchObject({ title: 'Tills are slow', components: ['till', 'till-b'] });
    expect(brief.description).toBeUndefined();
  });

  it('speaks for what fires: what is resolved is listed behind it', () => {
    const brief = read([
      { status: 'resolved', labels: lost, startsAt: '2026-03-04T00:00:00Z' },
      { status: 'firing', labels: slow, startsAt: at('09:25'), annotations: { description: 'p99 is 4 s' } },
    ]);
    expect(brief).toMatchObject({
      title: 'TillSlow till',
      service: 'till',
      description: 'p99 is 4 s',
      startedAt: Date.parse(at('09:25')),
      alerts: [
        { name: 'TillSlow', component: 'till', firing: true },
        { name: 'LedgerLost', component: 'ledger', firing: false },
      ],
    });
  });

  it('does not begin with what has fired for days', () => {
    const old = { labels: { ...slow, severity: 'critical' }, startsAt: '2026-02-20T00:00:00Z' };
    const brief = read([old, { labels: lost, startsAt: at('09:10') }, { labels: slow, startsAt: at('08:50') }]);
    expect(brief).toMatchObject({ service: 'ledger', startedAt: Date.parse(at('08:50')) });
    expect(read([old]).startedAt).toBe(Date.parse('2026-02-20T00:00:00Z'));
  });

  it('keeps what only one alert has, and what all have', () => {
    const brief = read(
      [{ labels: { pod: 'till-6c5f7d8b9-x7k2p' }, annotations: { runbook_url: 'https://books.example/till' } }],
      { commonLabels: { alertname: 'TillLoops' }, commonAnnotations: { description: 'It starts again and again' } },
    );
    expect(brief).toMatchObject({
      title: 'TillLoops till',
      service: 'till',
      description: 'It starts again and again',
      runbook: 'https://books.example/till',
      labels: { alertname: 'TillLoops', pod: 'till-6c5f7d8b9-x7k2p' },
    });
  });

  it.each([
    ['http://p.example/graph?g0.expr=rate%28tea_total%5B5m%5D%29+%3E+1&g0.tab=1', 'rate(tea_total[5m]) > 1'],
    ['http://g.example/explore?left=%7B%22queries%22%3A%5B%7B%22expr%22%3A%22up%20%3D%3D%200%22%7D%5D%7D', 'up == 0'],
    ['http://g.example/explore?panes=%7B%22a%22%3A%7B%22queries%22%3A%5B%7B%22expr%22%3A%22up%22%7D%5D%7D%7D', 'up'],
    ['http://v.example/vmalert/alert?group_id=1&alert_id=2', undefined],
    ['not an address', undefined],
    ['http://g.example/explore?left={"queries', undefined],
  ])('takes the query of its rule from %s', (generatorURL, expression) => {
    expect(read([{ labels: slow, generatorURL }]).expression).toBe(expression);
  });

  it('keeps what Grafana adds: what was measured, and the ways to panel and silence', () => {
    const grafana = {
      labels: { alertname: 'Slow tills', grafana_folder: 'Tea', service_name: 'till' },
      annotations: { summary: 'p95 above 1 s' },
      values: { A: 1.72, C: 1, D: 'none' },
      valueString: '[ var=A value=1.72 ]',
      silenceURL: 'https://g.example/silence',
      dashboardURL: 'https://g.example/d/1',
      panelURL: 'https://g.example/d/1?viewPanel=2',
    };
    const brief = read([grafana], { version: '1', orgId: 1, title: '[FIRING:1] Slow tills', state: 'alerting' });
    expect(brief).toMatchObject({ title: 'p95 above 1 s', service: 'till', values: { A: 1.72, C: 1 } });
    expect(brief.links).toEqual({
      panel: grafana.panelURL,
      dashboard: grafana.dashboardURL,
      silence: grafana.silenceURL,
    });
  });

  it('follows no address but http, and no runbook of several words', () => {
    const annotations = { runbook_url: 'see the wiki' };
    const brief = read([{ labels: slow, annotations, generatorURL: 'javascript:alert(1)' }], {
      externalURL: 'file:///etc/passwd',
    });
    expect(brief.runbook).toBeUndefined();
    expect(brief.links).toBeUndefined();
    expect(brief.url).toBeUndefined();
    expect(read([{ labels: slow, annotations: { runbook: 'books/till.md' } }]).runbook).toBe('books/till.md');
  });

  it.each(['Watchdog', "Dead Man's Switch", 'DeadMansSwitch', 'dead-mans-snitch', 'Heartbeat'])(
    'opens nothing for %s, fired or resolved',
    (alertname) => {
      for (const status of ['firing', 'resolved'])
        expect(readAlertmanager(bodyOf([{ labels: { alertname }, status }], { status }), null, now)).toBe('heartbeat');
    },
  );

  it('leaves a heartbeat out of a group', () => {
    expect(readAlertmanager(bodyOf([{ labels: { alertname: 'Inhibitor', severity: 'none' } }]), null, now)).toBe(
      'heartbeat',
    );
    expect(
      read([{ labels: { alertname: 'Watchdog' }, startsAt: '2026-01-01T00:00:00Z' }, { labels: slow }]),
    ).toMatchObject({
      title: 'TillSlow till',
      startedAt: now,
    });
  });

  it('loses nothing of the rest for one odd part', () => {
    const brief = read(
      [7, null, 'x', { labels: { ...slow, code: 503, ok: false, none: null, deep: { a: 1 } }, annotations: null }],
      {
        commonLabels: null,
        commonAnnotations: ['x'],
        groupLabels: 3,
        externalURL: 4,
      },
    );
    expect(brief.labels).toEqual({ ...slow, code: '503', ok: 'false' });
    expect(brief.service).toBe('till');
  });

  it('reads whatever is sent without failing', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.anything(), fc.anything(), (alerts, labels, annotations) => {
        const body = bodyOf(alerts, { commonLabels: labels, commonAnnotations: annotations });
        const event = readAlertmanager(body, null, now);
        expect(event === 'heartbeat' || (event !== null && event.brief.title.length > 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
