/**
 * "Show me one failing request", "one slow request end to end": the newest failed one or the slowest among the traces that
 * are kept, each step with its time and how it ended, and where it broke or where the time went.
 * Owns: choosing it and saying its steps. Refuses: judging the cause by one request.
 */
import { z } from 'zod';
import { sayQuantity } from '../../run/wording/quantity.ts';
import { at, cite, listed, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import { isMeant } from './ways-in.ts';

const text = z.string().catch('');
const span = z.object({
  time: text,
  durationMs: z.number().catch(0),
  traceId: text,
  spanId: text,
  parentSpanId: z.string().optional().catch(undefined),
  service: text,
  name: text,
  status: text,
});
type Span = z.infer<typeof span>;

const asksForOne =
  /\b(?:one|an?|single|example|sample|some) (?:\w{1,12} )?(?:fail\w*|broken|bad|slow|errored)? ?(?:requests?|calls?|orders?|traces?)\b[^.!]{0,60}\b(?:end to end|end-to-end|all the way|step by step|through|path|trace)\b|\b(?:show|paste|give|have|see|got)\b[^.?!]{0,30}\b(?:fail\w*|broken|bad|slow\w*|hang\w*|hung|stuck) (?:requests?|calls?|orders?|traces?)\b|\b(?:one|an?|single|example|sample) (?:\w{1,12} )?(?:requests?|calls?|traces?) (?:that|which) (?:fail|break|hang|time|is|was)\w{0,3}\b|\btraces? of (?:one|a|an)\b|^\W{0,3}(?:no )?traces? or it did ?n['’]?o?t happen\b|^\W{0,3}(?:show|got|have you(?: got)?|give)(?: me| us)? (?:a|an|the|any|one) trace\b/i;
/** Steps that are told. */
const mostSteps = 8;

const asksForSlow = /\bslow(?:er|est)?\b/i;

/** Null where no single request is asked for. */
export async function failingRequest(asked: Asked): Promise<{ lines: Words[]; evidence: string[] } | null> {
  const text = asked.text.slice(0, 300);
  if (!asksForOne.test(text)) return null;
  const failed = asksForSlow.test(text) ? null : await failedTrace(asked);
  const trace = failed?.steps.length ? failed : await slowestTrace(asked);
  const [first] = trace?.steps ?? [];
  if (!trace || !first) return { lines: [say`No trace of such a request was kept.`], evidence: [] };
  const { steps, evidence } = trace;
  const isFailed = trace === failed;
  const told = steps.filter((it) => !isTaken(it, steps));
  return {
    lines: [
      isFailed ? brokeWords(trace) : slowWords(trace, failed !== null),
      ...alike(told)
        .slice(0, mostSteps)
        .map(({ step, times, sum }) => {
          const often = times > 1 ? say`${times} times, ${sayQuantity(sum, 'ms')} together` : milliseconds(step);
          return say`${name(step.service)}, ${name(step.name)}: ${often}, ${step.status === 'error' ? 'failed' : 'went well'}`;
        }),
      ...(first.traceId === '' ? [] : [say`Its trace: ${name(first.traceId)}.`]),
    ],
    evidence: [evidence],
  };
}

interface Trace {
  steps: Span[];
  evidence: string;
}

function brokeWords({ steps, evidence }: Trace): Words {
  const [first] = steps;
  const broken = brokenAt(steps);
  const long = first ? say`, ${milliseconds(first)} in all` : [];
  return say`It breaks at ${broken ? say`${name(broken.service)} (${name(broken.name)})` : 'no step that is seen'}: a request that failed at ${first ? at(Date.parse(first.time)) : []}${long}.${cite(evidence)}`;
}

/** `isInstead`: one that failed was asked for. */
function slowWords({ steps, evidence }: Trace, isInstead: boolean): Words {
  const [first] = steps;
  const longest = mostOwnTime(steps);
  const none = isInstead ? 'No trace of a failed request was kept; the slowest' : 'The slowest that was kept';
  if (!first || !longest) return [];
  return say`${none}: ${name(first.name)} at ${at(Date.parse(first.time))} took ${milliseconds(first)}, most of it at ${name(longest.service)} (${name(longest.name)}).${cite(evidence)}`;
}

/** The step that the most time went into beside what it waited for, all of its name together. */
function mostOwnTime(steps: readonly Span[]): Span | null {
  const own = (it: Span) =>
    it.durationMs -
    steps.filter(({ parentSpanId }) => parentSpanId === it.spanId).reduce((sum, { durationMs }) => sum + durationMs, 0);
  const spent = (it: Span) =>
    steps
      .filter(({ service, name: its }) => service === it.service && its === it.name)
      .reduce((sum, one) => sum + own(one), 0);
  return steps.toSorted((one, other) => spent(other) - spent(one))[0] ?? null;
}

/** Steps of the same name one behind the other, told once. */
function alike(steps: readonly Span[]): { step: Span; times: number; sum: number }[] {
  const rows: { step: Span; times: number; sum: number }[] = [];
  for (const step of steps) {
    const last = rows.at(-1);
    if (
      last &&
      last.step.name === step.name &&
      last.step.service === step.service &&
      last.step.status === step.status
    ) {
      last.times += 1;
      last.sum += step.durationMs;
    } else rows.push({ step, times: 1, sum: step.durationMs });
  }
  return rows;
}

/** How far one that failed had got, and whether these were called in it. Empty where no trace tells. */
export async function howFar(asked: Asked, meant: readonly string[]): Promise<Words[]> {
  const trace = await failedTrace(asked);
  const broken = trace ? brokenAt(trace.steps) : null;
  if (!trace || !broken) return [];
  const failed = new Set(trace.steps.filter(({ status }) => status === 'error').map(({ service }) => service));
  const well = [...new Set(trace.steps.map(({ service }) => service))].filter((it) => !failed.has(it));
  const before =
    well.length > 0 ? say`; ${listed(well.map(name))} had answered well in it` : say`; nobody else had answered in it`;
  const missing = meant.filter((it) => !trace.steps.some((one) => one.service === it || one.name.includes(it)));
  const called = meant.filter((it) => !missing.includes(it));
  const paid = [
    ...(missing.length > 0 ? say` ${listed(missing.map(name))} was not called in it.` : []),
    ...(called.length > 0 ? say` ${listed(called.map(name))} was called in it.` : []),
  ];
  return [
    say`How far one that failed got: it broke at ${name(broken.service)} (${name(broken.name)})${before}.${paid}${cite(trace.evidence)}`,
  ];
}

function milliseconds({ durationMs }: Span): string {
  return sayQuantity(durationMs, 'ms');
}

/** The other end of a call that is a step already. */
function isTaken({ parentSpanId, service }: Span, steps: readonly Span[]): boolean {
  const by = steps.find(({ spanId }) => spanId === parentSpanId);
  return by !== undefined && by.service !== service;
}

/** The deepest step that failed. */
function brokenAt(steps: readonly Span[]): Span | null {
  const failed = steps.filter(({ status }) => status === 'error');
  return failed.findLast((it) => !failed.some(({ parentSpanId }) => parentSpanId === it.spanId)) ?? null;
}

/** The newest failed one where people come in, its steps from the outside in; null where none can be read. */
async function failedTrace(asked: Asked): Promise<Trace | null> {
  const { ways, service } = wayIn(asked);
  if (!service) return null;
  const found = await rowsOf(asked, { service, contains: '"status":"error"' });
  if (found === null) return null;
  const known = found.rows.filter((it) => it.service === service && it.status === 'error');
  const last = known.findLast((it) => ways.some((way) => way.name === it.name)) ?? known.at(-1);
  return last ? wholeTrace(asked, last) : { steps: [], evidence: found.evidence };
}

/** The slowest of the way in that is hit, or that is asked about; null where none can be read. */
async function slowestTrace(asked: Asked): Promise<Trace | null> {
  const { ways, service } = wayIn(asked);
  if (!service) return null;
  const [way] = [...ways.filter((it) => isMeant(it.name, asked.text)), ...ways];
  const found = await rowsOf(asked, { service, contains: way?.name ?? service });
  const known = found?.rows.filter((it) => it.service === service && (way === undefined || it.name === way.name)) ?? [];
  const slowest = known.toSorted((one, other) => other.durationMs - one.durationMs)[0];
  return slowest ? wholeTrace(asked, slowest) : null;
}

/** Where people come in, and the ways that are hit there. */
function wayIn({ finding, state }: Asked) {
  const ways = finding?.impact.journeys ?? [];
  return { ways, service: ways[0]?.service ?? finding?.alerted ?? state.brief?.service };
}

async function wholeTrace(asked: Asked, { traceId }: Span): Promise<Trace | null> {
  const whole = await rowsOf(asked, { contains: traceId });
  return whole && { steps: inOrder(whole.rows.filter((it) => it.traceId === traceId)), evidence: whole.evidence };
}

/** Each before what it calls. */
function inOrder(rows: readonly Span[]): Span[] {
  const known = new Set(rows.map(({ spanId }) => spanId));
  const under = (parent: string | null): Span[] =>
    rows
      .filter((it) => (parent === null ? !known.has(it.parentSpanId ?? '') : it.parentSpanId === parent))
      .toSorted((one, other) => Date.parse(one.time) - Date.parse(other.time));
  const steps: Span[] = [];
  const open = under(null).toReversed();
  for (let next = open.pop(); next && steps.length < rows.length; next = open.pop()) {
    steps.push(next);
    open.push(...under(next.spanId).toReversed());
  }
  return steps;
}

async function rowsOf(
  { look }: Asked,
  how: { service?: string; contains: string },
): Promise<{ rows: Span[]; evidence: string } | null> {
  const looked = await look('aura.query', { kind: 'traces', ...how }, 'traces', { wholly: true });
  if ('why' in looked) return null;
  const read = z.object({ rows: z.array(span).catch([]) }).safeParse(looked.data);
  return read.success ? { rows: read.data.rows, evidence: looked.evidence } : null;
}
