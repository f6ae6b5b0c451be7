/**
 * Owns reading metrics from a file: CSV with any header, Prometheus responses, OTLP JSON; to series with their times.
 * Refuses judging them. What cannot be read is counted and said, never fatal; a row that is no row is a gap.
 */
import { AuraError } from '../../errors.ts';
import { readMetricDocument } from './metric-document.ts';
import type { MetricTable } from './metric-series.ts';
import { splitSeparated } from '../rows/table-parse.ts';
import type { TextInput } from '../text-input.ts';
import { parseTime } from '../times.ts';

const LARGEST_DOCUMENT = 256_000_000;
const MOST_ROWS = 2_000_000;
const MOST_COLUMNS = 200;
const MOST_SERIES = 5000;
/** Rows without a single number after which a text is given up. */
const MOST_WORDS = 1000;

/** Whether the first characters are those of a metrics document or of a CSV with a time or sequence column. */
export function looksLikeMetrics(sample: string): boolean {
  if (/^\s*\ufeff?[{[]/.test(sample)) {
    return /"resultType"\s*:\s*"(?:matrix|vector)"|"resourceMetrics"\s*:|"MetricDataResults"\s*:/.test(
      sample.slice(0, 4096),
    );
  }
  const lines = sample
    .split('\n', 30)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < 4) return false;
  const separator = separatorOf(lines[1] as string);
  const rows = lines.slice(1, -1).map((line) => splitSeparated(line, separator));
  const numeric = rows.filter((row) => row.length >= 2 && isTime(row[0] as string) && row.slice(1).some(isNumber));
  return rows.length >= 2 && numeric.length >= 0.9 * rows.length;
}

/** All series of an input. Throws an AuraError that says what was expected when there is none. */
export async function readMetrics(input: TextInput): Promise<MetricTable> {
  const { text } = await input.sample();
  const table = /^\s*\ufeff?[{[]/.test(text)
    ? readMetricDocument((await input.whole(LARGEST_DOCUMENT)) ?? '')
    : await readCsv(input);
  if (table.series.length === 0) {
    throw new AuraError({
      code: 'metrics-unreadable',
      userMessage: `${input.name} holds no series that can be read. Give a CSV whose first column is a time, a Prometheus query response, or OTLP metrics as JSON.`,
    });
  }
  return table;
}

function separatorOf(line: string): string {
  return [',', '\t', ';'].find((each) => line.includes(each)) ?? ',';
}

function isNumber(cell: string): boolean {
  return cell !== '' && !Number.isNaN(Number(cell));
}

function isTime(cell: string): boolean {
  return parseTime(cell) !== undefined || isNumber(cell);
}

/** One column of numbers under one set of labels, as it grows. */
interface Growing {
  name: string;
  labels: Record<string, string>;
  times: number[];
  values: number[];
  rows: number[];
}

async function readCsv(input: TextInput): Promise<MetricTable> {
  let header: string[] | undefined;
  let separator = ',';
  let row = -1;
  let malformed = 0;
  let epoch = 0;
  let numbers = 0;
  const groups = new Map<string, Growing>();
  let textColumns: Set<number> | undefined;
  for await (const batch of input.lines()) {
    for (const raw of batch) {
      const line = raw.replace(/^\ufeff/, '');
      if (line.trim() === '' || row >= MOST_ROWS) continue;
      if (header === undefined) {
        separator = separatorOf(line);
        const cells = splitSeparated(line, separator).slice(0, MOST_COLUMNS);
        const isData = cells.length > 1 && isTime(cells[0] as string) && cells.slice(1).every(isNumber);
        header = isData ? cells.map((_, at) => (at === 0 ? 'time' : at === 1 ? 'value' : `value${at}`)) : cells;
        if (!isData) continue;
      }
      if (row >= MOST_WORDS && numbers === 0) return { series: [], timed: false, malformed, remarks: [] };
      row++;
      const cells = splitSeparated(line, separator);
      textColumns ??= new Set(
        cells.flatMap((cell, at) =>
          at > 0 && cell !== '' && Number.isNaN(Number(cell)) && !/^nan?$/i.test(cell) ? [at] : [],
        ),
      );
      const first = cells[0] ?? '';
      const plain = /^\d{1,9}$/.test(first);
      const time = plain ? undefined : parseTime(first);
      if (time !== undefined) epoch++;
      if (cells.length < 2 || (time === undefined && !plain && !isNumber(first))) malformed++;
      const labels: Record<string, string> = {};
      for (const at of textColumns) labels[header[at] ?? `column${at + 1}`] = cells[at] ?? '';
      const key = textColumns.size === 0 ? '' : JSON.stringify(labels);
      for (let at = 1; at < header.length; at++) {
        if (textColumns.has(at)) continue;
        const place = `${at} ${key}`;
        let series = groups.get(place);
        if (series === undefined) {
          if (groups.size >= MOST_SERIES) continue;
          series = { name: header[at] as string, labels, times: [], values: [], rows: [] };
          groups.set(place, series);
        }
        const cell = cells[at] ?? '';
        series.times.push(time ?? (isNumber(first) ? Number(first) : row));
        const number = cell === '' ? Number.NaN : Number(cell);
        if (Number.isFinite(number)) numbers++;
        series.values.push(number);
        series.rows.push(row);
      }
    }
  }
  const timed = epoch > 0;
  const remarks: string[] = [];
  if (!timed && row >= 0) remarks.push('The first column holds plain numbers: read as a sequence, not as times.');
  if (malformed > 0) remarks.push(`${malformed} rows without a time and a value were read as gaps.`);
  if (row >= MOST_ROWS) remarks.push(`Only the first ${MOST_ROWS} rows were read.`);
  const series = [...groups.values()]
    .filter((each) => each.values.some((value) => Number.isFinite(value)))
    .map((each) => ({
      name: each.name,
      labels: each.labels,
      times: Float64Array.from(each.times),
      values: Float64Array.from(each.values),
      rows: Int32Array.from(each.rows),
    }));
  return { series, timed, malformed, remarks };
}
