/**
 * The Model port of a replay: it answers each request with what was answered when it was recorded.
 * Owns: finding the turn by the bytes of its request, and failing where the turn failed. Refuses: answering anything else.
 */
import type { Model, ModelReply, ModelRequest } from '../model/model.ts';
import { ModelError } from '../model/model-error.ts';
import type { Fact } from '../run/fact.ts';
import type { Cassette } from './cassette.ts';

type Turn = Cassette['turns'][number];

/** Null where no model was asked. */
export function replayModel({ turns, during }: Cassette): Model | null {
  const facts = during.flatMap((it) => it.facts);
  const left = [...turns];
  const roles = rolesOf(turns, facts);
  const [first] = turns;
  if (!first) return null;
  const named = (name: string): Model => ({
    name,
    ask: async ({ signal: _signal, ...request }) => {
      const turn = takeTurn(left, request);
      if (!turn)
        throw new ModelError({ kind: 'invalid-request', model: name, why: 'was not asked this when recorded' });
      if (!turn.reply) throw failureOf(turn, facts);
      return replyOf(turn, turn.reply);
    },
    forRole: (role) => (role === 'critic' && !roles.has(role) ? null : named(roles.get(role) ?? name)),
  });
  return named(first.model);
}

function takeTurn(left: Turn[], request: Omit<ModelRequest, 'signal'>): Turn | null {
  const sent = JSON.stringify(request);
  const index = left.findIndex((turn) => turn.request !== null && JSON.stringify(turn.request) === sent);
  // What was sent is not kept any more: then the order is all there is.
  const place = index >= 0 ? index : left.findIndex((turn) => turn.request === null);
  return left.splice(place, place >= 0 ? 1 : 0)[0] ?? null;
}

function replyOf({ usage, answeredBy }: Turn, reply: NonNullable<Turn['reply']>): ModelReply {
  return {
    text: reply.text,
    calls: reply.calls,
    usage: usage ?? { input: 0, output: 0 },
    ...(answeredBy === undefined ? {} : { answeredBy }),
  };
}

/** The error as the run told of it, where it did. */
function failureOf({ key, model }: Turn, facts: readonly Fact[]): Error {
  const task = key.split('/')[0];
  const shortened = facts.some((it) => it.type === 'step-started' && it.key === `${key}/shorter:1`);
  if (shortened) return new ModelError({ kind: 'overflow', model, why: 'has no room for this' });
  const ended = facts.find((it) => it.type === 'step-ended' && it.key === task);
  const gap =
    ended?.type === 'step-ended' && ended.result.kind === 'task' ? ended.result.worked.gaps.at(-1) : undefined;
  if (gap?.startsWith(`the model ${model}: `)) return new Error(gap.slice(`the model ${model}: `.length));
  const why = gap?.startsWith(`${model} `) ? gap.slice(model.length + 1).replace(/\.$/, '') : 'did not answer';
  return new ModelError({ kind: 'invalid-request', model, why });
}

/** Which model each role had: the planner's, the synthesizer's, the critic's, each investigator's. */
function rolesOf(turns: readonly Turn[], facts: readonly Fact[]): Map<string, string> {
  const roles = new Map<string, string>();
  for (const { key, model } of turns) {
    const role = roleOf(key, facts);
    if (role !== null) roles.set(role, model);
  }
  return roles;
}

function roleOf(key: string, facts: readonly Fact[]): string | null {
  const [step = '', part] = key.split('/');
  if (part === 'critique') return 'critic';
  if (step.startsWith('plan:')) return 'planner';
  if (step === 'words') return 'synthesizer';
  const [round = '', id] = step.startsWith('task:') ? step.slice('task:'.length).split('.') : [];
  const plan = facts.find((it) => it.type === 'step-ended' && it.key === `plan:${round}`);
  if (plan?.type !== 'step-ended' || plan.result.kind !== 'plan') return null;
  return plan.result.plan.tasks.find((task) => task.id === id)?.investigator ?? null;
}
