/** What a finer answer does not claim: calm where times are out, the same where nothing is named, how a setting works. */
import { describe, expect, it } from 'vitest';
import { calmOrQuiet } from '../../../src/orchestrator/answers/calm-or-quiet.ts';
import { howItLeads } from '../../../src/orchestrator/answers/how-it-leads.ts';
import { sameOrNew } from '../../../src/orchestrator/answers/same-or-new.ts';
import { stillLive, testThatCatches } from '../../../src/orchestrator/answers/still-live.ts';
import { outageOrSlow } from '../../../src/orchestrator/answers/ways-state.ts';
import { askedAt, calm, fault, linesOf, minutes, noon } from '../../support/asked-at.ts';

const row = (route: string, kind: 'error' | 'latency', latest: number, over: object = {}) => ({
  ...{ service: 'shop', metric: kind === 'error' ? 'error_ratio' : 'latency_p50_ms', labels: { route }, kind },
  ...{ unit: kind === 'error' ? 'ratio' : 'ms', before: 0, inside: latest, worst: latest, latest, latestAt: null },
  ...{ strength: 10, abnormal: latest > 0, recovered: false, newest: latest },
  ...over,
});
const showing = (...metrics: object[]) => ({ 'aura.metric_profile': { metrics, recovered: false, asOf: null } });
const hit = {
  ...fault,
  impact: { journeys: [{ service: 'shop', name: 'GET /item', share: 0.5, requests: 10 }], users: null },
};
const set = (summary: string) => ({ ...hit, causeKind: 'config', change: { ...fault.change, summary } });

describe('a calm', () => {
  const told = (...metrics: object[]) => calmOrQuiet(askedAt({ finding: calm, brings: showing(...metrics) }));

  it('is not claimed while times are out of their range', async () => {
    expect(await told(row('GET /item', 'error', 0), row('GET /item', 'latency', 900))).toBeNull();
    expect((await linesOf(told(row('GET /item', 'error', 0), row('GET /item', 'latency', 0))))[0]).toMatch(
      /^Not known whether it is only quiet/,
    );
  });
});

describe('the same thing', () => {
  const told = async (text: string) =>
    (await linesOf(sameOrNew(askedAt({ text, finding: hit, brings: showing(row('GET /item', 'error', 0.5)) }))))[0];

  it('is claimed only of what is named and hit', async () => {
    expect(await told('the item page fails, same thing or new?')).toMatch(/^The same, as far as is measured/);
    expect(await told('my printer fails, same thing or new?')).toMatch(/^Not known without the page or step/);
  });
});

describe('an outage', () => {
  const told = async (...metrics: object[]) =>
    (
      await linesOf(outageOrSlow(askedAt({ text: 'how bad is it really', finding: hit, brings: showing(...metrics) })))
    )[0];

  it('is full where nearly all fail, and no failure is denied that nothing measures', async () => {
    expect(await told(row('GET /item', 'error', 1))).toMatch(/^A full outage/);
    expect(await told(row('GET /item', 'latency', 900))).toMatch(
      /whether any request of .* fails is not measured here/,
    );
    expect(await told(row('GET /item', 'latency', 900), row('GET /item', 'error', 0))).toMatch(/^Only slow, not down/);
  });

  it('is partial where one of two ways in still answers some', async () => {
    const both = {
      ...hit,
      impact: { ...hit.impact, journeys: [...hit.impact.journeys, { ...hit.impact.journeys[0], name: 'POST /buy' }] },
    };
    const brings = showing(row('GET /item', 'error', 1), row('POST /buy', 'error', 0.2));
    expect((await linesOf(outageOrSlow(askedAt({ text: 'how bad is it really', finding: both, brings }))))[0]).toMatch(
      /^A partial one/,
    );
  });
});

describe('how a setting leads to it', () => {
  const told = async (summary: string) => (await linesOf(howItLeads(askedAt({ finding: set(summary) }))))[0];

  it('is told of a count that was lowered, and of nothing else', async () => {
    expect(await told('pool.size: 12 → 2')).toMatch(/may use only 2 of what pool\.size counts/);
    for (const other of ['pool.size: 2 → 12', 'call.timeout_ms: 2000 → 200', 'mode: strict → lax'])
      expect(await told(other)).toMatch(/How that setting does it, nothing that I read tells/);
  });

  it('and which test would show it promises no more', async () => {
    const claims = [
      { kind: 'cause', component: 'web', statement: '1.1: calls query() once for each item', evidence: ['E1'] },
    ];
    const lines = async (finding: object) =>
      (await linesOf(testThatCatches(askedAt({ text: 'which test would have caught it', finding }))))[0];
    expect(await lines({ ...hit, claims })).toMatch(/^One with several items instead of one/);
    expect(await lines({ ...hit, claims: [{ ...claims[0], statement: '1.1: adds an entry: x' }] })).toMatch(
      /^One under the load and with the data that production has/,
    );
  });
});

describe('whether a release is still live', () => {
  const change = (ref: string, at: number) => ({
    ...{ time: new Date(at).toISOString(), kind: 'deploy', ref, service: 'web', summary: 'More of it' },
  });
  const told = async (...changes: object[]) =>
    (
      await linesOf(
        stillLive(
          askedAt({
            text: 'is that release still live',
            finding: hit,
            ...(changes.length > 0 ? { brings: { 'aura.changes': { changes } } } : {}),
          }),
        ),
      )
    )[0];

  it('is known only as far as changes are recorded', async () => {
    expect(await told(change('1.1', noon))).toMatch(/^Yes, as far as is recorded/);
    expect(await told(change('1.1', noon), change('1.2', minutes(1)))).toMatch(
      /^Not for sure: 1\.2 of web came after it/,
    );
    expect(await told()).toBeUndefined();
  });
});
