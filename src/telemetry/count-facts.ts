/**
 * Metrics of what happened: a count of committed facts.
 * Owns: the instruments. Refuses: counting anything that is not in the journal, and anything twice: whoever commits
 * counts. Names: OpenTelemetry's conventions for generative AI where they fit.
 */
import { metrics } from '@opentelemetry/api';
import type { Fact } from '../run/fact.ts';
import type { IncidentState } from '../run/incident-state.ts';
import { worked } from '../run/run-limits.ts';

const seconds = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600];
const tokens = [16, 64, 256, 1_024, 4_096, 16_384, 65_536, 262_144];

type Count = (facts: readonly Fact[], after: IncidentState) => void;

/** To be made after the SDK was started: instruments made before it count nothing. */
export function factCounter(): Count {
  const meter = metrics.getMeter('aura');
  const runs = meter.createCounter('aura.runs', { unit: '{run}', description: 'Runs that ended' });
  const runTime = histogram('aura.run.duration', 's', 'Time that runs worked, without waiting for people', seconds);
  const calls = histogram('aura.tool.call.duration', 's', 'Tool calls that passed the gate', seconds);
  const refusals = meter.createCounter('aura.refusals', {
    unit: '{call}',
    description: 'Tool calls that were refused',
  });
  const verdicts = meter.createCounter('aura.verdicts', {
    unit: '{finding}',
    description: 'Findings by their verdict',
  });
  const used = histogram('gen_ai.client.token.usage', '{token}', 'Tokens that models used', tokens);
  const asked = histogram('gen_ai.client.operation.duration', 's', 'How long models took', seconds);
  const cost = meter.createCounter('aura.cost', { description: "In the currency of the models' prices" });

  function histogram(name: string, unit: string, description: string, bounds: number[]) {
    return meter.createHistogram(name, { unit, description, advice: { explicitBucketBoundaries: bounds } });
  }

  const countModel = (model: string, usage: ModelUse) => {
    const of = { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': model };
    used.record(usage.input, { ...of, 'gen_ai.token.type': 'input' });
    used.record(usage.output, { ...of, 'gen_ai.token.type': 'output' });
    asked.record(usage.ms / 1_000, { ...of, ...(usage.error === undefined ? {} : { 'error.type': 'model-failed' }) });
    if (usage.cost) cost.add(usage.cost, of);
  };

  return (facts, after) => {
    for (const fact of facts) {
      switch (fact.type) {
        case 'run-ended': {
          const run = after.runs.get(fact.run);
          const route = run?.route ?? 'investigate';
          runs.add(1, { outcome: fact.outcome, route });
          if (run) runTime.record(worked(run, 0) / 1_000, { outcome: fact.outcome, route });
          break;
        }
        case 'evidence-recorded': {
          const { tool, succeeded, took } = fact.evidence;
          calls.record(took / 1_000, { 'gen_ai.tool.name': tool, outcome: succeeded ? 'succeeded' : 'failed' });
          break;
        }
        case 'call-refused':
          refusals.add(1, {
            'gen_ai.tool.name': after.ledger.some(({ tool }) => tool === fact.tool) ? fact.tool : 'other',
          });
          break;
        case 'model-used':
          countModel(fact.model, fact);
          break;
        case 'step-ended':
          if (fact.result.kind === 'turn') countModel(fact.result.model, { ...fact.result.usage, ms: fact.result.ms });
          if (fact.result.kind === 'evaluation') verdicts.add(1, { verdict: fact.result.finding.verdict });
          break;
        default:
          break;
      }
    }
  };
}

interface ModelUse {
  input: number;
  output: number;
  cost?: number;
  ms: number;
  error?: string;
}
