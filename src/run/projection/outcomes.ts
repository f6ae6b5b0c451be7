/**
 * The one message that asks whether the named cause was it, once the incident is over.
 * Owns: when it is asked, and that the same message says what was answered. Refuses: words.
 */
import type { IncidentState } from '../incident-state.ts';
import { causeNamedIn } from '../outcomes/named-cause.ts';
import { parseMessageKey } from '../message-key.ts';
import type { Notice, OutcomeQuestion, OutboxRow } from '../saying.ts';
import { type Change, factsOf } from './change.ts';
import { lineOf } from './line-of.ts';

export function outcomes(change: Change): OutboxRow[] {
  const { before, after } = change;
  const key = after.outcomeAsked;
  if (key === null) return [];
  const asked = isResolvedLine(key) ? false : before.outcomeAsked !== key;
  if (!asked && factsOf(change, 'outcome-said').length === 0) return [];
  const notice = noticeOf(after, key);
  return notice ? lineOf(after, key, notice) : [];
}

/** What goes with the line that says that the incident is over; nothing where no cause was named. */
export function questionOf(state: IncidentState): { asks?: OutcomeQuestion } {
  const cause = causeNamedIn(state);
  if (!cause) return {};
  const said = state.outcome;
  return {
    asks: {
      cause,
      ...(said ? { said: { by: said.by.user, right: said.right, ...(said.was ? { was: said.was } : {}) } } : {}),
    },
  };
}

function noticeOf(state: IncidentState, key: string): Notice | null {
  const { asks } = questionOf(state);
  if (!asks) return null;
  if (!isResolvedLine(key)) return { code: 'was-it-this', asks };
  const { resolved } = state;
  if (!resolved) return { code: 'was-it-this', asks };
  const by = resolved.by === resolved.source ? {} : { by: resolved.by };
  return { code: 'resolved', ...by, source: resolved.source, asks };
}

function isResolvedLine(key: string): boolean {
  return parseMessageKey(key)?.id.startsWith('resolved:') ?? false;
}
