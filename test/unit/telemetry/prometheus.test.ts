/** Metrics of committed facts, as a Prometheus reads them from the port that was asked for. */
import { afterAll, expect, it } from 'vitest';
import { emptyState } from '../../../src/run/incident-state.ts';
import { factCounter } from '../../../src/telemetry/count-facts.ts';
import { telemetrySettings } from '../../../src/telemetry/settings.ts';
import { startTelemetry, type Telemetry } from '../../../src/telemetry/start.ts';
import { freePort } from '../../support/redis-process.ts';
import { until } from '../../support/until.ts';

let telemetry: Telemetry | null = null;
afterAll(() => telemetry?.stop());

it('counts refusals, tokens, cost and runs', async () => {
  const port = await freePort();
  Object.assign(process.env, {
    OTEL_METRICS_EXPORTER: 'prometheus',
    OTEL_EXPORTER_PROMETHEUS_HOST: '127.0.0.1',
    OTEL_EXPORTER_PROMETHEUS_PORT: String(port),
  });
  telemetry = await startTelemetry(telemetrySettings(process.env));
  const count = factCounter();
  count(
    [
      { type: 'call-refused', run: 'r', tool: 'whatever a model made up', why: 'no' },
      { type: 'model-used', run: 'r', model: 'm', input: 7, output: 3, cost: 0.25, ms: 1_500 },
      { type: 'run-ended', run: 'r', outcome: 'stopped', answer: null },
    ],
    emptyState('inc'),
  );
  const text = await until('the page of metrics', () =>
    fetch(`http://127.0.0.1:${port}/metrics`).then(
      (response) => response.text(),
      () => null,
    ),
  );
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  const values = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}{`)).map((line) => line.split(' ').at(-1));
  expect(values('aura_refusals_total')).toEqual(['1']);
  expect(values('aura_cost_total')).toEqual(['0.25']);
  expect(values('gen_ai_client_token_usage_sum')).toEqual(['7', '3']);
  expect(values('gen_ai_client_operation_duration_sum')).toEqual(['1.5']);
  expect(values('aura_runs_total')).toEqual(['1']);
  expect(text).toContain('outcome="stopped"');
  expect(text).not.toContain('made up');
});
