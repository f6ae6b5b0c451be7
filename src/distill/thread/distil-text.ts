/**
 * What the distilling thread does: one text, one digest.
 * Owns: the shape of that call. Refuses: the structured form, which would only be copied between threads.
 */
import { distil } from '../distil.ts';
import type { DistilRequest } from '../distil.ts';
import type { Digest } from '../distiller.ts';
import { inputFromText } from '../text-input.ts';

export interface DistilCall {
  output: string;
  request: Omit<DistilRequest, 'baseline'>;
}

export async function distilText({ output, request }: DistilCall): Promise<Digest> {
  return { ...(await distil(inputFromText(output), request)), structured: undefined };
}
