/**
 * What facts of people's judgement mean: feedback on answers, the outcome once it is over, what was seen before.
 * Owns: these facts. Refuses: drawing conclusions.
 */
import type { FactOf } from '../fact.ts';
import { samePerson } from '../identity.ts';
import type { Draft } from './draft.ts';

export type OpinionFact = FactOf<'feedback-given' | 'outcome-said' | 'lesson-recalled'>;

export function foldOpinion(draft: Draft, fact: OpinionFact, at: number): void {
  const { state } = draft;
  switch (fact.type) {
    case 'feedback-given': {
      const { feedback } = fact;
      const others = state.feedback.filter((it) => it.run !== feedback.run || !samePerson(it.by, feedback.by));
      state.feedback = [...others, feedback];
      return;
    }
    case 'outcome-said': {
      const { by, right, was } = fact;
      state.outcome = { by, right, at, ...(was ? { was } : {}) };
      return;
    }
    case 'lesson-recalled':
      draft.alter('runs', fact.run, (run) => {
        run.lesson = fact.lesson;
      });
      return;
  }
}
