/**
 * Accepts what was verified: one commit each, with the acknowledgement that people see, then a wake.
 * Owns: which incident it belongs to, what is dropped and why. Refuses: vendors' payloads, running anything, waiting.
 *
 * A method that throws has accepted nothing: its caller must not acknowledge, so that the sender delivers again.
 */
import { besideIn, type IncidentId, linkTo, type Person, type Place } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { JobQueue } from '../run/ports/job-queue.ts';
import type { Decision, Journal } from '../run/journal.ts';
import type { IncidentBrief } from '../run/request.ts';
import type { Notice } from '../run/saying.ts';
import { type Describe, inSpan, traceHere } from '../telemetry/span.ts';
import { acceptQuestion, answerAtOnce, askHeld, holdQuestion, slackWindow } from './accept-mention.ts';
import { afterLess } from '../run/quiet/less.ts';
import { acceptFileAsked } from './accept-file-asked.ts';
import { acceptSignal } from './accept-signal.ts';
import { unreadAlert, unreadIncident } from './unread-alert.ts';
import { acceptChannel, acceptSource } from './accept-source.ts';
import { type ChannelOwner, channelOwner, joining, leftFor } from './channel-owner.ts';
import { claimed, claiming, claimingAlert } from './claim-channel.ts';
import { incidentAt, incidentFrom } from './incident-of.ts';
import { countMuted, mutedBy } from './muted-delivery.ts';
import { headOf, questionCap, readQuestion } from './question.ts';
import { acceptHeard, causesSaid } from './said-of-causes.ts';
import { traced } from './traced.ts';
import type { Accepted, FileAsked, MayAsk, Said, Signalled, SourceEvent } from './said.ts';
import { type WhichParts, whichIncident } from './which-incident.ts';

export interface IntakeOptions extends WhichParts {
  queue: JobQueue;
  /** Epoch ms; for the age of what arrives. */
  now?: () => number;
  /** Whether a question in a channel that no incident knows may open one. Absent: every channel counts. */
  isIncidentChannel?: (place: Place) => Promise<boolean>;
  /** Whether this person may ask, stop and comment. A rejection is no answer: nothing is accepted then. */
  mayAsk: (by: Person) => Promise<MayAsk>;
  /** `slack.alertChannels`: apps that may ask, by channel. */
  alertChannels?: Readonly<Record<string, readonly string[]>>;
  /** Characters of a question that are kept. */
  questionLength?: number;
  log?: (line: string) => void;
}

/** Somebody who may not ask is told so once in this time and channel, ms: enough to learn it, too little to flood. */
const toldEvery = 10 * 60_000;

export class Intake {
  readonly #journal: Journal;
  readonly #queue: JobQueue;
  readonly #now: () => number;
  readonly #isIncidentChannel: (place: Place) => Promise<boolean>;
  readonly #mayAsk: (by: Person) => Promise<MayAsk>;
  readonly #apps: Readonly<Record<string, readonly string[]>>;
  readonly #questionLength: number | undefined;
  readonly #log: (line: string) => void;
  readonly #which: WhichParts;

  constructor(options: IntakeOptions) {
    this.#journal = options.journal;
    this.#queue = options.queue;
    this.#now = options.now ?? Date.now;
    this.#isIncidentChannel = options.isIncidentChannel ?? (async () => true);
    this.#mayAsk = options.mayAsk;
    this.#questionLength = options.questionLength;
    this.#log = options.log ?? (() => {});
    this.#which = options;
    this.#apps = options.alertChannels ?? {};
  }

  /** A person mentioned Aura: a question, a signal, or nothing but the name. */
  async mention(said: Said): Promise<Accepted> {
    const dropped = this.#whyDropped(said, true);
    if (dropped) return { outcome: 'ignored', why: dropped };
    if (!said.bot && !(await this.welcomes(said.by, said.place))) return unwelcome;
    const asked = readQuestion(said.text, this.#questionLength);
    if (said.bot && asked.kind !== 'question') return { outcome: 'ignored', why: 'an app may ask, and no more' };
    if (asked.kind !== 'question' && asked.kind !== 'empty') {
      return this.#signal({ ...said, ...asked, id: `${said.place.team}:${said.place.channel}:${said.ts}` });
    }
    if (asked.kind === 'empty') {
      const { incident } = await incidentAt(this.#journal.store, said.place, said.thread);
      return this.#commit(incident, () => answerAtOnce(said, { code: 'empty-question' }, 'all'));
    }
    const which = await whichIncident(said, asked.text, this.#which);
    const { incident, known, alert } = which;
    const { direct = false } = said;
    if (!known && !direct && !(await this.#isIncidentChannel(said.place))) {
      const hint = { code: 'not-an-incident-channel' } as const;
      const hinted = await this.#commit(incident, () => answerAtOnce(said, hint, 'asker'));
      return hinted.outcome === 'accepted' ? { outcome: 'ignored', why: 'not-an-incident-channel', incident } : hinted;
    }
    if (which.unclear) return this.#commit(incident, (state) => holdQuestion(state, said, asked));
    const takesChannel = await this.#takesChannel(said.place, incident);
    const accepted = await this.#commit(incident, (state) =>
      claiming(
        known ? null : said.place,
        state,
        acceptQuestion(state, said, asked, { alert, takesChannel, said: causesSaid(state, said, this.#which) }),
      ),
    );
    return accepted.why === claimed ? this.mention(said) : accepted;
  }

  /** Somebody said which incident a held question means. */
  async place(
    { incident, request, as }: { incident: IncidentId; request: string; as: 'this' | 'new' },
    place: Place,
    by: Person,
  ): Promise<Accepted> {
    if (!(await this.welcomes(by, place))) return unwelcome;
    const held = (await this.#journal.load(incident)).held.get(request);
    if (!held) return { outcome: 'duplicate', incident };
    const at = this.#now();
    if (as === 'this') return this.#commit(incident, (state) => askHeld(state, held, place, at));
    // First where it is asked from now on: a process that ends in between leaves the buttons, which may be pressed again.
    const opened = await this.#commit(besideIn(place, held.ts ?? request), (state) => askHeld(state, held, place, at));
    await this.#commit(incident, (state) =>
      state.held.has(request) ? { facts: [{ type: 'request-placed', request, as }] } : null,
    );
    return opened;
  }

  /** The channel belongs to the incident of an alert as long as that is open; among questions, to the newest. */
  async #takesChannel(place: Place, incident: IncidentId): Promise<boolean> {
    const there = await incidentAt(this.#journal.store, place);
    if (!there.known || there.incident === incident) return true;
    const { brief, status } = await this.#journal.load(there.incident);
    return status === 'resolved' || brief?.source === 'slack';
  }

  /** Somebody pressed "Start here" in a channel that did not count: from now on it does. */
  async startHere(id: string, place: Place, by: Person): Promise<Accepted> {
    if (!(await this.welcomes(by, place))) return unwelcome;
    const { incident } = await incidentAt(this.#journal.store, place);
    return this.#commit(incident, (state) => ({
      facts: [
        ...(state.place ? [] : [{ type: 'channel-linked', place, how: 'start-here' } as const]),
        { type: 'signal-answered', signal: id, answer: 'help', place, to: by },
      ],
      links: [linkTo.channel(place)],
      unique: [{ key: `slack:start:${id}`, ttl: slackWindow }],
    }));
  }

  /** Stop, status and help never wait: they go to the journal, and are answered from the state. */
  async signal(signal: Signalled): Promise<Accepted> {
    return (await this.welcomes(signal.by, signal.place)) ? this.#signal(signal) : unwelcome;
  }

  async #signal(signal: Signalled): Promise<Accepted> {
    const { incident } = await incidentAt(this.#journal.store, signal.place, signal.thread);
    const accepted = await this.#commit(incident, (state) => acceptSignal(state, signal, this.#which.zone));
    if (signal.less) await afterLess(this.#journal, incident);
    return accepted.outcome === 'accepted' ? { ...accepted, outcome: 'signal' } : accepted;
  }

  /** What people say in the threads of an incident is evidence too; elsewhere it is none of Aura's business. */
  async heard(said: Said): Promise<Accepted> {
    const dropped = this.#whyDropped(said);
    if (dropped) return { outcome: 'ignored', why: dropped };
    const { thread } = said;
    if (!thread) return { outcome: 'ignored', why: 'not in a thread' };
    const { incident, known } = await incidentAt(this.#journal.store, said.place, thread);
    if (!known) return { outcome: 'ignored', why: 'no incident here' };
    // They talk to each other, not to Aura: whose words do not count is not told so.
    if ((await this.#mayAsk(said.by)) !== 'yes') return unwelcome;
    return this.#commit(incident, (state) => acceptHeard(state, { ...said, thread }, this.#which));
  }

  /** Keeps a remark that came through a button or a form: feedback on an answer, the reason of a denial. */
  async remark(incident: IncidentId, id: string, place: Place, by: Person, text: string): Promise<Accepted> {
    if (!(await this.welcomes(by, place))) return unwelcome;
    return this.#commit(incident, (state) =>
      // The id came from a button: one that names nothing shall not found a journal.
      state.head.version === 0
        ? null
        : {
            facts: [{ type: 'message-heard', by, text: headOf(text.trim(), questionCap), ts: id }],
            unique: [{ key: `slack:remark:${id}`, ttl: slackWindow }],
          },
    );
  }

  /** Somebody wants the whole output behind a piece of evidence, in the thread where they pressed. */
  async askFile(asked: FileAsked): Promise<Accepted> {
    if (!(await this.welcomes(asked.by, asked.place))) return unwelcome;
    return this.#commit(asked.incident, (state) => acceptFileAsked(state, asked));
  }

  /** Whether this person may have what they ask for in this place. Who may not is told so in private, now and then. */
  async welcomes(by: Person, place: Place): Promise<boolean> {
    const who = await this.#mayAsk(by);
    if (who === 'yes') return true;
    if (who === 'nobody') return false;
    const when = Math.floor(this.#now() / toldEvery);
    await this.tell(`may-not-ask:${by.user}:${place.channel}:${when}`, place, by, {
      code: 'may-not-ask',
      who,
    });
    return false;
  }

  /** Tells one person something, e.g. why their press did nothing. */
  async tell(id: string, place: Place, by: Person, notice: Notice): Promise<Accepted> {
    const { incident } = await incidentAt(this.#journal.store, place);
    return this.#commit(incident, () => ({
      facts: [{ type: 'person-told', id, place, to: by, notice }],
      unique: [{ key: `slack:told:${id}`, ttl: slackWindow }],
    }));
  }

  /** An alerting system told of a change. */
  async source(event: SourceEvent): Promise<Accepted> {
    const incident = await incidentFrom(this.#journal.store, event.source, event.ref);
    const muting = await mutedBy(this.#journal, event.brief);
    if (muting !== null) await this.#commit(muting, () => countMuted(event, incident));
    const accepted = await this.#commit(incident, (state) => {
      const decision = acceptSource(state, event, muting !== null);
      return state.brief === null ? claimingAlert(event, decision) : decision;
    });
    return accepted.why === claimed ? this.source(event) : accepted;
  }

  /** An alert that could not be read: kept, and said where alerts are talked about. */
  async unread(body: string, why: string, place: Place | null): Promise<Accepted> {
    return this.#commit(unreadIncident, (state) => unreadAlert(state, { body, why, place, at: this.#now() }));
  }

  /**
   * The channel of a source's incident became known; opens the incident when this is the first that is heard of it.
   * `shared`: the channel is not that of this incident alone.
   */
  async channelKnown(brief: IncidentBrief & { ref: string }, place: Place, shared = false): Promise<Accepted> {
    const own = incidentFrom(this.#journal.store, brief.source, brief.ref);
    const owner = shared ? { incident: await own, known: true } : await channelOwner(this.#journal, brief, place);
    const { incident, known, joins, claims }: ChannelOwner = owner;
    const at = await this.#journal.store.now();
    const muted = (await mutedBy(this.#journal, brief)) !== null;
    const how = { how: shared ? 'fallback' : 'webhook', muted } as const;
    const accepted = await this.#commit(incident, (state) => {
      if (joins)
        return state.brief?.source === brief.source
          ? null
          : acceptSource(state, joining(brief, joins.brief, place, at), muted);
      const decision = claiming(known ? null : place, state, acceptChannel(state, brief, place, at, how));
      return claims ? claimingAlert(brief, decision) : decision;
    });
    if (joins) await this.#commit(joins.incident, (state) => leftFor(state, incident));
    return accepted.why === claimed ? this.channelKnown(brief, place, shared) : accepted;
  }

  /** Aura was let into a channel: what it could not say there is said. */
  async joined(id: string, place: Place): Promise<Accepted> {
    const { incident, known } = await incidentAt(this.#journal.store, place);
    if (!known) return { outcome: 'ignored', why: 'no incident here' };
    return this.#commit(incident, () => ({
      facts: [{ type: 'channel-joined', place }],
      unique: [{ key: `slack:joined:${id}`, ttl: slackWindow }],
    }));
  }

  async #commit(incident: IncidentId, decide: (state: IncidentState) => Decision | null): Promise<Accepted> {
    return inSpan('event', { 'aura.incident': incident }, (describe) => this.#write(incident, decide, describe), {
      kind: 'server',
    });
  }

  async #write(
    incident: IncidentId,
    decide: (state: IncidentState) => Decision | null,
    describe: Describe,
  ): Promise<Accepted> {
    const trace = traceHere();
    const decided = await this.#journal.decide(incident, (state) => traced(decide(state), trace));
    if (!decided.ok) {
      if (decided.reason === 'duplicate')
        return { outcome: 'duplicate', incident, ...(decided.key.startsWith(claimed) ? { why: claimed } : {}) };
      throw new Error(`A commit that holds neither fence nor lane was refused with ${decided.reason}.`);
    }
    if (!decided.entry) return { outcome: 'ignored', incident, why: 'nothing new' };
    describe({ 'aura.facts': decided.entry.facts.map(({ type }) => type) });
    // What is committed is accepted; a wake that is lost costs time only, since workers look for themselves.
    this.#queue.wake(incident).catch((error: unknown) => this.#log(`wake of ${incident} failed: ${String(error)}`));
    return { outcome: 'accepted', incident };
  }

  #whyDropped(said: Said, mayAsk = false): string | null {
    if (said.edited) return 'edited';
    if (said.bot && !(mayAsk && said.app && this.#apps[said.place.channel]?.includes(said.app)))
      return 'said by an app';
    if (this.#now() - said.at > slackWindow) return 'older than the ids that are remembered';
    return null;
  }
}

const unwelcome: Accepted = { outcome: 'ignored', why: 'may not ask' };
