/**
 * PagerDuty's REST API as a small server answers it.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AuraError } from '../../../src/errors.ts';
import { PagerDuty } from '../../../src/pagerduty/client.ts';
import { OnCall } from '../../../src/pagerduty/on-call.ts';

let answers: Record<string, { status?: number; body?: unknown; raw?: string }>;
let seen: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[];
let pagerduty: PagerDuty;
let close: () => Promise<void>;

beforeEach(async () => {
  answers = {};
  seen = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      const url = request.url ?? '';
      seen.push({ method: request.method ?? '', url, headers: request.headers, body });
      const answer = answers[decodeURIComponent(url.split('?')[0] ?? '')] ?? { status: 404, body: {} };
      response.writeHead(answer.status ?? 200).end(answer.raw ?? JSON.stringify(answer.body ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  pagerduty = new PagerDuty({ token: 'secret-token', baseUrl, from: 'aura@example.com' });
  close = () => new Promise((resolve) => server.close(() => resolve()));
});
afterEach(() => close());

const incident = {
  incident: {
    id: 'P1',
    status: 'triggered',
    title: 'Orders slow',
    escalation_policy: { id: 'PESC', summary: 'Default' },
    assignments: [{ assignee: { id: 'PA', summary: 'A' } }, { assignee: { id: 'PB', summary: 'B' } }],
  },
};

describe('PagerDuty', () => {
  it('names the dedicated channel, or null while there is none', async () => {
    expect(await pagerduty.dedicatedChannel('P1')).toBeNull();
    answers['/integration-slack/incidents/P1/dedicated_channel'] = {
      body: { channel: { id: 'C0', name: 'inc-1', slack_team_id: 'T0', link: 'x' } },
    };
    expect(await pagerduty.dedicatedChannel('P1')).toEqual({ team: 'T0', channel: 'C0' });
    expect(seen[0]?.headers.authorization).toBe('Token token=secret-token');
  });

  it('tells who is on call for an incident, and who it is assigned to, by e-mail', async () => {
    answers['/incidents/P1'] = { body: incident };
    answers['/oncalls'] = {
      body: {
        oncalls: [
          { user: { id: 'PA', email: 'a@example.com' } },
          { user: { id: 'PB' } },
          { user: { id: 'PA', email: 'a@example.com' } },
        ],
      },
    };
    answers['/users/PA'] = { body: { user: { id: 'PA', email: 'a@example.com' } } };
    answers['/users/PB'] = { body: { user: { id: 'PB', email: 'b@example.com' } } };
    const onCall = new OnCall(pagerduty);
    expect(await onCall.emails('P1', 'escalation-policy')).toEqual(['a@example.com', 'b@example.com']);
    expect(seen.find((it) => it.url.startsWith('/oncalls'))?.url).toContain('escalation_policy_ids%5B%5D=PESC');
    expect(await onCall.emails('P1', 'assignees')).toEqual(['a@example.com', 'b@example.com']);
    answers['/incidents/P1'] = { body: { incident: { id: 'P1', status: 'triggered' } } };
    expect(await onCall.emails('P1', 'escalation-policy')).toEqual([]);
    expect(await onCall.emails('P1', 'assignees')).toEqual([]);
  });

  it('reads alerts and notes, and writes a note as a user', async () => {
    answers['/incidents/P1/alerts'] = { body: { alerts: [{ id: 'A1', summary: 's', body: { details: 'd' } }] } };
    expect(await pagerduty.alerts('P1')).toMatchObject([{ id: 'A1', summary: 's' }]);
    answers['/incidents/P1/notes'] = { body: { notes: [{ id: 'N1', content: 'seen' }] } };
    expect(await pagerduty.notes('P1')).toEqual(['seen']);
    await pagerduty.addNote('P1', 'done');
    expect(seen.at(-1)).toMatchObject({
      method: 'POST',
      body: '{"note":{"content":"done"}}',
      headers: { from: 'aura@example.com' },
    });
  });

  it.each([
    [401, false],
    [404, false],
    [429, true],
    [500, true],
  ])('throws for status %i, retryable: %s, and never tells the token', async (status, retryable) => {
    answers['/incidents/P1'] = { status };
    const error = await pagerduty.incident('P1').catch((it: unknown) => it);
    expect(error).toBeInstanceOf(AuraError);
    expect(error).toMatchObject({ code: 'pagerduty-refused', retryable });
    expect(String(error)).not.toContain('secret-token');
  });

  it('throws for what it does not understand, and for nobody there', async () => {
    answers['/incidents/P1'] = { body: { incident: 7 } };
    await expect(pagerduty.incident('P1')).rejects.toMatchObject({ code: 'pagerduty-answer' });
    answers['/incidents/P1'] = { raw: '<html>' };
    await expect(pagerduty.incident('P1')).rejects.toMatchObject({ code: 'pagerduty-unreachable', retryable: true });
    const nobody = new PagerDuty({ token: 't', baseUrl: 'http://127.0.0.1:1' });
    await expect(nobody.incident('P1')).rejects.toMatchObject({ code: 'pagerduty-unreachable' });
  });
});
