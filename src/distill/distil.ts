/**
 * The one entry: any output in, a digest within its budget out.
 * Owns: choosing a distiller by looking at the content, also when it is nested, and falling back when a distiller fails.
 * Refuses: shapes; each has its own file.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { messageOf } from '../errors.ts';
import { countBytes, countTokens, fits } from './budget.ts';
import { clipLine } from './lines/clip-line.ts';
import { describeDistiller } from './kubernetes/describe-distiller.ts';
import type { Digest, DigestKind, Distilled, Distiller, DistilOptions } from './distiller.ts';
import { fallBack } from './fall-back.ts';
import { accessLogDistiller } from './logs/access-log-distiller.ts';
import { gitLogDistiller } from './rows/git-log-distiller.ts';
import { jsonDistiller, kubernetesDistiller, yamlDistiller } from './rows/json-distiller.ts';
import { cleanLine, stripCodes } from './lines/line-clean.ts';
import { logDistiller, textDistiller } from './lines/line-distiller.ts';
import { metricDistiller } from './metrics/metric-digest.ts';
import { findNested, lineStarts } from './nested.ts';
import { showTimeColumns, showTimes } from './show-times.ts';
import { tableDistiller } from './rows/table-distiller.ts';
import type { Sample, TextInput } from './text-input.ts';
import { inputFromText } from './text-input.ts';
import { traceDistiller } from './traces/trace-distiller.ts';

/** More specific shapes first; equal certainty goes to the earlier one. */
const DISTILLERS: readonly Distiller[] = [
  gitLogDistiller,
  describeDistiller,
  traceDistiller,
  metricDistiller,
  kubernetesDistiller,
  jsonDistiller,
  yamlDistiller,
  tableDistiller,
  logDistiller,
  accessLogDistiller,
  textDistiller,
];

export interface DistilRequest extends DistilOptions {
  /** Says what it is; otherwise the content decides. */
  kind?: DigestKind;
  /** The structured form is wanted: then an input that keeps the budget is distilled all the same. */
  structured?: boolean;
}

/** Documents up to this size are looked into for content inside their strings, and for an envelope in front. */
const LARGEST_NESTED = 24_000_000;
const DEEPEST = 3;
/** A distiller this sure of its shape is believed without looking further. */
const SURE = 0.7;

function choose(sample: Sample, kind?: DigestKind): { distiller: Distiller; certainty: number } {
  let distiller = DISTILLERS.find((each) => each.kind === kind) ?? textDistiller;
  let certainty = 0;
  for (const each of DISTILLERS) {
    if (kind !== undefined && each.kind !== kind) continue;
    const sure = each.recognise(sample);
    if (sure > certainty) {
      distiller = each;
      certainty = sure;
    }
  }
  return { distiller, certainty };
}

/** The input behind an envelope's few lines, when what follows them is clearly of a shape and the whole is not. */
async function behindEnvelope(
  input: TextInput,
  sample: Sample,
): Promise<{ input: TextInput; around: string } | undefined> {
  const starts = lineStarts(sample.text);
  // An envelope's lines carry no times; a log's do.
  if ([0, ...starts].every((start) => cleanLine(sample.text.slice(start, start + 200)).time !== undefined))
    return undefined;
  for (const start of starts) {
    await turn();
    const rest = { text: sample.text.slice(start), whole: sample.whole };
    const { certainty } = choose(rest);
    if (certainty < SURE) continue;
    const text = await input.whole(LARGEST_NESTED);
    return text === undefined
      ? undefined
      : { input: inputFromText(text.slice(start), input.name), around: text.slice(0, start).trim() };
  }
  return undefined;
}

/** The content inside a JSON document's strings, when that is what the document is about. */
async function insideDocument(
  input: TextInput,
  sample: Sample,
): Promise<{ input: TextInput; around: string } | undefined> {
  if (!/^\s*\ufeff?[{["]/.test(sample.text)) return undefined;
  const text = await input.whole(LARGEST_NESTED);
  if (text === undefined) return undefined;
  try {
    const nested = findNested(JSON.parse(text.replace(/^\ufeff/, '')), text.length);
    return nested === undefined ? undefined : { input: inputFromText(nested.inner, input.name), around: nested.around };
  } catch {
    return undefined;
  }
}

async function distilNested(
  input: TextInput,
  options: DistilRequest,
  depth: number,
): Promise<Distilled & { kind: DigestKind }> {
  const sample = await input.sample();
  const first = choose(sample, options.kind);
  // Recognising, distilling and laying out are each short; other work gets its turn in between.
  await turn();
  if (options.kind === undefined && depth < DEEPEST) {
    const inner =
      first.distiller.kind === 'json' || sample.text.trimStart().startsWith('"')
        ? await insideDocument(input, sample)
        : first.certainty < SURE
          ? await behindEnvelope(input, sample)
          : undefined;
    if (inner !== undefined && inner.input.bytes > 0) {
      const around = clipLine(
        inner.around.replace(/\s+/g, ' '),
        Math.max(80, Math.floor(options.budgetTokens / 2)),
        [],
      );
      const cost = around === '' ? 0 : countTokens(around) + 2;
      const rest = await distilNested(
        inner.input,
        {
          ...options,
          budgetTokens: Math.max(
            16,
            Math.min(options.budgetTokens - cost, options.budgetTokens - Math.ceil((countBytes(around) + 1) / 4)),
          ),
        },
        depth + 1,
      );
      const text = around === '' ? rest.text : `${around}\n${rest.text}`;
      if (fits(text, options.budgetTokens))
        return { ...rest, text, omitted: { ...rest.omitted, inputBytes: input.bytes } };
    }
  }
  const { distiller } = first;
  try {
    const distilled = await distiller.distil(input, options);
    if (!fits(distilled.text, options.budgetTokens)) throw new Error('the digest does not keep its budget');
    return { ...distilled, kind: distiller.kind };
  } catch (error) {
    const why = `The ${distiller.kind} distiller failed (${messageOf(error).replace(/\s+/g, ' ').slice(0, 120)})`;
    if (distiller.kind === 'text') return { ...(await fallBack(input, options, why)), kind: 'text' };
    // What is no document after all is still lines.
    const lines = await textDistiller.distil(input, options).catch(() => fallBack(input, options, why));
    return { ...lines, remarks: [`${why}; read as lines instead.`, ...lines.remarks], kind: 'text' };
  }
}

/** The text itself, without control codes and with its times in UTC, and its tokens; undefined beyond the budget. */
function wholeText(
  raw: string,
  { budgetTokens, incidentStart }: DistilRequest,
): Pick<Digest, 'text' | 'tokens'> | undefined {
  const plain = stripCodes(raw.replace(/\r\n/g, '\n')).trimEnd();
  const text = showTimes(showTimeColumns(plain, incidentStart), incidentStart);
  if (countBytes(text) > 4 * budgetTokens) return undefined;
  const tokens = countTokens(text);
  return tokens > budgetTokens ? undefined : { text, tokens };
}

/** The digest of a text that keeps the budget; undefined for any other. What kind it is was not looked at. */
export function wholeDigest(raw: string, request: DistilRequest): Omit<Digest, 'kind'> | undefined {
  const budgetTokens = leastBudget(request);
  const inputBytes = countBytes(raw);
  const whole = inputBytes > 4 * budgetTokens ? undefined : wholeText(raw, { ...request, budgetTokens });
  if (whole === undefined) return undefined;
  const { text } = whole;
  const omitted = { inputBytes, inputLines: text.split('\n').length, said: '' };
  return { ...whole, bytes: countBytes(text), omitted, remarks: [] };
}

function leastBudget({ budgetTokens }: DistilRequest): number {
  return Math.max(16, Math.floor(budgetTokens));
}

/**
 * Distils an input. Never throws for what the input holds: a distiller that fails is replaced by lines, or by head, tail
 * and error lines, and `remarks` says so. An input that keeps the budget is returned whole. Throws only when the input
 * cannot be read.
 */
export async function distil(input: TextInput, request: DistilRequest): Promise<Digest> {
  const budgetTokens = leastBudget(request);
  const raw = request.structured ? undefined : await input.whole(4 * budgetTokens);
  const whole = raw === undefined ? undefined : wholeDigest(raw, request);
  if (whole !== undefined) {
    const { distiller } = choose(await input.sample());
    return { kind: distiller.kind, ...whole, omitted: { ...whole.omitted, inputBytes: input.bytes } };
  }
  const { kind, text, omitted, remarks, structured } = await distilNested(input, { ...request, budgetTokens }, 0);
  return { kind, text, tokens: countTokens(text), bytes: countBytes(text), omitted, remarks, structured };
}
