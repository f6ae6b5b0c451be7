/**
 * One MCP server for all runs: a session when one is needed, another when that one is gone, and the list of its tools.
 * Owns: sharing, back-off, and what becomes of a call whose session is gone. Refuses: policy, and trying again anything
 * that a server may have begun.
 */
import {
  BrokenCircuitError,
  CircuitState,
  circuitBreaker,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
} from 'cockatiel';
import { messageOf } from '../../errors.ts';
import { traceHere } from '../../telemetry/span.ts';
import type { CallOptions, RawResult, ToolSpec } from '../tool.ts';
import { Asking } from './asking.ts';
import { didOf, isTooLarge, NeedsLogin, SessionGone, startOf, Stopped } from './call-fault.ts';
import { type Listing, listTools, toolPage } from './list-tools.ts';
import { Patience } from './patience.ts';
import { callResult, readResult, unreadableOr } from './read-result.ts';
import type { ServerAddress } from './server-address.ts';
import { largestAnswer, Session } from './session.ts';

/** ms for one page of tools. */
const listWithin = 10_000;
/** ms that is waited for a list that must be of now, because a write follows. */
const freshWithin = 10_000;
/** How far progress may prolong a call, in timeouts. */
const mostProlonged = 4;

export class Connection {
  readonly name: string;
  readonly #address: ServerAddress;
  readonly #listAge: number;
  readonly #patience: Patience;
  #session: { opening: Promise<Session>; session: Session; since: number } | null = null;
  #list: { asked: Promise<Listing>; at: number } | null = null;
  /** The last list that came; it stands in when a newer one does not come. */
  #known: Listing | null = null;
  /** The session whose tools were read; another one's may be others. */
  #listedIn: Session | null = null;
  #isClosed = false;
  #lastReason = 'it could not be reached';
  /** Of opening a session. */
  readonly #reach = breaker(60_000);
  /** Of calls that were never answered. */
  #answers = this.#answerBreaker();

  /** `listAge`: ms that a list of tools is believed; a server over HTTP has no way to say that it changed. */
  constructor(name: string, address: ServerAddress, { listAge = 60_000 } = {}) {
    this.name = name;
    this.#address = address;
    this.#listAge = listAge;
    this.#patience = new Patience(address.patience);
  }

  /**
   * The server's tools; asked again when the list is old, after a reconnect, when the server says that they changed, and
   * when told to: then no older list stands in for one that does not come.
   */
  async tools(fresh = false): Promise<Listing> {
    const isOld = !this.#list || performance.now() - this.#list.at >= this.#listAge;
    if (fresh || isOld) this.#list = this.#asked();
    const { asked, at } = this.#list as { asked: Promise<Listing>; at: number };
    try {
      return await this.#patience.for(asked, at, fresh ? freshWithin : 0);
    } catch (error) {
      if (fresh || !this.#known) throw error;
      const why = `${this.name} cannot be reached (${messageOf(error)}); its tools are listed as they were`;
      return { tools: this.#known.tools, notes: [...this.#known.notes, why] };
    }
  }

  /** Never throws. A call that surely reached nobody is made once more, in a new session. */
  async call(spec: ToolSpec, args: Record<string, unknown>, options: CallOptions): Promise<RawResult> {
    for (let attempt = 1; ; attempt += 1) {
      let session: Session;
      try {
        session = await this.#connected(options.signal);
        if (this.#listedIn !== session) await this.#sameIn(spec);
      } catch (error) {
        return notRun(`The server ${this.name} cannot be reached: ${this.#reason(error)}`);
      }
      try {
        return await this.#dispatched(session, spec, args, options);
      } catch (error) {
        if (didOf(error) === 'not-run' && !(error instanceof NeedsLogin) && attempt === 1 && !options.signal.aborted) {
          if (error instanceof SessionGone || session.isOver) {
            this.#drop(session);
            continue;
          }
        }
        return this.#failed(session, spec, error);
      }
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const open = this.#session?.session;
    this.#session = null;
    // Closing also ends a session that is still being opened.
    await open?.close();
  }

  /** A session: the one there is, or a new one; for as long as anybody waits for this server. */
  async #connected(signal?: AbortSignal): Promise<Session> {
    const { opening, since } = (this.#session ??= this.#open());
    if (signal?.aborted) throw new Error('stopped');
    return this.#patience.for(opening, since);
  }

  /** A session whose server left several calls in a row without an answer is worth another one. */
  #answerBreaker() {
    const made = breaker(30_000);
    made.onBreak(() => {
      const open = this.#session?.session;
      if (open && open.inFlight === 0) this.#drop(open);
    });
    return made;
  }

  #open(): { opening: Promise<Session>; session: Session; since: number } {
    // Its silence is not this one's.
    if (this.#answers.state === CircuitState.Closed) this.#answers = this.#answerBreaker();
    const session = new Session(this.name, this.#address, {
      toolsChanged: () => (this.#list = null),
      ended: () => this.#drop(session),
    });
    const opening = this.#reach
      .execute(async () => {
        if (this.#isClosed) throw new Error('it was closed');
        await session.open();
        this.#patience.restore();
        return session;
      })
      .catch((error: unknown) => {
        this.#drop(session);
        throw error;
      });
    opening.catch(() => undefined);
    return { opening, session, since: performance.now() };
  }

  #drop(session: Session): void {
    if (this.#session?.session !== session) return;
    this.#session = null;
    this.#list = null;
    void session.close();
  }

  /** Throws where a new session's tool is not what the call was checked for. */
  async #sameIn(spec: ToolSpec): Promise<void> {
    const { tools } = await this.tools(true);
    const now = tools.find(({ name }) => name === spec.name);
    if (now?.fingerprint !== spec.fingerprint) throw new Error(`since its restart ${spec.name} is not what it was`);
  }

  #asked(): { asked: Promise<Listing>; at: number } {
    const list = async (): Promise<Listing> => {
      const session = await (this.#session ??= this.#open()).opening;
      const listing = await listTools(this.name, (cursor) =>
        session.request('tools/list', cursor === null ? {} : { cursor }, toolPage, { timeout: listWithin }),
      );
      this.#listedIn = session;
      return listing;
    };
    const asked = list()
      .catch((error: unknown) => {
        // Its session was lost before the list was asked for: one more.
        if (error instanceof SessionGone && this.#session) this.#drop(this.#session.session);
        if (error instanceof SessionGone) return list();
        throw error;
      })
      .catch((error: unknown) => {
        if (this.#list?.asked === asked) this.#list = null;
        throw new Error(this.#reason(error), { cause: error });
      });
    void asked.then(
      (listing) => {
        this.#known = listing;
        this.#patience.restore();
      },
      () => undefined,
    );
    return { asked, at: performance.now() };
  }

  async #dispatched(
    session: Session,
    spec: ToolSpec,
    args: Record<string, unknown>,
    { signal, timeout, longest = timeout * mostProlonged, meta, ask }: CallOptions,
  ): Promise<RawResult> {
    // One call tries a server that was silent; the others do not wait for what comes of it.
    if (this.#answers.state === CircuitState.HalfOpen) throw new BrokenCircuitError();
    const params = { name: spec.tool, arguments: args, ...metaOf(meta) };
    const asking = ask && this.#address.elicitation === 'ask' ? new Asking(ask) : null;
    try {
      const limits = { signal, timeout, longest, ...(asking ? { ask: asking.answer } : {}) };
      const result = await this.#answers.execute(() => session.request('tools/call', params, callResult, limits));
      const read = readResult(result, this.#address.isOurs);
      return asking && asking.said.length > 0 ? { ...read, asked: asking.said } : read;
    } catch (error) {
      // What it asks from now on would be taken for the next call's.
      if (asking && didOf(error) === 'unknown') this.#drop(session);
      throw error;
    }
  }

  #failed(session: Session, spec: ToolSpec, error: unknown): RawResult {
    if (isTooLarge(error)) {
      const start = startOf(error);
      const read = start === '' ? 'nothing of it' : 'only how it begins';
      const text = `${spec.name}: output too large (above ${largestAnswer / 1024 ** 2} MB), so ${read} was read. Ask for less: a narrower filter, a shorter time, a limit.`;
      const begins = start === '' ? {} : { start };
      return { succeeded: false, did: 'unknown', lost: true, tooLarge: true, text, ...begins };
    }
    if (error instanceof BrokenCircuitError)
      return notRun(
        `${spec.name} was not called: ${this.name} left several calls in a row without an answer. Ask again in half a minute.`,
      );
    const did = didOf(error);
    const text = `${spec.name} ${did === 'not-run' ? 'was not called' : 'failed'}: ${session.fate ?? this.#reason(error)}`;
    return { succeeded: false, did, lost: did === 'unknown', text };
  }

  /** Why, in words that say what helps. */
  #reason(error: unknown): string {
    if (error instanceof BrokenCircuitError) return `${this.#lastReason}; it is tried again within a minute`;
    this.#lastReason = error instanceof NeedsLogin ? this.#loginWords(error) : unreadableOr(error);
    return this.#lastReason;
  }

  #loginWords({ scope }: NeedsLogin): string {
    const { oauth } = 'url' in this.#address ? this.#address : {};
    if (!oauth) return 'it does not accept the Authorization header that aura.yaml gives it; renew that token';
    if (oauth.grant === 'client-credentials') return 'it does not accept the token that it was shown; check "oauth:"';
    const more = scope ? ` --scope "${scope}"` : '';
    return `it needs ${scope === null ? 'a login' : 'a login with more rights'}: run "aura login ${this.name}${more}"`;
  }
}

/** Opens for a while, longer each time, when three in a row went wrong. */
function breaker(maxDelay: number) {
  return circuitBreaker(
    handleWhen((error) => didOf(error) !== 'failed' && !(error instanceof Stopped) && !isTooLarge(error)),
    { halfOpenAfter: new ExponentialBackoff({ initialDelay: 1_000, maxDelay }), breaker: new ConsecutiveBreaker(3) },
  );
}

function notRun(text: string): RawResult {
  return { succeeded: false, did: 'not-run', lost: false, text };
}

/** What goes along with a call; a server that traces puts its own spans under ours. */
function metaOf(given: Record<string, unknown> | undefined): { _meta?: Record<string, unknown> } {
  const traceparent = traceHere();
  const meta = { ...given, ...(traceparent === undefined ? {} : { traceparent }) };
  return Object.keys(meta).length > 0 ? { _meta: meta } : {};
}
