/**
 * Words that go on with a sentence about a flag: "the flag --password is required", "use --password instead".
 * Owns: that one list. Refuses: any other word; behind the flag of a password it is taken for the password.
 */
const words = new Set(
  (
    'a again also an and are argument as at because before but by can cannot command does doesn either else fails file flag for from ' +
    'has have here if in instead into is isn it its may means must no nor not now of on once only option or output parameter ' +
    'parameters prompt rather should since so still than that the then there this to too twice until value was were what when ' +
    'where which while will with without would you your'
  ).split(' '),
);

/** `word` as it stands, with what ends a sentence behind it. */
export function goesOn(word: string): boolean {
  return words.has(
    word
      .slice(0, 20)
      .replace(/[.,:;!?]{1,3}$/, '')
      .toLowerCase(),
  );
}
