/**
 * One way to observe a piece of work.
 * Owns: the span around it, its place in the trace, and that no secret stands in it. Refuses: an SDK (start.ts has it);
 * without one a span costs next to nothing.
 */
import {
  type Attributes,
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { messageOf } from '../errors.ts';
import { redact } from '../redact/redact.ts';
import { redactValue } from '../redact/redact-value.ts';

const tracer = trace.getTracer('aura');

const kinds = { internal: SpanKind.INTERNAL, server: SpanKind.SERVER, client: SpanKind.CLIENT };

export interface SpanOptions {
  kind?: keyof typeof kinds;
  /**
   * W3C traceparent that the work belongs under. Where a span of the same trace is open already, that one stays the
   * parent: it lies between.
   */
  parent?: string;
}

/** Adds what is known only when the work is done. */
export type Describe = (attributes: Attributes) => void;

/** Runs `work` inside a span named `name`; a rejection is recorded and passed on. */
export async function inSpan<T>(
  name: string,
  attributes: Attributes,
  work: (describe: Describe) => Promise<T>,
  { kind = 'internal', parent }: SpanOptions = {},
): Promise<T> {
  const within = parent === undefined ? context.active() : under(parent);
  return tracer.startActiveSpan(name, { kind: kinds[kind] }, within, async (span) => {
    const describe: Describe = (more) => {
      if (span.isRecording()) span.setAttributes(redactValue(more));
    };
    if (span.isRecording()) span.updateName(redact(name));
    describe(attributes);
    try {
      return await work(describe);
    } catch (error) {
      if (span.isRecording()) span.setStatus({ code: SpanStatusCode.ERROR, message: redact(messageOf(error)) });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** The traceparent of the span that is open here; undefined where nothing is traced. */
export function traceHere(): string | undefined {
  const carrier: { traceparent?: string } = {};
  propagation.inject(context.active(), carrier);
  return carrier.traceparent;
}

function under(traceparent: string): Context {
  const given = propagation.extract(ROOT_CONTEXT, { traceparent });
  const [above, here] = [trace.getSpanContext(given), trace.getSpanContext(context.active())];
  return above === undefined || above.traceId === here?.traceId ? context.active() : given;
}
