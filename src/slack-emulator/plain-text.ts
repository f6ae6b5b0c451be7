/**
 * Slack's markup as words: what a reader reads, and what a typing person sends.
 * Owns: mentions, links, dates, emoji and entities of mrkdwn and markdown.
 * Refuses: layout; blocks are put together in transcript.ts.
 * Markup: https://docs.slack.dev/messaging/formatting-message-text
 */
import EMOJI from './page/emoji.json' with { type: 'json' };
import type { WorkspaceState } from './workspace-state.ts';

const EMOJI_BY_NAME = new Map<string, string>(Object.entries(EMOJI));

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

export function emojiFor(name: string): string {
  return EMOJI_BY_NAME.get(name) ?? `:${name}:`;
}

/** The words of one `<…>` token. */
function tokenText(inner: string, state: WorkspaceState): string {
  const [target = '', label] = inner.split('|', 2);
  if (target.startsWith('@')) return `@${state.people.get(target.slice(1))?.handle ?? label ?? target.slice(1)}`;
  if (target.startsWith('#')) return `#${state.channels.get(target.slice(1))?.name ?? label ?? target.slice(1)}`;
  if (target.startsWith('!subteam^')) return `@${groupHandle(target.slice(9), state) ?? label ?? target.slice(9)}`;
  if (target.startsWith('!date^')) return label ?? target;
  if (target.startsWith('!')) return `@${target.slice(1)}`;
  return label && label !== target ? `${label} (${target})` : target;
}

function groupHandle(id: string, state: WorkspaceState): string | undefined {
  return state.people.groups().find((group) => group.id === id)?.handle;
}

/** Applies `change` to everything outside code, so that code stays as it was written. */
function outsideCode(text: string, change: (part: string) => string): string {
  return text
    .split(/(```[\s\S]*?```|`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part.replace(/^```\n?|\n?```$/g, '').replace(/^`|`$/g, '')))
    .join('');
}

function withEmoji(text: string): string {
  return text.replace(/:([a-z0-9_+-]+):/g, (whole, name: string) => EMOJI_BY_NAME.get(name) ?? whole);
}

/** mrkdwn as a reader sees it: marks gone, mentions named, entities resolved. */
export function plainMrkdwn(text: string, state: WorkspaceState): string {
  const words = outsideCode(text, (part) => {
    const marked = part.replace(/(^|[\s(])([*_~])(?=\S)([^\n]*?\S)\2(?=$|[\s).,;:!?])/gm, '$1$3');
    return withEmoji(marked);
  });
  return unescape(words.replace(/<([^<>\n]+)>/g, (_, inner: string) => tokenText(inner, state)));
}

/** Standard markdown, as the markdown block takes it, in plain words. */
export function plainMarkdown(text: string, state: WorkspaceState): string {
  const words = outsideCode(text, (part) =>
    withEmoji(part.replace(/^#{1,6} /gm, '').replace(/\*\*(.+?)\*\*/g, '$1'))
      .replace(/(^|\s)[*-] /gm, '$1• ')
      .replace(/\[([^\]\n]+)\]\(([^)\s]+)\)/g, '$1 ($2)'),
  );
  return unescape(words.replace(/<([@#!][^<>\n]+)>/g, (_, inner: string) => tokenText(inner, state)));
}

const TOKEN = /(<[@#][A-Z0-9]+(?:\|[^<>\n]*)?>|<!(?:here|channel|everyone|subteam\^[A-Z0-9]+)>)/;

/** What Slack stores when a person types this: escaped, with mentions and links as tokens. */
export function typedText(text: string, state: WorkspaceState): string {
  return text
    .split(TOKEN)
    .map((part, index) => (index % 2 === 1 ? part : typedWords(part, state)))
    .join('');
}

function typedWords(text: string, state: WorkspaceState): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped
    .replace(/(^|[\s(])@([a-z0-9][a-z0-9._-]*)/gi, (whole, before: string, name: string) => {
      const token = mentionToken(name.toLowerCase().replace(/[._-]+$/, ''), state);
      return token ? `${before}${token}${/[._-]+$/.exec(name)?.[0] ?? ''}` : whole;
    })
    .replace(/(^|[\s(])(https?:\/\/[^\s<>)]+)/g, '$1<$2>');
}

function mentionToken(handle: string, state: WorkspaceState): string | null {
  if (['here', 'channel', 'everyone'].includes(handle)) return `<!${handle}>`;
  const person = state.people.all().find((one) => one.handle === handle);
  if (person) return `<@${person.id}>`;
  const group = state.people.groups().find((one) => one.handle === handle);
  return group ? `<!subteam^${group.id}>` : null;
}
