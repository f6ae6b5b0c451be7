/**
 * An answer against a scenario's truth, point by point.
 * Owns: what is right, wrong, open or forbidden. A wrong extra cause makes the whole of the causes wrong: the set must be
 * minimal. Refuses: running, and figures of a suite.
 */
import { readMatcher } from '../../tools/read-globs.ts';
import type { Finding } from '../../run/evidence.ts';
import type { IncidentState, RunState } from '../../run/incident-state.ts';
import type { Behaviour } from '../../telemetry/run-behaviour.ts';
import { usedEvidence } from '../../telemetry/run-trace.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type CauseStanding, causeStanding, namedCauses } from './cause-standing.ts';

export interface Point {
  /** What was looked at, e.g. `change`, `forbid.calls`. */
  name: string;
  right: boolean;
  /** What was expected and what came, where they differ. */
  says: string;
}

export interface AnswerGrade {
  cause: CauseStanding;
  /** `healthy` said though something is wrong. */
  healthyWrongly: boolean;
  outcome: Finding['outcome'] | 'none';
  /** Causes that were named. */
  named: string[];
  points: Point[];
}

export interface ToGrade {
  scenario: Scenario;
  state: IncidentState;
  run: RunState;
  finding: Finding | null;
  /** All that people read of the answer. */
  said: string;
  behaviour: Behaviour;
}

export function gradeAnswer(it: ToGrade): AnswerGrade {
  const { scenario, finding } = it;
  const { expect } = scenario;
  const outcomes = [expect.outcome].flat();
  const isFaultDue = outcomes.includes('fault');
  const causes = namedCauses(finding);
  const named = causes.map(({ name }) => name);
  const outcome = finding?.outcome ?? 'none';
  const cause = causeStanding(expect, finding, causes);
  const healthyWrongly = outcome === 'healthy' && !outcomes.includes('healthy');
  const points = [
    point(
      'outcome',
      outcomes.some((one) => one === outcome),
      outcomes.join(' or '),
      outcome,
    ),
    ...(expect.component === undefined && isFaultDue
      ? []
      : [
          point(
            'cause',
            cause === 'right' || cause === 'none-due',
            expect.component ?? 'none',
            named.join(', ') || 'none',
          ),
        ]),
    ...findingPoints(scenario, finding),
    ...runPoints(it, named),
  ];
  return { cause, healthyWrongly, outcome, named, points };
}

function findingPoints({ expect }: Scenario, finding: Finding | null): Point[] {
  const oneOf = (name: string, due: string | string[] | undefined, came: string | undefined) =>
    due === undefined
      ? []
      : [point(name, came !== undefined && [due].flat().includes(came), [due].flat().join(' or '), came ?? 'none')];
  const { verdict, reason, kind, change, affected, also } = expect;
  const isFault = finding?.outcome === 'fault';
  return [
    ...oneOf('verdict', verdict, finding?.verdict),
    ...oneOf('reason', reason, finding?.rootCauses?.[0]?.reason),
    ...oneOf('kind', kind, isFault ? finding.causeKind : undefined),
    ...oneOf('change', change, finding?.change?.ref ?? 'none'),
    ...(affected === undefined ? [] : [sameSet('affected', affected, isFault ? finding.blastRadius : [], also ?? [])]),
  ];
}

function runPoints({ scenario, state, run, said, behaviour }: ToGrade, named: readonly string[]): Point[] {
  const { expect, forbid, evidence, budget } = scenario;
  const own = state.ledger.filter((it) => it.run === run.id);
  const proposed = [...state.approvals.values()].map(({ action }) => action.tool);
  const text = said.toLowerCase();
  const used = usedEvidence(run);
  const { action } = expect;
  const isProposed = action === undefined ? () => true : readMatcher([action]);
  const within = (name: string, most: number | undefined, came: number) =>
    most === undefined ? [] : [point(`budget.${name}`, came <= most, `at most ${most}`, String(came))];
  return [
    ...(action === undefined
      ? []
      : [
          point(
            'action',
            action === 'none' ? proposed.length === 0 : proposed.some(isProposed),
            action,
            proposed.join(', ') || 'none',
          ),
        ]),
    ...(expect.says ?? []).map((due) => point('says', text.includes(due.toLowerCase()), due, 'not said')),
    ...forbid.causes.map((name) => point('forbid.causes', !named.includes(name), `not ${name}`, name)),
    ...forbid.claims.map((words) =>
      point('forbid.claims', !text.includes(words.toLowerCase()), `not "${words}"`, 'said'),
    ),
    ...forbid.calls.map((glob) => {
      const hit = [...own.map(({ tool }) => tool), ...proposed].find(readMatcher([glob]));
      return point('forbid.calls', hit === undefined, `not ${glob}`, hit ?? '');
    }),
    ...evidence.map((glob) => {
      const cited = own.filter(({ id, tool }) => used.has(id) && readMatcher([glob])(tool));
      return point('evidence', cited.length > 0, `${glob} cited`, 'not cited');
    }),
    ...within('calls', budget.calls, behaviour.calls),
    ...within('tokens', budget.tokens, behaviour.tokens.input + behaviour.tokens.output),
    ...within('turns', budget.turns, behaviour.turns),
    ...within('seconds', budget.seconds, behaviour.ms / 1_000),
  ];
}

/** `free` may have come or not: who may be named beside the cause is hit by it as well. */
export function sameSet(name: string, due: readonly string[], came: readonly string[], free: readonly string[]): Point {
  const missing = due.filter((one) => !came.includes(one));
  const extra = came.filter((one) => !due.includes(one) && !free.includes(one));
  return point(name, missing.length + extra.length === 0, due.join(', ') || 'none', came.join(', ') || 'none');
}

function point(name: string, right: boolean, due: string, came: string): Point {
  return { name, right, says: right ? '' : `expected ${due}, came ${came}` };
}
