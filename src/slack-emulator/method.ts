/**
 * What a Web API method is, and how it reads its arguments.
 * Owns: the shape every method table shares, and typed access to form and JSON arguments.
 * Refuses: the methods themselves.
 */
import type { Channel } from './channels.ts';
import type { Fields } from './fields.ts';
import { parseJson } from './fields.ts';
import type { Person } from './people.ts';
import type { Tier } from './rate-limits.ts';
import { SlackRefusal } from './slack-refusal.ts';
import type { WorkspaceState } from './workspace-state.ts';

export interface MethodCall {
  state: WorkspaceState;
  args: Args;
  /** The app's bot user. */
  caller: Person;
}

export interface Method {
  tier: Tier;
  /** Any one of these scopes suffices; empty: none needed. */
  scopes: string[];
  /** Which token calls it; the bot's where absent. */
  token?: 'app';
  /** The fields beside `ok: true`. Throws SlackRefusal. */
  run(call: MethodCall): Fields;
}

/** The methods of one family, by Slack's names. */
export type MethodTable = Record<string, Method>;

/** Arguments as Slack takes them: form fields, where lists and objects are JSON, or a JSON body. */
export class Args {
  readonly all: Fields;

  constructor(all: Fields) {
    this.all = all;
  }

  has(name: string): boolean {
    return this.all[name] !== undefined;
  }

  text(name: string): string {
    const value = this.all[name];
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  }

  /** Throws SlackRefusal `invalid_arguments`, with the name of what is missing. */
  required(name: string): string {
    const value = this.text(name);
    if (value === '') {
      const messages = [`[ERROR] missing required field: ${name}`];
      throw new SlackRefusal('invalid_arguments', { response_metadata: { messages } });
    }
    return value;
  }

  flag(name: string): boolean {
    const value = this.all[name];
    return value === true || value === 'true' || value === '1' || value === 1;
  }

  /** True, false, or null where nothing was said. */
  choice(name: string): boolean | null {
    return this.has(name) ? this.flag(name) : null;
  }

  number(name: string, otherwise: number): number {
    const value = Number(this.text(name) || otherwise);
    return Number.isFinite(value) ? value : otherwise;
  }

  /** The parsed value of a JSON argument; undefined where absent, null where it is no JSON. */
  json(name: string): unknown {
    const value = this.all[name];
    if (typeof value !== 'string') return value;
    return value === '' ? undefined : (parseJson(value) ?? null);
  }

  list(name: string): string[] {
    return this.text(name)
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  }
}

/** The channel that the app names, when it may see it. Throws `channel_not_found`. */
export function visibleChannel({ state, args, caller }: MethodCall, name = 'channel'): Channel {
  const channel = state.channels.get(args.required(name));
  const hidden = channel && channel.kind !== 'public' && !channel.members.has(caller.id);
  if (!channel || hidden) throw new SlackRefusal('channel_not_found');
  return channel;
}

/** A page of a list and the cursor of the next. Throws `invalid_cursor`. */
export function page<T>(items: T[], args: Args, most: number, usual = 100): { items: T[]; next: string } {
  const limit = Math.min(most, Math.max(1, args.number('limit', usual)));
  const cursor = args.text('cursor');
  const start = cursor === '' ? 0 : Number(Buffer.from(cursor, 'base64').toString('utf8').replace(/^at:/, ''));
  if (!Number.isInteger(start) || start < 0) throw new SlackRefusal('invalid_cursor');
  const end = start + limit;
  return {
    items: items.slice(start, end),
    next: end < items.length ? Buffer.from(`at:${end}`).toString('base64') : '',
  };
}
