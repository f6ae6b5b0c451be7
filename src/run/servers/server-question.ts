/**
 * What a server asks people while it works on a call: its words, the fields of an answer, and the answer.
 * Owns: the shapes, when an answer is still taken, and the port through which people are reached. Refuses: reading a
 * server's schema (answer-field.ts does), and asking.
 */
import type { AnswerField } from './answer-field.ts';
import type { Caller } from '../caller.ts';
import type { ApprovalId, IncidentId, Person, Place, RunId } from '../identity.ts';

/** A field's value by its name. */
export type AnswerContent = Record<string, string | number | boolean | string[]>;

/** `late`: nobody said in time. `gone`: the call that asked is over, or whoever made it. */
export type ServerAnswer =
  | { how: 'accept'; by?: Person; content: AnswerContent }
  | { how: 'decline'; by?: Person }
  | { how: 'cancel'; why: 'late' | 'gone' };

/** A press by which somebody answers. */
export interface AnswerPress {
  incident: IncidentId;
  run: RunId;
  /** Its id. */
  question: string;
  place: Place;
  by: Person;
  /** Names the press. */
  id: string;
}

export interface ServerQuestion {
  id: string;
  server: string;
  /** `server.tool`, whose call asks. */
  tool: string;
  /** The approval whose write asks; who may approve it answers. Absent for a read. */
  approval?: ApprovalId;
  /** A server's words. */
  text: string;
  fields: AnswerField[];
  /** Epoch ms by the store's clock. */
  expiresAt: number;
  closed?: ServerAnswer;
}

export function mayStillAnswer(asked: ServerQuestion, now: number): boolean {
  return asked.closed === undefined && now < asked.expiresAt;
}

/** The same with those closed that are open: the one of this id, or all. */
export function closed(
  asked: readonly ServerQuestion[] | undefined,
  answer: ServerAnswer,
  id?: string,
): readonly ServerQuestion[] | undefined {
  if (!asked?.some((it) => it.closed === undefined)) return asked;
  return asked.map((it) =>
    it.closed === undefined && (id === undefined || it.id === id) ? { ...it, closed: answer } : it,
  );
}

/** A call whose server asks. */
export interface AskingCall {
  incident: IncidentId;
  run: RunId;
  caller: Caller;
  server: string;
  tool: string;
}

export type AskedPeople = Pick<ServerQuestion, 'text' | 'fields'>;

/** Reaches people for a server. Never rejects; an aborted signal is an answer `gone`. Null where nobody could be asked. */
export interface AskPeople {
  ask(call: AskingCall, asked: AskedPeople, signal: AbortSignal): Promise<ServerAnswer | null>;
}
