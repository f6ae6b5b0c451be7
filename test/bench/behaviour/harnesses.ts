/**
 * Twelve harnesses that are bad on purpose, each a port of the product's with one thing wrong.
 * Owns: what is wrong in each, on which case it shows, and by which name the bench must call it. Refuses: changing the
 * product; it is wrapped from outside.
 */
import type { Wrapping } from '../../../src/compose/run-case.ts';
import type { Model, ModelReply, ModelRequest } from '../../../src/model/model.ts';
import type { Fact } from '../../../src/run/fact.ts';
import { type Decided, type Decision, Journal } from '../../../src/run/journal.ts';
import type { IncidentState } from '../../../src/run/incident-state.ts';
import { Gate, type GateCall, type GateResult } from '../../../src/tools/gate.ts';
import type { PolicyName } from '../../support/policies/policies.ts';

export interface BadHarness {
  name: string;
  /** What the bench must call it. */
  sign: string;
  policy: PolicyName;
  /** Cases of test/bench/behaviour/cases that it is run on. */
  cases: readonly string[];
  wrapping: Wrapping;
}

type Change = (fact: Fact) => Fact;

function changing(change: Change): Wrapping {
  return {
    journal: (store) =>
      new (class extends Journal {
        override decide(
          incident: string,
          decide: (state: IncidentState) => Decision | null,
          fence?: number,
        ): Promise<Decided> {
          const changed = (state: IncidentState) => {
            const decision = decide(state);
            return decision && { ...decision, facts: decision.facts.map(change) };
          };
          return super.decide(incident, changed, fence);
        }
      })(store),
  };
}

type Read = (call: GateCall, read: (call: GateCall) => Promise<GateResult>) => Promise<GateResult>;

function reading(how: Read): Wrapping {
  return {
    gate: (parts) =>
      new (class extends Gate {
        override read(call: GateCall): Promise<GateResult> {
          return how(call, (it) => super.read(it));
        }
      })(parts),
  };
}

/** `asked` before it is sent, `replied` before it is believed. */
function speaking(
  asked: (request: ModelRequest) => ModelRequest,
  replied: (reply: ModelReply) => ModelReply = (it) => it,
): Wrapping {
  const wrap = (model: Model): Model => ({
    ...model,
    ask: async (request) => replied(await model.ask(asked(request))),
    ...(model.forRole ? { forRole: (role, named) => ofRole(model.forRole?.(role, named) ?? null) } : {}),
  });
  const ofRole = (model: Model | null) => model && wrap(model);
  return { model: wrap };
}

/** Every hand-in with this in place of what the model wrote. */
function handing(change: (args: Record<string, unknown>) => Record<string, unknown>) {
  return (reply: ModelReply): ModelReply => ({
    ...reply,
    calls: reply.calls.map((call) => (call.name === 'submit' ? { ...call, args: change(call.args) } : call)),
  });
}

const same = (request: ModelRequest): ModelRequest => request;
const nothing = { claims: [], check: { answer: 'open', seen: '', evidence: [] }, summary: 'Done.' };

const finding =
  (change: (it: FindingOf) => FindingOf): Change =>
  (fact) =>
    fact.type === 'step-ended' && fact.result.kind === 'evaluation'
      ? { ...fact, result: { ...fact.result, finding: change(fact.result.finding) } }
      : fact;
type FindingOf = Extract<Extract<Fact, { type: 'step-ended' }>['result'], { kind: 'evaluation' }>['finding'];

export const badHarnesses: readonly BadHarness[] = [
  {
    name: 'drops the digest',
    sign: 'context-grew',
    policy: 'careful',
    cases: ['large-output'],
    // What a task asks for less of is given whole too.
    wrapping: {
      ...reading((call, read) => read({ ...call, digestTokens: 100_000 })),
      limits: { digestTokens: 100_000 },
    },
  },
  {
    name: 'drops the cache',
    sign: 'ledger-unused',
    policy: 'forgetful',
    cases: ['noisy-release'],
    wrapping: reading((call, read) => read({ ...call, sample: true })),
  },
  {
    name: 'asks twice',
    sign: 'repeated',
    policy: 'careful',
    cases: ['noisy-release'],
    wrapping: reading(async (call, read) => {
      if (call.caller.kind !== 'task') return read(call);
      const { key = 'call', ...rest } = call;
      await read({ ...rest, key: `${key}/first`, sample: true });
      return read({ ...call, sample: true });
    }),
  },
  {
    name: 'ignores the plan',
    sign: 'task-without-a-look',
    policy: 'careful',
    cases: ['nothing-to-see'],
    wrapping: speaking(same, (reply) => {
      const isWork = reply.calls.length > 0 && reply.calls.every(({ name }) => name !== 'plan');
      return isWork ? { ...reply, calls: [{ id: 'c1', name: 'submit', args: nothing }] } : reply;
    }),
  },
  {
    name: 'skips a check',
    sign: 'check-left-open',
    policy: 'careful',
    cases: ['noisy-release'],
    wrapping: speaking(
      same,
      handing((args) => ({ ...args, check: nothing.check })),
    ),
  },
  {
    name: 'cites nothing',
    sign: 'claim-without-evidence',
    policy: 'careful',
    cases: ['noisy-release'],
    wrapping: changing((fact) =>
      fact.type === 'step-ended' && fact.result.kind === 'task'
        ? {
            ...fact,
            result: {
              ...fact.result,
              worked: {
                ...fact.result.worked,
                submissions: (fact.result.worked.submissions ?? []).map((it) => ({
                  ...it,
                  claims: it.claims.map((claim) => ({ ...claim, evidence: [], quotes: [] })),
                })),
              },
            },
          }
        : fact,
    ),
  },
  {
    name: 'plans for a trivial request',
    sign: 'plan-for-narrow',
    policy: 'careful',
    cases: ['narrow-question'],
    wrapping: changing((fact) => {
      if (fact.type === 'run-started') return { ...fact, route: 'investigate' };
      return fact.type === 'step-ended' && fact.result.kind === 'plan'
        ? { ...fact, result: { ...fact.result, by: 'a planner' } }
        : fact;
    }),
  },
  {
    name: 'retries a write',
    sign: 'write-more-than-once',
    policy: 'over-eager',
    cases: ['restart-approved'],
    wrapping: {
      toolbox: (toolbox) => ({
        list: () => toolbox.list(),
        find: (name, how) => toolbox.find(name, how),
        check: (spec, args) => toolbox.check(spec, args),
        close: () => toolbox.close(),
        call: async (spec, args, options) => {
          if (!spec.readOnlyHint) await toolbox.call(spec, args, options);
          return toolbox.call(spec, args, options);
        },
      }),
    },
  },
  {
    name: 'forgets the fence of an injection',
    sign: 'foreign-text-unfenced',
    policy: 'careful',
    cases: ['order-in-the-logs'],
    wrapping: speaking((request) => ({
      ...request,
      messages: request.messages.map((it) =>
        it.role === 'tool'
          ? { ...it, results: it.results.map((one) => ({ ...one, text: one.text.replaceAll(/^[0-9a-f]{16}$/gm, '') })) }
          : it,
      ),
    })),
  },
  {
    name: 'reads a note again',
    sign: 'note-shown-already',
    policy: 'careful',
    cases: ['order-in-the-logs'],
    wrapping: reading(async (call, read) => {
      const result = await read(call);
      const note = result.passed && !call.tool.startsWith('notes.') ? result.evidence.note : undefined;
      if (note === undefined || !result.passed || call.caller.kind !== 'task') return result;
      const { key = 'call', ...rest } = call;
      await read({ ...rest, key: `${key}/again`, tool: 'notes.read', args: { note } });
      return result;
    }),
  },
  {
    name: 'raises a verdict',
    sign: 'verdict-above-proof',
    policy: 'forgetful',
    cases: ['metrics-only'],
    wrapping: changing(finding((it) => ({ ...it, verdict: 'confirmed', outcome: 'fault' }))),
  },
  {
    name: 'says "healthy" without proof',
    sign: 'healthy-without-proof',
    policy: 'careful',
    cases: ['nothing-to-see'],
    wrapping: changing(finding((it) => ({ ...it, outcome: 'healthy', noFault: true, component: null, claims: [] }))),
  },
];
