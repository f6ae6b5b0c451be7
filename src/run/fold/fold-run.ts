/**
 * What facts mean for a run: its turns, what it did and saw, how it ended.
 * Owns: these facts, and what a run is when it starts. Refuses: deciding anything of a run.
 */
import { purseOf } from '../admission.ts';
import type { TurnedAway } from '../caller.ts';
import { isOpen } from '../clarification.ts';
import type { FactOf } from '../fact.ts';
import type { RunState } from '../incident-state.ts';
import { takenUp, worked } from '../run-limits.ts';
import { closed } from '../servers/server-question.ts';
import type { StepState, TurnUsage } from '../step.ts';
import { namedByPerson, weighed, withSaid } from '../finding/hypothesis.ts';
import type { Draft } from './draft.ts';

export type RunFact = FactOf<
  | 'stop-requested'
  | 'run-started'
  | 'step-started'
  | 'step-ended'
  | 'hypotheses-weighed'
  | 'hypothesis-said'
  | 'call-admitted'
  | 'evidence-recorded'
  | 'call-refused'
  | 'call-repeated'
  | 'model-used'
  | 'question-asked'
  | 'question-closed'
  | 'server-asked'
  | 'server-answered'
  | 'run-parked'
  | 'action-withheld'
  | 'options-offered'
  | 'option-chosen'
  | 'run-resumed'
  | 'run-ended'
>;

export function foldRun(draft: Draft, fact: RunFact, at: number): void {
  switch (fact.type) {
    case 'stop-requested':
      for (const { id, state } of draft.state.runs.values()) {
        if (state === 'ended' || (fact.run !== null && fact.run !== id)) continue;
        draft.alter('runs', id, (run) => {
          run.stop ??= { by: fact.by, at };
        });
      }
      return;
    case 'run-started':
      draft.alter('requests', fact.request, (request) => {
        request.state = 'taken';
      });
      draft.map('runs').set(fact.run, newRun(fact, at));
      return;
    case 'action-withheld':
      draft.alter('runs', fact.run, (run) => {
        run.withheld = fact.withheld;
      });
      return;
    case 'options-offered':
      draft.alter('runs', fact.run, (run) => {
        run.options = fact.options;
      });
      return;
    case 'option-chosen':
      draft.alter('runs', fact.run, (run) => {
        run.chosen = fact.action;
      });
      return;
    case 'step-started': {
      const { key, kind, request } = fact;
      draft.alter('runs', fact.run, (run) => {
        const started = { key, kind, startedAt: at, endedAt: null, result: null, ...(request ? { request } : {}) };
        run.steps = [...run.steps.filter((step) => step.key !== key), started];
      });
      return;
    }
    case 'step-ended': {
      const { key, result, detail } = fact;
      draft.alter('runs', fact.run, (run) => {
        const begun = run.steps.find((step) => step.key === key);
        const ended: StepState = {
          ...(begun ?? { key, startedAt: at }),
          kind: result.kind,
          endedAt: at,
          result,
          ...(detail ? { detail } : {}),
        };
        run.steps = [...run.steps.filter((step) => step !== begun), ended];
        if (result.kind === 'turn') charge(run, result.usage);
        run.resumes = 0;
      });
      return;
    }
    case 'hypotheses-weighed':
      draft.alter('runs', fact.run, (run) => {
        run.hypotheses = weighed(run.hypotheses, fact.rows);
      });
      return;
    case 'hypothesis-said':
      draft.alter('runs', fact.run, (run) => {
        const { hypothesis: id, component, by, speaks, text } = fact;
        const row = run.hypotheses.find((it) => it.id === id) ?? namedByPerson(id, component);
        run.hypotheses = weighed(run.hypotheses, [withSaid(row, { by, at, speaks, text })]);
      });
      return;
    case 'call-admitted': {
      const { call: id, evidence, caller, tool, key } = fact;
      draft.map('openCalls').set(id, { id, evidence, caller, tool, ...(key === undefined ? {} : { key }) });
      const purse = purseOf(caller);
      draft.map('admitted').set(purse, (draft.state.admitted.get(purse) ?? 0) + 1);
      draft.state.lastEvidence = Math.max(draft.state.lastEvidence, numberOf(evidence));
      return;
    }
    case 'evidence-recorded': {
      const { evidence } = fact;
      draft.list('ledger').push(evidence);
      draft.state.lastEvidence = Math.max(draft.state.lastEvidence, numberOf(evidence.id));
      if (evidence.call !== undefined) draft.map('openCalls').delete(evidence.call);
      return;
    }
    case 'call-refused':
      draft.alter('runs', fact.run, (run) => {
        run.refusals += 1;
        run.turnedAway = [...run.turnedAway, turnedAway(draft, fact)];
      });
      return;
    case 'call-repeated':
      draft.alter('runs', fact.run, (run) => {
        run.turnedAway = [...run.turnedAway, turnedAway(draft, fact)];
      });
      return;
    case 'model-used':
      draft.alter('runs', fact.run, (run) => {
        charge(run, fact);
      });
      return;
    case 'question-asked':
      draft.alter('runs', fact.run, (run) => {
        // One after another; an open one stands.
        if (!isOpen(run.clarification)) run.clarification = fact.asked;
      });
      return;
    case 'question-closed':
      draft.alter('runs', fact.run, (run) => {
        if (isOpen(run.clarification)) run.clarification = { ...run.clarification, closed: fact.closed };
      });
      return;
    case 'server-asked':
      draft.alter('runs', fact.run, (run) => {
        run.serverQuestions = [...(run.serverQuestions ?? []), fact.asked];
      });
      return;
    case 'server-answered':
      draft.alter('runs', fact.run, (run) => {
        run.serverQuestions = closed(run.serverQuestions, fact.answer, fact.id);
      });
      return;
    case 'run-parked':
      draft.alter('runs', fact.run, (run) => {
        run.state = 'parked';
        run.clock = { spent: worked(run, at), since: null };
        run.parkedOn = fact.on;
      });
      return;
    case 'run-resumed':
      draft.alter('runs', fact.run, (run) => {
        const on = run.parkedOn;
        // Whoever takes it up has none of the calls that were under way.
        run.serverQuestions = closed(run.serverQuestions, { how: 'cancel', why: 'gone' });
        run.clock = takenUp(run, at);
        run.state = 'running';
        run.parkedOn = null;
        run.fence = fact.fence;
        if (on === null || on.kind === 'approval') run.resumes += 1;
      });
      return;
    case 'run-ended': {
      draft.alter('runs', fact.run, (run) => {
        run.clock = { spent: worked(run, at), since: null };
        Object.assign(run, { state: 'ended', parkedOn: null, outcome: fact.outcome, endedAt: at, why: fact.why });
        run.answer = fact.answer;
        run.serverQuestions = closed(run.serverQuestions, { how: 'cancel', why: 'gone' });
      });
      for (const { id, caller } of draft.state.openCalls.values()) {
        if (caller.run === fact.run && caller.kind !== 'execution') draft.map('openCalls').delete(id);
      }
      const run = draft.state.runs.get(fact.run);
      const asked = run && draft.state.requests.get(run.request)?.request;
      if (run && fact.answer && !asked?.thread) draft.list('mainLine').push(run.id);
    }
  }
}

function charge(run: RunState, { input, output, cost = 0 }: TurnUsage): void {
  run.tokens = { input: run.tokens.input + input, output: run.tokens.output + output };
  run.cost += cost;
}

function turnedAway(draft: Draft, fact: FactOf<'call-refused' | 'call-repeated'>): TurnedAway {
  const { tool, key, asks, caller } = fact;
  return {
    tool,
    after: draft.state.ledger.length,
    ...(key === undefined ? {} : { key }),
    ...(asks === undefined ? {} : { asks }),
    ...(caller ? { caller } : {}),
    ...(fact.type === 'call-repeated' ? { evidence: fact.evidence } : { why: fact.why }),
    ...(fact.type === 'call-refused' && fact.limit ? { limit: true } : {}),
  };
}

/** The number of `E12`. */
function numberOf(evidence: string): number {
  return Number(evidence.slice(1)) || 0;
}

function newRun(fact: FactOf<'run-started'>, at: number): RunState {
  return {
    id: fact.run,
    request: fact.request,
    parent: fact.parent,
    fence: fact.fence,
    // The first form of the fact said nothing of it; then a run in flight looks for itself.
    route: fact.route ?? 'investigate',
    workflow: fact.workflow ?? null,
    limits: fact.limits ?? null,
    ...(fact.shadow ? { shadow: fact.shadow } : {}),
    startedAt: at,
    clock: { spent: 0, since: at },
    state: 'running',
    parkedOn: null,
    stop: null,
    steps: [],
    hypotheses: [],
    resumes: 0,
    refusals: 0,
    turnedAway: [],
    tokens: { input: 0, output: 0 },
    cost: 0,
    outcome: null,
    answer: null,
    endedAt: null,
  };
}
