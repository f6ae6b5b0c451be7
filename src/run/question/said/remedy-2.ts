/**
 * What people say who want to know of or want `remedy`: what was done and what helped.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const remedy2 = `has CHANGE been rolled back already, by whom|what was done at night|how did we fix it, i write the newsletter|
how was it repaired, in one line|what did Sven do to make it work|so it was the restart that healed it?|list what was tried|
what helped in the end, so we know it for next time|did turning surge off fix it or was it something else|
were any steps tried by the ops desk yet|how did you guys get the trains back on screen|by whom was it put right|
what was the fix, the customers update says only "resolved"|who and what made it stop|
were there failed attempts before, which ones`;
