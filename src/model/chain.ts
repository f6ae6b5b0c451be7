/**
 * A model and those that stand in for it, one after the other.
 * Owns: when the next is asked, and the one error that says that none answered. Refuses: choosing them; a team names its
 * fallbacks, because what may be sent to one provider may not be sent to every other.
 */
import { log } from '../telemetry/log.ts';
import type { Model, ModelRequest } from './model.ts';
import { ModelError } from './model-error.ts';

/** Of one model no chain is made. */
export function chained(models: readonly [Model, ...Model[]]): Model {
  const [first, ...others] = models;
  if (others.length === 0) return first;
  return {
    name: first.name,
    async ask(request: ModelRequest) {
      const failures: ModelError[] = [];
      for (const model of models) {
        try {
          const reply = await model.ask(request);
          return model === first ? reply : { ...reply, answeredBy: reply.answeredBy ?? model.name };
        } catch (error) {
          request.signal.throwIfAborted();
          // What is too large is made smaller, not sent to a weaker one.
          if (!(error instanceof ModelError) || error.kind === 'overflow') throw error;
          log.warn({ model: model.name, kind: error.kind }, 'a model did not answer');
          failures.push(error);
        }
      }
      throw noneAnswered(failures);
    },
  };
}

function noneAnswered(failures: readonly ModelError[]): ModelError {
  const [first] = failures;
  if (!first) throw new Error('a chain without a model');
  const rest = failures.slice(1).map(({ model, why, fix }) => `; ${model} ${why}${fix ? `: ${fix}` : ''}`);
  // The chain as a whole may answer later where one of its models may.
  const passing = failures.find(({ retryable }) => retryable) ?? first;
  const waits = failures.flatMap(({ retryAfter }) => retryAfter ?? []);
  return new ModelError({
    kind: passing.kind,
    model: first.model,
    why: first.why,
    fix: `${first.fix ?? ''}${rest.join('')}`,
    cause: first,
    ...(waits.length > 0 ? { retryAfter: Math.min(...waits) } : {}),
  });
}
