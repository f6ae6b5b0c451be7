/**
 * A reader of Slack's messages that shares nothing with the code that writes them.
 * Owns: finding each text of a payload, telling Aura's own words from what is quoted, and taking a shown call apart.
 * Refuses: knowing what a message should say.
 *
 * Rules of mrkdwn: https://docs.slack.dev/messaging/formatting-message-text
 */
import { isDeepStrictEqual } from 'node:util';
import { mark } from './words.ts';

export type Json = Record<string, unknown>;

interface Text {
  /** `fallback` is a message's own text: mrkdwn to Slack, but written as plain words. */
  type: 'mrkdwn' | 'plain' | 'fallback';
  text: string;
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whatever lets a text come alive in a message or view that mentions nobody but `may`; one sentence each. */
export function liveIn(payload: Json, may: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  for (const key of ['parse', 'link_names', 'mrkdwn', 'username', 'icon_url', 'attachments', 'as_user'])
    if (key in payload) faults.push(`the call sets ${key}`);
  for (const { type, text } of textsOf(payload, faults)) {
    const where = JSON.stringify(text.slice(0, 300));
    for (const why of type === 'mrkdwn' ? inMrkdwn(text, may) : inPlain(text, type))
      faults.push(`${why} in ${type} ${where}`);
  }
  const metadata = JSON.stringify(payload.metadata ?? null);
  if (!/^[\x20-\x7e]*$/.test(metadata) || metadata.includes(mark)) faults.push('the metadata holds more than ids');
  return faults;
}

function textsOf(payload: Json, faults: string[]): Text[] {
  const texts: Text[] = typeof payload.text === 'string' ? [{ type: 'fallback', text: payload.text }] : [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isJson(value)) return;
    if (value.type === 'mrkdwn' && typeof value.text === 'string') {
      texts.push({ type: 'mrkdwn', text: value.text });
      if (value.verbatim !== true) faults.push('a text lets Slack look for links and names by itself');
    } else if (value.type === 'plain_text' && typeof value.text === 'string') {
      texts.push({ type: 'plain', text: value.text });
      if (value.emoji === true) faults.push('a plain text turns words into emoji');
    } else if (value.type === 'markdown' || value.type === 'rich_text') faults.push(`a block of type ${value.type}`);
    for (const [key, inner] of Object.entries(value)) if (key !== 'metadata') walk(inner);
  };
  walk(payload);
  return texts;
}

/** Aura's own warning sign, the only one with a variation selector. */
const ownSign = '⚠\ufe0f';
/** Code points, first and last, that a reader does not see or sees as a blank; halves of a pair too. */
const unseen: [number, number][] = [
  ...([
    [0x0, 0x8],
    [0xb, 0x1f],
    [0x7f, 0xa0],
    [0xad, 0xad],
    [0x34f, 0x34f],
    [0x61c, 0x61c],
  ] as [number, number][]),
  ...([
    [0x115f, 0x1160],
    [0x1680, 0x1680],
    [0x17b4, 0x17b5],
    [0x180b, 0x180f],
    [0x2000, 0x200f],
  ] as [number, number][]),
  ...([
    [0x2028, 0x202f],
    [0x205f, 0x206f],
    [0x2800, 0x2800],
    [0x3000, 0x3000],
    [0x3164, 0x3164],
  ] as [number, number][]),
  ...([
    [0xd800, 0xdfff],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff0, 0xfffb],
  ] as [number, number][]),
  ...([
    [0x1bca0, 0x1bca3],
    [0x1d173, 0x1d17a],
    [0xe0000, 0xe0fff],
  ] as [number, number][]),
];
const entity = /&(?!(?:amp|lt|gt);)/;

function unseenIn(text: string): string[] {
  for (const character of text.replaceAll(ownSign, '!')) {
    const point = character.codePointAt(0) ?? 0;
    if (unseen.some(([first, last]) => point >= first && point <= last))
      return [`an invisible character U+${point.toString(16)}`];
  }
  return [];
}

function inMrkdwn(text: string, may: ReadonlySet<string>): string[] {
  const faults = unseenIn(text);
  if (entity.test(text)) faults.push('an unescaped &');
  const bare = text.replace(
    /<@([A-Z0-9]+)>|<!date\^\d+\^\{(?:time\}(?: \(\{ago\}\))?\|\d\d:\d\d UTC|date\}\|\d{4}-\d\d-\d\d)>/g,
    (token, id?: string) => {
      if (id !== undefined && !may.has(id)) faults.push(`a live mention of ${id}`);
      return token.startsWith('<@') ? '@' : 'time';
    },
  );
  // A bar at the start of a line is Aura's own quotation; any other bracket is alive, or would be.
  if (/<|(?<!^)>/m.test(bare)) faults.push('a live bracket');
  const { words, faults: unclosed } = ownWords(bare);
  faults.push(...unclosed);
  if (words.includes(mark)) faults.push('foreign text that is not marked as quoted');
  if (/@(here|channel|everyone)/.test(words)) faults.push('a call to everybody');
  return faults;
}

/** What stands outside of fences, code, quotation marks and quoted lines. */
export function ownWords(text: string): { words: string; faults: string[] } {
  const faults: string[] = [];
  let words = '';
  let at = 0;
  const until = (end: string, line: boolean, what: string): void => {
    const close = text.indexOf(end, at + end.length);
    const stop = line ? text.indexOf('\n', at) : -1;
    if (close === -1 || (stop !== -1 && stop < close)) {
      faults.push(`${what} that is not closed`);
      at = stop === -1 ? text.length : stop;
    } else at = close + end.length;
    words += ' ';
  };
  while (at < text.length) {
    const startsLine = at === 0 || text[at - 1] === '\n';
    if (text.startsWith('```', at)) until('```', false, 'a fence');
    else if (text[at] === '`') until('`', true, 'code');
    else if (text[at] === '“') until('”', true, 'a quotation');
    else if (startsLine && text[at] === '>') at = (text.indexOf('\n', at) + 1 || text.length + 1) - 1;
    else {
      words += text[at];
      at += 1;
    }
  }
  return { words, faults };
}

function inPlain(text: string, type: Text['type']): string[] {
  const faults = unseenIn(text);
  if (/[<>]/.test(text)) faults.push('a bracket');
  if (entity.test(text)) faults.push('an unescaped &');
  if (text.includes('\n')) faults.push('a second line');
  if (type === 'fallback' && text.includes('://')) faults.push('an address');
  const words = text.replace(/“[^”]*(”|…$)/g, ' ');
  if (words.includes(mark)) faults.push('foreign text that is not marked as quoted');
  return faults;
}

export interface ShownCall {
  tool: string;
  args: unknown;
  /** Something stands there as `\u{…}`. */
  escaped: boolean;
  /** Something stands there as itself that is not printable ASCII. */
  letters: boolean;
}

/** The call that the fences at the head of these blocks show, read as a person reads `\u{…}`; null where they show none whole. */
export function shownCallIn(blocks: readonly unknown[]): ShownCall | null {
  const texts = blocks.flatMap((block) => (isJson(block) && isJson(block.text) ? [String(block.text.text)] : []));
  const parts = texts.flatMap((text) => /^```\n([\s\S]*?)\n```(?:\n(?!```)|$)/.exec(text)?.[1] ?? []);
  const whole = parts.join('').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  const line = whole.indexOf('\n');
  if (line === -1) return null;
  try {
    return {
      tool: JSON.parse(`"${unescaped(whole.slice(0, line))}"`) as string,
      args: JSON.parse(unescaped(whole.slice(line + 1))) as unknown,
      escaped: unescaped(whole) !== whole,
      letters: !/^[\n\x20-\x7e]*$/.test(whole),
    };
  } catch {
    return null;
  }
}

/** JSON with each `\u{…}` in place of the JSON escape that it stands for; `\\u{…}` is a backslash and text. */
function unescaped(text: string): string {
  return text.replace(/\\\\|\\u\{([0-9a-f]{1,6})\}/g, (whole, hex?: string) =>
    hex === undefined ? whole : JSON.stringify(String.fromCodePoint(Number.parseInt(hex, 16))).slice(1, -1),
  );
}

export function sameCall(shown: ShownCall, call: { tool: string; args: unknown }): boolean {
  // Through JSON, as it goes over the wire.
  return shown.tool === call.tool && isDeepStrictEqual(shown.args, JSON.parse(JSON.stringify(call.args)));
}

/** The risk that a card's own words name, where they name exactly one. */
export function shownRisk(blocks: readonly unknown[]): string | null {
  const words = blocks.flatMap((block) =>
    isJson(block) && isJson(block.text) ? ownWords(String(block.text.text)).words : [],
  );
  const risks = [...words.join('\n').matchAll(/^\*Risk:\* ([a-z]+)(?: \([a-z ]+\))?(?:, .*)?$/gm)].map(
    (found) => found[1] ?? '',
  );
  return risks.length === 1 ? (risks[0] ?? null) : null;
}
