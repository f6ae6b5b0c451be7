/**
 * Alerts in messages that other products and people write in Slack: title, component, start and whose it is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertOfMessage } from '../../../src/intake/message-alert.ts';
import { toldMessage } from '../../../src/slack/told-message.ts';

const folder = new URL('../../fixtures/messages/', import.meta.url);
const place = { team: 'T1', channel: 'C1' };
/** Nothing of an app's message needs to be known beforehand; a person's words do. */
const frame = { known: [{ name: 'ledger' }], zone: 'Europe/Berlin' };

interface Fixture {
  message: Record<string, unknown>;
  right: Record<string, string>;
}

const fixtures = readdirSync(folder).map((file) => {
  const { message, right } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture;
  return [file.replace('.json', ''), message, right] as const;
});

const read = (message: unknown) => {
  const told = toldMessage(message, place);
  return told && alertOfMessage(told, frame);
};
const attached = (title: string, more: Record<string, unknown> = {}) =>
  read({ ts: '1772702400.000100', bot_id: 'B1', text: '', attachments: [{ title, ...more }] });

describe('an alert in a message', () => {
  it.each(fixtures)('of %s has its title, component and start', (_, message, right) => {
    const alert = read(message);
    const { component, start, pagerduty, ...rest } = right;
    expect(alert?.brief).toMatchObject({ ...rest, service: component, startedAt: Date.parse(start ?? '') });
    expect(alert?.pagerduty).toBe(pagerduty);
    expect(alert?.firing).toBe(true);
  });

  it.each([
    ['[RESOLVED] TillErrors (till tea)', 'TillErrors', false],
    ['Recovered: [P1] Tills are slow', 'Tills are slow', false],
    [':warning: [#7] Tills are slow', 'Tills are slow', true],
    ['[FIRING:3, RESOLVED:1] TillErrors', 'TillErrors', true],
    ['[FIRING:1]', '[FIRING:1]', true],
    ['#4 : Tills are slow', 'Tills are slow', true],
    ['Acknowledged #77 Tills are slow', 'Tills are slow', true],
    ['Resolved #51: Tills are slow', 'Tills are slow', false],
    ['[Triggered on {service:till,env:prod}] Tills are slow', 'Tills are slow', true],
    ['[P1] [Triggered] Tills are slow', 'Tills are slow', true],
    ['[Recovered on {service:till}] Tills are slow', 'Tills are slow', false],
    ['[Re-Triggered on {kube_deployment:till}] Tills are slow', 'Tills are slow', true],
    ['[No Data on {service:till}] Tills are slow', 'Tills are slow', true],
  ])('says by its title what it is and whether it is over: %s', (title, name, firing) => {
    expect(attached(title)).toMatchObject({ brief: { title: name }, firing });
  });

  it.each([
    ['tags of its title', { title: '[Triggered on {kube_deployment:till,kube_namespace:tea}] OOM kills' }],
    ['matchers in its title', { title: '[FIRING:1] Errors for tea (job="kube-state-metrics", deployment="till")' }],
    ['lines under a heading of its own', { text: ':fire: *[FIRING] Errors*\nSeverity: critical\nService: till' }],
  ])('finds the component in %s', (_, attachment) => {
    expect(attached('', attachment)?.brief.service).toBe('till');
  });

  it('finds the component among several names in small print', () => {
    const small = {
      type: 'mrkdwn',
      text: 'Project: <https://tea.sentry.io/x|till>    Alert: errors    Short ID: TILL-1A',
    };
    const blocks = [
      { type: 'section', text: { type: 'mrkdwn', text: '<https://tea.sentry.io/issues/1|ValueError: bad total>' } },
      { type: 'context', elements: [small] },
    ];
    expect(read({ ts: '1772702400.000100', bot_id: 'B1', text: '', attachments: [{ blocks }] })?.brief).toMatchObject({
      title: 'ValueError: bad total',
      service: 'till',
      sender: 'Sentry',
    });
  });

  it('takes no link to press for its title', () => {
    const text =
      ':fire: *[FIRING] TillErrors* on `till`\nSeverity: critical\nNamespace: tea\n<https://am.example|Silence>';
    expect(read({ ts: '1772702400.000100', bot_id: 'B1', text })?.brief.title).toBe('TillErrors on till');
  });

  it('opens nothing for a heartbeat, and for a message without words', () => {
    expect(attached('[FIRING:1] Watchdog (monitoring none)')).toBeNull();
    expect(read({ ts: '1772702400.000100', text: '  ' })).toBeNull();
    expect(read({ text: 'no time' })).toBeNull();
  });

  it('takes no exporter and no address for the component', () => {
    const alert = attached('[FIRING:1] Odd (kube-state-metrics 10.0.0.7:8080 critical)');
    expect(alert?.brief).toMatchObject({ title: 'Odd' });
    expect(alert?.brief.service).toBeUndefined();
  });

  it('believes no start after the message, and none of another year', () => {
    for (const value of ['2026-03-06T10:00:00Z', '2019-01-01T00:00:00Z', 'soon'])
      expect(attached('Slow', { fields: [{ title: 'Started', value }] })?.brief.startedAt).toBe(1_772_702_400_000);
    expect(attached('Slow', { fields: [{ title: 'Started', value: '5 minutes ago' }] })?.brief.startedAt).toBe(
      1_772_702_100_000,
    );
  });

  it('reads whatever is there without failing', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('<!date^1772702400^x|y>', '<https://x.example|y', 'a: b', '*a:* `b`', '<@U1>'),
    );
    const block = fc.record(
      {
        type: fc.constantFrom('section', 'context', 'rich_text', 'header', 'actions'),
        text: fc.oneof(piece, fc.record({ text: piece })),
        fields: fc.anything(),
        elements: fc.array(fc.record({ type: piece, text: piece, url: piece })),
      },
      { requiredKeys: ['type'] },
    );
    const attachment = fc.record(
      {
        title: piece,
        title_link: piece,
        text: piece,
        fields: fc.array(fc.anything()),
        blocks: fc.array(block),
        ts: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.record({
          ts: fc.constant('1772702400.000100'),
          text: piece,
          attachments: fc.array(fc.oneof(attachment, fc.anything())),
          blocks: fc.array(fc.oneof(block, fc.anything())),
        }),
        (message) => {
          const alert = read(message);
          expect(alert === null || alert.brief.startedAt <= 1_772_702_400_100).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
