/** What the standard variables ask for, and that nothing is done where they ask for nothing. */
import { describe, expect, it } from 'vitest';
import { telemetryHandedOn, telemetrySecrets, telemetrySettings } from '../../../src/telemetry/settings.ts';
import { inSpan, traceHere } from '../../../src/telemetry/span.ts';
import { startTelemetry } from '../../../src/telemetry/start.ts';

const endpoint = 'http://127.0.0.1:4318';

describe('the settings', () => {
  it.each([
    [{}, null],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: ' ' }, null],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }, { traces: true, metrics: true }],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: endpoint }, { traces: true, metrics: false }],
    [{ OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: endpoint }, { traces: false, metrics: true }],
    [{ OTEL_METRICS_EXPORTER: 'otlp, prometheus' }, { traces: false, metrics: true }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SDK_DISABLED: 'TRUE' }, null],
  ])('%j', (env, settings) => {
    expect(telemetrySettings(env)).toEqual(settings);
  });

  it('are handed to a child that works for this process, without its metrics', () => {
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_METRICS_EXPORTER: 'prometheus', PATH: '/bin' };
    const handed = { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_METRICS_EXPORTER: 'none' };
    expect(telemetryHandedOn(env)).toEqual(handed);
    expect(telemetryHandedOn({ OTEL_SERVICE_NAME: 'mine' })).toEqual({});
  });

  it('know the keys among the headers', () => {
    const env = {
      OTEL_EXPORTER_OTLP_HEADERS: 'x-key=one%20two, authorization=Bearer%20three',
      OTEL_EXPORTER_OTLP_TRACES_HEADERS: 'k=%zz',
      OTEL_EXPORTER_OTLP_TIMEOUT: '5',
    };
    expect(telemetrySecrets(env)).toEqual(['one two', 'Bearer three', '%zz']);
  });
});

it('traces nothing where nothing is asked for', async () => {
  expect(await startTelemetry(telemetrySettings({}))).toBeNull();
  expect(await inSpan('event', {}, async () => traceHere())).toBeUndefined();
});
