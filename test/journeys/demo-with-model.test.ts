/**
 * The demo's shop, recorded under each fault, with a careful model in charge, through both providers' SDKs: the cause is
 * named, the remedy is approved and helps, and the tokens that are shown are those that the provider counted.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseModel } from '../../src/compose/choose-model.ts';
import { configSchema } from '../../src/config.ts';
import { findingOf } from '../../src/run/finding/run-finding.ts';
import { setLogLevel } from '../../src/telemetry/log.ts';
import { type PolicyServer, startPolicyServer } from '../support/policies/policy-server.ts';
import { TalkLab } from '../support/talk-lab.ts';
import { patience, until } from '../support/until.ts';

const faults = ['memory-leak', 'expired-certificate', 'small-pool', 'hanging-dependency'] as const;

beforeAll(() => setLogLevel('silent'));

describe.each(['openai', 'anthropic'] as const)('through the SDK of %s', (provider) => {
  let server: PolicyServer;
  beforeAll(async () => {
    server = await startPolicyServer();
  });
  afterAll(() => server.close());

  it.each(faults)('%s', { timeout: patience }, async (fault) => {
    const before = { ...server.tokens };
    const models = { policy: server.model('careful', provider) };
    const model = chooseModel(configSchema.parse({ models }), { POLICY_KEY: 'right' });
    if (!model) throw new Error('no model was chosen');
    const talk = await TalkLab.open(fault, model);
    try {
      const { component, change } = talk.shop.truth;
      await talk.approve();
      const run = await until(
        'the end of the run',
        async () => {
          const [first] = (await talk.lab.state()).runs.values();
          return first?.state === 'ended' && first;
        },
        patience,
      );
      const finding = findingOf(run);
      expect(finding).toMatchObject({ component, model: 'careful', noFault: false });
      expect(finding?.change?.ref ?? null).toBe(change);
      expect(['likely', 'confirmed']).toContain(finding?.verdict);
      expect(finding?.gaps.join()).not.toContain('careful');
      const used = { input: server.tokens.input - before.input, output: server.tokens.output - before.output };
      expect(run.tokens).toEqual(used);
      expect(used.input).toBeGreaterThan(0);
      expect(server.seen.every(({ protocol }) => protocol === provider)).toBe(true);
    } finally {
      await talk.close();
    }
  });
});
