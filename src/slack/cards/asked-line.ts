/**
 * How a question was read: its time and its components, so that a wrong reading is seen at once.
 * Owns: the words. Refuses: reading.
 */
import type { AskedOf } from '../../run/asked-of.ts';
import { wallAt } from '../../run/question/wall-clock.ts';
import { code, join, type Markup, markup, mention, own, quote } from '../markup.ts';

/** Null where nothing was read into the question, or nothing that could be read otherwise: "the last hour" cannot. */
export function askedLine(asked: AskedOf | undefined): Markup | null {
  const read = [...(asked?.time?.zoned ? [timeLine(asked.time)] : []), ...namesLine(asked?.components)];
  const lines = [
    read.length > 0 ? markup`*Your question was read as* ${join(read, '; ')}` : null,
    asked?.clarified ? clarifiedLine(asked.clarified) : null,
  ].filter((it): it is Markup => it !== null);
  return lines.length > 0 ? join(lines) : null;
}

function clarifiedLine({ question, by, as }: NonNullable<AskedOf['clarified']>): Markup {
  const asked = markup`*I asked back* ${quote(question, 200)}:`;
  return by
    ? markup`${asked} ${mention(by.user)} said ${quote(as, 200)}`
    : markup`${asked} nobody said, so this rests on a guess: ${quote(as, 200)}`;
}

function timeLine({ from, to, words, zone, whose, zoned }: NonNullable<AskedOf['time']>): Markup {
  const clock = own(
    zoned && whose === 'asker' ? ', your zone' : zoned && whose === 'team' ? ', the zone of the team' : '',
  );
  return markup`${quote(words, 80)}: ${code(`${shown(from, zone)} to ${shown(to, zone)}`)} (${code(zone)}${clock})`;
}

function shown(moment: number, zone: string): string {
  const { year, month, day, hour, minute } = wallAt(moment, zone);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

function namesLine(components: AskedOf['components'] = []): Markup[] {
  const guessed = components
    .filter(({ exact, name, words }) => !exact && words.replace(/e?s$/i, '') !== name)
    .slice(0, 5);
  return guessed.map(({ words, name }) => markup`${quote(words, 80)}: the component ${code(name, 80)}`);
}
