/**
 * What the distilling thread does: one text, one digest, and which of some names stand in the text.
 * Owns: the shape of that call. Refuses: kind and structured form, which nobody would look at.
 */
import { distil } from '../distil.ts';
import type { DistilRequest } from '../distil.ts';
import type { Digest } from '../distiller.ts';
import { inputFromText } from '../text-input.ts';
import { namesIn } from './names-in.ts';

export interface DistilCall {
  output: string;
  request: Omit<DistilRequest, 'baseline'>;
  /** Looked for in the output: a few hundred names in a few megabytes take longer than the event loop may be held. */
  names: readonly string[];
}

export interface OutputDigest extends Omit<Digest, 'kind' | 'structured'> {
  /** Those of the call's names that the output holds. */
  named: string[];
}

export async function distilText({ output, request, names }: DistilCall): Promise<OutputDigest> {
  const { kind: _kind, structured: _structured, ...digest } = await distil(inputFromText(output), request);
  return { ...digest, named: namesIn(output, names) };
}
