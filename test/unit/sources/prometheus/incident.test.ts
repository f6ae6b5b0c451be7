/** Which time a look takes for the incident's, from what was asked and what fires. */
import { expect, it } from 'vitest';
import { incidentOf } from '../../../../src/sources/prometheus/incident.ts';
import { isThing, Things } from '../../../../src/sources/prometheus/things.ts';

const minute = 60_000;
const now = Date.parse('2026-05-04T12:00:00Z');
const ago = (minutes: number) => now - minutes * minute;
const iso = (minutes: number) => new Date(ago(minutes)).toISOString();
const firing = (minutes: number) => [
  { name: 'TooManyErrors', labels: { service: 'till' }, startedAt: ago(minutes), severity: 'critical' },
];
const fromOf = (window: { from: string; to: string }, fires?: number) => {
  const rules = { firing: fires === undefined ? [] : firing(fires), expressions: new Map<string, string>() };
  const { alert } = incidentOf({ about: { question: 'till fails', window }, rules, now });
  return (now - alert.window.from) / minute;
};

it.each([
  ['the minutes that an alert counts over', { from: iso(5), to: iso(0) }, undefined, 60],
  ['the same, where the alert is known', { from: iso(5), to: iso(0) }, 20, 60],
  ['a time since then', { from: iso(40), to: iso(0) }, undefined, 40],
  ['a time since then that began with the alert', { from: iso(40), to: iso(0) }, 35, 50],
  ['a time that is over', { from: iso(90), to: iso(80) }, 5, 90],
])('looks back far enough for %s', (_, window, fires, minutes) => {
  expect(fromOf(window, fires)).toBe(minutes);
});

it('knows whose thing it is by the words of its name', () => {
  const things = new Things(['ledger', 'ledger-db', 'stock']);
  expect(
    ['data-ledger-db-0', 'till/stock/8080/da39a3ee5e', 'ledger_till_svc', 'ledger', 'ledger-staging', 'bank'].map(
      (name) => things.ownerOf(name),
    ),
  ).toEqual(['ledger-db', 'stock', 'ledger', 'ledger', 'ledger-staging', 'bank']);
  expect([isThing('a-b', { ingress: 'a-b' }), isThing('a-b', { service: 'a-b' })]).toEqual([true, false]);
});
