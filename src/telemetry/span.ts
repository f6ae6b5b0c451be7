/**
 * One way to observe a piece of work.
 * Owns: span naming and error recording, without secrets. Refuses: an SDK; without one these spans cost nothing.
 */
import { type Attributes, SpanStatusCode, trace } from '@opentelemetry/api';
import { messageOf } from '../errors.ts';
import { redact } from '../redact/redact.ts';
import { redactValue } from '../redact/redact-value.ts';

const tracer = trace.getTracer('aura');

/** Runs `work` inside a span named `name`; a rejection is recorded and passed on. */
export async function inSpan<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(redact(name), { attributes: redactValue(attributes) }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: redact(messageOf(error)) });
      throw error;
    } finally {
      span.end();
    }
  });
}
