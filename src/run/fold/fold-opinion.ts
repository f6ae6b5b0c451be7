/**
 * What facts of people's judgement mean: feedback on answers, the outcome once it is over, what was seen before.
 * Owns: these facts. Refuses: drawing conclusions.
 */
import type { FactOf } from '../fact.ts';
import { type IncidentId, samePerson } from '../identity.ts';
import type { Draft } from './draft.ts';

export type OpinionFact = FactOf<
  'feedback-given' | 'outcome-said' | 'lesson-recalled' | 'lesson-judged' | 'lesson-withdrawn'
>;

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
      const { by, right, was, postings } = fact;
      state.outcome = { by, right, at, ...(was ? { was } : {}), ...(postings ? { postings } : {}) };
      // What came of an outcome says nothing of another one.
      state.recalls = { held: [], contradicted: [] };
      return;
    }
    case 'lesson-recalled':
      draft.alter('runs', fact.run, (run) => {
        run.lesson = fact.lesson;
      });
      return;
    case 'lesson-judged': {
      const { held, contradicted } = state.recalls;
      const others = (all: IncidentId[]) => all.filter((it) => it !== fact.by);
      state.recalls = {
        ...state.recalls,
        held: fact.held ? [...others(held), fact.by] : others(held),
        contradicted: fact.held ? others(contradicted) : [...others(contradicted), fact.by],
      };
      return;
    }
    case 'lesson-withdrawn':
      state.recalls = { ...state.recalls, withdrawn: { by: fact.by, at } };
      return;
  }
}
