/** What a mute covers: the alerts that were muted, where they were, and nothing worse. */
import { describe, expect, it } from 'vitest';
import { rankOf } from '../../../../src/run/labels/alert-rank.ts';
import { alertKeys, covers, type Mute } from '../../../../src/run/quiet/mute.ts';
import type { IncidentBrief } from '../../../../src/run/request.ts';

const warning: IncidentBrief = {
  source: 'alertmanager',
  ref: 'A1',
  title: 'checkout is slow',
  service: 'checkout',
  severity: 'warning',
  labels: { alertname: 'SlowRequests', namespace: 'shop', pod: 'checkout-1' },
  startedAt: 0,
};
const by = { team: 'T0', user: 'U0' };
const mute = (brief: IncidentBrief): Mute => ({
  ...{ id: 'mute_1', by, until: 1, alerts: alertKeys(brief), rank: rankOf(brief.severity) },
  ...{ more: 0, missed: false, others: [], ended: null },
});
const fired = (name: string, component: string, firing = true) => ({ name, component, firing });

describe('a mute', () => {
  it('covers the same alert again, from another pod and under another id', () => {
    const again = { ...warning, ref: 'A2', startedAt: 5, labels: { ...warning.labels, pod: 'checkout-2' } };
    expect(covers(mute(warning), again)).toBe(true);
  });

  it.each<[string, Partial<IncidentBrief>]>([
    ['worse', { severity: 'critical' }],
    ['of another kind', { labels: { ...warning.labels, alertname: 'CheckoutDown' } }],
    ['of another component', { service: 'cart' }],
    ['of another namespace', { labels: { ...warning.labels, namespace: 'staging' } }],
  ])('covers none that is %s', (_, other) => {
    expect(covers(mute(warning), { ...warning, ...other })).toBe(false);
  });

  it('covers a group as far as it was muted: an alert that joins it is told', () => {
    const group = { ...warning, alerts: [fired('SlowRequests', 'checkout'), fired('SlowRequests', 'cart')] };
    expect(covers(mute(group), warning)).toBe(true);
    expect(covers(mute(group), group)).toBe(true);
    expect(covers(mute(group), { ...group, alerts: [...group.alerts, fired('CheckoutDown', 'checkout')] })).toBe(false);
    // One that is over fires no more: it decides nothing.
    const over = fired('CheckoutDown', 'checkout', false);
    expect(covers(mute(group), { ...group, alerts: [...group.alerts, over] })).toBe(true);
  });
});
