/**
 * Gives the process back as a test file found it, since other files run in the same one.
 * Owns: the environment, the exit code, the log's level, the clock. Refuses: what nobody can give back; a file that
 * starts telemetry must have its own process, and is told so.
 */
import { trace } from '@opentelemetry/api';
import { afterAll, vi } from 'vitest';
import { log } from '../../src/telemetry/log.ts';

const environment = { ...process.env };
const { exitCode } = process;
const { level } = log;

afterAll(() => {
  vi.useRealTimers();
  for (const name of Object.keys(process.env)) if (!(name in environment)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, environment);
  process.exitCode = exitCode;
  log.level = level;
  const span = trace.getTracer('the tests').startSpan('is anything traced?');
  span.end();
  if (span.isRecording()) throw new Error('This file starts telemetry: list it under `alone` in vitest.config.ts.');
});
