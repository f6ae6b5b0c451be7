/**
 * The OpenTelemetry SDK with what Aura tells it.
 * Owns: the resource, and that logs and the command line stay here. Refuses: being loaded where nothing is asked for;
 * start.ts loads it.
 */
import { hostname } from 'node:os';
import { NodeSDK, resources } from '@opentelemetry/sdk-node';
import type { TelemetrySettings } from './settings.ts';

/** Not started yet. The rest of its settings it reads from the standard variables. */
export function telemetrySdk({ traces, metrics }: TelemetrySettings): NodeSDK {
  return new NodeSDK({
    resource: resources.resourceFromAttributes({
      'service.name': 'aura',
      'service.version': '0.1.0',
      'host.name': hostname(),
      'process.pid': process.pid,
    }),
    // Not the process detector: it sends the command line, where a source's password may stand.
    resourceDetectors: [resources.envDetector],
    instrumentations: [],
    logRecordProcessors: [],
    ...(traces ? {} : { spanProcessors: [] }),
    ...(metrics ? {} : { metricReaders: [] }),
  });
}
