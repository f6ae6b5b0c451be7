/**
 * Sentences as data: Aura's own words with names, moments and other people's words between them, each marked as what it
 * is. Owns: the pieces, and putting them together. Refuses: markup and escaping; Slack, the terminal and Markdown files
 * each render the same pieces in their own way, so that all three say the same.
 */

export type Piece =
  /** Aura's own words. */
  | string
  /** A component, version, metric, tool or setting. Foreign. */
  | { name: string }
  /** Somebody else's sentence. Foreign. */
  | { quote: string }
  /** Epoch ms, shown by the reader's own clock; `exact`: to the second. */
  | { at: number; exact?: true }
  | { person: string }
  /** A user group's handle or id. */
  | { group: string }
  /** An approval's id: its card, which a reader that can opens. */
  | { card: string }
  /** Ids of evidence, e.g. E3. */
  | { evidence: string[] };

/** One line. */
export type Words = Piece[];

type Part = Piece | Words | number | null;

/** A line from a template: its own words are Aura's, and what is inserted says what it is. */
export function say(words: TemplateStringsArray, ...parts: Part[]): Words {
  const line: Words = [words[0] ?? ''];
  for (const [index, part] of parts.entries()) {
    if (part !== null) line.push(...(Array.isArray(part) ? part : [typeof part === 'number' ? String(part) : part]));
    line.push(words[index + 1] ?? '');
  }
  return line.filter((piece) => piece !== '');
}

export const name = (text: string): Piece => ({ name: text });
export const quote = (text: string): Piece => ({ quote: text });
export const at = (time: number): Piece => ({ at: time });

/** Moments of which two read alike by the minute, and are not one, are told to the second: "11:20 until 11:20" says nothing. */
export function apart(line: Words): Words {
  const times = line.flatMap((piece) => (typeof piece === 'object' && 'at' in piece ? [piece.at] : []));
  const minuteOf = (time: number) => Math.floor(time / 60_000);
  const isAlike = (time: number) =>
    times.some((other) => minuteOf(other) === minuteOf(time) && Math.abs(other - time) >= 1_000);
  return times.some(isAlike) ? exact(line) : line;
}

/** Every moment of it to the second. */
export function exact(line: Words): Words {
  return line.map((piece) => (typeof piece === 'object' && 'at' in piece ? { at: piece.at, exact: true } : piece));
}

/** Ids behind a sentence, shown with a blank before them; nothing where there are none. */
export function cite(...ids: (string | null | undefined)[]): Words {
  const cited = [...new Set(ids.filter((id): id is string => typeof id === 'string'))];
  return cited.length > 0 ? [{ evidence: cited }] : [];
}

/** `a, b and c`; of many the first ones and how many more there are. */
export function listed(items: readonly (Piece | Words)[], most = 6): Words {
  const shown: (Piece | Words)[] = items.slice(0, most);
  if (items.length > most) shown.push(`${items.length - most} more`);
  return shown.flatMap((item, index): Words => {
    const link = index === 0 ? [] : [index === shown.length - 1 ? ' and ' : ', '];
    return [...link, ...(Array.isArray(item) ? item : [item])];
  });
}

/** The ids that lines cite, each once, in order. */
export function citedBy(lines: readonly Words[]): string[] {
  const ids = lines.flatMap((line) =>
    line.flatMap((piece) => (typeof piece === 'object' && 'evidence' in piece ? piece.evidence : [])),
  );
  return [...new Set(ids)];
}

/** Without markup, e.g. for the terminal: moments in UTC. Foreign text is bounded; its escapes are the printer's concern. */
export function plainText(line: Words): string {
  return line.map((piece) => plainPiece(piece)).join('');
}

/** `plainText` in which a moment has its day where that is not the day of `now` (epoch ms). */
export function datedText(line: Words, now: number): string {
  return line.map((piece) => plainPiece(piece, now)).join('');
}

/** Characters of one foreign piece. */
const longest = 600;

function plainPiece(piece: Piece, now?: number): string {
  if (typeof piece === 'string') return piece;
  if ('name' in piece) return oneLine(piece.name);
  if ('quote' in piece) return `“${oneLine(piece.quote)}”`;
  if ('at' in piece) return now === undefined ? momentOf(piece.at) : datedMoment(piece.at, momentOf(piece.at), now);
  if ('person' in piece) return `@${piece.person}`;
  if ('group' in piece) return `@${piece.group}`;
  if ('card' in piece) return 'its card';
  return ` [${piece.evidence.join('] [')}]`;
}

/** `words` of a moment, behind its day where that is not today's (UTC). All in epoch ms. */
export function datedMoment(at: number, words: string, now: number): string {
  const dayOf = (time: number) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : '');
  const day = dayOf(at);
  return day === '' || day === dayOf(now) || words.startsWith(day) ? words : `${day} ${words}`;
}

function momentOf(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? 'unknown time' : `${date.toISOString().slice(11, 19)} UTC`;
}

function oneLine(text: string): string {
  const line = text
    .slice(0, 4 * longest)
    .split(/\s/)
    .filter(Boolean)
    .join(' ');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
