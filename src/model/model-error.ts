/**
 * Why a model did not answer, as a kind that code can act on.
 * Owns: the kinds, and which of them may pass by themselves. Refuses: reading a provider's words (provider-fault.ts).
 */
import { AuraError } from '../errors.ts';

/** Each with what may help. */
const kinds = {
  /** Too many requests; `retryAfter` says when to come back, where the provider did. */
  'rate-limited': { passing: true },
  /** The provider has trouble of its own. */
  overloaded: { passing: true },
  /** Nobody answered there. */
  unreachable: { passing: true },
  /** Nothing came for too long, or the end did not. */
  silent: { passing: true },
  /** The stream broke off before its end. */
  cut: { passing: true },
  /** What came is not the provider's protocol: a page of a proxy, say. */
  'invalid-reply': { passing: true },
  /** The key is missing, wrong, or may not do this. */
  auth: { passing: false },
  /** There is no such model, or no such address. */
  'not-found': { passing: false },
  /** More tokens than the model's window holds: compact, and ask again. */
  overflow: { passing: false },
  /** The provider's rules forbid an answer to this. */
  refused: { passing: false },
  /** The provider does not take the request as it is. */
  'invalid-request': { passing: false },
} as const;

export type ModelErrorKind = keyof typeof kinds;

export interface ModelErrorOptions {
  kind: ModelErrorKind;
  /** As it is shown to people. */
  model: string;
  /** What happened, as the rest of a sentence that begins with the model's name, without a full stop. */
  why: string;
  /** What to do about it, where somebody can. */
  fix?: string;
  /** ms until the provider wants to be asked again. */
  retryAfter?: number;
  cause?: unknown;
}

export class ModelError extends AuraError {
  readonly kind: ModelErrorKind;
  readonly model: string;
  readonly why: string;
  readonly fix: string | undefined;

  constructor({ kind, model, why, fix, retryAfter, cause }: ModelErrorOptions) {
    const userMessage = `${model} ${why}${fix === undefined ? '' : `: ${fix}`}.`;
    super({
      code: `model-${kind}`,
      userMessage,
      retryable: kinds[kind].passing,
      ...(retryAfter === undefined ? {} : { retryAfter }),
      cause,
    });
    this.name = 'ModelError';
    this.kind = kind;
    this.model = model;
    this.why = why;
    this.fix = fix;
  }
}
