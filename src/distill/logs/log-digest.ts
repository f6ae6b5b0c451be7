/**
 * The digest of a log as templates: what is new, gone, more or less frequent than in a healthy log, what failed, what is
 * rare, what repeats; each with count, times and an example. Owns: order and layout within a budget.
 * Refuses: counting (log-patterns.ts) and lines in their context (line-distiller.ts).
 */
import { clipLine } from '../lines/clip-line.ts';
import type { Distilled, DistilOptions } from '../distiller.ts';
import { fieldsOf, showFields } from '../lines/json-line.ts';
import { cleanLine } from '../lines/line-clean.ts';
import { scoreLine } from '../lines/line-score.ts';
import { type LogPattern, type LogPatterns, minePatterns } from './log-patterns.ts';
import { Packer } from '../packer.ts';
import { matchQuestion, type Question, readQuestion } from '../question.ts';
import { showBytes, showCount } from '../lines/show-lines.ts';
import { showTime } from '../times.ts';
import type { TextInput } from '../text-input.ts';

/** What a change against the baseline adds to a pattern's weight. */
const CHANGE_WEIGHT = { new: 40, more: 25, vanished: 20, rarer: 10 };
const SEVERITY_WEIGHT = { trace: -5, debug: -5, info: 0, warn: 12, error: 30, fatal: 40 };
const ASKED_WEIGHT = 40;
/** What the rarest pattern of a long log gains over the most frequent one. */
const RARITY_WEIGHT = 15;
const NO_CONSTANTS: ReadonlyMap<string, string> = new Map();

/** The digest of `input`, compared with `options.baseline` where there is one. */
export async function distilLog(input: TextInput, options: DistilOptions): Promise<Distilled> {
  const found = await minePatterns(input, options.baseline);
  const question = readQuestion(options.question);
  const packer = new Packer(options.budgetTokens, 32, options.incidentStart);
  packer.add(header(found, input.bytes, options), -1);
  const share = Math.max(120, Math.min(700, Math.floor(options.budgetTokens / 2)));
  const ranked = found.patterns
    .map((pattern) => ({ pattern, weight: weightOf(pattern, found, question) }))
    .sort((a, b) => b.weight - a.weight || a.pattern.line - b.pattern.line);
  const shown: LogPattern[] = [];
  for (const { pattern } of ranked) {
    if (packer.add(clipLine(line(pattern, found, options), share, question.names), shown.length)) shown.push(pattern);
    else if (packer.room < 12) break;
  }
  const covered = shown.reduce((sum, pattern) => sum + pattern.count, 0);
  const left = found.patterns.length - shown.length;
  const said =
    left === 0
      ? ''
      : `[left out: ${showCount(left)} templates, ${showCount(found.messages - covered)} messages; read the note for the rest]`;
  return {
    text: packer.text(said),
    omitted: { inputBytes: input.bytes, inputLines: found.lines, said },
    remarks: [],
    structured: structure(found),
  };
}

function weightOf(pattern: LogPattern, found: LogPatterns, question: Question): number {
  const { general } = scoreLine(pattern.example);
  const rarity = Math.log(found.messages / Math.max(1, pattern.count)) / Math.log(Math.max(2, found.messages));
  return (
    (pattern.change === undefined ? 0 : CHANGE_WEIGHT[pattern.change.kind]) +
    (pattern.severity === undefined ? 0 : SEVERITY_WEIGHT[pattern.severity]) +
    general +
    (matchQuestion(question, pattern.example) > 0 ? ASKED_WEIGHT : 0) +
    RARITY_WEIGHT * rarity
  );
}

function header(found: LogPatterns, bytes: number, options: DistilOptions): string {
  const parts = [
    `${showCount(found.lines)} lines, ${showBytes(bytes)}; ${showCount(found.messages)} messages of ${showCount(found.patterns.filter((each) => each.count > 0).length)} templates`,
  ];
  if (found.firstTime !== undefined && found.lastTime !== undefined) {
    const from = showTime(found.firstTime, options.incidentStart, true);
    parts.push(`${from} to ${showTime(found.lastTime, options.incidentStart, true)}`);
  }
  if (options.baseline !== undefined) {
    const how = found.comparedByTime ? 'per time' : 'per message';
    parts.push(`compared ${how} with a baseline of ${showCount(found.baselineMessages)} messages`);
  }
  return parts.join('; ');
}

/** "NEW ×31 ERROR 18:41:07Z…18:44:00Z the example | the template". */
function line(pattern: LogPattern, found: LogPatterns, options: DistilOptions): string {
  const parts: string[] = [];
  const { change } = pattern;
  if (change?.kind === 'new') parts.push('NEW');
  else if (change?.kind === 'vanished') parts.push(`VANISHED (baseline ×${showCount(change.baseline)})`);
  else if (change !== undefined) {
    const word = change.kind === 'more' ? 'MORE' : 'RARER';
    parts.push(
      `${word} (×${Number(change.ratio.toPrecision(2))} of what the baseline's ${showCount(change.baseline)} suggest)`,
    );
  }
  if (pattern.count > 0) parts.push(`×${showCount(pattern.count)}`);
  if (pattern.firstTime !== undefined) {
    const spans = (found.lastTime ?? 0) - (found.firstTime ?? 0) > 86_400_000;
    const until = pattern.lastTime ?? pattern.firstTime;
    const end = until - pattern.firstTime >= 1000 ? `…${showTime(until, undefined, spans)}` : '';
    parts.push(`${showTime(pattern.firstTime, options.incidentStart, spans)}${end}`);
  } else if (pattern.line >= 0) parts.push(`L${pattern.line + 1}`);
  parts.push(shortExample(pattern.example));
  return parts.join(' ');
}

/** The example without what stands before it in the digest: its time, and the syntax of a JSON line. */
function shortExample(example: string): string {
  const { body } = cleanLine(example);
  const fields = fieldsOf(body);
  return (fields === undefined ? '' : showFields(fields, NO_CONSTANTS)) || body.trim();
}

function structure(found: LogPatterns) {
  const iso = (time: number | undefined): string | null => (time === undefined ? null : new Date(time).toISOString());
  return {
    lines: found.lines,
    messages: found.messages,
    templates: found.patterns.map((pattern) => ({
      template: pattern.template,
      count: pattern.count,
      first: iso(pattern.firstTime),
      last: iso(pattern.lastTime),
      severity: pattern.severity ?? null,
      line: pattern.line + 1,
      example: pattern.example,
      baseline: pattern.baselineCount,
      change: pattern.change?.kind ?? null,
    })),
  };
}
