/**
 * Whether the figures of a statement stand in an output, allowing what people do to figures: rounding, other units, a
 * time as UTC. Owns: comparing them. Refuses: reading outputs (shown-figures.ts), words for numbers, and arithmetic: a
 * factor or a sum that no output shows is not shown.
 */
import { type Figure, figuresIn, magnitudeOf, type Measure, measureOf } from './figures-in.ts';
import { ShownFigures } from './shown-figures.ts';

/** Characters of one statement, and figures of each sort in it; a sentence for people has a handful. */
const longestStatement = 2_000;
const mostStated = 20;
/** What a number with a unit may stand as where the output has none: in s, ms, µs and ns. */
const scales = [1, 1e3, 1e6, 1e9];
const perTime = { s: 1, m: 60, h: 3_600 } as const;

/** What the outputs show, by piece. */
type Shown = readonly ShownFigures[];

/**
 * Figures of the statement that no output holds, as they were written. `startedAt`, epoch ms: the zero of "T+"; it is
 * known to whoever states something.
 */
export function numbersMissing(statement: string, shown: Shown, startedAt?: number): string[] {
  const { spoken, versions, offsets } = setApart(statement.slice(0, longestStatement));
  const stated = figuresIn(spoken);
  const figures = stated.figures.filter((it) => !isInName(spoken, it)).slice(0, mostStated);
  if (figures.length + stated.spans.length + stated.moments.length + versions.length + offsets.length === 0) return [];
  const known = startedAt === undefined ? shown : [...shown, new ShownFigures(new Date(startedAt).toISOString())];
  return [
    ...figuresMissing(spoken, figures, shown),
    ...stated.spans
      .slice(0, mostStated)
      .filter(({ value, slack }) => !holdsAsTime(shown, value, slack))
      .map(({ text }) => text),
    ...stated.moments
      .slice(0, mostStated)
      .filter((moment) => !known.some((piece) => piece.holdsMoment(moment)))
      .map(({ text }) => text),
    ...versions.slice(0, mostStated).filter((version) => !shown.some(({ text }) => standsIn(text, version))),
    ...offsets
      .slice(0, mostStated)
      .filter(({ seconds, room }) => {
        const clocks = startedAt === undefined ? [] : [startedAt / 1_000 + seconds];
        return clocks.length > 0 && !shown.some((piece) => piece.holdsMoment({ dates: [], clocks, room }));
      })
      .map(({ text }) => text),
  ];
}

/** A dotted number of three parts or more: a version, an address. */
const dotted = /(?<![\w.])v?(\d{1,9}(?:\.\d{1,9}){2,5})(?![\w.]*\d)/g;
const offset = /(?<!\w)T([+-])([\da-z]{1,12}(?:\.\d)?)/g;

/** The statement without what is looked up in another way: ids of evidence, versions, times from the start on. */
function setApart(statement: string) {
  const versions: string[] = [];
  const offsets: { text: string; seconds: number; room: number }[] = [];
  const spoken = statement
    .replaceAll(dotted, (_, version: string) => {
      versions.push(version);
      return ' ';
    })
    .replaceAll(offset, (text, sign: string, span: string) => {
      const { figures, spans } = figuresIn(span);
      const [figure] = figures;
      const inSeconds = spans[0]?.value ?? (figure ? figure.value * (measureOf(figure.unit)?.one ?? 1) : null);
      const room = Math.max(1, spans[0] ? spans[0].slack * 2 : (measureOf(figure?.unit ?? '')?.one ?? 1));
      if (inSeconds !== null) offsets.push({ text, seconds: sign === '-' ? -inSeconds : inSeconds, room });
      return ' ';
    });
  return { spoken, versions, offsets };
}

/** In a sentence also what is glued to a word by a sign belongs to the word: "orders#20", "front/20". */
function isInName(statement: string, { end, text }: Figure): boolean {
  const start = end - text.length;
  return (
    /[\w.:/@#-]/.test(statement[start - 1] ?? ' ') ||
    /^[-/@]\w/.test(statement.slice(end, end + 2).replace(/^\/(?:s|min|h)/, ''))
  );
}

function figuresMissing(statement: string, figures: readonly Figure[], shown: Shown): string[] {
  const missing: string[] = [];
  for (let at = 0; at < figures.length; at += 1) {
    const figure = figures[at];
    if (!figure) continue;
    const joined = thousandsAt(statement, figures, at);
    if (joined && holds(shown, 'written', joined.value, 0.5)) at += joined.parts - 1;
    else if (!holdsFigure(statement, figure, shown)) missing.push(`${figure.text}${figure.unit === '%' ? ' %' : ''}`);
  }
  return missing;
}

/** "1 204 331" may be one number; then it stands in the output as one. */
function thousandsAt(
  statement: string,
  figures: readonly Figure[],
  from: number,
): { value: number; parts: number } | null {
  const [first] = figures.slice(from, from + 1);
  if (!first || !/^\d{1,3}$/.test(first.text)) return null;
  let digits = first.text;
  let parts = 1;
  for (let { end } = first; parts < 5; parts += 1) {
    const next = figures[from + parts];
    if (!next || next.end !== end + 4 || statement[end] !== ' ' || !/^\d{3}$/.test(next.text)) break;
    digits += next.text;
    end = next.end;
  }
  return parts > 1 ? { value: Number(digits), parts } : null;
}

function holdsFigure(statement: string, { value, slack, unit, end }: Figure, shown: Shown): boolean {
  const rate = /^ ?(?:[a-z]{1,20} ){0,3}?(?:per |an? |\/ ?)(s|m|h)(?:ec(?:ond)?|in(?:ute)?|our)?(?![a-z])/i.exec(
    statement.slice(end, end + 90),
  );
  if (rate) {
    const per = perTime[(rate[1] ?? 's').toLowerCase() as keyof typeof perTime];
    return Object.values(perTime).some((other) =>
      holds(shown, 'written', (value * other) / per, (slack * other) / per),
    );
  }
  const measured = measureOf(unit);
  if (measured?.measure === 'time' && holdsAsTime(shown, value * measured.one, slack * measured.one)) return true;
  if (
    measured &&
    measured.measure !== 'time' &&
    holds(shown, measured.measure, value * measured.one, slack * measured.one)
  )
    return true;
  const magnitude = magnitudeOf(unit);
  if (magnitude !== null && holds(shown, 'written', value * magnitude, slack * magnitude)) return true;
  if (measured)
    return readings(value, measured).some((it) => holds(shown, 'bare', it, slack * (value === 0 ? 1 : it / value)));
  if (magnitude !== null) return false;
  return holds(shown, 'written', value, slack) || holds(shown, 'share', value, slack);
}

function holdsAsTime(shown: Shown, inSeconds: number, slack: number): boolean {
  return (
    holds(shown, 'time', inSeconds, slack) ||
    scales.some((scale) => holds(shown, 'bare', inSeconds * scale, slack * scale))
  );
}

/** The numbers without a unit that a number with one may stand as. */
function readings(value: number, { measure, one }: { measure: Measure; one: number }): number[] {
  if (measure === 'share') return [value, value * one];
  if (measure === 'time') return [value, (value * one) / 60];
  const powers = [0, 1, 2, 3, 4];
  return [value, ...[1_000, 1_024].flatMap((base) => powers.map((power) => (value * one) / base ** power))];
}

/** A version or an address as it is written, and no part of a longer one. */
function standsIn(output: string, version: string): boolean {
  for (let at = output.indexOf(version); at >= 0; at = output.indexOf(version, at + version.length)) {
    const [before = ' ', after] = [output[at - 1], output.slice(at + version.length, at + version.length + 2)];
    if (!/[\d.]/.test(before) && !/^\.?\d/.test(after)) return true;
  }
  return false;
}

/** Whether a number of this sort lies within the slack. */
function holds(shown: Shown, sort: Measure | 'written' | 'bare', value: number, slack: number): boolean {
  return shown.some((piece) => piece.holds(sort, value, slack));
}
