/**
 * Modals and App Homes, and the short-lived tickets that open them.
 * Owns: views with id and hash, trigger ids (3 s, once) and response addresses (30 min, five uses).
 * Refuses: checking blocks, and what a submission means.
 */
import { randomBytes } from 'node:crypto';
import type { Fields } from './fields.ts';
import { textAt } from './fields.ts';
import { SlackRefusal } from './slack-refusal.ts';

export interface View {
  id: string;
  hash: string;
  user: string;
  type: 'modal' | 'home';
  /** What the app sent, with block ids filled in. */
  content: Fields;
  rootId: string;
  previousId: string | null;
  open: boolean;
}

/** Where an answer to an interaction goes, and what it may replace. */
export interface ReplyTarget {
  channel: string;
  user: string;
  /** The message that carried the button, null for commands. */
  messageTs: string | null;
  threadTs: string | null;
  until: number;
  uses: number;
}

const TRIGGER_MS = 3_000;
const REPLY_MS = 30 * 60_000;
const REPLY_USES = 5;

export class Views {
  readonly #views = new Map<string, View>();
  readonly #homes = new Map<string, View>();
  readonly #triggers = new Map<string, { user: string; until: number; used: boolean }>();
  readonly #replies = new Map<string, ReplyTarget>();
  #count = 0;

  issueTrigger(user: string): string {
    const id = `${Date.now()}.${randomBytes(4).readUInt32BE()}.${randomBytes(16).toString('hex')}`;
    this.#triggers.set(id, { user, until: Date.now() + TRIGGER_MS, used: false });
    return id;
  }

  /** The person behind a trigger id. Throws `invalid_trigger_id`, `exchanged_trigger_id` or `expired_trigger_id`. */
  spendTrigger(id: string): string {
    const trigger = this.#triggers.get(id);
    if (!trigger) throw new SlackRefusal('invalid_trigger_id');
    if (trigger.used) throw new SlackRefusal('exchanged_trigger_id');
    if (trigger.until < Date.now()) throw new SlackRefusal('expired_trigger_id');
    trigger.used = true;
    return trigger.user;
  }

  /** The secret part of a new response address. */
  issueReply(target: Omit<ReplyTarget, 'until' | 'uses'>): string {
    const key = randomBytes(18).toString('base64url');
    this.#replies.set(key, { ...target, until: Date.now() + REPLY_MS, uses: 0 });
    return key;
  }

  /** Throws `expired_url`, or `used_url` after the fifth use. */
  spendReply(key: string): ReplyTarget {
    const target = this.#replies.get(key);
    if (!target || target.until < Date.now()) throw new SlackRefusal('expired_url');
    if (target.uses >= REPLY_USES) throw new SlackRefusal('used_url');
    target.uses += 1;
    return target;
  }

  open(content: Fields, user: string, previous: View | null): View {
    this.#count += 1;
    const id = `V${String(this.#count).padStart(10, '0')}`;
    const view: View = {
      id,
      hash: this.#hash(),
      user,
      type: 'modal',
      content,
      rootId: previous?.rootId ?? id,
      previousId: previous?.id ?? null,
      open: true,
    };
    this.#views.set(id, view);
    return view;
  }

  publish(content: Fields, user: string): View {
    const known = this.#homes.get(user);
    if (known) return this.change(known, content);
    const view: View = { ...this.open(content, user, null), type: 'home' };
    this.#views.set(view.id, view);
    this.#homes.set(user, view);
    return view;
  }

  change(view: View, content: Fields): View {
    Object.assign(view, { content, hash: this.#hash() });
    return view;
  }

  /** By id or by the app's own external id. Throws `not_found`. */
  find(id: string, externalId = ''): View {
    const all = [...this.#views.values()];
    const view =
      this.#views.get(id) ?? all.find(({ content }) => externalId && textAt(content, 'external_id') === externalId);
    if (!view) throw new SlackRefusal('not_found');
    return view;
  }

  /** Modals open before one person, the top one last. */
  openFor(user: string): View[] {
    return [...this.#views.values()].filter((view) => view.type === 'modal' && view.open && view.user === user);
  }

  home(user: string): View | undefined {
    return this.#homes.get(user);
  }

  #hash(): string {
    return `${Date.now()}.${randomBytes(4).toString('hex')}`;
  }
}

/** The view object that views.open answers with and interactions carry. */
export function viewObject(view: View, team: string, app: { appId: string | null; botId: string | null }): Fields {
  return {
    ...view.content,
    id: view.id,
    team_id: team,
    type: view.type,
    hash: view.hash,
    private_metadata: textAt(view.content, 'private_metadata'),
    callback_id: textAt(view.content, 'callback_id'),
    external_id: textAt(view.content, 'external_id'),
    root_view_id: view.rootId,
    previous_view_id: view.previousId,
    app_id: app.appId,
    bot_id: app.botId,
    app_installed_team_id: team,
  };
}
