/**
 * The team's tools in a chaos round: a real MCP server over streamable HTTP, in the runner's process.
 * Owns: what it tells, and a record of each rollback that it carried out. Refuses: idempotency; a second call counts.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { writeSpec } from '../../src/charts/spec-json.ts';
import type { TriageResult } from '../../src/run/finding/triage-result.ts';
import { badDeploy } from './rollback-workflow.ts';
import { serveLoopback as serveMcp } from '../../src/sources/serve-loopback.ts';

export interface OperationsServer {
  url: string;
  /** One entry a rollback that was carried out; `execution` is the key that came with the call. */
  rollbacks: { args: unknown; at: number; execution?: string }[];
  /** From now on `rollback` says another thing of itself. */
  change(description: string): void;
  /** From now on the triage finds this too, over what it found before. */
  find(more: Partial<TriageResult>): void;
  found(): TriageResult;
  /** What `level` answers from now on; not well at first. */
  setWell(well: boolean): void;
  close(): Promise<void>;
}

/** A level that rises in the middle. */
function aChart(title: string): Record<string, unknown> {
  const start = Date.parse('2026-01-01T00:00:00Z');
  const times = Array.from({ length: 60 }, (_, at) => start + at * 15_000);
  return writeSpec({
    title,
    unit: 'ratio',
    main: { name: title, times, values: times.map((_, at) => (at < 40 ? 0.01 : 0.42) + (at % 3) / 500) },
    incident: { from: times[38] ?? 0, to: (times.at(-1) ?? 0) + 1 },
    baseline: { low: 0, high: 0.02 },
  });
}

/**
 * `duringCall` is told of each call while it is in flight. `beforeWrite` is told of a rollback before it is carried out;
 * where it throws, the rollback is refused.
 */
export async function startOperationsServer(
  duringCall: (tool: string) => Promise<void> | void,
  beforeWrite: (execution: string) => Promise<void> | void = () => undefined,
): Promise<OperationsServer> {
  const rollbacks: OperationsServer['rollbacks'] = [];
  let description = 'Rolls one service back.';
  let found = badDeploy;
  let well = false;
  const build = (): McpServer => {
    const server = new McpServer({ name: 'operations', version: '1' });
    const readOnly = { annotations: { readOnlyHint: true } };
    const answer = (structuredContent: Record<string, unknown>) => ({
      content: [{ type: 'text' as const, text: JSON.stringify(structuredContent) }],
      structuredContent,
    });
    const tell = async (tool: string, content: () => Record<string, unknown>) => {
      await duringCall(tool);
      await pause(80);
      return answer(content());
    };
    server.registerTool('triage', { ...readOnly, inputSchema: {} }, () => tell('triage', () => ({ ...found })));
    server.registerTool('changes', { ...readOnly, inputSchema: {} }, () =>
      tell('changes', () => ({ changes: found.changes })),
    );
    server.registerTool('metric_profile', { ...readOnly, inputSchema: { service: z.string() } }, ({ service }) =>
      tell('metric_profile', () => ({ service, recovered: rollbacks.length > 0 })),
    );
    server.registerTool('level', { ...readOnly, inputSchema: {} }, () => tell('level', () => ({ well })));
    const charted = { service: z.string(), metric: z.string() };
    server.registerTool('chart', { ...readOnly, inputSchema: charted }, ({ service, metric }) =>
      tell('chart', () => ({ service, metric, chart: aChart(`${service}: ${metric}`) })),
    );
    const careful = { annotations: { destructiveHint: false } };
    server.registerTool('deploy', { ...careful, inputSchema: { service: z.string(), version: z.string() } }, () =>
      tell('deploy', () => ({ done: true })),
    );
    const rollback = {
      ...careful,
      description,
      inputSchema: { service: z.string(), to: z.string(), atOnce: z.number().int().optional() },
    };
    server.registerTool('rollback', rollback, async (args, { _meta: meta }) => {
      const told = meta?.['aura/execution'];
      const execution = typeof told === 'string' ? told : '';
      await beforeWrite(execution);
      rollbacks.push({ args, at: Date.now(), execution });
      return tell('rollback', () => ({ done: true }));
    });
    return server;
  };
  const served = await serveMcp(build);
  return {
    url: served.url,
    rollbacks,
    change: (other) => {
      description = other;
    },
    found: () => found,
    setWell: (now) => {
      well = now;
    },
    find: (more) => {
      found = { ...found, ...more };
    },
    close: () => served.close(),
  };
}
