/** What callers measure of a callee that nobody measures itself. */
import { describe, expect, it } from 'vitest';
import { seenByCallers } from '../../../../src/evidence/model/seen-by-callers.ts';
import { triage } from '../../../../src/evidence/triage.ts';
import { metric, ripple, system } from '../telemetry-builder.ts';

const edges = ['harbour', 'tide-tables'].map((to) => ({ from: 'pilot', to }));
const asked = (peer: string, bad: number, name = 'outbound_failed_ratio') => {
  const made = metric('pilot', name, (i, isBad) => (isBad ? bad : 0.002) + ripple(i) / 1e4);
  return { ...made, labels: { ...made.labels, peer } };
};
const found = (...series: ReturnType<typeof metric>[]) =>
  seenByCallers({ series, edges }).map(({ service, name }) => `${service} ${name}`);

describe('a label that names a callee', () => {
  it("makes its failures and its time the callee's own", () => {
    expect(found(asked('harbour', 0.8), asked('tide-tables', 9, 'call_p95_seconds'))).toEqual([
      'harbour outbound_failed_ratio',
      'tide-tables call_p95_seconds',
    ]);
  });

  it.each([
    ['who shows metrics of its own', asked('harbour', 0.8), 'harbour'],
    ['whom no call leads to', asked('museum', 0.8), 'pilot'],
    ['how much is asked', asked('harbour', 90, 'outbound_requests_per_second'), 'pilot'],
  ] as const)('says nothing of %s', (_, one, shown) => {
    expect(
      found(
        one,
        metric(shown, 'up', () => 1),
      ),
    ).toEqual([]);
  });

  it('leads from the alerted one to the callee whose answers fail', () => {
    const own = metric('pilot', 'berths_refused_ratio', (i, bad) => (bad ? 0.4 : 0.002) + ripple(i) / 1e4);
    const series = [own, asked('harbour', 0.8), asked('tide-tables', 0.002)];
    const { components, blastRadius } = triage(
      system({ series, edges, alert: { service: 'pilot', title: 'pilot: berths refused' } }),
    );
    expect([components[0]?.component, blastRadius]).toEqual(['harbour', ['pilot']]);
  });
});
