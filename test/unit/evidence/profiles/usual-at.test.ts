/** What quiet times make usual, and what they must not. */
import { expect, it } from 'vitest';
import { usualAt } from '../../../../src/evidence/profiles/usual-at.ts';
import type { QuietLook, QuietSign, Trouble } from '../../../../src/run/outcomes/usual.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.UTC(2030, 4, 15, 2, 20);
const sign = (value: number, more: Partial<QuietSign> = {}): QuietSign => ({
  ...{ component: 'store', source: 'metric', signal: 'cpu_usage_percent', bad: 1 },
  ...{ value, ...more },
});
const look = (ago: number, ...signs: QuietSign[]): QuietLook => ({ at: now - ago, signs });
const days = (count: number, of: (ago: number) => QuietSign[]) =>
  Array.from({ length: count }, (_, at) => look((at + 1) * day, ...of(at + 1)));
const usual = (looks: QuietLook[], troubles: Trouble[] = []) => usualAt({ looks, troubles }, now);

it('is what most looks at this time of day show, with how many and since when', () => {
  const [one, ...others] = usual(days(7, (ago) => (ago === 3 ? [] : [sign(88 + ago)])));
  expect(others).toEqual([]);
  expect(one).toMatchObject({ component: 'store', signal: 'cpu_usage_percent', seen: 6, of: 7 });
  expect(one?.since).toBe(new Date(now - 7 * day).toISOString());
  expect(one?.low).toBeUndefined();
  expect(one?.high).toBeGreaterThan(95);
  expect(one?.high).toBeLessThan(140);
});

it('is what each of three weeks shows at this time, though the days between do not', () => {
  expect(usual(days(21, (ago) => (ago % 7 === 0 ? [sign(90)] : [])))).toMatchObject([{ seen: 3, of: 3 }]);
  expect(usual(days(14, (ago) => (ago % 7 === 0 ? [sign(90)] : [])))).toEqual([]);
});

it.each<[string, QuietLook[], Trouble[]?]>([
  ['was seen on two days only', days(2, () => [sign(90)])],
  ['was seen often on one day', Array.from({ length: 9 }, (_, at) => look((24 + at / 8) * hour, sign(90)))],
  ['is seen at another time of day', Array.from({ length: 7 }, (_, at) => look((at + 1) * day - 9 * hour, sign(90)))],
  ['is seen now and then', days(12, (ago) => (ago % 3 === 0 ? [sign(90)] : []))],
  ['grows from day to day', days(14, (ago) => [sign(100 - 5 * ago)])],
  ['is long ago', Array.from({ length: 7 }, (_, at) => look((at + 29) * day, sign(90)))],
  ['was seen in troubled times', days(5, () => [sign(90)]), [{ from: now - 5 * day, to: now - 3 * day }]],
  [
    'was the cause since',
    days(7, () => [sign(90)]),
    [{ from: now - day + hour, to: now - 20 * hour, blamed: 'store' }],
  ],
  ['was seen within the last hour', [...days(2, () => [sign(90)]), look(hour / 2, sign(90))]],
])('is not what %s', (_, looks, troubles) => {
  expect(usual(looks, troubles)).toEqual([]);
});

it('stays where another component was the cause, and where a confirmed incident itself says so', () => {
  const trouble = { from: now - day + 2 * hour, to: now - 20 * hour, blamed: 'cart' };
  expect(
    usual(
      days(7, () => [sign(90)]),
      [trouble],
    ),
  ).toMatchObject([{ seen: 7 }]);
  const troubles = [{ from: now - 9 * day, to: now - 12 * hour, blamed: 'cart' }];
  const confirmed = days(4, () => [sign(90)]).map((one): QuietLook => ({ ...one, confirmed: true }));
  expect(usual(confirmed, troubles)).toMatchObject([{ seen: 4 }]);
});

it('never reaches half as far again as its middle, however much it swings', () => {
  const [one] = usual(days(12, (ago) => [sign(ago % 2 === 0 ? 20 : 200)]));
  expect(one?.high).toBeLessThanOrEqual(1.5 * 110);
});
