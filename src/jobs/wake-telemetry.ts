/**
 * Carries the trace through a wake on BullMQ.
 * Owns: the spans of adding and processing a wake that somebody's trace led to. Refuses: the queue's own housekeeping and
 * the sweeper's wakes, which would be traces of one span each, all day long.
 */
import {
  type Context,
  context,
  INVALID_SPAN_CONTEXT,
  isSpanContextValid,
  ROOT_CONTEXT,
  trace,
} from '@opentelemetry/api';
import type { QueueOptions } from 'bullmq';
import { BullMQOtel, BullMQOTelSpan } from 'bullmq-otel';

export function wakeTelemetry(): NonNullable<QueueOptions['telemetry']> {
  const { tracer, contextManager } = new BullMQOtel({ tracerName: 'aura' });
  return {
    contextManager: Object.assign(contextManager, { root: () => ROOT_CONTEXT }),
    tracer: {
      startSpan: (name, options, parent: Context = context.active()) => {
        const above = trace.getSpanContext(parent);
        const belongs = above !== undefined && isSpanContextValid(above) && /^(?:add|process) /.test(name);
        return belongs
          ? tracer.startSpan(name, options, parent)
          : new BullMQOTelSpan(trace.wrapSpanContext(INVALID_SPAN_CONTEXT));
      },
    },
  };
}
