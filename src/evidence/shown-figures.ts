/**
 * The figures that an output shows, read once and in pieces, ready to be asked many times.
 * Owns: what a figure may stand for, the bounds of what is read, and that other work gets its turn between two pieces.
 * Refuses: how figures are written (figures-in.ts), and comparing a statement with them (numbers-occur.ts).
 */
import { setImmediate as turn } from 'node:timers/promises';
import { type Figure, figuresIn, magnitudeOf, measureOf, type Measure, type Moment } from './figures-in.ts';

/** Characters of one output that are searched for figures. */
const mostOutput = 400_000;
/** Characters that are read before other work gets a turn: some milliseconds. */
const mostPiece = 8_192;
/** A piece ends at one of these, the best first, where one stands among its last so many characters. */
const separators = ['\n', '"', ' ', ','];
const longestEnd = 1_024;
const day = 86_400;

/** Numbers of one piece: as written, those without a unit, and the others by what they measure; each sorted. */
type Numbers = Record<Measure | 'written' | 'bare', number[]>;

/** What one piece of an output shows. */
export class ShownFigures {
  readonly #numbers: Numbers = { written: [], bare: [], time: [], bytes: [], share: [] };
  /** Seconds of the day by date, sorted; under '' where no date is written. */
  readonly #clocks = new Map<string, number[]>();

  readonly text: string;

  constructor(text: string) {
    this.text = text;
    // In JSON a line ends in two characters, of which the second is a letter.
    const { figures, spans, moments } = figuresIn(text.replaceAll(/\\[nrt]/g, '  '));
    for (const { value } of spans) this.#numbers.time.push(value);
    for (const figure of figures) this.#add(figure);
    for (const moment of moments) this.#addMoment(moment);
    for (const values of [...Object.values(this.#numbers), ...this.#clocks.values()])
      values.sort((one, other) => one - other);
  }

  #add({ text, value, unit }: Figure): void {
    const measured = measureOf(unit);
    const magnitude = magnitudeOf(unit);
    const values = value < 0 ? [value, -value] : [value];
    if (magnitude !== null) values.push(value * magnitude);
    // "143,118" may be two cells of a row.
    if (text.includes(',')) values.push(...text.split(',').map(Number));
    this.#numbers.written.push(...values);
    if (measured === null) this.#numbers.bare.push(...values);
    else this.#numbers[measured.measure].push(Math.abs(value) * measured.one);
  }

  #addMoment({ dates, clocks }: Moment): void {
    for (const date of dates.length > 0 ? dates : ['']) {
      const known = this.#clocks.get(date);
      const seconds = clocks.map((clock) => clock % day);
      if (known) known.push(...seconds);
      else this.#clocks.set(date, seconds);
    }
  }

  /** Whether a number of this sort lies within the slack. */
  holds(sort: keyof Numbers, value: number, slack: number): boolean {
    const room = slack * (1 + 1e-9) + Math.abs(value) * 1e-9;
    const values = this.#numbers[sort];
    const next = values[firstFrom(values, value - room)];
    return next !== undefined && next <= value + room;
  }

  /** Whether one of the times of day is shown, on one of the dates; on any where none is given. */
  holdsMoment({ dates, clocks, room }: Pick<Moment, 'dates' | 'clocks' | 'room'>): boolean {
    if (clocks.length === 0) return dates.some((date) => this.#clocks.has(date));
    const groups = dates.length === 0 ? [...this.#clocks.keys()] : ['', ...dates];
    return groups.some((date) => {
      const shown = this.#clocks.get(date) ?? [];
      return clocks.some((clock) => [-day, 0, day].some((round) => isWithin(shown, (clock % day) + round, room)));
    });
  }
}

/** What an output shows, by piece. */
export async function shownFigures(output: string): Promise<ShownFigures[]> {
  const shown: ShownFigures[] = [];
  for (const piece of piecesOf(output.slice(0, mostOutput))) {
    shown.push(new ShownFigures(piece));
    await turn();
  }
  return shown;
}

function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const most = from + mostPiece;
    const ends = separators.map((separator) => text.lastIndexOf(separator, most - 1) + 1);
    const to = most >= text.length ? text.length : (ends.find((end) => end > most - longestEnd) ?? most);
    yield text.slice(from, to);
    from = to;
  }
}

/** Index of the first of the sorted values that is no smaller. */
function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of the sorted values is less than `room` away. */
function isWithin(sorted: readonly number[], value: number, room: number): boolean {
  let at = firstFrom(sorted, value - room);
  while (sorted[at] === value - room) at += 1;
  const next = sorted[at];
  return next !== undefined && next < value + room;
}
