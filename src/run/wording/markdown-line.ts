/**
 * Text in a Markdown file.
 * Owns: making any text one line that no Markdown reader takes for a heading, a link or HTML.
 */

/** Characters of one line. */
const longest = 2_000;

export function markdownLine(text: string): string {
  return text
    .slice(0, longest)
    .split(/\s/)
    .filter(Boolean)
    .join(' ')
    .replace(/[<>]/g, (it) => (it === '<' ? '&lt;' : '&gt;'))
    .replace(/[[\]`*_]/g, (it) => (/[[\]]/.test(it) ? it : `\\${it}`));
}
