/**
 * What leaves the process: an event, its run, the run's steps and their calls are one tree at a collector, on each
 * engine; the metrics come with it; no secret does.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openToolbox } from '../../src/compose/open-toolbox.ts';
import { configSchema } from '../../src/config.ts';
import type { Model } from '../../src/model/model.ts';
import { observed } from '../../src/model/observed.ts';
import { hasRedisServer } from '../../src/store/open-redis.ts';
import { telemetrySettings } from '../../src/telemetry/settings.ts';
import { inSpan } from '../../src/telemetry/span.ts';
import { startTelemetry, type Telemetry } from '../../src/telemetry/start.ts';
import { type OtlpCollector, type ReceivedSpan, startCollector } from '../support/otlp-collector.ts';
import { writeRecordedFolder } from '../support/recorded-folder.ts';
import { SlackLab } from '../support/slack-lab.ts';
import { until } from '../support/until.ts';

const engines = hasRedisServer() ? (['redis', 'file'] as const) : (['file'] as const);
const token = `xoxb-${'1'.repeat(12)}-${'a'.repeat(24)}`;

let collector: OtlpCollector;
let telemetry: Telemetry | null;

beforeAll(async () => {
  collector = await startCollector();
  Object.assign(process.env, {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_BSP_SCHEDULE_DELAY: '50',
    OTEL_METRIC_EXPORT_INTERVAL: '200',
    OTEL_METRIC_EXPORT_TIMEOUT: '150',
  });
  telemetry = await startTelemetry(telemetrySettings(process.env));
});

afterAll(async () => {
  await telemetry?.stop();
  await collector.close();
});

/** The names from a span up to the root of its trace; ends in `?` where a parent has not arrived. */
function wayUp(span: ReceivedSpan): string[] {
  if (!span.parentSpanId) return [span.name];
  const parent = collector.spans.find(({ spanId }) => spanId === span.parentSpanId);
  return [span.name, ...(parent ? wayUp(parent) : ['?'])];
}

it('goes on in the process that serves the telemetry tools', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aura-telemetry-'));
  writeRecordedFolder(folder);
  const toolbox = openToolbox(configSchema.parse({ source: `folder:${folder}` }), { env: process.env });
  try {
    const spec = await toolbox.find('aura.changes');
    if ('missing' in spec) throw new Error(spec.missing);
    const options = { incident: 'inc', signal: AbortSignal.timeout(60_000), timeout: 60_000 };
    await inSpan('asking', {}, () => toolbox.call(spec, {}, options));
    const call = await until('the span of the other process', () =>
      collector.spans.find((span) => span.name === 'tools/call changes' && !wayUp(span).includes('?')),
    );
    expect(wayUp(call)).toEqual(['tools/call changes', 'asking']);
  } finally {
    await toolbox.close();
    rmSync(folder, { recursive: true });
  }
});

function valueOf({ attributes = [] }: ReceivedSpan, key: string): string | undefined {
  const { value } = attributes.find((one) => one.key === key) ?? {};
  return value ? String(Object.values(value)[0]) : undefined;
}

it('says what was asked and answered only where that is wanted, and never a secret', async () => {
  const named = (name: string): Model => ({
    name,
    ask: async () => ({ text: 'the pool is small', calls: [], usage: { input: 7, output: 3 } }),
  });
  const messages = [{ role: 'user' as const, text: `what broke? ${token}` }];
  const request = { system: 'Look.', messages, tools: [], maxTokens: 9, signal: AbortSignal.timeout(60_000) };
  await observed(named('quiet'), 'test').ask(request);
  await observed(named('told'), 'test', { content: true }).ask(request);
  const spanOf = (name: string) => until(name, () => collector.spans.find((span) => span.name === `chat ${name}`));
  const content = ['gen_ai.system_instructions', 'gen_ai.input.messages', 'gen_ai.output.messages'];
  const [without, with_] = [await spanOf('quiet'), await spanOf('told')];
  expect(content.map((key) => valueOf(without, key))).toEqual([undefined, undefined, undefined]);
  expect(content.map((key) => valueOf(with_, key)).join(' ')).toMatch(/Look\..*what broke\?.*the pool is small/);
  expect(JSON.stringify(with_)).toContain('[redacted');
  expect(JSON.stringify(with_)).not.toContain(token);
});

/** What the queue puts between an event and its run, when the wake came before the sweeper's look. */
const ofTheQueue = new Set(['add wake.wake', 'process wake']);

describe.each(engines)('on %s', (engine) => {
  it('is one tree, from the event to the call', async () => {
    collector.spans.length = 0;
    let asked = 0;
    const model = observed(
      {
        name: 'flaky',
        ask: async () => {
          asked += 1;
          if (asked > 1) throw new Error(`refused with ${token}`);
          return { text: '', calls: [{ id: 'c', name: 'ops__rollback', args: {} }], usage: { input: 7, output: 3 } };
        },
      },
      'test',
    );
    const lab = await SlackLab.open({ engine, model, traced: true });
    try {
      await lab.mention('what broke?');
      const card = await lab.card();
      await lab.press(card, 'apr_deny');
      await lab.answer();
      const traced = (name: string) =>
        until(`${name} and all above it`, () => {
          const found = collector.spans.find((span) => span.name === name);
          return found && !wayUp(found).includes('?') && found;
        });
      const call = await traced('execute_tool aura.triage');
      const way = wayUp(call).filter((name) => !ofTheQueue.has(name));
      expect(way).toEqual(['execute_tool aura.triage', 'step triage', 'invoke_agent aura', 'event']);
      const asks = wayUp(await traced('chat flaky')).filter((name) => !ofTheQueue.has(name));
      expect(asks).toEqual(['chat flaky', 'step turn', 'step task', 'invoke_agent aura', 'event']);
      const distilled = wayUp(await traced('distil'));
      expect(distilled[1]).toMatch(/^execute_tool /);
      // The decision belongs to the event that asked, whenever it was made.
      const decided = await traced('approval');
      expect([decided.traceId, valueOf(decided, 'aura.vote')]).toEqual([call.traceId, 'deny']);
      // The run goes on after a click, which is an event of its own.
      const runs = await until('both parts of the run', () => {
        const found = collector.spans.filter(({ name }) => name === 'invoke_agent aura');
        return found.length === 2 && found;
      });
      expect(new Set(runs.map(({ traceId }) => traceId))).toEqual(new Set([call.traceId]));
      const tree = collector.spans.filter(({ traceId }) => traceId === call.traceId);
      expect(tree.filter(({ parentSpanId }) => !parentSpanId).map(({ name }) => name)).toEqual(['event']);
      expect(tree.filter(({ name }) => name === 'event')).toHaveLength(1);
      expect(
        new Set(collector.spans.filter(({ name }) => /^(?:execute|step|chat)/.test(name)).map((it) => it.traceId)),
      ).toEqual(new Set([call.traceId]));
      const kinds = new Map(tree.map((span) => [span.name, valueOf(span, 'openinference.span.kind')]));
      expect(Object.fromEntries(kinds)).toMatchObject({
        'invoke_agent aura': 'AGENT',
        'step task': 'AGENT',
        'step triage': 'CHAIN',
        'step evaluation': 'EVALUATOR',
        'chat flaky': 'LLM',
        'execute_tool aura.triage': 'TOOL',
      });
      const failed = await until('the failed turn', () =>
        collector.spans.find(({ name, status }) => name === 'chat flaky' && status?.code === 2),
      );
      expect(failed.status?.message).toContain('[redacted');
      const counted = ['aura.runs', 'aura.run.duration', 'aura.tool.call.duration', 'aura.refusals', 'aura.verdicts'];
      const ofModels = ['gen_ai.client.token.usage', 'gen_ai.client.operation.duration'];
      await until('all metrics', () => [...counted, ...ofModels].every((name) => collector.metrics.has(name)));
      for (const secret of [token, lab.workspace.app.botToken])
        expect(collector.bodies.filter((body) => body.includes(secret))).toEqual([]);
    } finally {
      await lab.close();
    }
  });
});
