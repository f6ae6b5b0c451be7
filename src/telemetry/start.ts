/**
 * Starts the OpenTelemetry SDK, so that spans and metrics leave the process.
 * Owns: the SDK's life and saying what goes wrong with it. Refuses: to be in the way: a collector that is away costs a
 * line in the log, and at the end a few seconds.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { diag, type DiagLogger, DiagLogLevel } from '@opentelemetry/api';
import { log } from './log.ts';
import type { TelemetrySettings } from './settings.ts';

/** ms that the last spans and metrics may take to leave. */
const lastExportWithin = 3_000;
/** The same complaint is said once in this time, ms. */
const saidEvery = 10 * 60_000;
const mostSaid = 100;

export interface Telemetry {
  /** Sends what is left and ends the SDK. */
  stop(): Promise<void>;
}

/** Null where nothing shall leave; then nothing is loaded either. To be called once in a process, before work starts. */
export async function startTelemetry(settings: TelemetrySettings | null): Promise<Telemetry | null> {
  if (!settings) return null;
  const { telemetrySdk } = await import('./sdk.ts');
  diag.setLogger(complaints(), { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  const sdk = telemetrySdk(settings);
  sdk.start();
  return {
    stop: async () => {
      const ended = sdk.shutdown().catch((error: unknown) => log.warn({ err: error }, 'the last telemetry was lost'));
      await Promise.race([ended, pause(lastExportWithin, undefined, { ref: false })]);
    },
  };
}

/** What the SDK complains of goes to the log, each thing now and then. */
function complaints(): DiagLogger {
  const said = new Map<string, number>();
  const say = (message: string): void => {
    const now = Date.now();
    if (now - (said.get(message) ?? -saidEvery) < saidEvery) return;
    if (said.size >= mostSaid) said.clear();
    said.set(message, now);
    log.warn({ telemetry: message }, 'telemetry does not leave this process as it should');
  };
  const silent = () => undefined;
  return { error: say, warn: say, info: silent, debug: silent, verbose: silent };
}
