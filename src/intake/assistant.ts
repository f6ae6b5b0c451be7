/**
 * A thread of Slack's assistant: whose incident it is about, before a word is said there.
 * Owns: that choice: the incident of the channel that the person looks at, else one of its own. Refuses: answering; what is
 * said there is a question in a direct conversation like any other.
 */
import { derivedId, type Person, type Place } from '../run/identity.ts';
import type { Journal } from '../run/journal.ts';
import type { Intake } from './accept.ts';
import { slackWindow } from './accept-mention.ts';
import { incidentAt, threadLink } from './incident-of.ts';

export interface AssistantOpened {
  /** Of the event. */
  id: string;
  /** The direct conversation. */
  place: Place;
  /** Slack's ts of its root. */
  thread: string;
  by: Person;
  /** The channel that the person looks at. */
  viewing?: string;
  /** They look at another channel than before. */
  moved: boolean;
}

export class Assistant {
  readonly #journal: Journal;
  readonly #intake: Pick<Intake, 'welcomes'>;

  constructor(parts: { journal: Journal; intake: Pick<Intake, 'welcomes'> }) {
    this.#journal = parts.journal;
    this.#intake = parts.intake;
  }

  async opened({ id, place, thread, by, viewing, moved }: AssistantOpened): Promise<void> {
    const { store } = this.#journal;
    if (!(await this.#intake.welcomes(by, place))) return;
    const before = await store.find(threadLink(place, thread));
    if (before !== null && (await this.#isAskedIn(before, thread))) return;
    const there = viewing ? await incidentAt(store, { team: place.team, channel: viewing }) : null;
    const own = derivedId('inc', 'thread', place.team, place.channel, thread);
    const incident = there?.known ? there.incident : own;
    if (moved && before === incident) return;
    await this.#journal.decide(incident, () => ({
      facts: [{ type: 'assistant-opened', place, thread, by, ...(moved ? { again: true } : {}) }],
      links: [threadLink(place, thread)],
      unique: [{ key: `slack:assistant:${id}`, ttl: slackWindow }],
    }));
  }

  /** What is under way in a thread keeps its incident, wherever its reader looks meanwhile. */
  async #isAskedIn(incident: string, thread: string): Promise<boolean> {
    const { requests } = await this.#journal.load(incident);
    return [...requests.values()].some(({ request }) => request.thread === thread);
  }
}
