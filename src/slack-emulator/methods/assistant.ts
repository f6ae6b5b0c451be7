/**
 * assistant.threads.*: what an app sets in the assistant's threads.
 * Owns: what Slack documents of them. Refuses: threads that no person has opened.
 * https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts
 */
import { isFields, textAt } from '../fields.ts';
import type { MethodCall, MethodTable } from '../method.ts';
import { visibleChannel } from '../method.ts';
import { SlackRefusal } from '../slack-refusal.ts';
import type { AssistantThread, Prompt } from '../assistant-threads.ts';

const mostPrompts = 4;
const mostLoading = 10;

/** The thread that the call names. Throws `channel_not_found` or `invalid_thread_ts`. */
function threadOf(call: MethodCall): AssistantThread {
  const channel = visibleChannel(call, 'channel_id');
  return call.state.assistant.find(channel.id, call.args.required('thread_ts'));
}

function promptsOf(given: unknown): Prompt[] {
  const list = Array.isArray(given) ? given.filter(isFields) : [];
  const prompts = list.map((it) => ({ title: textAt(it, 'title'), message: textAt(it, 'message') }));
  const whole = prompts.length > 0 && prompts.every(({ title, message }) => title !== '' && message !== '');
  if (!whole || prompts.length > mostPrompts) throw new SlackRefusal('invalid_arguments');
  return prompts;
}

export const ASSISTANT: MethodTable = {
  'assistant.threads.setSuggestedPrompts': {
    tier: 4,
    scopes: ['assistant:write'],
    run(call) {
      const { state, args } = call;
      const list = promptsOf(args.json('prompts'));
      // An agent's prompts belong to no thread: a call that names one is answered and does nothing.
      if (state.settings.app.view === 'agent') return {};
      threadOf(call).prompts = { title: args.text('title'), list };
      return {};
    },
  },
  'assistant.threads.setTitle': {
    tier: 4,
    scopes: ['assistant:write'],
    run(call) {
      threadOf(call).title = call.args.required('title');
      return {};
    },
  },
  'assistant.threads.setStatus': {
    tier: 'special',
    scopes: ['assistant:write', 'chat:write'],
    run(call) {
      const { state, args } = call;
      const loading = args.json('loading_messages');
      if (Array.isArray(loading) && loading.length > mostLoading) throw new SlackRefusal('invalid_arguments');
      const channel = visibleChannel(call, 'channel_id');
      const threadTs = args.required('thread_ts');
      if (!state.messages.find(channel.id, threadTs)) throw new SlackRefusal('invalid_thread_ts');
      const status = args.text('status');
      state.sessions.set(`${channel.id}:${threadTs}`, status);
      state.feed.tell({ kind: 'session-status', channel: channel.id, threadTs, status });
      if (state.assistant.has(channel.id, threadTs))
        Object.assign(state.assistant.find(channel.id, threadTs), { status, statusAt: Date.now() });
      return {};
    },
  },
};
