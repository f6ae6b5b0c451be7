/**
 * Telemetry as answers, for any MCP client.
 * Owns: the tools' names, what they take and give, and their bounds. All are read-only.
 * Refuses: raw endpoints; ranges, steps and limits are the source's choice, and the data is read anew at each call.
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { metricProfile } from '../evidence/metric-profile.ts';
import type { Change } from '../evidence/telemetry.ts';
import { triage } from '../evidence/triage.ts';
import type { TelemetrySource } from './source.ts';

const readOnly = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
const maxRows = 40;
const maxDiff = 2000;

/** The server, not yet connected; `source` is asked once a call. */
export function createTelemetryServer(source: TelemetrySource): McpServer {
  const server = new McpServer({ name: 'aura', version: '0.1.0' });
  server.registerTool(
    'triage',
    {
      title: 'First look',
      description:
        'What is unhealthy, since when, what caused it, what changed and who is affected. No model involved.',
      inputSchema: {},
      annotations: readOnly,
    },
    async () => answer({ ...triage(await source.look()) }),
  );
  server.registerTool(
    'metric_profile',
    {
      title: 'Metrics before, during and now',
      description:
        'Each metric of a service: baseline, incident, newest value, how abnormal, and whether all have recovered.',
      inputSchema: {
        service: z.string().optional().describe('exact name of a component; all when left out'),
        metric: z.string().optional().describe('part of a metric name'),
      },
      annotations: readOnly,
    },
    async (choose) => {
      const telemetry = await source.look();
      const { metrics, ...rest } = metricProfile(telemetry, choose);
      return answer({ ...rest, metrics: metrics.slice(0, maxRows), leftOut: Math.max(0, metrics.length - maxRows) });
    },
  );
  server.registerTool(
    'changes',
    {
      title: 'What changed',
      description: 'Deploys, commits, configuration, flags and scaling up to the end of the incident, newest first.',
      inputSchema: { service: z.string().optional().describe('only changes of this component') },
      annotations: readOnly,
    },
    async ({ service }) => {
      const { changes, alert } = await source.look();
      const rows = changes
        .filter((change) => change.time < alert.window.to && (service === undefined || change.service === service))
        .sort((one, other) => other.time - one.time);
      return answer({ changes: rows.slice(0, maxRows).map(changeRow), leftOut: Math.max(0, rows.length - maxRows) });
    },
  );
  return server;
}

function changeRow({ diff, ...change }: Change) {
  const cut = diff !== undefined && diff.length > maxDiff;
  return {
    ...change,
    time: new Date(change.time).toISOString(),
    ...(diff === undefined ? {} : { diff: cut ? `${diff.slice(0, maxDiff)}… (${diff.length} characters)` : diff }),
  };
}

function answer(structuredContent: Record<string, unknown>) {
  return { content: [{ type: 'text' as const, text: JSON.stringify(structuredContent) }], structuredContent };
}
