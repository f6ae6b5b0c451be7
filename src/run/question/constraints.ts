/**
 * How something shall be told: in so many sentences or lines, briefly, without what is named; and what it is wanted for.
 * Owns: those words, which ask nothing by themselves. Refuses: what is told.
 */

/** Characters of a message that are read. */
const most = 300;
const numbers: Record<string, number> = { a: 1, one: 1, single: 1, two: 2, three: 3, four: 4, five: 5 };
const count = '(one|a single|single|two|three|four|five|[1-5])';
const counted = new RegExp(`\\b${count}(?:[ -]\\w{1,12})?[ -](?:lines?|liners?|sentences?)\\b`, 'i');
const mostLines =
  /\b(?:max(?:imum)?|at most|under|up to|no more than|not more than|less than|within|in)\b[^.?!]{0,8}\b(\d{1,2}) lines?\b|\b(\d{1,2})[ -]?lines?\b/i;
const brief = /\b(?:short|shortest|brief|briefly|quick|concise|compact|tl;?dr|in a nutshell)\b/i;
const without =
  /\b(?:do not|don['’]?t|dont|never|no need to|please not|without|leave out|skip|omit|not) (?:to )?(?:mention\w*|nam\w+|say\w*|tell\w*|talk\w* about|writ\w+|bring\w* up|includ\w*|put\w* in|refer\w* to)?[^.?!]{0,40}/gi;
const purpose =
  /^(?:(?:i|we|they)(?: will|['’]ll)? (?:need|want|use) (?:it|this|that|them) (?:for|to)\b|(?:it|this|that)(?:['’]?s| is| goes)? (?:for|into|to) (?:the|my|our|a)\b|for (?:the|my|our|a) \w+(?: \w+){0,2}$|so (?:that )?(?:i|we|they) (?:can|could|know)\b)/i;
const isHow =
  /^(?:(?:please|pls|and|but|also),? ){0,3}(?:do not|don['’]?t|dont|no|not|without|max\w*|at most|keep it|make it|nothing|under|in|just|only|leave out|skip) [^?]*$/i;
const leavesOut = /^(?:\w+,? ){0,3}(?:leave out|omit|skip)\b/i;
const bindsText =
  /\b(?:mention|name|names|blame|technical|jargon|words?|lines?|sentences?|short|brief|send|post|publish|long)\b/i;

/** Whether a piece asks for nothing but says how, or for what, the rest is wanted. */
export function isConstraint(piece: string): boolean {
  const read = piece
    .slice(0, most)
    .trim()
    .replace(/[.!]{1,3}$/, '');
  return (
    !read.endsWith('?') && (purpose.test(read) || (isHow.test(read) && (leavesOut.test(read) || bindsText.test(read))))
  );
}

/** So many sentences or lines of what is to be passed on; null where no number is said. */
export function sentencesWanted(text: string): number | null {
  const said = counted.exec(text.slice(0, most))?.[1]?.toLowerCase().replace('a ', '');
  return said === undefined ? null : Number(said) || (numbers[said] ?? null);
}

/** So many lines at most; 10 where it shall only be short; null where neither is said. */
export function linesWanted(text: string): number | null {
  const head = text.slice(0, most);
  const found = mostLines.exec(head);
  const said = Number(found?.[1] ?? found?.[2] ?? 0);
  return said > 0 ? said : brief.test(head) ? shortest : null;
}

const shortest = 10;

/** Whether it shall not be told that somebody said no. */
export function hidesDenial(text: string): boolean {
  return (text.slice(0, most).match(without) ?? []).some((it) =>
    /\bden(?:ial|ied|y)|said no|turned down|refus|reject/i.test(it),
  );
}
