/**
 * What a distiller is: the port between "some tool printed this" and "this is what an investigator would ask next".
 * Owns: the shapes of an input's options and of a digest.
 * Refuses: recognising and distilling; one file a shape does that, and distil.ts chooses among them.
 */
import type { Sample, TextInput } from './text-input.ts';

export type DigestKind = 'log' | 'metric' | 'trace' | 'kubernetes' | 'table' | 'json' | 'yaml' | 'text';

/** All kinds, in the order in which the command line lists them. */
export const DIGEST_KINDS: readonly DigestKind[] = [
  'log',
  'metric',
  'trace',
  'kubernetes',
  'table',
  'json',
  'yaml',
  'text',
];

export interface DistilOptions {
  /** At most this many o200k tokens, and at most four bytes each. */
  budgetTokens: number;
  /** What the asker wants to know; what it names comes first. */
  question?: string;
  /** The same kind of output from a healthy time, to say what is new and what is gone. */
  baseline?: TextInput;
  /** Epoch ms: the zero of "T+". */
  incidentStart?: number;
  /** The tool that printed it; a hint for the header only. */
  tool?: string;
}

/** The short form that a model or a person reads, and what it stands for. */
export interface Digest {
  kind: DigestKind;
  text: string;
  /** o200k tokens of `text`. */
  tokens: number;
  /** UTF-8 bytes of `text`. */
  bytes: number;
  /** What was read and not shown; `text` says it too. */
  omitted: Omitted;
  /** What went wrong or was guessed, one sentence each. */
  remarks: string[];
  /** The machine-readable form, for `--json`. */
  structured?: unknown;
}

export interface Omitted {
  /** UTF-8 bytes of the input. */
  inputBytes: number;
  /** Lines of the input; 0 when it was read as one document. */
  inputLines: number;
  /** What is left out, in words; empty when everything is shown. */
  said: string;
}

/** What a distiller hands back before budget and header are applied by distil.ts. */
export interface Distilled {
  text: string;
  omitted: Omitted;
  remarks: string[];
  structured?: unknown;
}

export interface Distiller {
  kind: DigestKind;
  /** How sure it is that the sample is its shape: 0 (no) to 1 (certain). Never throws. */
  recognise(sample: Sample): number;
  /** May throw: distil.ts then falls back to head, tail and error lines, and says so. */
  distil(input: TextInput, options: DistilOptions): Promise<Distilled>;
}
