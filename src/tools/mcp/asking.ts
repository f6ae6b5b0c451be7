/**
 * What a server asks people during one call.
 * Owns: how often it may, and what is said of it afterwards. Refuses: reaching people; whoever made the call does.
 */
import type { CallOptions } from '../tool.ts';
import { elicited, mostQuestions, readElicitation, sayElicited } from './elicitation.ts';

export class Asking {
  /** A sentence for each question, in order. */
  readonly said: string[] = [];
  readonly #ask: NonNullable<CallOptions['ask']>;
  #asked = 0;

  constructor(ask: NonNullable<CallOptions['ask']>) {
    this.#ask = ask;
  }

  /** Never rejects. */
  answer = async (params: unknown, signal: AbortSignal): Promise<Record<string, unknown>> => {
    this.#asked += 1;
    if (this.#asked > mostQuestions) return this.#decline(`it asked people more than ${mostQuestions} things`);
    const question = readElicitation(params);
    if ('declined' in question) return this.#decline(question.declined);
    const answer = await this.#ask(question, signal);
    this.said.push(sayElicited(answer));
    return elicited(answer);
  };

  #decline(why: string): Record<string, unknown> {
    const line = `${why}, so it was declined`;
    if (!this.said.includes(line)) this.said.push(line);
    return { action: 'decline' };
  }
}
