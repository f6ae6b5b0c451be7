/** What fired, whether it can be repaired, where it is seen, and whether it may be closed. */
import { describe, expect, it } from 'vitest';
import { closeIt } from '../../../src/orchestrator/answers/close-it.ts';
import { seeMyself } from '../../../src/orchestrator/answers/see-myself.ts';
import { takenUp } from '../../../src/orchestrator/answers/taken-up.ts';
import { alertLine, fixAlert } from '../../../src/orchestrator/answers/the-alert.ts';
import { askedAt, calm, card, denied, helped, linesOf, minutes } from '../../support/asked-at.ts';

const row = (over: object) => ({
  ...{ service: 'shop', metric: 'error_ratio', labels: { route: 'GET /' }, kind: 'error', unit: 'ratio', before: 0 },
  ...{
    inside: 0.4,
    worst: 0.5,
    latest: 0.4,
    latestAt: null,
    newest: 0.4,
    strength: 9,
    abnormal: true,
    recovered: false,
  },
  ...over,
});
const profile = (...metrics: object[]) => ({ 'aura.metric_profile': { metrics, recovered: false, asOf: null } });
const failing = profile(row({}));
const back = {
  'aura.metric_profile': { metrics: [row({ latest: 0, newest: 0, recovered: true })], recovered: true, asOf: null },
};
const resolved = { resolved: { by: 'x', source: 'webhook', at: minutes(4) } };

describe('what fired', () => {
  it('is told with number, line and what is measured', async () => {
    expect((await linesOf(alertLine(askedAt({ brings: failing })))).join('\n')).toMatch(
      /^“40 % of GET \/ fail, above 10 %”: it fired at 12:00:00 UTC for shop\.\nIt reported 40 %, and its line is above 10 %\.\nMeasured here: failed share of GET \/: usually 0 %, at its worst 50 %, now 40 %/,
    );
  });

  it('is measured by the percentile that it names', async () => {
    const brief = {
      source: 'webhook',
      title: 'p95 of GET / is 900 ms, above 600 ms',
      service: 'shop',
      labels: {},
      startedAt: 0,
    };
    const times = { kind: 'latency', unit: 'ms', before: 5, worst: 9, newest: 9 };
    const brings = profile(row({ ...times, metric: 'latency_p50_ms' }), row({ ...times, metric: 'latency_p95_ms' }));
    expect((await linesOf(alertLine(askedAt({ brings, state: { brief } })))).join('\n')).toMatch(
      /It reported 900 ms, and its line is above 600 ms[^]*95th percentile/,
    );
  });

  it('of a calm is told beside what was measured; of a mention, that none did', async () => {
    expect((await linesOf(alertLine(askedAt({ finding: calm })))).join('\n')).toMatch(
      /Measured here: [^\n]* is 0 % now, and it stayed inside its usual range/,
    );
    const brief = { source: 'slack', title: 'shop is slow', labels: {}, startedAt: 0 };
    expect((await linesOf(alertLine(askedAt({ state: { brief } }))))[0]).toMatch(/^No alert fired here/);
  });
});

describe('a bad alert', () => {
  it('is repaired by nobody here, and not called too sensitive by one firing', async () => {
    expect((await linesOf(fixAlert(askedAt({ finding: calm })))).join('\n')).toMatch(
      /^I change no alert rules[^]*shop belongs to “team-shop”[^]*The alert reported 40 %[^]*does not show that it is too sensitive/,
    );
    expect((await linesOf(fixAlert(askedAt({ brings: failing })))).join('\n')).toMatch(
      /This time something stood behind it/,
    );
  });

  it('has its line told once', async () => {
    const asked = askedAt({ text: 'what was the threshold of the alert?', finding: calm });
    const lines = async (aspect?: 'alert-line') =>
      (await takenUp({ ...asked, ask: { ...asked.ask, ...(aspect ? { aspect } : {}) } }, [])).lines;
    expect(await lines()).not.toEqual([]);
    expect(await lines('alert-line')).toEqual([]);
  });
});

describe('where it is seen', () => {
  it('is told by metric, log line and evidence', async () => {
    const triage = {
      components: [],
      anomalies: [
        {
          component: 'web',
          signal: 'no place within <n> ms',
          source: 'log',
          kind: 'appeared',
          chronic: false,
          strength: 3,
        },
        { component: 'shop', signal: 'as every hour', source: 'log', kind: 'lasting', chronic: true, strength: 9 },
      ],
    };
    expect((await linesOf(seeMyself(askedAt({ brings: failing, more: { triage } })))).join('\n')).toMatch(
      /^Metric error_ratio of shop, route GET \/: now 40 %[^]*Log of web: search for “no place within”[^]*“show E9”[^]*dashboard is not on my record/,
    );
  });

  it('of a calm is the alert’s own number', async () => {
    const brings = profile(row({ metric: 'latency_p95_ms', kind: 'latency', unit: 'ms', abnormal: false }));
    expect((await linesOf(seeMyself(askedAt({ finding: calm, brings }))))[0]).toMatch(
      /^Metric error_ratio of shop, route GET \/: now 0 %, usually 0 % to 1 %/,
    );
  });

  it('is not known where nothing is measured', async () => {
    expect((await linesOf(seeMyself(askedAt({}))))[0]).toMatch(/^Not known here: nothing that is measured/);
  });
});

describe('whether it may be closed', () => {
  it.each([
    [
      'waits',
      { cards: [card('pending')], brings: failing },
      /^Not yet, as far as is measured\.[^]*waits for a decision/,
    ],
    ['was denied', { cards: [denied], brings: failing }, /^Not yet, as far as is measured\.[^]*was denied by @U1/],
    [
      'helped',
      { cards: [helped], brings: back, state: resolved },
      /^Nothing that is measured speaks against it\. It is over[^]*seen at 12:04:00 UTC, 60 s ago[^]*Open: 1\.1 of web[^]*team-web/,
    ],
  ])('while the card %s', async (_, at, says) => {
    expect((await linesOf(closeIt(askedAt(at)))).join('\n')).toMatch(says);
  });

  it('of a calm says what was looked at, and has a sentence to pass on where that is asked', async () => {
    const told = async (text: string) => (await linesOf(closeIt(askedAt({ finding: calm, text })))).join('\n');
    expect(await told('can we close it and tell the boss it was nothing')).toMatch(
      /^Nothing that is measured speaks against it: [^]*Looked at: [^]*not marked as resolved[^]*To pass on: the alert for shop was false/,
    );
    expect(await told('can we close it')).not.toMatch(/To pass on/);
    // What is to be told may be another part of the message.
    const requests = new Map([['w', { request: { text: 'can we close it and tell the boss' } }]]);
    const more = { run: { id: 'q', parent: null, request: 'w' } };
    const part = askedAt({ finding: calm, text: 'can we close it?', state: { requests }, more });
    expect((await linesOf(closeIt(part))).join('\n')).toMatch(/To pass on/);
  });
});
