/**
 * The tools over one made cluster and its needles: as an MCP server for Aura, and as functions for the baseline.
 * Owns: names, descriptions and schemas, the same for both. Refuses: the data.
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { type ServedMcp, serveMcp } from '../../support/serve-mcp.ts';
import { clusterOf } from './cluster.ts';
import { needlesOf } from './needles.ts';

export interface FixtureTool {
  name: string;
  description: string;
  schema: Record<string, z.ZodType>;
  isWrite?: true;
  /** Which worker of the baseline has it. */
  worker: 'discovery' | 'analyst' | 'engineer' | 'reader';
  answer: (args: Record<string, unknown>) => string;
}

export type Fixture = ReturnType<typeof fixtureOf>;

export function fixtureOf(seed: number, size: number) {
  const cluster = clusterOf(seed, size);
  const needles = needlesOf(seed + 1, size);
  const namespace = z.string().describe('namespace');
  const json = (value: unknown) => JSON.stringify(value);
  const of = (worker: FixtureTool['worker'], all: Omit<FixtureTool, 'worker'>[]) =>
    all.map((it) => ({ ...it, worker }));
  const tools: FixtureTool[] = [
    ...of('discovery', [
      {
        name: 'list_namespaces',
        description: 'Lists the namespaces of the cluster.',
        schema: {},
        answer: () => json([...new Set(cluster.workloads.map(({ metadata }) => metadata.namespace))]),
      },
      {
        name: 'list_workloads',
        description:
          'Lists the workloads of a namespace with their whole specification: containers, probes, env, security.',
        schema: { namespace },
        answer: (args) =>
          json({ items: cluster.workloads.filter(({ metadata }) => metadata.namespace === args.namespace) }),
      },
      {
        name: 'get_workload',
        description: 'One workload with its whole specification.',
        schema: { namespace, name: z.string() },
        answer: (args) => json(cluster.workloads.find(({ metadata }) => metadata.name === args.name) ?? null),
      },
    ]),
    ...of('analyst', [
      {
        name: 'metric_query',
        description: 'Instant values of a metric, one series a workload.',
        schema: { query: z.string().describe('name of a metric, e.g. pod_restarts_1h') },
        answer: (args) => json({ series: args.query === 'pod_restarts_1h' ? cluster.series : [] }),
      },
      {
        name: 'list_alerts',
        description: 'All alerts with labels, annotations and state.',
        schema: {},
        answer: () => json({ alerts: cluster.alerts }),
      },
      {
        name: 'list_rules',
        description: 'All alert rules with their expression.',
        schema: {},
        answer: () => json({ rules: cluster.rules }),
      },
    ]),
    ...of('engineer', [
      {
        name: 'apply_manifest',
        description: 'Applies a manifest to the cluster.',
        schema: { yaml: z.string() },
        isWrite: true,
        answer: () => 'applied',
      },
      {
        name: 'create_rule',
        description: 'Creates an alert rule.',
        schema: { name: z.string(), expr: z.string() },
        isWrite: true,
        answer: () => 'created',
      },
    ]),
    ...of('reader', [
      {
        name: 'list_inventory',
        description: 'The whole inventory: each item with price, warehouse and stock.',
        schema: {},
        answer: () => json({ items: needles.inventory }),
      },
      { name: 'read_log', description: 'Log lines of all services.', schema: {}, answer: () => needles.log.join('\n') },
      {
        name: 'node_status',
        description: 'Readiness and load of all nodes.',
        schema: {},
        answer: () => json({ nodes: needles.status }),
      },
      { name: 'small_report', description: 'A small report.', schema: {}, answer: () => json(needles.report) },
    ]),
  ];
  return { tools, truth: { ...cluster.truth, ...needles.truth } };
}

export function serveFixture({ tools }: Fixture): Promise<ServedMcp> {
  return serveMcp(() => {
    const server = new McpServer({ name: 'fixture', version: '1' });
    for (const { name, description, schema, isWrite = false, answer } of tools)
      server.registerTool(
        name,
        { description, inputSchema: schema, annotations: { readOnlyHint: !isWrite } },
        (args: Record<string, unknown>) => ({ content: [{ type: 'text' as const, text: answer(args) }] }),
      );
    return server;
  });
}
