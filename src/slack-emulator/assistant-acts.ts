/**
 * Does what people do with the assistant's pane: open it, look elsewhere meanwhile, read what it shows.
 * Owns: the thread that opening begins. Refuses: a pane for an app that has none.
 */
import type { PeopleSide } from './people-side.ts';
import { SlackRefusal } from './slack-refusal.ts';
import type { WorkspaceState } from './workspace-state.ts';

export function assistantActs(state: WorkspaceState): Pick<PeopleSide, 'openAssistant' | 'lookAt' | 'assistantThread'> {
  return {
    async openAssistant(user, { viewing } = {}) {
      if (state.settings.app.view !== 'assistant') throw new SlackRefusal('not_an_assistant');
      const who = state.people.find(user);
      const { app } = state.people;
      const channel = state.channels.direct(who.id, app.id);
      state.feed.tell({ kind: 'channel-opened', channel });
      const author = { user: app.id, team: app.team, botId: app.botId, appId: app.appId };
      const { ts } = state.post({ ...author, channel: channel.id, text: 'New Assistant Thread' });
      const thread = state.assistant.open(channel.id, ts, who.id, viewing ? state.channels.find(viewing).id : null);
      state.feed.tell({ kind: 'assistant-opened', thread });
      return { channel: channel.id, ts };
    },
    async lookAt(user, { channel, ts }, viewing) {
      const thread = state.assistant.find(channel, ts);
      if (thread.user !== state.people.find(user).id) throw new SlackRefusal('channel_not_found');
      thread.viewing = state.channels.find(viewing).id;
      state.feed.tell({ kind: 'assistant-moved', thread });
    },
    async assistantThread(channel, ts) {
      const thread = state.assistant.find(channel, ts);
      const { title, prompts } = thread;
      return { title, prompts: prompts.list, status: state.assistant.statusOf(thread, Date.now()) };
    },
  };
}
