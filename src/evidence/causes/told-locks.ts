/**
 * Sessions that wait for each other, as a store's own log tells it.
 * Owns: which session a line says to hold what others wait for, and whose that session is: the words beside its number, in
 * that line or in another. Refuses: sessions that no known component is named for, and numbers that two are named for.
 */
import { grouped } from '../model/grouped.ts';
import { namedIn } from '../model/printed.ts';
import type { LogLine, Telemetry } from '../model/telemetry.ts';
import { holdsUpMost } from './session-waits.ts';

const lookedAt = 600;
/** Characters behind a session's number, and before or behind the word for holding, that tell whose it is. */
const beside = 80;

const lock = /lock(?:s|ed)?\b|\block/i;
const wait = /\bwait(?:s|ing|ed|ers?)?\b|\bblocked by\b|\block (?:timeout|contention)|\bdatabase is locked\b/i;
const holdsIt = /\b(?:is |are )?(?:still )?(?:holds|blocks)\b|\b(?:is|are) (?:still )?(?:holding|blocking)\b/i;
const heldBy = /\b(?:held by|holding|holder|blocking|blocked by|blocker|owned by|owner)\b/i;
/** Where the words for the holder end: behind its number, or with the sentence. */
const ends = /\d[)\]]?[.;:]\s|[.;\n]\s/;
const session = String.raw`\b(?:process|pid|session|thread|backend|connection|transaction|trx|spid|sid)\b[^\w\n]{0,4}(?:id\b[^\w\n]{0,4})?`;
const sessionNumber = new RegExp(`${session}(\\d{1,18})\\b`, 'i');
const anyNumber = /\b(\d{1,18})\b/;
/** Several hold it together. */
const list = /\b\d{1,18}(?:, ?| and )\d/;

export interface ToldLock {
  component: string;
  /** The store whose log it is. */
  giver: string;
  /** The session's number, where the store tells one. */
  session?: string;
  /** The line that tells whose session it is. */
  line: LogLine;
}

/** Whether a line tells that somebody waits for a lock. */
export function waitsForLock(body: string): boolean {
  const text = body.slice(0, lookedAt);
  return lock.test(text) && wait.test(text);
}

/** `waiting`: lines that tell of waits for locks. Who holds up the most, for each store that tells it. */
export function toldLocks(
  waiting: readonly LogLine[],
  { logs, alert }: Telemetry,
  known: ReadonlySet<string>,
): ToldLock[] {
  const told = logs.filter(({ time }) => time < alert.window.to);
  return [...grouped(waiting, ({ service }) => service)].flatMap(([giver, lines]): ToldLock[] => {
    const others = new Set([...known].filter((name) => name !== giver));
    const waits = new Map<string, string>();
    const owners = new Map<string, { component: string; line: LogLine }>();
    for (const [index, line] of lines.entries()) {
      const { before, holder } = partsOf(line.body);
      const component = namedIn(holder, others);
      const id = (sessionNumber.exec(holder) ?? anyNumber.exec(holder))?.[1] ?? component;
      if (id === undefined || list.test(holder)) continue;
      if (component !== undefined) owners.set(id, { component, line });
      waits.set(sessionNumber.exec(before)?.[1] ?? `line ${index}`, id);
    }
    const most = holdsUpMost(waits);
    if (!most) return [];
    const owner = owners.get(most.id) ?? ownerOf(most.id, giver, told, others);
    const session = /^\d/.test(most.id) ? { session: most.id } : {};
    return owner ? [{ ...owner, ...session, giver }] : [];
  });
}

/** What a line says of the holder, and what it says before that. */
function partsOf(body: string): { before: string; holder: string } {
  const text = body.slice(0, lookedAt);
  const active = holdsIt.exec(text);
  if (active) return { before: '', holder: text.slice(Math.max(0, active.index - beside), active.index) };
  const passive = heldBy.exec(text);
  if (!passive) return { before: text, holder: '' };
  const rest = text.slice(passive.index + passive[0].length).slice(0, beside);
  const end = ends.exec(rest);
  return { before: text.slice(0, passive.index), holder: end ? rest.slice(0, end.index + 1) : rest };
}

/** Whose a session is: as the store says beside its number, else the one component that says the number of its own. */
function ownerOf(
  id: string,
  giver: string,
  logs: readonly LogLine[],
  known: ReadonlySet<string>,
): { component: string; line: LogLine } | undefined {
  const isSaid = new RegExp(`${session}${id}\\b`, 'i');
  const saying = logs.flatMap((line) => {
    if (!line.body.includes(id)) return [];
    const body = waitsForLock(line.body) ? partsOf(line.body).before : line.body.slice(0, lookedAt);
    const found = isSaid.exec(body);
    return found ? [{ line, text: body.slice(found.index, found.index + found[0].length + beside) }] : [];
  });
  const byStore = saying.flatMap(({ line, text }) => {
    const component = line.service === giver ? namedIn(text, known) : undefined;
    return component === undefined ? [] : [{ component, line }];
  });
  const bySelf = saying.flatMap(({ line }) => (line.service === giver ? [] : [{ component: line.service, line }]));
  const [first, ...more] = byStore.length > 0 ? byStore : bySelf;
  return first && more.every(({ component }) => component === first.component) ? first : undefined;
}
