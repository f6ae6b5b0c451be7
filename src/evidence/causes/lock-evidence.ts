/**
 * Who holds what others wait for.
 * Owns: joining a store where work began to wait for locks with the one caller that took them: the store names it, a
 * table of its sessions shows it, or it says so itself. Refuses: who merely waits, and several that could be it.
 */
import { median } from '../../distill/statistics.ts';
import { shortMessage } from '../model/log-key.ts';
import { samplesOf, within } from '../model/samples.ts';
import { knownNames } from '../model/printed.ts';
import { nameWords } from '../model/signal-kind.ts';
import type { LogLine, Series, Telemetry } from '../model/telemetry.ts';
import type { Topology } from '../model/topology.ts';
import type { CauseEvidence } from './cause-evidence.ts';
import { printedLocks } from './printed-locks.ts';
import { toldLocks, waitsForLock } from './told-locks.ts';

const scores = { named: 0.95, says: 0.9 };
const lookedAt = 600;
const shown = 140;
/** Milliseconds that a lock may be told of after the first wait: lines and samples are a minute apart. */
const slack = 90_000;
/** Waiting grew at least so many times. */
const grown = 3;

const takes =
  /\block(?:s|ed)?\b[^;,\n]{0,20}\b(?:held|kept|taken|acquired|open)\b|\b(?:hold(?:s|ing)?|took|taken|takes|acquired|keep(?:s|ing)?|got)\b[^;,\n]{0,30}\block\b|\b[a-z_]{3,40} (?:is |are )?(?:now )?locked\b|\block tables?\b|\bfor update\b|\btransaction\b[^;,\n]{0,20}\b(?:open|begun)\b|\bexclusive(?:ly)? (?:lock|access)/i;
const givesBack =
  /\b(?:releas|unlock|commit(?:ted)?\b(?! (?:after|when|until))|rolled back|waiting|timeout|timed out)/i;

export interface LockEvidence extends CauseEvidence {
  /** Where others wait: its own trouble came with that. */
  giver: string;
}

/** `isGraphless`: nothing but complaints tells who calls whom; then anybody may be who took it that does not wait. */
export function lockEvidence(telemetry: Telemetry, topology: Topology, isGraphless = false): LockEvidence[] {
  const { series, logs, alert } = telemetry;
  const began = new Map<string, number>();
  const note = (service: string, time: number | undefined) => {
    if (time !== undefined) began.set(service, Math.min(time, began.get(service) ?? time));
  };
  for (const one of series) note(one.service, waitingSince(one, telemetry));
  const waiting = logs.filter(({ time, body }) => time < alert.window.to && waitsForLock(body));
  for (const { service, time } of waiting) if (isGraphless || topology.callers(service).length > 0) note(service, time);
  const stuck = new Set(waiting.map(({ service }) => service));
  const others = isGraphless ? [...new Set(logs.map(({ service }) => service))].filter((one) => !stuck.has(one)) : [];
  const known = knownNames(telemetry);
  const named = [...shownByTables(telemetry, known), ...shownByLogs(waiting, telemetry, known)];
  const givers = new Set(named.map(({ giver }) => giver));
  const saying = [...began].flatMap(([giver, since]): LockEvidence[] => {
    if (givers.has(giver)) return [];
    const callers = new Set([...topology.callers(giver), ...others].filter((one) => one !== giver));
    const [only, another] = [...callers].flatMap((one) => lockTaken(one, logs, since) ?? []);
    if (!only || another) return [];
    return [
      {
        component: only.component,
        giver,
        score: scores.says,
        onset: Math.min(since, only.line.time),
        why: `holds what others wait for at ${giver}: "${shortMessage(only.line.body, shown)}"`,
      },
    ];
  });
  return [...named, ...saying];
}

/** Who holds up the most sessions, as the log of a store tells it where nobody waited long before. */
function shownByLogs(waiting: readonly LogLine[], telemetry: Telemetry, known: ReadonlySet<string>): LockEvidence[] {
  const { baseline, window } = telemetry.alert;
  const old = (baseline.from + window.from) / 2;
  const first = new Map<string, number>();
  for (const { service, time } of waiting) first.set(service, Math.min(time, first.get(service) ?? time));
  const fresh = waiting.filter(({ service }) => (first.get(service) ?? old) >= old);
  return toldLocks(fresh, telemetry, known).map(({ component, session, giver, line }) => ({
    component,
    giver,
    score: scores.named,
    onset: Math.min(line.time, first.get(giver) ?? line.time),
    why: `holds${session === undefined ? '' : `, as session ${session},`} what others wait for at ${giver}: "${shortMessage(line.body, shown)}"`,
  }));
}

/** Who holds up the most sessions, as a table of them shows it. */
function shownByTables(telemetry: Telemetry, known: ReadonlySet<string>): LockEvidence[] {
  return printedLocks(telemetry.cluster?.printed ?? [], known).map(({ component, giver = '', waiting, said }) => ({
    component,
    giver,
    score: scores.named,
    onset: Number.NaN,
    why: `holds what ${waiting === 1 ? 'another session waits' : `${waiting} other sessions wait`} for${giver === '' ? '' : ` at ${giver}`}: "${said}"`,
  }));
}

/** Since when more waits for locks than ever before, as a metric of the store counts it. */
function waitingSince(series: Series, { alert }: Telemetry): number | undefined {
  const words = nameWords(series.name);
  if (
    !words.some((word) => /^locks?$/.test(word)) ||
    !words.some((word) => /^(?:wait(?:s|ing|ers)?|blocked|pending|queued)$/.test(word))
  )
    return undefined;
  const samples = samplesOf(series);
  const usual = median(within(samples, alert.baseline).values);
  const inside = within(samples, { from: alert.baseline.to, to: alert.window.to });
  const now = median(inside.values);
  if (!(now > 0) || !(now >= grown * usual)) return undefined;
  return inside.times[inside.values.findIndex((value) => value > (usual + now) / 2)];
}

/** The first line by which a component says that it took a lock, where that came before the waiting, and it goes on. */
function lockTaken(
  component: string,
  logs: readonly LogLine[],
  since: number,
): { component: string; line: LogLine } | undefined {
  let first: LogLine | undefined;
  for (const line of logs) {
    if (line.service !== component) continue;
    const body = line.body.slice(0, lookedAt);
    if (givesBack.test(body) && line.time <= since + slack && !takes.test(body)) first = undefined;
    else if (takes.test(body) && !waitsForLock(body)) first ??= line;
  }
  return first && first.time <= since + slack ? { component, line: first } : undefined;
}
