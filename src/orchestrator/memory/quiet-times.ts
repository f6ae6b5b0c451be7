/**
 * What the installation knows of its quiet times: which looks saw nothing wrong, and when something was.
 * Owns: where that is kept (journals beside the incidents', one a fortnight), within which bounds, and that a look never
 * fails for it. Refuses: deciding what is usual (evidence/profiles/usual-at.ts).
 */
import { remembered, usualAt } from '../../evidence/profiles/usual-at.ts';
import { derivedId, type IncidentId } from '../../run/identity.ts';
import type { IncidentState } from '../../run/incident-state.ts';
import type { Decision, Journal } from '../../run/journal.ts';
import { causeNamedIn } from '../../run/outcomes/named-cause.ts';
import { triageOf } from '../../run/finding/run-finding.ts';
import type { Anomaly, TriageResult } from '../../run/finding/triage-result.ts';
import { type QuietLook, signsOf, type Trouble, type Usual } from '../../run/outcomes/usual.ts';
import { log } from '../../telemetry/log.ts';

/** ms that one journal spans. */
const span = 14 * 24 * 3_600_000;
/** Looks within it are one: more of them say no more. */
const between = 3_600_000;
/** Characters of looks in one journal; beyond them none is added, which makes nothing usual. */
const mostKept = 256 * 1024;

export class QuietTimes {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** The same for people: with how many looks at quiet times there are, and since when. Throws where it cannot be read. */
  async known(time: number): Promise<{ usual: Usual[]; looks: number; since: string | null }> {
    const all = await this.#read(time);
    const times = all.looks.filter(({ at }) => at >= time - remembered && at <= time).map(({ at }) => at);
    const since = times.length > 0 ? new Date(Math.min(...times)).toISOString() : null;
    return { usual: usualAt(all, time), looks: times.length, since };
  }

  /** What is usual at a time (epoch ms); nothing where it cannot be read. */
  async usualAt(time: number): Promise<Usual[]> {
    try {
      return (await this.known(time)).usual;
    } catch (err) {
      log.warn({ err }, 'what is usual could not be read; everything counts as news');
      return [];
    }
  }

  /** A look by the clock: at a quiet time it tells what is usual, else that this was none. */
  async looked(found: TriageResult, at: number): Promise<void> {
    if (found.outcome === 'fault') return this.troubled(found, at);
    const look: QuietLook = { at, signs: signsOf(found) };
    await this.#write(at, (state) => (fits(state, look) ? { facts: [{ type: 'quiet-seen', look }] } : null));
  }

  /** A fault was seen. Where no quiet time is known there is nothing to keep it from. */
  async troubled({ anomalies, window }: TriageResult, at: number): Promise<void> {
    const trouble = { from: began(anomalies, window), to: at };
    const { looks } = await this.#read(at);
    if (looks.length > 0) await this.#write(at, () => ({ facts: [{ type: 'trouble-seen', trouble }] }));
  }

  /**
   * Somebody confirmed what it was: that is watched anew from then on, and what was chronic elsewhere all the while is
   * known as noise.
   */
  async confirmed(state: IncidentState): Promise<void> {
    const { outcome, resolved } = state;
    const blamed = causeNamedIn(state)?.component;
    const triage = [...state.runs.values()].map(triageOf).findLast((it) => it !== null);
    if (!outcome?.right || !triage || blamed === undefined) return;
    const to = resolved?.at ?? outcome.at;
    const trouble: Trouble = { from: Math.min(to, began(triage.anomalies, triage.window)), to, blamed };
    const harmed = new Set([blamed, ...triage.blastRadius]);
    const noise = triage.anomalies.filter(({ chronic, component }) => chronic && !harmed.has(component));
    const at = Math.min(to, Date.parse(triage.window.to));
    const look: QuietLook = { at, signs: signsOf({ anomalies: noise }), confirmed: true };
    await this.#write(at, (kept) => ({
      facts: [
        { type: 'trouble-seen', trouble },
        ...(look.signs.length > 0 && fits(kept, look) ? [{ type: 'quiet-seen' as const, look }] : []),
      ],
      unique: [{ key: `usual:${state.incident}:${outcome.at}`, ttl: remembered }],
    }));
  }

  async #read(time: number): Promise<{ looks: QuietLook[]; troubles: Trouble[] }> {
    const journals = new Set([journalOf(time), journalOf(time - span), journalOf(time - remembered)]);
    const states = await Promise.all([...journals].map((one) => this.#journal.load(one)));
    return {
      looks: states.flatMap(({ quietLooks }) => quietLooks),
      troubles: states.flatMap(({ troubles }) => troubles),
    };
  }

  async #write(at: number, decide: (state: IncidentState) => Decision | null): Promise<void> {
    try {
      await this.#journal.decide(journalOf(at), decide);
    } catch (err) {
      log.warn({ err }, 'what a look says of quiet times could not be kept');
    }
  }
}

function journalOf(time: number): IncidentId {
  return derivedId('usual', String(Math.floor(time / span)));
}

function fits({ quietLooks }: IncidentState, look: QuietLook): boolean {
  const last = quietLooks.findLast(({ confirmed }) => confirmed === look.confirmed);
  if (!look.confirmed && last && look.at - last.at < between) return false;
  return JSON.stringify(quietLooks).length + JSON.stringify(look).length <= mostKept;
}

function began(anomalies: readonly Anomaly[], window: TriageResult['window']): number {
  const onsets = anomalies.filter(({ chronic }) => !chronic).map(({ onset }) => Date.parse(onset));
  return Math.min(Date.parse(window.to), ...onsets);
}
