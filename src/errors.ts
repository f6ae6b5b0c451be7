/**
 * The one error type that crosses folder borders.
 * Owns: the code, whether trying again may help, and the sentence a person reads.
 * Refuses: errors without a way out; every `fix` says what to do about it.
 */
export interface AuraErrorOptions {
  /** Stable and greppable, `area-problem`, e.g. `store-unreachable`. */
  code: string;
  /** What a person reads: what happened and what to do about it. */
  userMessage: string;
  /** True when the same call may succeed later without anyone changing anything. */
  retryable?: boolean;
  /** ms after which whoever was asked wants to be asked again, where it said so. */
  retryAfter?: number;
  cause?: unknown;
}

export class AuraError extends Error {
  readonly code: string;
  readonly retryable: boolean;
  readonly retryAfter: number | undefined;
  readonly userMessage: string;

  constructor(options: AuraErrorOptions) {
    super(`${options.code}: ${options.userMessage}`, { cause: options.cause });
    this.name = 'AuraError';
    this.code = options.code;
    this.retryable = options.retryable ?? false;
    this.retryAfter = options.retryAfter;
    this.userMessage = options.userMessage;
  }
}

/** The sentence for a person, whatever was thrown. */
export function messageOf(error: unknown): string {
  if (error instanceof AuraError) return error.userMessage;
  if (error instanceof Error) return error.message;
  return String(error);
}
