/**
 * The digest of traces: where errors start, where time goes, the slowest trace's critical path, repeated calls, gaps.
 * Owns: reading within bounds, order and layout. Refuses: reading spans (trace-spans.ts) and profiling (trace-profile.ts).
 */
import { clipLine } from '../lines/clip-line.ts';
import type { Distiller } from '../distiller.ts';
import { Packer } from '../packer.ts';
import { matchQuestion, readQuestion } from '../question.ts';
import { showBytes, showCount } from '../lines/show-lines.ts';
import type { TextInput } from '../text-input.ts';
import { showTime } from '../times.ts';
import { operationOf, profileTraces } from './trace-profile.ts';
import { readSpans } from './trace-spans.ts';
import type { ReadSpans, TraceSpan } from './trace-spans.ts';

const MOST_SPANS = 200_000;
/** Lines that are no spans, before the first that is one, after which a text is given up. */
const MOST_MALFORMED = 100;
const LARGEST_DOCUMENT = 24_000_000;
const SPAN_KEYS = /"(?:traceId|trace_id|traceID)"\s*:/;
const SPAN_IDS = /"(?:spanId|span_id|spanID|operationName|localEndpoint)"\s*:/;
const SPAN_TIMES = /"(?:startTimeUnixNano|duration\w*|duration_ms|durationMs|endTime|end_time)"\s*:/;

function showMs(ms: number): string {
  return ms >= 10_000
    ? `${(ms / 1000).toFixed(1)} s`
    : ms >= 100
      ? `${Math.round(ms)} ms`
      : `${Number(ms.toFixed(2))} ms`;
}

async function readAll(input: TextInput): Promise<ReadSpans & { left: number }> {
  const found: ReadSpans & { left: number } = { spans: [], malformed: 0, left: 0 };
  const whole = await input.whole(LARGEST_DOCUMENT);
  if (whole !== undefined) {
    try {
      readSpans(JSON.parse(whole), found);
      return found;
    } catch {
      // One document a line, then.
    }
  }
  for await (const batch of input.lines()) {
    for (const line of batch) {
      if (line.trim() === '') continue;
      if (found.spans.length >= MOST_SPANS) {
        found.left += 1;
        continue;
      }
      try {
        // A text full of other lines holds no spans; each further refusal costs more than the line is worth.
        const hopeless = found.spans.length === 0 && found.malformed > MOST_MALFORMED;
        if (hopeless || !/^\s*[{[]/.test(line)) found.malformed += 1;
        else readSpans(JSON.parse(line), found);
      } catch {
        found.malformed += 1;
      }
    }
  }
  return found;
}

/** Spans without those that an answer repeats. */
function onceEach(spans: readonly TraceSpan[]): TraceSpan[] {
  const known = new Set<string>();
  return spans.filter(({ traceId, spanId, service, start }) => {
    const key = `${traceId} ${spanId} ${service} ${start}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

export const traceDistiller: Distiller = {
  kind: 'trace',
  recognise: ({ text }) =>
    /^\s*\ufeff?[{[]/.test(text) && SPAN_KEYS.test(text) && SPAN_IDS.test(text) && SPAN_TIMES.test(text) ? 0.92 : 0,
  async distil(input, options) {
    const found = await readAll(input);
    if (found.spans.length === 0) throw new Error('no spans');
    const profile = profileTraces(onceEach(found.spans));
    const question = readQuestion(options.question);
    const packer = new Packer(options.budgetTokens, 24, options.incidentStart);
    const share = Math.max(160, Math.floor(options.budgetTokens * 0.9));
    const add = (line: string, order: number): boolean => packer.add(clipLine(line, share, question.names), order);
    add(
      `${showCount(profile.traces)} traces, ${showCount(profile.spans)} spans, ${showBytes(input.bytes)}; ${showCount(profile.failedTraces)} traces with errors (times computed from the spans)`,
      0,
    );
    const asked = (text: string): number => matchQuestion(question, text);
    const origins = profile.operations
      .filter((each) => each.originated > 0)
      .sort((a, b) => b.originated - a.originated);
    for (const each of origins.slice(0, 6)) {
      add(
        `errors start in ${each.service} ${each.name}: ${showCount(each.originated)} of ${showCount(each.spans)} spans${each.message === undefined ? '' : `: ${each.message}`}`,
        1,
      );
    }
    const slow = profile.slowest[0];
    if (slow !== undefined) {
      const steps = slow.path
        .toSorted((a, b) => b.ownMs - a.ownMs)
        .slice(0, 5)
        .map(({ span, ownMs }) => `${operationOf(span)} ${showMs(ownMs)}`);
      add(
        `slowest trace ${slow.root.traceId} ${operationOf(slow.root)} at ${showTime(slow.root.start, options.incidentStart, true)}: ${showMs(slow.root.duration)}; own time on its critical path: ${steps.join(', ')}`,
        2,
      );
    }
    const total = profile.operations.reduce((sum, each) => sum + each.ownMs, 0);
    const repeated = profile.repeated.slice(0, 3);
    for (const each of repeated)
      add(`${each.caller} calls ${each.callee} up to ${each.most} times under one span (trace ${each.traceId})`, 4);
    const gaps = profile.gaps.filter((gap) => gap.medianMs >= 1).slice(0, 3);
    for (const gap of gaps)
      add(
        `gap between ${gap.from} and ${gap.to}: median ${showMs(gap.medianMs)} over ${showCount(gap.calls)} calls, waiting outside the callee`,
        5,
      );
    let shown = 0;
    const byTime = profile.operations.toSorted(
      (a, b) => b.ownMs * (1 + asked(titleOf(b))) - a.ownMs * (1 + asked(titleOf(a))),
    );
    for (const each of byTime) {
      const errors =
        each.errors > 0 ? `, ${showCount(each.errors)} errors (${showCount(each.originated)} start here)` : '';
      const percent = total > 0 ? Math.round((100 * each.ownMs) / total) : 0;
      if (
        !add(
          `${each.service} ${each.name}: ${percent} % of critical time (${showMs(each.ownMs)} own), ${showCount(each.spans)} spans, longest ${showMs(each.longestMs)}${errors}`,
          3,
        )
      )
        break;
      shown += 1;
    }
    const remarks: string[] = [];
    if (found.malformed > 0) remarks.push(`${found.malformed} objects are no spans and were left out.`);
    if (profile.orphans > 0)
      remarks.push(`${profile.orphans} spans name a parent that is not there; each is taken for the start of a trace.`);
    if (found.left > 0) remarks.push(`Only the first ${MOST_SPANS} spans were read; ${found.left} lines follow.`);
    const said = `[${profile.operations.length - shown} of ${profile.operations.length} operations left out${found.malformed > 0 ? `; ${found.malformed} malformed` : ''}]`;
    return {
      text: packer.text(said),
      omitted: { inputBytes: input.bytes, inputLines: 0, said },
      remarks,
      structured: {
        ...profile,
        slowest: profile.slowest.map(({ root, path }) => ({
          traceId: root.traceId,
          root: operationOf(root),
          durationMs: root.duration,
          path: path.map(({ span, ownMs }) => ({ operation: operationOf(span), ownMs })),
        })),
      },
    };
  },
};

function titleOf(each: { service: string; name: string }): string {
  return `${each.service} ${each.name}`;
}
