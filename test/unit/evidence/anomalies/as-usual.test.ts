/** Noise that quiet times know is listed apart, and a real change never hides behind it. */
import { expect, it } from 'vitest';
import { triage } from '../../../../src/evidence/triage.ts';
import type { Change, Series, Telemetry } from '../../../../src/evidence/model/telemetry.ts';
import type { Usual } from '../../../../src/run/outcomes/usual.ts';
import { end, minute, onset, ripple, start, system } from '../telemetry-builder.ts';

const step = minute / 4;
/** The noise comes so long before what the alert is about. */
const early = 4 * minute;

function series(service: string, name: string, value: (time: number) => number): Series {
  const times = Float64Array.from({ length: Math.floor((end - start) / step) }, (_, at) => start + at * step);
  return { name, service, labels: { service }, times, values: times.map((time, at) => value(time) + ripple(at) / 10) };
}

const known: Usual = {
  ...{ component: 'archive', source: 'metric', signal: 'cpu_usage_percent', high: 110 },
  ...{ seen: 6, of: 7, since: new Date(onset - 7 * 24 * 60 * minute).toISOString() },
};

/** A shop whose `front` fails because `books` is slow, while `archive` is loud from `from` on. */
function seen({ from = onset - early, loud = 95, changes = [] as Change[] } = {}): Telemetry {
  return system({
    alert: {
      service: 'front',
      window: { from: onset - 6 * minute, to: end },
      baseline: { from: start, to: onset - 6 * minute },
    },
    series: [
      series('front', 'error_ratio', (time) => (time >= onset ? 0.4 : 0.001)),
      series('books', 'request_latency_p95_ms', (time) => (time >= onset - minute / 2 ? 900 : 40)),
      series('archive', 'cpu_usage_percent', (time) => (time >= from ? loud : 12)),
    ],
    edges: [
      { from: 'front', to: 'books' },
      { from: 'front', to: 'archive' },
    ],
    changes,
  });
}

const noise = (telemetry: Telemetry, usual: Usual[]) =>
  triage(telemetry, { usual }).anomalies.filter(({ component }) => component === 'archive');

it('lists it apart with where it is known from, and weighs nothing of it', () => {
  const [plain] = noise(seen(), []);
  expect(plain).toMatchObject({ chronic: false });
  const result = triage(seen(), { usual: [known] });
  const own = result.anomalies.filter(({ component }) => component === 'archive');
  expect(own).toMatchObject([{ chronic: true, usual: { seen: 6, of: 7 } }]);
  expect(own[0]?.text).toContain('as in 6 of 7 quiet looks at this time since');
  expect(result.anomalies.at(-1)?.component).toBe('archive');
  expect(result.outcome).toBe('fault');
  expect(result.components.map(({ component }) => component)).not.toContain('archive');
});

it.each<[string, Telemetry, Usual[]]>([
  ['is further out than it ever was', seen({ loud: 240 }), [known]],
  ['began with the incident', seen({ from: onset - minute / 2 }), [known]],
  ['is of another component', seen(), [{ ...known, component: 'books' }]],
  [
    'is of what was just changed',
    seen({ changes: [{ time: onset - 5 * minute, kind: 'deploy', service: 'archive', ref: 'v9', summary: 'v9' }] }),
    [known],
  ],
])('counts all the same where it %s', (_, telemetry, usual) => {
  expect(noise(telemetry, usual)).toMatchObject([{ chronic: false }]);
});

it('never hides what the alert itself measures', () => {
  const front: Usual = { ...known, component: 'front', signal: 'error_ratio', high: 1 };
  const books: Usual = { ...known, component: 'books', signal: 'request_latency_p#_ms', high: 2_000 };
  const result = triage(seen({ loud: 12 }), { usual: [front, books] });
  expect(result.anomalies.find(({ component }) => component === 'front')?.chronic).toBe(false);
  expect(result.outcome).toBe('fault');
});
