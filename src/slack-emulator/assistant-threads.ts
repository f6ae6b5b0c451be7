/**
 * The assistant's threads: what a person looks at beside one, and what the app has set there.
 * Owns: titles, suggested prompts, the status that goes by itself. Refuses: messages and events.
 *
 * https://docs.slack.dev/reference/methods/assistant.threads.setStatus: the status goes when the app says something in the
 * thread, and after two minutes.
 */
import { SlackRefusal } from './slack-refusal.ts';

export interface Prompt {
  title: string;
  message: string;
}

export interface AssistantThread {
  channel: string;
  ts: string;
  /** Whose it is. */
  user: string;
  /** The channel that they look at; null where it is none. */
  viewing: string | null;
  title: string;
  prompts: { title: string; list: Prompt[] };
  status: string;
  statusAt: number;
}

const statusLasts = 120_000;

export class AssistantThreads {
  readonly #threads = new Map<string, AssistantThread>();

  open(channel: string, ts: string, user: string, viewing: string | null): AssistantThread {
    const thread = { channel, ts, user, viewing, title: '', prompts: { title: '', list: [] }, status: '', statusAt: 0 };
    this.#threads.set(`${channel}:${ts}`, thread);
    return thread;
  }

  has(channel: string, ts: string): boolean {
    return this.#threads.has(`${channel}:${ts}`);
  }

  /** Throws `invalid_thread_ts`. */
  find(channel: string, ts: string): AssistantThread {
    const thread = this.#threads.get(`${channel}:${ts}`);
    if (!thread) throw new SlackRefusal('invalid_thread_ts');
    return thread;
  }

  /** The app said something there. */
  answered(channel: string, ts: string): void {
    const thread = this.#threads.get(`${channel}:${ts}`);
    if (thread) thread.status = '';
  }

  statusOf(thread: AssistantThread, now: number): string {
    return now - thread.statusAt < statusLasts ? thread.status : '';
  }
}
