/**
 * What a server turned out not to know, so that it is not sent again.
 * Owns: reading that from a refusal, and the memory of it. Refuses: how a request does without (the request's own file).
 */
import { ModelError } from './model-error.ts';

/** Parts of a request that it can do without, each by the names it has in refusals. */
const optional = {
  max_completion_tokens: /max_completion_tokens/,
  max_tokens: /max_tokens/,
  stream_options: /stream_options|include_usage/,
  response_format: /response_format|json_schema/,
  output_config: /output_config|output_format/,
  reasoning_effort: /reasoning_effort/,
  thinking: /thinking/,
  cache_control: /cache_control/,
  tool_choice: /tool_choice/,
  tools:
    /does not support (?:tools|tool|function)|\btools\b.{0,40}(?:not (?:supported|permitted|allowed)|unsupported|unknown|unexpected)|tool use is not supported/,
} as const;

export type Optional = keyof typeof optional;

/** A value that is wrong is no part that is not known. */
const aboutValue =
  /too (?:large|small|high|low|long|many)|exceed|at (?:most|least)|greater than|less than|must be (?:set|provided)/i;

export class GivenUp {
  readonly #gone = new Set<Optional>();

  has(part: Optional): boolean {
    return this.#gone.has(part);
  }

  /** Tells whether the refusal names one of the parts that were `sent`; it is not sent again. */
  learn(error: ModelError, sent: Iterable<string>): boolean {
    if (error.kind !== 'invalid-request') return false;
    const words = error.why.toLowerCase();
    if (aboutValue.test(words)) return false;
    for (const key of sent) {
      if (!isOptional(key) || this.#gone.has(key) || !optional[key].test(words)) continue;
      this.#gone.add(key);
      return true;
    }
    return false;
  }
}

function isOptional(key: string): key is Optional {
  return Object.hasOwn(optional, key);
}
