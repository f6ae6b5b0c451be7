/**
 * One run as a collector has it, on each engine and through each provider's SDK: one tree from Slack's event to the last
 * edit of every message, with the tokens that the provider counted.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseModel } from '../../src/compose/choose-model.ts';
import { configSchema } from '../../src/config.ts';
import { hasRedisServer } from '../../src/store/open-redis.ts';
import { telemetrySettings } from '../../src/telemetry/settings.ts';
import { startTelemetry, type Telemetry } from '../../src/telemetry/start.ts';
import { type OtlpCollector, type ReceivedSpan, startCollector } from '../support/otlp-collector.ts';
import { startPolicyServer } from '../support/policies/policy-server.ts';
import { SlackLab } from '../support/slack-lab.ts';
import { patience, until } from '../support/until.ts';

const trials = [
  { engine: 'file', provider: 'openai' },
  { engine: hasRedisServer() ? 'redis' : 'file', provider: 'anthropic' },
] as const;

let collector: OtlpCollector;
let telemetry: Telemetry | null;
beforeAll(async () => {
  collector = await startCollector();
  Object.assign(process.env, {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_BSP_SCHEDULE_DELAY: '50',
  });
  telemetry = await startTelemetry(telemetrySettings(process.env));
}, patience);
afterAll(async () => {
  await telemetry?.stop();
  await collector.close();
});

function valueOf({ attributes = [] }: ReceivedSpan, key: string): string {
  const { value } = attributes.find((one) => one.key === key) ?? {};
  return String(Object.values(value ?? {})[0] ?? '');
}

const numbers = (spans: readonly ReceivedSpan[], key: string) =>
  spans.reduce((sum, span) => sum + Number(valueOf(span, key)), 0);

describe.each(trials)('on $engine, through the SDK of $provider', ({ engine, provider }) => {
  it('is one tree from the event to the last edit', { timeout: patience }, async () => {
    collector.spans.length = 0;
    const server = await startPolicyServer();
    const models = { policy: server.model('careful', provider) };
    const model = chooseModel(configSchema.parse({ models }), { POLICY_KEY: 'right' });
    const lab = await SlackLab.open({ engine, traced: true, pace: 20, ...(model ? { model } : {}) });
    try {
      await lab.mention('what broke?');
      await lab.press(await lab.card(), 'apr_approve');
      await lab.ended();
      await until('everything to be said', async () => (await lab.journal.store.backlog()) === 0, patience);

      const ofRun = () => {
        const { traceId } = collector.spans.find(({ name }) => name === 'invoke_agent aura') ?? {};
        return collector.spans.filter((span) => span.traceId === traceId);
      };
      const [run] = await lab.runs();
      const ids = [run?.id ?? '', ...(await lab.approvals()).map(({ id }) => id)];
      // A message's last form is named in its metadata by key and revision, and so is the span that brought it.
      const shown = (await lab.messages()).flatMap(({ metadata }) => {
        const { key, revision } = (metadata?.event_payload ?? {}) as { key?: string; revision?: number };
        return ids.some((id) => key?.endsWith(id)) ? [`${key} ${revision}`] : [];
      });
      expect(shown.length).toBeGreaterThanOrEqual(3);
      const said = (spans: readonly ReceivedSpan[]) =>
        spans
          .filter(({ name }) => name.startsWith('say '))
          .map((span) => `${valueOf(span, 'aura.message')} ${valueOf(span, 'aura.message.revision')}`);
      const tree = await until(
        'all spans of the run',
        () => {
          const spans = ofRun();
          const all = new Set(spans.map(({ spanId }) => spanId));
          const isWhole = spans.every(({ parentSpanId }) => !parentSpanId || all.has(parentSpanId));
          const isAll = shown.every((one) => said(spans).includes(one));
          const asks = spans.filter(({ name }) => name.startsWith('chat ')).length;
          return isWhole && isAll && asks >= server.seen.length && spans;
        },
        patience,
      );
      expect(tree.filter(({ parentSpanId }) => !parentSpanId).map(({ name }) => name)).toEqual(['event']);
      const edits = tree.filter((span) => valueOf(span, 'aura.message.edits') === 'true');
      expect(edits.map(({ name }) => name)).toEqual(expect.arrayContaining(['say status', 'say approval']));
      expect(tree.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['say reaction', 'step triage', 'step task', 'execute_tool ops.rollback']),
      );
      // Nothing of the run stands in another trace.
      const names = /^(?:invoke_agent|step|chat|execute_tool|evaluate|say (?:status|approval|answer|outcome|reaction))/;
      const apart = collector.spans.filter(({ name, traceId }) => names.test(name) && traceId !== tree[0]?.traceId);
      expect(apart.map(({ name }) => name)).toEqual([]);
      const chats = tree.filter(({ name }) => name.startsWith('chat '));
      expect(chats).toHaveLength(server.seen.length);
      const counted = {
        input: numbers(chats, 'gen_ai.usage.input_tokens'),
        output: numbers(chats, 'gen_ai.usage.output_tokens'),
      };
      expect(counted).toEqual(server.tokens);
      expect(run?.tokens).toEqual(server.tokens);
      expect(server.tokens.input).toBeGreaterThan(0);
    } finally {
      await lab.close();
      await server.close();
    }
  });
});
