/**
 * What is said in words, and so is no secret by itself: names, types, placeholders, references to a variable.
 * Owns: that judgement of one short value. Refuses: reading more than its start.
 */
const longestWords = 64;
const words = /^[A-Za-z][a-z]*(?:[-_./:+= ]+[A-Za-z][a-z]*)*[-_./:+=]*$/;
const placeholder =
  /^(?:$|[$<[{*%!?…]|\.{3}|x{4,}|(?:null|none|nil|undefined|true|false|yes|no|empty|unset|missing|required|optional|invalid|incorrect|expired|wrong|unknown|denied|string|str|text|bytes|number|boolean|any|object|redacted|removed|hidden|masked)(?![A-Za-z0-9]))/i;

/** Words in lower case, each perhaps with a capital, joined by what joins words: `db-credentials`, `Authentication`. */
export function isWordLike(value: string): boolean {
  return value.length <= longestWords && words.test(value);
}

/** Nothing, a type, a reference (`$TOKEN`, `<set in …>`, `{{ … }}`), or what was taken out already. */
export function isPlaceholder(value: string): boolean {
  return placeholder.test(value.slice(0, longestWords));
}
