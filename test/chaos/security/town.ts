/**
 * The people of a round, and who of them may do what.
 * Owns: what is so now and what was so before, and the rules on people, read from the specification and not from the
 * product. Refuses: how a look-up reaches the product; a stage does that.
 */
export type Kind = 'member' | 'guest' | 'outsider' | 'deactivated' | 'bot';

/** Everybody there is; the first four are members at first. */
export const cast = ['ana', 'ben', 'cho', 'dee', 'gus', 'olga', 'dax', 'robo'] as const;
export type Handle = (typeof cast)[number];

export const firstKinds: Record<Handle, Kind> = {
  ana: 'member',
  ben: 'member',
  cho: 'member',
  dee: 'member',
  gus: 'guest',
  olga: 'outsider',
  dax: 'deactivated',
  robo: 'bot',
};

export const groupHandle = 'sre-oncall';

export type PeoplePolicy = 'members' | 'guests' | 'everyone';

/** Who may decide, as the round's workflow says it, in handles. */
export interface Deciders {
  users: Handle[];
  group: boolean;
  onCall: boolean;
  quorum: number;
  requester: 'allowed' | 'refused';
}

/** ms that who may ask may be remembered. */
const remembered = 5 * 60_000;

export class Town {
  readonly kinds = new Map<Handle, Kind>(cast.map((handle) => [handle, firstKinds[handle]]));
  readonly group = new Set<Handle>();
  readonly onCall = new Set<Handle>();
  readonly policy: PeoplePolicy;
  readonly #now: () => number;
  /** Until when somebody had been of a kind before. */
  readonly #before: { who: Handle; kind: Kind; until: number }[] = [];

  readonly #left: { who: Handle; at: number }[] = [];

  constructor(policy: PeoplePolicy, now: () => number) {
    this.policy = policy;
    this.#now = now;
  }

  setGroup(members: readonly Handle[]): void {
    for (const who of this.group) if (!members.includes(who)) this.#left.push({ who, at: this.#now() });
    this.group.clear();
    for (const who of members) this.group.add(who);
  }

  become(who: Handle, kind: Kind): void {
    this.#before.push({ who, kind: this.kinds.get(who) ?? 'bot', until: this.#now() });
    this.kinds.set(who, kind);
  }

  /** The people as they are now, for later. */
  asNow(): Town {
    const copy = new Town(this.policy, this.#now);
    for (const [who, kind] of this.kinds) copy.kinds.set(who, kind);
    for (const who of this.group) copy.group.add(who);
    for (const who of this.onCall) copy.onCall.add(who);
    copy.#left.push(...this.#left);
    return copy;
  }

  /** May this person ask, stop and comment now, or might they by what may be remembered still? */
  mayAsk(who: Handle): boolean {
    const lately = this.#before.filter((it) => it.who === who && it.until >= this.#now() - remembered);
    const kinds = [this.kinds.get(who), ...lately.map(({ kind }) => kind)];
    return kinds.some(
      (kind) =>
        kind === 'member' ||
        (kind === 'guest' && this.policy !== 'members') ||
        (kind === 'outsider' && this.policy === 'everyone'),
    );
  }

  /** May this person cast this vote at this moment? `high`: the action is of high risk. */
  mayDecide(
    who: Handle,
    vote: 'approve' | 'deny' | 'hand' | 'edit',
    by: Deciders,
    asked: Handle | null,
    high: boolean,
  ): boolean {
    if (this.kinds.get(who) !== 'member') return false;
    if (vote === 'approve' && asked === who && (high || by.requester === 'refused')) return false;
    // A denial stops only, so whoever was in the group lately may still be remembered.
    const lately = vote === 'deny' && this.#left.some((it) => it.who === who && it.at >= this.#now() - remembered);
    return (
      by.users.includes(who) || (by.group && (this.group.has(who) || lately)) || (by.onCall && this.onCall.has(who))
    );
  }
}
