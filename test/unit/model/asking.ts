/** A request of one question. */
import type { ModelRequest } from '../../../src/model/model.ts';

export function asking(text: string, more: Partial<ModelRequest> = {}): ModelRequest {
  return {
    system: 'You help.',
    messages: [{ role: 'user', text }],
    tools: [],
    maxTokens: 200,
    signal: new AbortController().signal,
    ...more,
  };
}
