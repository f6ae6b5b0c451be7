/**
 * From Slack's markup of what a person wrote to plain words.
 * Owns: removing the mention of Aura itself, decoding tokens and entities. Refuses: reading meaning into it.
 */

/** Slack keeps no more characters of a message. */
const longestMessage = 40_000;

/** Other people's mentions stay, as `@U123` or `@name`: "ask @U123" loses its sense without them. */
export function plainText(text: string, self: string): string {
  return (
    text
      .slice(0, longestMessage)
      // A token never holds an angle bracket, so one that is opened and not closed is not searched twice.
      .replace(/<([^<>]+)>/g, (_, token: string) => wordsOf(token, self))
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&')
      .replace(/[ \t]{2,}/g, ' ')
      .trim()
  );
}

/** What stands between `<` and `>`: `@U1|name`, `#C1|name`, `!here`, `!subteam^S1|@name`, `!date^…|words`, `url|words`. */
function wordsOf(token: string, self: string): string {
  const bar = token.indexOf('|');
  const [what, label] = bar === -1 ? [token, ''] : [token.slice(0, bar), token.slice(bar + 1)];
  const id = what.slice(1);
  if (what.startsWith('@')) return id === self ? ' ' : `@${label || id}`;
  if (what.startsWith('#')) return `#${label || id}`;
  if (what.startsWith('!')) return label || `@${id.replace(/^subteam\^/, '').split('^', 1)[0]}`;
  return label && label !== what ? `${label} (${what})` : what;
}
