/**
 * PagerDuty's webhook over HTTP: what is refused, what is dropped, what is told to come again.
 */
import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPagerDutyEvent, readWorkflowBody } from '../../../src/intake/pagerduty-event.ts';
import { pagerdutyWebhook } from '../../../src/intake/pagerduty-webhook.ts';
import type { IncidentBrief } from '../../../src/run/request.ts';
import { type Ingress, ingress, type Served, serve, signature } from './ingress.ts';

const file = (name: string) => readFileSync(new URL(`../../fixtures/pagerduty/${name}.json`, import.meta.url), 'utf8');
const triggered = file('triggered');
const now = Date.parse('2026-11-21T18:45:30Z');
const secrets = ['the-new-secret', 'the-old-secret'];

let here: Ingress;
let served: Served;
let sought: IncidentBrief[];
beforeEach(async () => {
  here = await ingress();
  sought = [];
  const options = { intake: here.intake, secrets, workflowToken: 'workflow-token', team: 'T0', now: () => now };
  served = await serve(
    pagerdutyWebhook({
      ...options,
      seekChannel: (brief) => void sought.push(brief),
      log: (line) => void here.logged.push(line),
    }),
  );
});
afterEach(async () => {
  await served.close();
  await here.close();
});

async function post(
  body: string,
  headers: Record<string, string> = { 'x-pagerduty-signature': signature('the-new-secret', body) },
): Promise<number> {
  return (await fetch(served.url, { method: 'POST', body, headers })).status;
}
const requests = async () => (await here.facts()).filter((fact) => fact.type === 'request-accepted');
const changed = (change: Record<string, unknown>, data: Record<string, unknown> = {}): string => {
  const { event } = JSON.parse(triggered) as { event: Record<string, unknown> };
  return JSON.stringify({ event: { ...event, ...change, data: { ...(event['data'] as object), ...data } } });
};

describe('a signed event', () => {
  it('opens an incident with one run, and asks for its channel', async () => {
    expect(await post(triggered)).toBe(202);
    expect(await here.facts()).toMatchObject([
      {
        type: 'incident-opened',
        brief: {
          source: 'pagerduty',
          ref: 'PGR0VU2',
          service: 'orders',
          severity: 'P1',
          startedAt: Date.parse('2026-11-21T18:45:20Z'),
        },
      },
      { type: 'request-accepted', request: { kind: 'webhook', by: null, place: null } },
    ]);
    expect(sought).toMatchObject([{ ref: 'PGR0VU2' }]);
    expect(here.woken).toHaveLength(1);
  });

  it('counts once, twice at once, again later, or under the same webhook id', async () => {
    expect(await Promise.all([post(triggered), post(triggered)])).toEqual([202, 202]);
    expect(await post(triggered)).toBe(202);
    const other = changed({ id: 'another-event' });
    const headers = { 'x-pagerduty-signature': signature('the-new-secret', other), 'x-webhook-id': 'W1' };
    await post(other, headers);
    const third = changed({ id: 'third-event' });
    await post(third, { 'x-pagerduty-signature': signature('the-new-secret', third), 'x-webhook-id': 'W1' });
    expect(await requests()).toHaveLength(1);
    expect((await here.facts()).filter((fact) => fact.type === 'occurrence-seen')).toHaveLength(1);
  });

  it('may be signed by any of several secrets, among several signatures', async () => {
    const headers = { 'x-pagerduty-signature': `v1=${'0'.repeat(64)}, ${signature('the-old-secret', triggered)}` };
    expect(await post(triggered, headers)).toBe(202);
    expect(await requests()).toHaveLength(1);
  });

  it('that is malformed, unknown or old is taken, logged, and starts nothing', async () => {
    const old = changed({ occurred_at: '2026-11-19T17:00:00Z' });
    const unknown = changed({ event_type: 'incident.annotated' });
    const odd = changed({ occurred_at: 'yesterday' });
    const strange = changed({}, { id: '../../etc' });
    // Names that every object of the language has are no types of events.
    const inherited = ['constructor', '__proto__'].map((type) => changed({ event_type: type }));
    for (const body of ['{"event":', '[]', 'null', '{}', old, unknown, odd, strange, ...inherited])
      expect(await post(body)).toBe(202);
    expect(await here.facts()).toEqual([]);
    expect(here.logged).toHaveLength(10);
    expect(here.logged.join('\n')).toMatch(/older than 48 hours/);
    // One that is just not too old yet.
    expect(await post(changed({ occurred_at: '2026-11-19T19:00:00Z' }))).toBe(202);
    expect(await requests()).toHaveLength(1);
  });

  it('while the store is away is told to come again, and then counts once', async () => {
    here.away(true);
    expect(await post(triggered)).toBe(503);
    here.away(false);
    expect(await post(triggered)).toBe(202);
    expect(await requests()).toHaveLength(1);
  });

  it('of a finished workflow asks for the channel', async () => {
    expect(await post(changed({ event_type: 'incident.workflow.completed' }))).toBe(202);
    expect(sought).toMatchObject([{ ref: 'PGR0VU2' }]);
    expect(await here.facts()).toEqual([]);
  });

  it('of acknowledge and resolve is a signal to the incident', async () => {
    await post(triggered);
    await post(changed({ id: 'ack', event_type: 'incident.acknowledged', agent: { id: 'P1', summary: 'On-call' } }));
    const resolved = file('resolved');
    expect(await post(resolved)).toBe(202);
    expect((await here.facts()).slice(2)).toMatchObject([
      { type: 'incident-acknowledged', by: 'On-call' },
      { type: 'incident-resolved', by: 'On-call', source: 'pagerduty' },
    ]);
    expect(await requests()).toHaveLength(1);
  });
});

describe('a request without proof', () => {
  it('is refused and starts nothing', async () => {
    const good = signature('the-new-secret', triggered);
    const wrong: Record<string, string>[] = [
      {},
      { 'x-pagerduty-signature': '' },
      { 'x-pagerduty-signature': good.replace('v1=', 'v0=') },
      { 'x-pagerduty-signature': good.slice(0, -1) },
      { 'x-pagerduty-signature': signature('', triggered) },
      { 'x-pagerduty-signature': signature('guessed', triggered) },
      { 'x-aura-token': 'workflow-toke' },
    ];
    for (const headers of wrong) expect(await post(triggered, headers)).toBe(401);
    expect(await post(`${triggered} `, { 'x-pagerduty-signature': good })).toBe(401);
    expect(await here.facts()).toEqual([]);
    expect(here.logged.at(-1)).toMatch(/turns the subscription off/);
  });

  it('is refused when no secret is set', async () => {
    await served.close();
    served = await serve(pagerdutyWebhook({ intake: here.intake, secrets: [''], team: 'T0', now: () => now }));
    expect(await post(triggered, { 'x-pagerduty-signature': signature('', triggered) })).toBe(401);
    expect(await post(triggered, { 'x-aura-token': '' })).toBe(401);
  });

  it('that is too large or never ends is not waited for', async () => {
    const large = ' '.repeat(300 * 1024);
    expect(await post(large)).toBe(413);
    await new Promise<void>((resolve) => {
      const half = httpRequest(served.url, { method: 'POST', headers: { 'content-length': '100' } });
      half.on('error', () => resolve());
      half.write('{');
      half.destroy();
      half.on('close', () => resolve());
    });
    expect((await fetch(served.url)).status).toBe(405);
    expect(await here.facts()).toEqual([]);
  });
});

describe('the body of a workflow', () => {
  it('brings the channel, by the shared token', async () => {
    expect(await post(file('workflow'), { 'x-aura-token': 'workflow-token' })).toBe(202);
    expect(await post(triggered)).toBe(202);
    const place = { team: 'T0', channel: 'C0INCIDENT' };
    expect((await requests()).map((fact) => (fact.type === 'request-accepted' ? fact.request.place : null))).toEqual([
      place,
    ]);
    const [incident = ''] = await here.store.incidents();
    expect((await here.journal.load(incident)).brief).toMatchObject({ service: 'orders', labels: { number: '2' } });
  });

  it('is understood although a title with a quotation mark broke it', async () => {
    const broken =
      '{"incidentId":"PGR0VU2","incidentNumber":"2","channelId":"C0INCIDENT","title":"the "orders" service"}';
    expect(await post(broken, { 'x-aura-token': 'workflow-token' })).toBe(202);
    expect(await requests()).toHaveLength(1);
    expect(readWorkflowBody('{"incidentId":"P1","channelId":"not a channel"}', 'T0', now)).toBeNull();
  });
});

describe('any body', () => {
  it('is read without a throw (chance)', () => {
    const event = fc.record(
      {
        id: fc.anything(),
        event_type: fc.constantFrom('incident.triggered', 'x', 7),
        occurred_at: fc.anything(),
        data: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ event })), fc.string(), (body, text) => {
        expect(['event', 'ignored', 'workflow-completed']).toContain(readPagerDutyEvent(body, 'W', now).read);
        readWorkflowBody(text, 'T0', now);
      }),
      { numRuns: 300 },
    );
  });
});
