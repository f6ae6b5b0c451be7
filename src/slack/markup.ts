/**
 * The one place where text becomes Slack markup.
 * Owns: escaping of everything foreign, and the few live tokens that may be built: mentions, fences, links to known hosts.
 * Refuses: trusting a string; only what `markup` or its companions made counts as markup.
 *
 * Rules: https://docs.slack.dev/messaging/formatting-message-text (`&`, `<`, `>` escaped; everything live begins with `<`).
 */

/** Text that is safe to send as mrkdwn. */
export class Markup {
  readonly text: string;

  constructor(escaped: string) {
    this.text = escaped;
  }

  toString(): string {
    return this.text;
  }
}

type Part = string | number | Markup | null | undefined | readonly Part[];

/** A template whose own words are markup and whose insertions are foreign, unless they are markup themselves. */
export function markup(words: TemplateStringsArray, ...parts: Part[]): Markup {
  let text = words[0] ?? '';
  for (const [index, part] of parts.entries()) text += rendered(part) + (words[index + 1] ?? '');
  return new Markup(text);
}

function rendered(part: Part): string {
  if (part === null || part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(rendered).join('');
  return escape(String(part));
}

export function join(parts: readonly Markup[], separator = '\n'): Markup {
  return new Markup(parts.map((part) => part.text).join(separator));
}

/** Foreign text as it may stand in mrkdwn: nothing live, nothing invisible, no end of a fence. */
export function escape(text: string): string {
  return visible(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/```/g, "'''");
}

/**
 * Drops what a reader cannot see but a parser or an eye obeys: controls, format characters (zero-width, bidirectional,
 * tags), fillers, lone surrogates. Tabs and line ends stay.
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(/\p{Cf}|\u115f|\u1160|\u17b4|\u17b5|\u3164|\uffa0/gu, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** A name or a short value in code type, on one line. */
export function code(text: string): Markup {
  const inside = escape(text.replace(/\s+/g, ' ').trim()).replace(/`/g, "'");
  return new Markup(inside.length > 0 ? `\`${inside}\`` : '``');
}

/** A block of foreign text in code type. */
export function fence(text: string): Markup {
  return new Markup(`\`\`\`\n${escape(text)}\n\`\`\``);
}

/** A live mention of one person, from an id that looks like one; anything else is shown as text. */
export function mention(user: string): Markup {
  return /^[UW][A-Z0-9]{2,20}$/.test(user) ? new Markup(`<@${user}>`) : new Markup(escape(user));
}

/** A moment as each reader's own clock shows it. `at` in epoch ms. */
export function moment(at: number): Markup {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return new Markup('unknown time');
  const utc = `${date.toISOString().slice(11, 16)} UTC`;
  return new Markup(`<!date^${Math.floor(at / 1_000)}^{time}|${utc}>`);
}

/** Shortened to `most` characters of markup, never inside an entity, a token or an open fence. */
export function cut(whole: Markup, most: number): Markup {
  const { text } = whole;
  if (text.length <= most) return whole;
  const tail = ' … (cut)';
  const closing = '\n```';
  let head = text.slice(0, Math.max(0, most - tail.length - closing.length));
  head = head.replace(/&[a-z]{0,4}$/, '').replace(/[\ud800-\udbff]$/, '');
  const opened = head.lastIndexOf('<');
  if (opened > head.lastIndexOf('>')) head = head.slice(0, opened);
  head = head.replace(/`{1,2}$/, '');
  const inFence = (head.match(/```/g) ?? []).length % 2 === 1;
  return new Markup(inFence ? `${head}${closing}${tail}` : head + tail);
}

/** The words of markup without its tokens: what a notification shows of it. */
export function wordsOf(whole: Markup): string {
  return whole.text
    .replace(/<!date[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<@([A-Z0-9]+)>/g, '@$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** One line for Slack's plain text objects, at most `most` characters as sent. */
export function oneLine(text: string, most: number): string {
  const points = Array.from(visible(text).replace(/\s+/g, ' ').trim());
  const sent = points.map((point) =>
    point === '&' ? '&amp;' : point === '<' ? '&lt;' : point === '>' ? '&gt;' : point,
  );
  if (sent.join('').length <= most) return sent.join('');
  let line = '';
  for (const point of sent) {
    if (line.length + point.length > most - 1) break;
    line += point;
  }
  return `${line}…`;
}

/** What stands in notifications and where blocks are not shown: no markup, no address that a client would make live. */
export function fallback(text: string, most: number): string {
  return oneLine(text.replace(/:\/\//g, '[:]//'), most);
}
