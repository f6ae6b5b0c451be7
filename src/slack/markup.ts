/**
 * The one place where text becomes Slack markup.
 * Owns: escaping of everything foreign, and the few live tokens that may be built: mentions, fences, links to known hosts.
 * Refuses: trusting a string; only what `markup` or its companions made counts as markup, and a string gets into a line
 * of Aura's own only as a literal of the source (`own`), or as somebody's words (`quote`, `quotation`, `code`, `fence`),
 * which are marked as such, bounded, and can neither end their line nor format it.
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

type Part = number | Markup | null | undefined | readonly Part[];

/** A template whose own words are markup; what is inserted has to say what it is. */
export function markup(words: TemplateStringsArray, ...parts: Part[]): Markup {
  let text = words[0] ?? '';
  for (const [index, part] of parts.entries()) text += rendered(part) + (words[index + 1] ?? '');
  return new Markup(text);
}

function rendered(part: Part): string {
  if (part === null || part === undefined) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(rendered).join('') : String(part);
}

/** Aura's own words. Takes literals only, so that no text from elsewhere can pass for them. */
export function own<const T extends string>(words: string extends T ? never : T): Markup {
  return new Markup(words);
}

export function join(parts: readonly Markup[], separator = '\n'): Markup {
  return new Markup(parts.map((part) => part.text).join(separator));
}

/** Foreign text as it may stand in mrkdwn: nothing live, nothing invisible, no end of a fence. */
export function escape(text: string): string {
  return visible(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/```/g, "'''");
}

/** Characters; no message, dialog or line of ours holds as many, and what is behind is not looked at. */
const longestShown = 100_000;

/**
 * Drops what a reader cannot see but a parser or an eye obeys: controls, format characters (zero-width, bidirectional,
 * tags), variation selectors, fillers, lone surrogates; every kind of blank becomes a plain one. Tabs and line ends stay.
 */
export function visible(text: string): string {
  return clip(text, longestShown)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\p{Zs}\u2800]/gu, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** A name or a short value in code type, on one line, up to `most` characters as sent. */
export function code(text: string, most = 200): Markup {
  const inside = escape(unquoted(lineOf(text, most))).replace(/`/g, "'");
  return new Markup(inside.length > 0 ? `\`${inside}\`` : '“”');
}

/** Somebody else's sentence inside a line of ours: in quotation marks, on one line, up to `most` characters as sent. */
export function quote(text: string, most = 300): Markup {
  return new Markup(`“${inert(unquoted(lineOf(text, most)))}”`);
}

/** Somebody else's words as lines of their own, each of them set off by the bar that only a quotation has. */
export function quotation(text: string, most: number): Markup {
  const lines = clip(visible(text), most).split('\n');
  const said = lines.map((line) => lineOf(line, most)).filter((line) => line.length > 0);
  return new Markup(
    said
      .slice(0, mostLines)
      .map((line) => `>${inert(unquoted(line))}`)
      .join('\n'),
  );
}

const mostLines = 40;

/** Only Aura's own quotation marks look like this. */
function unquoted(text: string): string {
  return text.replace(/[“”„‟]/g, '"');
}

/** The first `length` characters, never half of one; an ellipsis says that there was more. */
export function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** One line that takes up to `most` characters once it is escaped, so that no text of others pushes Aura's own words out. */
function lineOf(text: string, most: number): string {
  const line = visible(clip(text, 4 * most))
    .replace(/\s+/g, ' ')
    .trim();
  let [sent, at, fitting] = [0, 0, 0];
  for (const point of line) {
    sent += point === '&' ? 5 : point === '<' || point === '>' ? 4 : point.length;
    if (sent > most) return `${line.slice(0, fitting)}…`;
    at += point.length;
    if (sent < most) fitting = at;
  }
  return line;
}

/** What Slack would read as formatting or as an emoji's name, in characters that look alike and mean nothing to it. */
function inert(line: string): string {
  return escape(line)
    .replace(/\*/g, '∗')
    .replace(/~/g, '∼')
    .replace(/`/g, "'")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, 'ˍ')
    .replace(/:(?=[\w+'-]{0,60}[A-Za-z+_-][\w+'-]{0,60}:)/g, '∶');
}

/** Words on one line, the blanks at their ends kept, that can neither format nor call anybody. */
export function inertLine(text: string, most: number): Markup {
  const inner = inert(lineOf(text, most));
  return new Markup(`${/^\s/.test(text) ? ' ' : ''}${inner}${inner !== '' && /\s$/.test(text) ? ' ' : ''}`);
}

/** A block of foreign text in code type. */
export function fence(text: string): Markup {
  return new Markup(`\`\`\`\n${escape(text)}\n\`\`\``);
}

/** A live mention of one person, from an id that looks like one; anything else is shown as a value. */
export function mention(user: string): Markup {
  return /^[UW][A-Z0-9]{2,20}$/.test(user) ? new Markup(`<@${user}>`) : code(user, 60);
}

/** A channel by its name, from an id that looks like one; anything else is shown as a value. */
export function channelLink(channel: string): Markup {
  return /^[CG][A-Z0-9]{2,20}$/.test(channel) ? new Markup(`<#${channel}>`) : code(channel, 60);
}

/** Words that open an address of the team's own configuration; the words alone where there is none, or it is no such one. */
export function link(address: string | undefined, words: Markup): Markup {
  if (address === undefined || address.length > longestAddress || !URL.canParse(address)) return words;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return words;
  const inside = url.href.replace(/&/g, '&amp;').replace(/[<>|\s]/g, encodeURIComponent);
  return new Markup(`<${inside}|${words.text}>`);
}

/** Slack shows no longer one as a link. */
const longestAddress = 3_000;

/** A moment as each reader's own clock shows it, `exact` to the second. `at` in epoch ms. */
export function moment(at: number, exact = false): Markup {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return new Markup('unknown time');
  const utc = `${date.toISOString().slice(11, exact ? 19 : 16)} UTC`;
  return new Markup(`<!date^${Math.floor(at / 1_000)}^${exact ? '{time_secs}' : '{time}'}|${utc}>`);
}

/** A day as each reader's own calendar shows it. `at` in epoch ms. */
export function day(at: number): Markup {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return new Markup('an unknown day');
  return new Markup(`<!date^${Math.floor(at / 1_000)}^{date}|${date.toISOString().slice(0, 10)}>`);
}

/** A moment with how long ago it is, which each reader's Slack keeps up to date. `at` in epoch ms. */
export function when(at: number): Markup {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return new Markup('unknown time');
  const utc = `${date.toISOString().slice(11, 16)} UTC`;
  return new Markup(`<!date^${Math.floor(at / 1_000)}^{time} ({ago})|${utc}>`);
}

/** Shortened to `most` characters of markup, never inside an entity, a token, an open fence, code type or quotation marks. */
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
  if (inFence) return new Markup(`${head}${closing}${tail}`);
  const inCode = (head.match(/`/g) ?? []).length % 2 === 1;
  const inQuote = head.lastIndexOf('“') > head.lastIndexOf('”');
  return new Markup(`${head}${inCode ? '`' : ''}${inQuote ? '”' : ''}${tail}`);
}

/**
 * The words of markup without its tokens, where nothing is formatted: a name stands bare, any other value quoted.
 * `say`: a moment (epoch ms) in other words than those that stand in for it.
 */
export function wordsOf(whole: Markup, say?: (at: number, standIn: string) => string): string {
  return clip(whole.text, longestShown)
    .replace(/`([^`\n]*)`/g, (_, value: string) => (/^[\w.:/@-]+$/.test(value) ? value : `“${value}”`))
    .replace(/<!date\^?(\d{0,15})[^|<>]*\|([^<>]*)>/g, (_, seconds: string, standIn: string) =>
      say && seconds !== '' ? say(Number(seconds) * 1_000, standIn) : standIn,
    )
    .replace(/<https?:[^|<>]*\|([^<>]*)>/g, '$1')
    .replace(/<@[A-Z0-9]+>/g, 'somebody')
    .replace(/somebody(?:,? somebody)+/g, 'some people')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** One line for Slack's plain text objects, at most `most` characters as sent. */
export function oneLine(text: string, most: number): string {
  const points = Array.from(
    visible(clip(text, 8 * most))
      .replace(/\s+/g, ' ')
      .trim(),
  );
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
  return oneLine(clip(text, 8 * most).replace(/:\/\//g, '[:]//'), most);
}
