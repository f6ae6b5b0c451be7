/**
 * Alerts of any sender by the mappings that are shipped as examples; what fits none is kept and said.
 */
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configSchema } from '../../../src/config.ts';
import { alertWebhook } from '../../../src/intake/alert-webhook.ts';
import { readMapped } from '../../../src/intake/mapped-alert.ts';
import { type Ingress, ingress, type Served, serve } from './ingress.ts';

const text = readFileSync(new URL('../../../manifests/examples/alert-senders.yaml', import.meta.url), 'utf8');
const { webhooks } = configSchema.parse(parse(text));
const senders = webhooks?.alert.senders ?? {};
const now = Date.parse('2026-03-05T09:30:00Z');
const at = now - 600_000;
const iso = new Date(at).toISOString();
const place = { team: 'T0', channel: 'C0ALERTS' };

const bodies: Record<string, Record<string, unknown>> = {
  datadog: {
    id: 'a1b2',
    title: 'Tills are slow',
    body: 'p95 is 4 s',
    transition: 'Triggered',
    priority: 'P2',
    date: String(at),
    tags: 'env:prod,service:till,monitor',
    link: 'https://app.datadoghq.eu/event/event?id=1',
  },
  sentry: {
    action: 'triggered',
    data: {
      event: {
        issue_id: '77',
        title: 'Tills are slow',
        datetime: iso,
        level: 'P2',
        tags: [
          ['service', 'till'],
          ['env', 'prod'],
        ],
        web_url: 'https://tea.sentry.io/issues/77/',
      },
    },
  },
  opsgenie: {
    action: 'Create',
    source: { name: '', type: 'web' },
    alert: {
      alertId: 'x-1',
      message: 'Tills are slow',
      description: 'p95 is 4 s',
      entity: 'till',
      createdAt: at,
      priority: 'P2',
      details: { env: 'prod' },
    },
  },
  newrelic: {
    id: 'nr-1',
    title: 'Tills are slow',
    impactedEntities: ['till', 'ledger'],
    createdAt: at,
    priority: 'P2',
    state: 'ACTIVATED',
    issueUrl: 'https://one.newrelic.com/issue/1',
    trigger: 'STATE_CHANGE',
  },
  plain: {
    id: '1',
    title: 'Tills are slow',
    service: 'till',
    since: iso,
    severity: 'P2',
    labels: { env: 'prod' },
    state: 'firing',
    url: 'https://tea.example/1',
  },
};
const over: Record<string, (body: Record<string, unknown>) => unknown> = {
  datadog: (body) => ({ ...body, transition: 'Recovered' }),
  sentry: (body) => ({ ...body, action: 'resolved' }),
  opsgenie: (body) => ({ ...body, action: 'Close' }),
  newrelic: (body) => ({ ...body, state: 'CLOSED' }),
  plain: (body) => ({ ...body, state: 'resolved' }),
};

let here: Ingress;
let served: Served;
beforeEach(async () => {
  here = await ingress();
  const log = (line: string) => void here.logged.push(line);
  served = await serve(alertWebhook({ intake: here.intake, secret: 'secret', senders, place, now: () => now, log }));
});
afterEach(async () => {
  await served.close();
  await here.close();
});

const post = async (body: string, headers: Record<string, string> = { authorization: 'Bearer secret' }, query = '') =>
  (await fetch(`${served.url}${query}`, { method: 'POST', body, headers })).status;
const only = async () => {
  const incidents = await here.store.incidents();
  expect(incidents).toHaveLength(1);
  return here.journal.load(incidents[0] ?? '');
};

describe('an alert of any sender', () => {
  it.each(Object.keys(bodies))('of %s opens, and resolves, its incident', async (sender) => {
    const body = bodies[sender] ?? {};
    for (const query of [`?sender=${sender}`, '']) expect(await post(JSON.stringify(body), undefined, query)).toBe(202);
    expect((await only()).brief).toMatchObject({
      source: 'webhook',
      sender,
      title: 'Tills are slow',
      service: 'till',
      severity: 'P2',
      startedAt: at,
    });
    expect((await only()).requests.size).toBe(1);
    expect(await post(JSON.stringify(over[sender]?.(body)), undefined, `?sender=${sender}`)).toBe(202);
    expect((await only()).status).toBe('resolved');
  });

  it('is let in by each way to show the secret, and by no other', async () => {
    const body = JSON.stringify(bodies['plain']);
    const login = (password: string) => ({
      authorization: `Basic ${Buffer.from(`aura:${password}`).toString('base64')}`,
    });
    const signed = (key: string) => ({ 'sentry-hook-signature': createHmac('sha256', key).update(body).digest('hex') });
    const wrongs: Record<string, string>[] = [
      {},
      { authorization: 'Bearer secre' },
      login(''),
      login('secrets'),
      signed('other'),
      { 'x-aura-token': '' },
    ];
    for (const wrong of wrongs) expect(await post(body, wrong)).toBe(401);
    expect(await here.facts()).toEqual([]);
    for (const right of [{ 'x-aura-token': 'secret' }, login('secret'), signed('secret')])
      expect(await post(body, right)).toBe(202);
  });

  it('that fits no mapping is kept and said once, and nothing is looked into', async () => {
    for (const body of ['no JSON at all', '{"other": 1}', '{"other": 1}']) expect(await post(body)).toBe(202);
    const state = await only();
    expect(state.requests.size).toBe(0);
    const facts = await here.facts();
    expect(facts.flatMap((fact) => (fact.type === 'incident-opened' ? [fact.brief.description] : []))).toEqual([
      'no JSON at all',
      '{"other": 1}',
    ]);
    const said = await here.rows();
    expect(
      said.map(({ place: where, saying }) => [where.channel, saying.type === 'notice' && saying.notice.code]),
    ).toEqual([
      ['C0ALERTS', 'alert-not-read'],
      ['C0ALERTS', 'alert-not-read'],
    ]);
  });

  it('is asked for again while the store is away', async () => {
    here.away(true);
    expect(await post(JSON.stringify(bodies['plain']))).toBe(503);
    expect(await post('odd')).toBe(503);
    here.away(false);
    expect(await post(JSON.stringify(bodies['plain']))).toBe(202);
  });

  it('is read whatever it is', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(null, ...Object.keys(senders), 'nobody'), (body, wanted) => {
        const read = readMapped(Buffer.from(body), senders, wanted, null, now);
        expect(['event', 'heartbeat', 'unfit']).toContain(read.read);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a mapping', () => {
  it('that is no expression is a fault with its place', () => {
    const bad = configSchema.safeParse({ webhooks: { alert: { senders: { mine: { title: 'a.[' } } } } });
    expect(bad.error?.issues[0]).toMatchObject({ path: ['webhooks', 'alert', 'senders', 'mine', 'title'] });
  });
});
