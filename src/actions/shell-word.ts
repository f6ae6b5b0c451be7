/**
 * A word as a person's shell takes it, in characters that a chat shows as they are.
 * Owns: quoting. What is no printable ASCII, and a backtick, is written by its bytes inside of $'…' (bash, zsh, ksh), so that
 * what is pasted is what was meant, whatever a chat or a terminal makes of invisible letters and control characters.
 * Refuses: joining words.
 */

export function shellWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  if (/^[ -_a-~]*$/.test(word)) return `'${word.replaceAll("'", `'\\''`)}'`;
  const written = Array.from(Buffer.from(word, 'utf8'), (byte) => {
    const sign = String.fromCharCode(byte);
    if (sign === "'" || sign === '\\') return `\\${sign}`;
    return /[ -_a-~]/.test(sign) ? sign : `\\${byte.toString(8).padStart(3, '0')}`;
  });
  return `$'${written.join('')}'`;
}
