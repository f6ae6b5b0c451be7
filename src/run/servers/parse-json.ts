/**
 * JSON that somebody else wrote.
 * Owns: a bound on its depth. A megabyte of nothing but openings takes the engine's parser twenty times as long as
 * other texts, and whatever walks what it made may run out of stack. Refuses: the size of a text; callers bound it.
 */

/** Levels; no alert, answer or argument has a tenth as many. */
const deepest = 1_000;
/** A text of fewer characters costs nothing, however deep it is. */
const shortest = 20_000;

/** The value of a text. Throws a SyntaxError where it is no JSON, or is deeper than 1,000 levels. */
export function parseJson(text: string): unknown {
  if (text.length > shortest && isDeeperThan(text, deepest))
    throw new SyntaxError(`JSON of more than ${deepest} levels`);
  return JSON.parse(text);
}

/** In one pass; what stands in strings opens and closes nothing. */
function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) at = endOfString(text, at);
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > most) return true;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return false;
}

/** Where the string that opens at a place closes; the end of the text where it never does. */
function endOfString(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 92) at += 1;
    else if (code === 34) return at;
  }
  return text.length;
}
