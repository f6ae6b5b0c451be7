/**
 * From Slack's markup of what a person wrote to plain words.
 * Owns: removing the mention of Aura itself, decoding tokens and entities. Refuses: reading meaning into it.
 */

/** Other people's mentions stay, as `@U123` or `@name`: "ask @U123" loses its sense without them. */
export function plainText(text: string, self: string): string {
  return text
    .replace(/<@([A-Z0-9]+)(?:\|([^>]*))?>/g, (_, id: string, label?: string) =>
      id === self ? ' ' : `@${label || id}`,
    )
    .replace(/<#([A-Z0-9]+)(?:\|([^>]*))?>/g, (_, id: string, label?: string) => `#${label || id}`)
    .replace(
      /<!(?:subteam\^)?([^|>^]+)(?:\^[^|>]*)*(?:\|([^>]*))?>/g,
      (_, id: string, label?: string) => label || `@${id}`,
    )
    .replace(/<([^@#!>|][^>|]*)(?:\|([^>]*))?>/g, (_, url: string, label?: string) =>
      label && label !== url ? `${label} (${url})` : url,
    )
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}
