/**
 * Telemetry as answers, for any MCP client.
 * Owns: the tools' names, what they take and give, and their bounds. All are read-only.
 * Refuses: raw endpoints; ranges, steps and limits are the source's choice. The data is read anew at each call, but for
 * calls that name the same look.
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { Telemetry } from '../evidence/model/telemetry.ts';
import { inSpan } from '../telemetry/span.ts';
import { registerChartTool } from './chart-tool.ts';
import * as answers from './mcp-answers.ts';
import { rawKinds } from './raw-rows.ts';
import { aboutSchema } from '../run/finding/about.ts';
import { serverOptions } from './server-options.ts';
import { SharedLooks } from './shared-looks.ts';
import { type JoinedAnswer, joinedIn } from '../run/finding/joined.ts';
import { type Usual, usualIn } from '../run/outcomes/usual.ts';
import { lookOfJoined } from './joined/look-of-joined.ts';
import type { TelemetrySource } from './source.ts';

const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
const service = z.string().optional().describe('exact name of one component; all when left out');

/** What a profile asks for of all that a look could read. */
const onlySchema = z.object({ service, metric: z.string().optional() });

const aboutOnly = z.object({ about: aboutSchema.optional() });

type Shape = z.ZodRawShape;
type Arguments<Input extends Shape> = z.infer<z.ZodObject<Input>>;

interface TelemetryTool {
  name: string;
  title: string;
  description: string;
  inputSchema: z.ZodObject;
  answer: (telemetry: Telemetry, given: unknown, usual: readonly Usual[]) => Record<string, unknown>;
}

function toolOf<Input extends Shape>(
  name: string,
  title: string,
  description: string,
  input: Input,
  answer: (telemetry: Telemetry, chosen: Arguments<Input>, usual: readonly Usual[]) => Record<string, unknown>,
): TelemetryTool {
  const own = z.object(input);
  return {
    name,
    title,
    description,
    inputSchema: z.object({ ...input, about: aboutSchema.optional().describe('the incident that is looked at') }),
    answer: (telemetry, given, usual) => answer(telemetry, own.parse(given), usual),
  };
}

/** Made once: whoever serves over HTTP has a server for each request. */
const tools: readonly TelemetryTool[] = [
  toolOf(
    'triage',
    'First look',
    'What is unhealthy, since when, what caused it, what changed and who is affected.',
    {},
    (telemetry, _, usual) => answers.triageAnswer(telemetry, usual),
  ),
  toolOf(
    'metric_profile',
    'Metrics before, during and now',
    'Each metric of a component: baseline, incident, newest value, how abnormal; `recovered` when all are back.',
    { service, metric: z.string().optional().describe('part of a metric name') },
    answers.metricAnswer,
  ),
  toolOf(
    'log_patterns',
    'What the logs say',
    'Log lines by pattern: new, gone, more and fewer than in the baseline, severe ones first.',
    { service },
    answers.logAnswer,
  ),
  toolOf(
    'trace_profile',
    'Where requests spend their time',
    'Operations with their duration, own time, way from the caller and failures, window against baseline.',
    { service },
    answers.traceAnswer,
  ),
  toolOf(
    'compare_windows',
    'Two windows compared',
    'Everything that differs between two windows: incident against baseline, or the latest minutes against either.',
    { service, compare: z.enum(answers.comparisons).default('incident-baseline') },
    answers.compareAnswer,
  ),
  toolOf(
    'changes',
    'What changed',
    'Deploys, commits, configuration, flags and scaling, newest first.',
    { service },
    answers.changesAnswer,
  ),
  toolOf(
    'blast_radius',
    'Who is affected',
    'Components that really degraded with a cause, its callers and callees, journeys and users affected.',
    {
      component: z.string().optional().describe('the suspected cause; the first of the triage when left out'),
      profile: z.string().optional().describe('a component whose metric_profile is told in the same look'),
    },
    answers.blastAnswer,
  ),
  toolOf(
    'cause_candidates',
    'Possible causes',
    'Components ranked by causal argument, each with its reason and its own abnormal signals.',
    {},
    answers.causeAnswer,
  ),
  toolOf(
    'query',
    'Raw rows',
    'Raw metrics, log lines, spans, changes or call graph of baseline and window, filtered by component and text.',
    { kind: z.enum(rawKinds), service, contains: z.string().optional().describe('text that a row must contain') },
    answers.queryAnswer,
  ),
];

/** The server, not yet connected; `source` is asked once a call, and `looks` are kept beyond this server where given. */
export function createTelemetryServer(source: TelemetrySource, looks = new SharedLooks(source)): McpServer {
  const server = new McpServer({ name: 'aura', version: '0.1.0' }, serverOptions);
  for (const { name, title, description, inputSchema, answer } of tools) {
    const look = async (
      given: unknown,
      { signal, brought, usual }: { signal: AbortSignal; brought: readonly JoinedAnswer[]; usual: readonly Usual[] },
    ) => {
      const { about } = aboutOnly.parse(given);
      const only = name === 'metric_profile' ? onlySchema.parse(given) : undefined;
      const telemetry = await looks.read({ about, brought: lookOfJoined(brought), signal, ...(only ? { only } : {}) });
      const { window, baseline } = telemetry.alert;
      const { remarks, queries } = telemetry;
      const joined = brought.map(({ tool: from, as }) => `${from} as ${as}`);
      const looked = {
        source: source.name,
        window: iso(window),
        baseline: iso(baseline),
        remarks,
        queries,
        ...(joined.length > 0 ? { joined } : {}),
      };
      const structuredContent = { ...answer(telemetry, given, usual), looked };
      // The whole list of names is for code that checks them; a reader has the call graph by `query`.
      const told = { ...structuredContent, topology: undefined };
      return { content: [{ type: 'text' as const, text: JSON.stringify(told) }], structuredContent };
    };
    const span = { 'mcp.method.name': 'tools/call', 'gen_ai.tool.name': name };
    server.registerTool(name, { title, description, inputSchema, annotations }, (given: unknown, { _meta, signal }) => {
      const traceparent = _meta?.traceparent;
      const parent = typeof traceparent === 'string' ? { parent: traceparent } : {};
      const beside = { signal, brought: joinedIn(_meta), usual: usualIn(_meta) };
      return inSpan(`tools/call ${name}`, span, () => look(given, beside), {
        kind: 'server',
        ...parent,
      });
    });
  }
  registerChartTool(server, source.name, looks);
  return server;
}

function iso({ from, to }: { from: number; to: number }) {
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}
