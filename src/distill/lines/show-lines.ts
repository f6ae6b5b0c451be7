/**
 * The digest of any output that is read line by line: what it holds, then the lines that matter, each with its count and
 * times, then what repeats. Owns: layout within the budget. Refuses: judging lines; choose-lines.ts does.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { chooseBuildLines } from './choose-build-lines.ts';
import type { Candidate, Ranking } from './choose-lines.ts';
import { chooseServiceLines } from './choose-lines.ts';
import { clipLine } from './clip-line.ts';
import type { Distilled, DistilOptions } from '../distiller.ts';
import type { Gathering, KeptLine } from './gather-lines.ts';
import type { LineField } from './json-line.ts';
import { constantsOf, fieldsOf, showFields } from './json-line.ts';
import { Packer } from '../packer.ts';
import type { Question } from '../question.ts';
import { showTime } from '../times.ts';

/** After this many lines that did not fit, shorter ones are not looked for. */
const MOST_REFUSED = 12;
const NUMBER = new Intl.NumberFormat('en-US');

/** 1234567 as "1,234,567". */
export function showCount(count: number): string {
  return NUMBER.format(count);
}

/** Bytes with a unit: "824 B", "1.2 MB". */
export function showBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} KB`;
  if (bytes < 1_000_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${(bytes / 1_000_000_000).toFixed(1)} GB`;
}

/** Whether the lines are a build's or a test run's: enough different marks of runners, compilers and test tools. */
export function looksLikeBuild(gathering: Gathering): boolean {
  return gathering.buildMarks >= 3 && gathering.buildMarks * 400 >= Math.min(gathering.groups.size, 4000);
}

function header(gathering: Gathering, bytes: number, options: DistilOptions): string {
  const { levels, firstTime, lastTime } = gathering;
  const parts = [`${showCount(gathering.lines)} lines, ${showBytes(bytes)}`];
  if (firstTime !== undefined && lastTime !== undefined) {
    parts.push(
      `${showTime(firstTime, options.incidentStart, true)} to ${showTime(lastTime, options.incidentStart, true)}`,
    );
  }
  const counts = [
    levels.fatal > 0 ? `${showCount(levels.fatal)} fatal` : '',
    levels.error > 0 ? `${showCount(levels.error)} error` : '',
    levels.warning > 0 ? `${showCount(levels.warning)} warning` : '',
  ].filter((part) => part !== '');
  if (counts.length > 0) parts.push(`by level: ${counts.join(', ')}`);
  return parts.join('; ');
}

/** "×31 04:00:46Z–04:00:59Z ": how often and when lines of this shape were printed. */
function prefix(line: KeptLine, gathering: Gathering, options: DistilOptions): string {
  const { group } = line;
  const first = line.index === group.first;
  const count = group.count > 1 && first ? `×${showCount(group.count)} ` : '';
  if (line.time === undefined) return count === '' ? `L${line.index + 1} ` : `${count}L${line.index + 1} `;
  const spans = (gathering.lastTime ?? 0) - (gathering.firstTime ?? 0) > 86_400_000;
  const from = showTime(line.time, options.incidentStart, spans);
  const until =
    first && group.count > 1 && group.lastTime !== undefined && group.lastTime - line.time >= 1000
      ? `…${showTime(group.lastTime, undefined, spans)}`
      : '';
  return `${count}${from}${until} `;
}

/** Shapes that most lines have are told, whatever else is: so many of them, each with at least this share of all lines. */
const LARGEST = 3;
const LARGE_SHARE = 0.1;
/** Of the budget they take at most this share. */
const LARGEST_ROOM = 0.25;
const LARGEST_CHARACTERS = 160;

/** The first lines of the largest groups. */
function largestOf(gathering: Gathering): KeptLine[] {
  return [...gathering.groups.values()]
    .filter(({ count }) => count > 1 && count >= gathering.lines * LARGE_SHARE)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, LARGEST)
    .flatMap((group) => gathering.kept.get(group.examples[0] ?? -1) ?? []);
}

interface JsonLines {
  fields: Map<number, LineField[]>;
  constants: Map<string, string>;
}

/** The fields of those remembered lines that are JSON objects, and what is the same on all of them. */
function readJsonLines(gathering: Gathering): JsonLines {
  const fields = new Map<number, LineField[]>();
  for (const line of gathering.kept.values()) {
    if (fields.size >= 600) break;
    const found = fieldsOf(line.body);
    if (found !== undefined) fields.set(line.index, found);
  }
  return { fields, constants: constantsOf([...fields.values()]) };
}

function bodyOf(line: KeptLine, json: JsonLines): string {
  const fields = json.fields.get(line.index) ?? fieldsOf(line.body);
  return (fields === undefined ? '' : showFields(fields, json.constants)) || line.body.trim();
}

/** Of a build's budget as much is used as long as lines are worth anything. */
const ENOUGH = 0.8;

interface Filled {
  packer: Packer;
  shown: Set<number>;
  shapes: Set<KeptLine['group']>;
  refused: number;
}

/** Lines in order of value until the budget is full or more than `mostRefused` did not fit; a line takes at most `share` characters. */
async function fill(
  chosen: Ranking,
  share: number,
  top: readonly string[],
  show: (candidate: Candidate, share: number, place: number) => string,
  options: DistilOptions,
  mostRefused: number,
  must: readonly KeptLine[],
  more?: Ranking,
): Promise<Filled> {
  const packer = new Packer(options.budgetTokens, 24, options.incidentStart);
  const filled: Filled = { packer, shown: new Set(), shapes: new Set(), refused: 0 };
  for (const [at, line] of top.entries()) filled.packer.add(clipLine(line, share), at - top.length);
  for (const line of must) {
    if (packer.room < options.budgetTokens * (1 - LARGEST_ROOM)) break;
    if (!packer.add(clipLine(show({ line, value: 0 }, share, 1), LARGEST_CHARACTERS), line.index)) continue;
    filled.shown.add(line.index);
    filled.shapes.add(line.group);
  }
  const take = async (ranking: Ranking, least: number): Promise<void> => {
    for (let place = 0; filled.refused <= mostRefused && packer.room > least; place += 1) {
      if (place % 8 === 7) await turn();
      const candidate = ranking.at(place);
      if (candidate === undefined) break;
      const { line } = candidate;
      if (filled.shown.has(line.index)) continue;
      if (packer.add(show(candidate, share, filled.shown.size - must.length), line.index)) {
        filled.shown.add(line.index);
        filled.shapes.add(line.group);
      } else filled.refused += 1;
    }
  };
  await take(chosen, 0);
  if (more !== undefined) await take(more, options.budgetTokens * (1 - ENOUGH));
  return filled;
}

/** A digest of gathered lines within `options.budgetTokens`. */
export async function showLines(
  gathering: Gathering,
  bytes: number,
  question: Question,
  options: DistilOptions,
): Promise<Distilled> {
  const build = looksLikeBuild(gathering);
  const builds = build ? chooseBuildLines(gathering, question) : undefined;
  const chosen = builds?.first ?? chooseServiceLines(gathering, question);
  const share = Math.max(120, Math.min(1200, Math.floor((options.budgetTokens * 4) / 8)));
  const json = readJsonLines(gathering);
  const top = [header(gathering, bytes, options)];
  if (json.constants.size > 0) {
    const same = [...json.constants].map(([key, value]) => `${key}=${clipLine(value, 60)}`).join(' ');
    top.push(`on every JSON line: ${same}`);
  }
  const must = build ? [] : largestOf(gathering);
  let cuts = 0;
  const show = ({ line, value, repeats = 0 }: Candidate, share: number, place: number): string => {
    // The line that matters most in a service's log is worth telling in full.
    const most = place <= 0 && !build ? 2.5 * share : share;
    // What earlier lines have said already, and what only surrounds them, gets less room.
    const room = Math.floor(most * (repeats > 0.7 ? 0.45 : build && value < 30 ? 0.6 : 1));
    const whole = bodyOf(line, json);
    const shownBody = clipLine(whole, room, question.names);
    if (shownBody !== whole) cuts += 1;
    return build ? shownBody : `${prefix(line, gathering, options)}${shownBody}`;
  };
  // Few lines may each be long; many are cut, so that more of them fit.
  let filled = await fill(chosen, share * 3, top, show, options, 0, must, builds?.more);
  if (filled.refused > 0) {
    cuts = 0;
    filled = await fill(chosen, share, top, show, options, MOST_REFUSED, must, builds?.more);
  }
  const { packer, shown, shapes: coveredShapes } = filled;
  let covered = 0;
  for (const group of coveredShapes) covered += group.count;
  const hiddenShapes = gathering.groups.size - coveredShapes.size + gathering.droppedShapes;
  const said =
    shown.size >= gathering.lines
      ? cuts > 0
        ? `[every line is shown, ${cuts} of them cut]`
        : ''
      : build
        ? `[${shown.size} of ${showCount(gathering.lines)} lines shown, in order; read the note for the rest]`
        : `[shown: ${coveredShapes.size} line shapes = ${showCount(covered)} lines; left out: ${showCount(hiddenShapes)} shapes, ${showCount(Math.max(0, gathering.lines - covered))} lines]`;
  return {
    text: packer.text(said),
    omitted: { inputBytes: bytes, inputLines: gathering.lines, said },
    remarks: [],
    structured: {
      lines: gathering.lines,
      shapes: gathering.groups.size,
      levels: gathering.levels,
      shown: [
        ...new Map([...chosen.found, ...(builds?.more.found ?? [])].map((each) => [each.line.index, each])).values(),
      ]
        .filter(({ line }) => shown.has(line.index))
        .map(({ line, value }) => ({
          line: line.index + 1,
          count: line.group.count,
          time: line.time === undefined ? undefined : new Date(line.time).toISOString(),
          score: Math.round(value),
          text: line.body,
        })),
    },
  };
}
