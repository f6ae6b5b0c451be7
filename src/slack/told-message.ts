/**
 * Another's message as Slack keeps it, text, attachments and blocks, as plain parts.
 * Owns: which of Slack's fields hold words, names with values, and links. Refuses: knowing who writes which of them, and
 * what they mean; intake reads alerts in them.
 *
 * Attachments: https://docs.slack.dev/legacy/legacy-messaging/legacy-secondary-message-attachments
 */
import { z } from 'zod';
import type { ToldMessage } from '../intake/said.ts';
import type { Place } from '../run/identity.ts';
import { plainText } from './mention-text.ts';

const text = z.string().max(40_000).nullish().catch(null);
const parts = z.array(z.unknown()).max(100).nullish().catch(null);
const Attachment = z.object({
  ...{ pretext: text, author_name: text, title: text, title_link: text, text, fallback: text, footer: text },
  ...{ fields: parts, blocks: parts, actions: parts },
  ts: z.union([z.number(), z.string()]).nullish().catch(null),
});
const Message = z.object({
  ts: z.string(),
  text,
  user: text,
  username: text,
  bot_id: text,
  bot_profile: z.object({ name: text }).nullish().catch(null),
  attachments: parts,
  blocks: parts,
});
const Field = z.object({ title: z.string(), value: z.union([z.string(), z.number()]) });
const TextObject = z.object({ text: z.string() });
const Block = z.object({
  type: z.string(),
  text: z.union([z.string(), TextObject]).nullish().catch(null),
  fields: parts,
  elements: parts,
  url: text,
});

/** Parts, fields and links of a message that are kept. */
const most = 200;
const deepest = 6;

/** Null for what is no message. */
export function toldMessage(raw: unknown, place: Place): ToldMessage | null {
  const parsed = Message.safeParse(raw);
  if (!parsed.success) return null;
  const { ts, text: own, username, bot_id: bot, bot_profile: profile, attachments, blocks } = parsed.data;
  const told: ToldMessage = { place, ts, app: Boolean(bot), parts: [], fields: [], links: [] };
  const author = username ?? profile?.name;
  if (author) told.author = author.slice(0, 200);
  add(told, 'text', own);
  for (const block of blocks ?? []) addBlock(told, block, deepest);
  for (const attachment of attachments ?? []) addAttachment(told, attachment);
  return told;
}

function addAttachment(told: ToldMessage, raw: unknown): void {
  const parsed = Attachment.safeParse(raw);
  if (!parsed.success) return;
  const {
    pretext,
    author_name,
    title,
    title_link,
    text: body,
    fallback,
    footer,
    fields,
    blocks,
    actions,
    ts,
  } = parsed.data;
  add(told, 'text', pretext);
  add(told, 'small', author_name);
  add(told, 'title', title);
  if (title && title_link) link(told, plainText(title, ''), title_link);
  add(told, 'text', body);
  for (const field of fields ?? []) {
    const it = Field.safeParse(field);
    if (it.success && told.fields.length < most)
      told.fields.push({ name: plainText(it.data.title, ''), value: plainOf(told, String(it.data.value)) });
  }
  for (const block of blocks ?? []) addBlock(told, block, deepest);
  for (const action of actions ?? []) addBlock(told, action, deepest);
  add(told, 'small', footer);
  if (!title && !body && !blocks?.length) add(told, 'text', fallback);
  const at = Number(ts) * 1_000;
  if (at > 0) told.dated ??= at;
}

/** Sections, headers, contexts, buttons and rich texts alike: words wherever they stand, in order. */
function addBlock(told: ToldMessage, raw: unknown, deep: number): void {
  const parsed = Block.safeParse(raw);
  if (!parsed.success || deep === 0) return;
  const { type, text: own, fields, elements, url } = parsed.data;
  const said = typeof own === 'string' ? own : own?.text;
  if (url) link(told, said ? plainText(said, '') : '', url);
  if (type === 'button') return;
  if (type === 'rich_text_section' || type === 'rich_text_quote' || type === 'rich_text_preformatted') {
    const line = (elements ?? []).map((element) => Block.safeParse(element).data?.text);
    add(told, 'text', line.map((it) => (typeof it === 'string' ? it : (it?.text ?? ''))).join(''));
    for (const element of elements ?? []) addBlock({ ...told, parts: [] }, element, deep - 1);
    return;
  }
  add(told, type === 'header' ? 'title' : 'text', said);
  for (const field of fields ?? []) add(told, 'text', TextObject.safeParse(field).data?.text);
  for (const element of elements ?? []) {
    if (type === 'context') add(told, 'small', TextObject.safeParse(element).data?.text);
    else addBlock(told, element, deep - 1);
  }
}

function add(told: ToldMessage, kind: ToldMessage['parts'][number]['kind'], raw: string | null | undefined): void {
  if (!raw || told.parts.length >= most) return;
  const words = plainOf(told, raw).trim();
  if (words !== '') told.parts.push({ kind, text: words });
}

/** Dates become ISO times, links their words; where they lead is kept apart. */
function plainOf(told: ToldMessage, raw: string): string {
  const dated = raw.replace(/<!date\^(\d{9,11})\^[^<>]*>/g, (_, seconds: string) =>
    new Date(Number(seconds) * 1_000).toISOString(),
  );
  const unlinked = dated.replace(/<(https?:[^<>|]*)(?:\|([^<>]*))?>/g, (_, url: string, words?: string) => {
    link(told, plainText(words ?? '', ''), url);
    return words ?? url;
  });
  return unlinked
    .split('\n')
    .map((line) => plainText(line, ''))
    .join('\n');
}

function link(told: ToldMessage, words: string, url: string): void {
  const plain = url.replace(/&amp;/g, '&');
  if (told.links.length < most && plain.length <= 4_000 && /^https?:/i.test(plain))
    told.links.push({ words: words.slice(0, 300), url: plain });
}
