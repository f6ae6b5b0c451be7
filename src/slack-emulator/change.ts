/**
 * What happens in the workspace, as facts that others follow.
 * Owns: the union of changes and the feed that carries them, to the app's events and to the page.
 * Refuses: knowing who listens.
 */
import type { AssistantThread } from './assistant-threads.ts';
import type { Channel } from './channels.ts';
import type { Message } from './messages.ts';
import type { View } from './views.ts';

export type Change =
  | { kind: 'message-posted'; channel: Channel; message: Message }
  | { kind: 'message-changed'; channel: Channel; message: Message; previous: Message; hidden: boolean }
  | { kind: 'message-deleted'; channel: Channel; previous: Message }
  | { kind: 'message-toldPrivately'; channel: Channel; message: Message; to: string }
  | {
      kind: 'reaction-added' | 'reaction-removed';
      channel: Channel;
      ts: string;
      author: string;
      user: string;
      name: string;
    }
  | { kind: 'member-joined'; channel: Channel; user: string; inviter: string | null }
  | { kind: 'channel-created' | 'channel-archived' | 'channel-unarchived'; channel: Channel; user: string }
  | { kind: 'channel-opened'; channel: Channel }
  | { kind: 'view-opened' | 'view-updated' | 'view-closed'; view: View; user: string }
  | { kind: 'home-opened'; user: string }
  | { kind: 'group-changed'; group: string; added: string[]; removed: string[] }
  | { kind: 'session-status'; channel: string; threadTs: string; status: string }
  | { kind: 'session-stopped'; channel: string; threadTs: string; user: string }
  | { kind: 'assistant-opened' | 'assistant-moved'; thread: AssistantThread }
  | { kind: 'injectedFaults-changed' };

export class ChangeFeed {
  readonly #listeners = new Set<(change: Change) => void>();

  /** Follows every later change until the returned function is called. */
  follow(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: Change): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}
