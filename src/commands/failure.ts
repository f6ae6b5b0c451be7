/**
 * How a command that could not be done ends: one sentence for people, one JSON object for scripts.
 * Owns: both forms, and taking what is wrong and what to do about it apart. Refuses: words of its own for errors.
 */
import { AuraError, messageOf } from '../errors.ts';
import { systemFault } from '../local/system-fault.ts';

/** What `--json` prints on standard error. */
export interface Failure {
  /** Stable and greppable, as `AuraError.code`. */
  error: string;
  message: string;
  /** What to do about it; empty where nothing is known. */
  fix: string;
}

export function failureOf(error: unknown): Failure {
  const fault = systemFault(error);
  if (fault) return { error: codeOf(error), message: `${fault.what}.`, fix: `${fault.fix}.` };
  const text = messageOf(error).trim();
  return { error: codeOf(error), ...partsOf(text) };
}

/** For options and arguments that do not fit. */
export function wrongInput(text: string): Failure {
  const message = text.replace(/^error: /, '').trim();
  return { error: 'wrong-input', message, fix: 'Call it with --help to see what there is.' };
}

/** The sentence of a failure for people. */
export function sayFailure(error: unknown): string {
  const fault = systemFault(error);
  return fault ? `${fault.what}. ${fault.fix}.` : messageOf(error).trim();
}

/** Aura's sentences end in what to do, after "; " or as their last sentence; of several lines each has its own. */
function partsOf(text: string): { message: string; fix: string } {
  if (text.includes('\n')) return { message: text, fix: 'Mend what the message lists.' };
  const cut = Math.max(text.lastIndexOf('; '), text.lastIndexOf('. '));
  if (cut === -1) return { message: text, fix: '' };
  return { message: `${text.slice(0, cut)}.`, fix: text.slice(cut + 2) };
}

function codeOf(error: unknown): string {
  if (error instanceof AuraError) return error.code;
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unexpected';
}
