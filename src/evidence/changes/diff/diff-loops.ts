/**
 * Work that a diff multiplies, or puts on the path of requests.
 * Owns: calls that are now made once an item, locks that enclose more, heavy and blocking work, work started aside.
 * Refuses: what is no longer done (diff-calls).
 */
import type { DiffLine } from './diff-lines.ts';
import { callsOf, isTelemetry, leavesProcess } from './diff-pairs.ts';
import { heavyWork } from './heavy-work.ts';
import { hunkReader, type Risk, riskAt } from './risk.ts';
import type { RiskKind } from './risk-effects.ts';

export const loopReader = hunkReader('calls in loops', (net) => {
  const before = new Set(callsInLoops(net.lines.filter(({ sign }) => sign !== '+')).map(({ call }) => call));
  const now = callsInLoops(net.lines.filter(({ sign }) => sign !== '-'));
  const found = now.find(({ sign, call }) => sign === '+' && !before.has(call));
  return found ? [riskAt(net, 'call-once-an-item', 0.92, found.text, { of: `${found.call}()` })] : [];
});

const inline =
  /\.(?:map|for_?each|flat_?map|filter|each|each_with_index|collect|select|sum_?of|reduce|associate\w*)\b/i;
const loopHead = /^\s*(?:for|foreach|while|loop|until)\b(?!.*<-)|\bfor\b.+\b(?:in|range)\b/;

/** Calls out of the process that stand inside a loop, told by indentation or by a loop in the same line. */
function callsInLoops(lines: DiffLine[]): (DiffLine & { call: string })[] {
  const found: (DiffLine & { call: string })[] = [];
  const stack: { indent: number; item: string }[] = [];
  for (const line of lines) {
    const { text } = line;
    // A brace on a line of its own opens what the line before began.
    if (/^\s*\{\s*$/.test(text)) continue;
    const indent = indentOf(text);
    while (stack.length > 0 && indent <= (stack.at(-1)?.indent ?? 0)) stack.pop();
    const isInline = inline.test(text) && /\.\w+\s*(?:\(|\{|do\b)/.test(text);
    const isHead = isInline || loopHead.test(text);
    const isWhole = isInline || /\bfor\b.+\bin\b.+[\])}]|\[.+\bfor\b/.test(text);
    if ((stack.length > 0 || isWhole) && !isTelemetry(text)) {
      const items = new Set([...stack.map(({ item }) => item), itemOf(text)].filter(Boolean));
      const body =
        isHead && stack.length === 0 ? text.slice(Math.max(0, text.search(inline))).replace(inline, '') : text;
      // A getter on the item itself reaches nothing.
      for (const call of callsOf(body))
        if (leavesProcess(call, body) && ![...items].some((item) => body.includes(`${item}.${call}(`)))
          found.push({ ...line, call });
    }
    if (isHead) stack.push({ indent, item: itemOf(text) });
  }
  return found;
}

const indentOf = (text: string) => /^\s*/.exec(text.replace(/\t/g, '    '))?.[0].length ?? 0;

const itemOf = (text: string) =>
  /\bfor\s*\(?\s*(?:const|let|var|auto|final|\w+\s*,)?\s*([A-Za-z_]\w*)\s*(?:in|of|:)/.exec(text)?.[1] ??
  /\|\s*(\w+)|\(?(\w+)\)?\s*(?:=>|->)/.exec(text)?.[1] ??
  '';

/** What an added line brings that no removed line had. */
// biome-ignore format: a table is read by column
export const broughtKinds: readonly { kind: RiskKind; severity: number; words: RegExp }[] = [
  { kind: 'lock-taken', severity: 0.75, words: /\bsynchronized\b|\.(?:r?lock|acquire)\(\)?|for_?update|LOCK TABLE|advisory_lock|SERIALIZABLE/i },
  { kind: 'connection-each-time', severity: 0.9, words: /\bsql\.Open\(|\.connect\(|create_?connection\(|new \w*(?:Client|Pool|Connection)\(|DriverManager|create_engine\(/i },
  { kind: 'work-started-aside', severity: 0.5, words: /\bgo \w+[.(]|Thread\(|\.spawn\(|create_task|Executors?\.|new Worker|CompletableFuture|setInterval\(/ },
  { kind: 'work-added', severity: 0.6, words: heavyWork },
];

export const broughtReader = hunkReader('work brought in', (net) => {
  const brought = broughtKinds.flatMap(({ kind, severity, words }): Risk[] => {
    const line = net.added.find((one) => words.test(one) && !isTelemetry(one));
    // Outside of any function it is done once.
    if (line === undefined || net.removed.some((one) => words.test(one))) return [];
    if (kind === 'connection-each-time' && indentOf(line) === 0) return [];
    return [riskAt(net, kind, severity, line)];
  });
  const nested = nestedLoop(net.added);
  return nested === undefined
    ? brought
    : [...brought, riskAt(net, 'work-added', 0.6, nested, { of: 'loops within loops' })];
});

const innerLoop = /^\s*(?:for\b|while\b|\w[\w.]*\.(?:each|forEach|times)\b)/;

/** The innermost head of three added loops, each deeper than the one before: work that grows with the cube. */
function nestedLoop(added: readonly string[]): string | undefined {
  const open: number[] = [];
  for (const line of added) {
    if (line.trim() === '') continue;
    const indent = indentOf(line);
    while (open.length > 0 && indent <= (open.at(-1) ?? 0)) open.pop();
    if (!innerLoop.test(line)) continue;
    open.push(indent);
    if (open.length >= 3) return line;
  }
  return undefined;
}
