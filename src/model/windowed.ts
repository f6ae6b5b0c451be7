/**
 * A model that is never sent more than its context window holds.
 * Owns: looking before sending. Refuses: making a request smaller; whoever asked knows what it can do without.
 */
import type { ModelSetting } from '../run/settings/model-settings.ts';
import type { Model } from './model.ts';
import { ModelError } from './model-error.ts';
import { requestBytes, requestTokens, toolTokens } from './request-tokens.ts';

/** Vocabularies of others than the provider that is counted for make more tokens of the same text, about so many times. */
const counted = 'openai';
const ofOthers = 1.2;

/** `window` in tokens, the reply included. Rejects with ModelError `overflow`. */
export function windowed(model: Model, window: number, provider: ModelSetting['provider']): Model {
  const margin = provider === counted ? 1 : ofOthers;
  return {
    name: model.name,
    async ask(request) {
      const room = window - request.maxTokens;
      // No text has more tokens than bytes, so that most requests need no counting.
      if (requestBytes(request) > room) {
        const tokens = Math.ceil((await requestTokens(request)) * margin);
        if (tokens > room) {
          const tools = Math.ceil((await toolTokens(request.tools)) * margin);
          const why = `has a context window of ${window} tokens, and this would be about ${tokens}${tools > room / 2 ? `, ${tools} of them its tools alone` : ''}, besides ${request.maxTokens} kept for the answer`;
          const fix = 'raise contextWindow in aura.yaml if the model has more, or offer fewer tools';
          throw new ModelError({ kind: 'overflow', model: model.name, why, fix });
        }
      }
      return model.ask(request);
    },
  };
}
