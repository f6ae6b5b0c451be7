/**
 * The one entry: any output in, a digest within its budget out.
 * Owns: choosing a distiller by looking at the content, showing small outputs whole, and falling back when a distiller fails.
 * Refuses: shapes; each has its own file.
 */
import { messageOf } from '../errors.ts';
import { countBytes, countTokens, fits } from './budget.ts';
import type { Digest, DigestKind, Distilled, Distiller, DistilOptions } from './distiller.ts';
import { fallBack } from './fall-back.ts';
import { jsonDistiller, kubernetesDistiller, yamlDistiller } from './json-distiller.ts';
import { logDistiller, textDistiller } from './line-distiller.ts';
import { tableDistiller } from './table-distiller.ts';
import type { TextInput } from './text-input.ts';

/** More specific shapes first; equal certainty goes to the earlier one. */
const DISTILLERS: readonly Distiller[] = [
  kubernetesDistiller,
  jsonDistiller,
  yamlDistiller,
  tableDistiller,
  logDistiller,
  textDistiller,
];

export interface DistilRequest extends DistilOptions {
  /** Says what it is; otherwise the content decides. */
  kind?: DigestKind;
}

/** The kind of an input, by its first 64 KB. */
export async function recogniseKind(input: TextInput): Promise<DigestKind> {
  const sample = await input.sample();
  let best: Distiller = textDistiller;
  let certainty = 0;
  for (const distiller of DISTILLERS) {
    const sure = distiller.recognise(sample);
    if (sure > certainty) {
      best = distiller;
      certainty = sure;
    }
  }
  return best.kind;
}

/**
 * Distils an input. Never throws for what the input holds: a distiller that fails is replaced by head, tail and error
 * lines, and `remarks` says so. Throws only when the input cannot be read.
 */
export async function distil(input: TextInput, request: DistilRequest): Promise<Digest> {
  const budgetTokens = Math.max(16, Math.floor(request.budgetTokens));
  const options = { ...request, budgetTokens };
  const kind = request.kind ?? (await recogniseKind(input));
  const distiller = DISTILLERS.find((each) => each.kind === kind) ?? textDistiller;
  let distilled: Distilled;
  try {
    distilled = await distiller.distil(input, options);
    if (!fits(distilled.text, budgetTokens)) throw new Error('the digest does not keep its budget');
  } catch (error) {
    distilled = await fallBack(input, options, `The ${kind} distiller failed (${messageOf(error).slice(0, 120)})`);
  }
  const { text, omitted, remarks, structured } = distilled;
  return { kind, text, tokens: countTokens(text), bytes: countBytes(text), omitted, remarks, structured };
}
