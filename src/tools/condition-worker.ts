/**
 * What runs in the process that looks at conditions: JMESPath on one result.
 * Owns: reading the result, and the hash of what the expression brings. Refuses: everything else.
 */
import { createHash } from 'node:crypto';
import { type JSONValue, search } from '@jmespath-community/jmespath';
import { answerCalls } from '../distill/thread/answer-calls.ts';
import { isTrue } from './condition.ts';
import type { ConditionAnswer, ConditionCall } from './condition-thread.ts';

answerCalls(({ form, text, expression }: ConditionCall): ConditionAnswer => {
  const value: unknown = search(valueOf(form, text) as JSONValue, expression);
  const hash = createHash('sha256')
    .update(JSON.stringify(value ?? null))
    .digest('hex');
  return { isTrue: isTrue(value), hash };
});

/** A text that only looks like JSON is a text. */
function valueOf(form: ConditionCall['form'], text: string): unknown {
  if (form === 'text') return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
