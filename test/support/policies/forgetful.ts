/**
 * A forgetful model: repeats its calls, makes no plan, never hands in, and ends with the last thing that it read.
 * Owns: its rules. Refuses: the tools `plan` and `submit`.
 */
import type { ScriptedReply } from '../model-server.ts';
import { type Context, readingFirst } from './context.ts';

export function forgetful(context: Context): ScriptedReply {
  const { role, mustSubmit, told } = context;
  if (role === 'planner') return { text: 'I would look at the logs first, and then at the rest.' };
  if (role === 'investigator' && !mustSubmit) {
    const again = [
      ...readingFirst(context, [['log_patterns'], ['alerts']]),
      ...readingFirst(context, [['changes'], ['get', { resource: 'pods' }]]),
    ];
    if (again.length > 0) return { text: 'Let me look at the logs.', calls: again };
  }
  const last = told.at(-1)?.text.match(/\b(?:service|component)["=:]{1,3}([\w.-]{1,100})/)?.[1] ?? 'something';
  return { text: `As far as I remember the cause is ${last}, and it is confirmed.` };
}
