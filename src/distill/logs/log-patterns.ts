/**
 * One pass over a log, and over a healthy one where there is one: its templates with counts, times, severity and example.
 * Owns: folding stack traces into their message and counting by template, in bounded memory.
 * Refuses: layout (log-digest.ts) and finding templates (log-templates.ts).
 */
import { compareTemplates, type TemplateChange } from './log-compare.ts';
import { parseLogLine, type ParsedLine, type Severity } from './log-line.ts';
import { StackFolder } from './log-stack.ts';
import { TemplateMiner } from '../templates/log-templates.ts';
import { stripCodes } from '../lines/line-clean.ts';
import type { TextInput } from '../text-input.ts';

export interface LogPattern {
  /** The message with `<*>` where values stand. */
  template: string;
  /** Messages in this log, and in the baseline. */
  count: number;
  baselineCount: number;
  /** Epoch ms, where lines say. */
  firstTime?: number;
  lastTime?: number;
  /** The worst that a message of this template had. */
  severity?: Severity;
  /** The first raw line of this template in this log (in the baseline when it is gone), and its 0-based number. */
  example: string;
  line: number;
  /** How it changed against the baseline. */
  change?: TemplateChange<number>;
}

export interface LogPatterns {
  /** Most frequent first; templates that only the baseline has come last. */
  patterns: LogPattern[];
  lines: number;
  /** Messages: lines without those that continue a stack trace, and without blank ones. */
  messages: number;
  firstTime?: number;
  lastTime?: number;
  baselineMessages: number;
  /** Whether counts were compared over equal times rather than equal numbers of messages. */
  comparedByTime: boolean;
}

interface Counts {
  count: number;
  baseline: number;
  from: number;
  to: number;
  severity: number;
  line: number;
  example: string;
}

interface Pass {
  lines: number;
  messages: number;
  from: number;
  to: number;
}

const SEVERITIES: readonly Severity[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];
const LONGEST_EXAMPLE = 2000;
const NEVER = Number.POSITIVE_INFINITY;

function start(): Counts {
  return { count: 0, baseline: 0, from: NEVER, to: -NEVER, severity: -1, line: NEVER, example: '' };
}

function join(into: Counts, from: Counts): void {
  if (from.line < into.line) {
    into.line = from.line;
    into.example = from.example;
  }
  into.count += from.count;
  into.baseline += from.baseline;
  into.from = Math.min(into.from, from.from);
  into.to = Math.max(into.to, from.to);
  into.severity = Math.max(into.severity, from.severity);
}

/** The templates of a log; with a baseline, mined together with it so that templates are the same on both sides. */
export async function minePatterns(input: TextInput, baseline?: TextInput): Promise<LogPatterns> {
  const miner = new TemplateMiner<Counts>({ start, join });
  const earlier = baseline === undefined ? undefined : await pass(miner, baseline, true);
  const now = await pass(miner, input, false);
  const patterns: LogPattern[] = miner.finish().templates.map(({ template, tally, example }) => ({
    template,
    count: tally.count,
    baselineCount: tally.baseline,
    firstTime: tally.from === NEVER ? undefined : tally.from,
    lastTime: tally.to === -NEVER ? undefined : tally.to,
    severity: SEVERITIES[tally.severity],
    example: tally.example || example,
    line: tally.line === NEVER ? -1 : tally.line,
  }));
  const exposure = earlier === undefined ? undefined : spanOf(now) / spanOf(earlier);
  const comparedByTime = exposure !== undefined && Number.isFinite(exposure) && exposure > 0;
  if (earlier !== undefined) {
    const changes = compareTemplates(
      new Map(patterns.map((pattern, at) => [at, pattern.baselineCount])),
      new Map(patterns.map((pattern, at) => [at, pattern.count])),
      comparedByTime ? { exposure } : {},
    );
    for (const change of changes) (patterns[change.key] as LogPattern).change = change;
  }
  patterns.sort((a, b) => b.count - a.count || b.baselineCount - a.baselineCount || a.line - b.line);
  return {
    patterns,
    lines: now.lines,
    messages: now.messages,
    firstTime: now.from === NEVER ? undefined : now.from,
    lastTime: now.to === -NEVER ? undefined : now.to,
    baselineMessages: earlier?.messages ?? 0,
    comparedByTime,
  };
}

/** Milliseconds that a log covers; NaN when its lines have no times or all the same one. */
function spanOf(pass: Pass): number {
  return pass.to > pass.from ? pass.to - pass.from : Number.NaN;
}

async function pass(miner: TemplateMiner<Counts>, input: TextInput, isBaseline: boolean): Promise<Pass> {
  const done: Pass = { lines: 0, messages: 0, from: NEVER, to: -NEVER };
  const folder = new StackFolder();
  for await (const batch of input.lines()) {
    for (const raw of batch) {
      const line = done.lines++;
      if (folder.continues(raw) || raw === '') continue;
      const parsed = parseLogLine(raw);
      if (parsed.body.trim() === '') continue;
      done.messages++;
      if (parsed.time !== undefined) {
        done.from = Math.min(done.from, parsed.time);
        done.to = Math.max(done.to, parsed.time);
      }
      const counts = miner.tallyOf(miner.add(parsed.body));
      if (isBaseline) counts.baseline++;
      else count(counts, parsed, raw, line);
    }
  }
  return done;
}

function count(counts: Counts, parsed: ParsedLine, raw: string, line: number): void {
  if (counts.count === 0) {
    counts.line = line;
    const clean = stripCodes(raw.length > LONGEST_EXAMPLE ? raw.slice(0, LONGEST_EXAMPLE) : raw);
    counts.example = Buffer.from(clean).toString();
  }
  counts.count++;
  if (parsed.time !== undefined) {
    if (parsed.time < counts.from) counts.from = parsed.time;
    if (parsed.time > counts.to) counts.to = parsed.time;
  }
  if (parsed.severity !== undefined) counts.severity = Math.max(counts.severity, SEVERITIES.indexOf(parsed.severity));
}
