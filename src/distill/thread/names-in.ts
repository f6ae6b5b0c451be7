/**
 * Which of some names stand in a text.
 * Owns: that one question, asked in the thread for whole outputs and outside it for short ones. Refuses: other spellings.
 */
export function namesIn(text: string, names: readonly string[]): string[] {
  return names.filter((name) => text.includes(name));
}
