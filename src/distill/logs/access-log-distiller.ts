/**
 * The distiller of access logs: totals by status, where and when requests failed, what was asked most, odd lines.
 * Owns: counting requests by status, method and path, in bounded memory; order and layout. Refuses: reading a line
 * (access-line.ts); lines that are no requests are told like any log's.
 */
import type { Distiller } from '../distiller.ts';
import { clipLine } from '../lines/clip-line.ts';
import { stripCodes } from '../lines/line-clean.ts';
import { scoreLine } from '../lines/line-score.ts';
import { shapeOf } from '../lines/line-shape.ts';
import { showBytes, showCount } from '../lines/show-lines.ts';
import { Packer } from '../packer.ts';
import { matchQuestion, readQuestion } from '../question.ts';
import { showTime } from '../times.ts';
import { readAccessLine } from './access-line.ts';

interface Requests {
  key: string;
  status: number;
  count: number;
  first?: number;
  last?: number;
  example: string;
}

interface Other {
  count: number;
  line: number;
  body: string;
}

const MOST_GROUPS = 20_000;
const MOST_OTHERS = 2000;
/** Requests of a group that cover so much of the whole time go on all along. */
const THROUGHOUT = 0.8;
/** Paths told for one status; statuses and groups told besides. */
const MOST_PATHS = 4;
const MOST_LARGEST = 4;
const MOST_RARE = 3;
const LONGEST_EXAMPLE = 600;
const FEWEST = 20;

/** A copy: a slice would keep the whole piece of input that it was cut from in memory. */
function ownText(raw: string): string {
  return Buffer.from(stripCodes(raw.slice(0, LONGEST_EXAMPLE)), 'utf8').toString('utf8');
}

export const accessLogDistiller: Distiller = {
  kind: 'log',
  recognise({ text }) {
    const lines = text.split('\n', 200).filter((line) => line.trim() !== '');
    const requests = lines.filter((line) => readAccessLine(line) !== undefined).length;
    return lines.length >= FEWEST && requests >= lines.length * 0.8 ? 0.85 : 0;
  },
  async distil(input, options) {
    const groups = new Map<string, Requests>();
    const statuses = new Map<number, number>();
    const others = new Map<number, Other>();
    let lines = 0;
    let requests = 0;
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for await (const batch of input.lines()) {
      for (const raw of batch) {
        lines += 1;
        const line = readAccessLine(raw);
        if (line === undefined) {
          if (raw.trim() === '') continue;
          const shape = shapeOf(raw);
          const other = others.get(shape);
          if (other !== undefined) other.count += 1;
          else if (others.size < MOST_OTHERS) others.set(shape, { count: 1, line: lines, body: ownText(raw) });
          continue;
        }
        requests += 1;
        statuses.set(line.status, (statuses.get(line.status) ?? 0) + 1);
        if (line.time !== undefined) {
          first = Math.min(first, line.time);
          last = Math.max(last, line.time);
        }
        const full = groups.size >= MOST_GROUPS;
        const key = `${line.method} ${line.path}`;
        const name = `${line.status} ${key}`;
        const group = groups.get(name) ?? groups.get(full ? `${line.status} other paths` : name);
        if (group === undefined) {
          const [place, said] = full ? [`${line.status} other paths`, 'other paths'] : [name, key];
          const example = ownText(raw);
          groups.set(place, { key: said, status: line.status, count: 1, first: line.time, last: line.time, example });
          continue;
        }
        group.count += 1;
        if (line.time === undefined) continue;
        if (group.first === undefined || line.time < group.first) group.first = line.time;
        if (group.last === undefined || line.time > group.last) group.last = line.time;
      }
    }
    const question = readQuestion(options.question);
    const packer = new Packer(options.budgetTokens, 28, options.incidentStart);
    const span = last - first;
    const days = span > 86_400_000;
    const share = Math.max(160, Math.min(600, options.budgetTokens));
    const add = (line: string, order: number): boolean => packer.add(clipLine(line, share, question.names), order);
    const when = Number.isFinite(span)
      ? `; ${showTime(first, options.incidentStart, true)} to ${showTime(last, options.incidentStart, true)}`
      : '';
    add(`${showCount(requests)} requests, ${showBytes(input.bytes)}${when}`, 0);
    const counts = [...statuses].sort((a, b) => b[1] - a[1]);
    add(`by status: ${counts.map(([status, count]) => `${status} ×${showCount(count)}`).join(', ')}`, 1);
    const shown = new Set<Requests>();
    const timesOf = (group: { first?: number; last?: number }): string => {
      if (group.first === undefined || group.last === undefined) return '';
      if (span > 0 && group.last - group.first >= span * THROUGHOUT) return ' throughout';
      const end = group.last - group.first >= 1000 ? `…${showTime(group.last, undefined, days)}` : '';
      return ` ${showTime(group.first, options.incidentStart, days)}${end}`;
    };
    const worth = (status: number): number => {
      const own = [...groups.values()].filter((group) => group.status === status);
      const start = Math.min(...own.map((group) => group.first ?? first));
      const end = Math.max(...own.map((group) => group.last ?? last));
      const burst = span > 0 && end - start < span * THROUGHOUT;
      const asked = matchQuestion(question, String(status)) > 0 ? 100 : 0;
      return asked + (status >= 500 ? 40 : status >= 400 ? 15 : 0) + (burst && status >= 400 ? 20 : 0);
    };
    const failing = counts
      .map(([status, count]) => ({ status, count, worth: worth(status) }))
      .filter((each) => each.worth > 0)
      .toSorted((a, b) => b.worth - a.worth || b.count - a.count);
    for (const { status, count } of failing) {
      const own = [...groups.values()].filter((group) => group.status === status).toSorted((a, b) => b.count - a.count);
      for (const group of own.slice(0, MOST_PATHS)) shown.add(group);
      const paths = own
        .slice(0, MOST_PATHS)
        .map((group) =>
          own.length === 1
            ? `all ${group.key}${timesOf(group)}`
            : `${group.key} ×${showCount(group.count)}${timesOf(group)}`,
        );
      const more = own.length > MOST_PATHS ? `, ${showCount(own.length - MOST_PATHS)} more paths` : '';
      add(`${status} ×${showCount(count)}: ${paths.join(', ')}${more}`, 2);
    }
    const [worst] = failing;
    const example = [...groups.values()]
      .filter((group) => group.status === worst?.status)
      .toSorted((a, b) => b.count - a.count)[0];
    if (example !== undefined) add(`for example: ${example.example}`, 3);
    const odd = [...others.values()]
      .map((other) => ({ ...other, worth: scoreLine(other.body).general + 20 * matchQuestion(question, other.body) }))
      .toSorted((a, b) => b.worth - a.worth || a.count - b.count);
    for (const { count, line, body } of odd.slice(0, 8))
      add(`no request: ${count > 1 ? `×${showCount(count)} ` : ''}L${line} ${body}`, 4);
    const rest = [...groups.values()].filter((group) => !shown.has(group)).toSorted((a, b) => b.count - a.count);
    const asked = rest.filter((group) => matchQuestion(question, group.key) > 0);
    for (const group of new Set([...asked.slice(0, MOST_LARGEST), ...rest.slice(0, MOST_LARGEST)]))
      if (add(`${group.status} ×${showCount(group.count)}: ${group.key}${timesOf(group)}`, 5)) shown.add(group);
    for (const group of rest.slice(MOST_LARGEST).toReversed().slice(0, MOST_RARE))
      if (add(`rare: ${group.status} ×${showCount(group.count)}: ${group.key}${timesOf(group)}`, 6)) shown.add(group);
    const left = groups.size - shown.size;
    const said = `[times and totals computed; ${left > 0 ? `${showCount(left)} groups of status and path left out` : 'every group of status and path shown'}]`;
    return {
      text: packer.text(said),
      omitted: { inputBytes: input.bytes, inputLines: lines, said },
      remarks: [],
      structured: {
        requests,
        statuses: Object.fromEntries(counts),
        groups: [...groups.values()].toSorted((a, b) => b.count - a.count).slice(0, 200),
      },
    };
  },
};
