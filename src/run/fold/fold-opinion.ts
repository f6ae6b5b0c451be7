/**
 * What facts of judgement mean: feedback on answers, the outcome once it is over, what was seen before, what is usual.
 * Owns: these facts. Refuses: drawing conclusions.
 */
import type { FactOf } from '../fact.ts';
import { type IncidentId, samePerson } from '../identity.ts';
import type { Draft } from './draft.ts';

export type OpinionFact = FactOf<
  | 'feedback-given'
  | 'outcome-said'
  | 'lesson-recalled'
  | 'lesson-judged'
  | 'lesson-withdrawn'
  | 'lesson-borrowed'
  | 'record-shared'
  | 'quiet-seen'
  | 'trouble-seen'
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
      const { by, right, was, where, postings, share } = fact;
      state.outcome = {
        by,
        right,
        at,
        ...(was ? { was } : {}),
        ...(where ? { where } : {}),
        ...(postings ? { postings } : {}),
      };
      if (share) state.outcome.share = { server: share, tries: 0, at: 0 };
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
    case 'record-shared': {
      const { outcome } = state;
      if (!outcome?.share) return;
      state.outcome = { ...outcome, share: { ...outcome.share, tries: outcome.share.tries + 1, at: fact.again } };
      return;
    }
    case 'lesson-borrowed':
      state.recalls = { ...state.recalls, from: fact.from };
      return;
    case 'quiet-seen':
      state.quietLooks = [...state.quietLooks, fact.look];
      return;
    case 'trouble-seen':
      state.troubles = [...state.troubles, fact.trouble];
      return;
    case 'lesson-withdrawn':
      state.recalls = { ...state.recalls, withdrawn: { by: fact.by, at } };
      return;
  }
}
