/**
 * Whether a message orders that people be called: "page the owners", "can you get them in here", "ring them please".
 * Owns: those words. Refuses: whom they mean, whether anybody can be called from here, and who wants to be told: "page me".
 */

/** Characters of a message that are read. */
const most = 300;
const opens =
  /(?:^|[.?!,;:]\s|\b(?:and|then)\s)(?:\W|(?:aura|please|pls|ok|okay|so|and|just|then|now|(?:can|could|would|will) you)\b){0,12}/
    .source;
/** Said of people, whatever follows. */
const calls = /(?:page|ring|phone|summon|wake(?: up)?|call in|loop in)\b(?! (?:me|us|it|this|that)\b)/.source;
const fetches = /(?:get|bring|pull|add|fetch|drag|reach|call|ping|alert|notify|invite|loop)\b(?! (?:me|us)\b)/.source;
const people =
  /\b(?:some(?:body|one)|any(?:body|one)|people|folks|guys|teams?|owners?|on-?call|responders?|experts?|engineers?|devs?|dbas?|admins?|in here|(?:them|him|her) in|(?:to|on|into) (?:the|this) (?:call|channel|incident|bridge))\b/
    .source;
const them = /(?:reach|call|ping|alert|notify|invite) (?:them|him|her)\b/.source;
const order = new RegExp(`${opens}(?:${calls}|${them}|${fetches}[^.?!;]{0,40}?${people})`, 'i');

export function fetchesPeople(text: string): boolean {
  return order.test(text.slice(0, most));
}
