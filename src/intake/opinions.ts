/**
 * What people think of an answer, and what it was once it is over: kept at once, and answered to who said it.
 * Owns: these commits, and handing the record of an outcome to who keeps it. Refuses: vendors' payloads, words.
 */
import { messageOf } from '../errors.ts';
import type { Fact } from '../run/fact.ts';
import type { IncidentId, Person, Place } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import { postingIn } from '../run/outcomes/posting-in.ts';
import type { Feedback, Posting } from '../run/outcomes/lesson.ts';
import { causeNamedIn } from '../run/outcomes/named-cause.ts';
import type { Intake } from './accept.ts';
import { anyOutcome, featureLink, featuresOf, structureIn } from '../run/outcomes/structure.ts';
import { slackWindow } from './accept-mention.ts';
import { headOf } from './question.ts';

/** Characters of what somebody says it was. */
const mostWords = 500;

export interface OpinionParts {
  journal: Journal;
  intake: Pick<Intake, 'welcomes'>;
  /** The memory server that confirmed records are given to. */
  share?: string;
  /** Whether everybody of the workspace may read there; nobody may where it is absent. */
  isOpen?: (place: Place) => Promise<boolean>;
  /** Where a record of each outcome is kept beside the journal. */
  keep?: (state: IncidentState) => Promise<void>;
  log: (line: string) => void;
}

/** Who pressed what, where; `id` names the press. */
export interface Pressed {
  incident: IncidentId;
  id: string;
  place: Place;
  by: Person;
}

export class Opinions {
  readonly #parts: OpinionParts;

  constructor(parts: OpinionParts) {
    this.#parts = parts;
  }

  /** An opinion on an answer. True when it was taken. */
  async feedback({ incident, id, place, by }: Pressed, said: Omit<Feedback, 'by'>): Promise<boolean> {
    if (!(await this.#parts.intake.welcomes(by, place))) return false;
    const was = wordsOf(said.was);
    const { was: _, ...opinion } = said;
    const taken = await this.#parts.journal.decide(incident, (state) => {
      // Ids came from a button: one that names nothing shall not found a journal.
      if (!state.runs.has(said.run)) return null;
      const noted: Fact = {
        type: 'person-told',
        id: `feedback:${id}`,
        place,
        to: by,
        notice: { code: 'feedback-noted', opinion: said.opinion },
      };
      const facts: Fact[] = [{ type: 'feedback-given', feedback: { ...opinion, by, ...(was ? { was } : {}) } }];
      // What is said of a press that only opens a dialog is said by the dialog.
      if (said.opinion === 'helpful' || said.about) facts.push(noted);
      if (was) facts.push({ type: 'message-heard', by, text: `The answer was wrong: ${was}`, ts: id });
      return { facts, unique: [{ key: `slack:feedback:${id}`, ttl: slackWindow }] };
    });
    return taken.ok && taken.entry !== null;
  }

  /** Whether the named cause was it. The last word counts. True when it was taken. */
  async outcome({ incident, id, place, by }: Pressed, said: { right: boolean; was?: string }): Promise<boolean> {
    if (!(await this.#parts.intake.welcomes(by, place))) return false;
    const was = said.right ? '' : wordsOf(said.was);
    const postings = await this.#postings(incident);
    const share = this.#parts.share ? { share: this.#parts.share } : {};
    const open = (await this.#parts.isOpen?.(place)) === true;
    const where = { place, ...(open ? { open } : {}) };
    const taken = await this.#parts.journal.decide(incident, (state) => {
      if (!causeNamedIn(state)) return null;
      return {
        facts: [{ type: 'outcome-said', by, right: said.right, ...(was ? { was } : {}), where, postings, ...share }],
        links: postings.map(({ link }) => link),
        unique: [{ key: `slack:outcome:${id}`, ttl: slackWindow }],
      };
    });
    if (!taken.ok || taken.entry === null) return false;
    // The journal has it; the file is for people who look into the folder.
    await this.#parts.keep?.(taken.state).catch((error: unknown) => {
      this.#parts.log(`the record of ${incident} could not be written: ${messageOf(error)}`);
    });
    return true;
  }

  /** What `earlier` left shall not come to mind again. True when it was taken. */
  async withdraw({ incident, id, place, by }: Pressed, earlier: IncidentId): Promise<boolean> {
    const { journal, intake } = this.#parts;
    if (!(await intake.welcomes(by, place))) return false;
    const taken = await journal.decide(earlier, (state) =>
      (state.outcome || state.recalls.from) && !state.recalls.withdrawn
        ? { facts: [{ type: 'lesson-withdrawn', by }] }
        : null,
    );
    if (!taken.ok || !taken.state.recalls.withdrawn) return false;
    const noted: Fact = {
      type: 'person-told',
      id: `withdrawn:${id}`,
      place,
      to: by,
      notice: { code: 'lesson-withdrawn' },
    };
    await journal.decide(incident, (state) =>
      state.openedAt > 0 ? { facts: [noted], unique: [{ key: `slack:withdrawn:${id}`, ttl: slackWindow }] } : null,
    );
    return true;
  }

  /**
   * Under what an outcome will be found, and what stands there now. Of two outcomes that are said at the same moment one
   * may be missing in the list of a name that both have.
   */
  async #postings(incident: IncidentId): Promise<Posting[]> {
    const { journal } = this.#parts;
    const state = await journal.load(incident);
    const structure = structureIn(state);
    if (!structure) return [];
    const links = [anyOutcome, ...featuresOf(structure)].map(featureLink);
    return Promise.all(
      links.map(async (link): Promise<Posting> => {
        const own = state.outcome?.postings?.find((it) => it.link === link);
        const before = own ? null : await journal.store.find(link);
        if (own || before === null) return own ?? { link, before, count: 1 };
        const older = await postingIn(journal, before, link);
        return { link, before, count: (older?.count ?? 0) + 1 };
      }),
    );
  }
}

function wordsOf(text: string | undefined): string {
  return headOf((text ?? '').trim(), mostWords);
}
