/**
 * From what must be said to a message: text, blocks and the metadata by which it is found again.
 * Owns: which card says what. Refuses: reactions, which are not messages.
 */
import type { HeldRow } from '../run/ports/store.ts';
import type { Saying } from '../run/saying.ts';
import type { Rendered } from './blocks.ts';
import { answerCard } from './cards/answer-card.ts';
import { approvalCard } from './cards/approval-card.ts';
import { outcomeCard } from './cards/approval-end.ts';
import { catchUpCard } from './cards/catch-up-card.ts';
import { hypothesesCard } from './cards/hypotheses-card.ts';
import { helpCard, noticeCard, overviewCard, progressCard, queuedCard } from './cards/notice-card.ts';
import { questionCard } from './cards/question-card.ts';
import { serverQuestionCard } from './cards/server-question-card.ts';
import { statusCard } from './cards/status-card.ts';

export interface Metadata {
  event_type: 'aura_status' | 'aura_approval' | 'aura_answer' | 'aura_notice';
  /** Ids only: everybody in the workspace may read it. */
  event_payload: { incident: string; key: string; revision: number; run?: string };
}

/** `scripts`: `slack.scripts`, the letters that may stand unescaped in what would run. */
export function render(held: Pick<HeldRow, 'incident' | 'row'>, scripts: readonly string[]): Rendered | null {
  const { incident, row } = held;
  const { saying } = row;
  switch (saying.type) {
    case 'reaction':
    case 'assistant':
    case 'file':
      return null;
    case 'queued':
      return queuedCard(saying.position);
    case 'status':
      return statusCard(saying, incident);
    case 'approval':
      return approvalCard(saying, incident, scripts);
    case 'answer':
      return answerCard(saying, incident);
    case 'hypotheses':
      return hypothesesCard(saying.rows);
    case 'question':
      return questionCard(saying, incident);
    case 'server-question':
      return serverQuestionCard(saying, incident);
    case 'outcome':
      return outcomeCard(saying.approval, scripts);
    case 'progress':
      return progressCard(saying.text);
    case 'overview':
      return overviewCard(saying);
    case 'catch-up':
      return catchUpCard(saying);
    case 'help':
      return helpCard();
    case 'notice':
      return noticeCard(saying.notice, incident, row.key);
  }
}

export function metadataOf(held: Pick<HeldRow, 'incident' | 'row' | 'revision'>): Metadata {
  const { incident, row, revision } = held;
  const run = runOf(row.saying);
  return {
    event_type: eventTypeOf(row.saying),
    event_payload: { incident, key: row.key, revision, ...(run ? { run } : {}) },
  };
}

function eventTypeOf(saying: Saying): Metadata['event_type'] {
  if (saying.type === 'status') return 'aura_status';
  if (saying.type === 'approval' || saying.type === 'outcome') return 'aura_approval';
  if (saying.type === 'answer') return 'aura_answer';
  return 'aura_notice';
}

function runOf(saying: Saying): string | null {
  if (
    saying.type === 'status' ||
    saying.type === 'answer' ||
    saying.type === 'hypotheses' ||
    saying.type === 'progress' ||
    saying.type === 'question' ||
    saying.type === 'server-question'
  )
    return saying.run;
  if (saying.type === 'approval' || saying.type === 'outcome') return saying.approval.run;
  return null;
}
