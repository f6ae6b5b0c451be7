/**
 * The assistant's pane was opened, or its reader looks at another channel.
 * Owns: reading these events. Refuses: setting anything there; the outbox does.
 * https://docs.slack.dev/reference/events/assistant_thread_started
 */
import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Assistant } from '../intake/assistant.ts';

const id = z.string().min(1).max(100);
const Opened = z.object({
  assistant_thread: z.object({
    user_id: id,
    channel_id: id,
    thread_ts: id,
    context: z
      .object({ channel_id: id.nullish().catch(null) })
      .nullish()
      .catch(null),
  }),
});

interface Parts {
  assistant: Assistant;
  self: { team: string };
}

export function addAssistantListeners(app: App, { assistant, self }: Parts): void {
  const told = async (event: unknown, eventId: string, moved: boolean) => {
    const parsed = Opened.safeParse(event);
    if (!parsed.success) return;
    const { user_id: user, channel_id: channel, thread_ts: thread, context } = parsed.data.assistant_thread;
    const viewing = context?.channel_id;
    await assistant.opened({
      id: eventId,
      place: { team: self.team, channel },
      thread,
      by: { team: self.team, user },
      ...(viewing ? { viewing } : {}),
      moved,
    });
  };
  app.event('assistant_thread_started', ({ event, body }) => told(event, body.event_id, false));
  app.event('assistant_thread_context_changed', ({ event, body }) => told(event, body.event_id, true));
}
