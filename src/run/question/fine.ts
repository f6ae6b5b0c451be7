/**
 * What people say who ask for an aspect of a topic, in their own words.
 * Owns: gathering the phrasings of `fine/`. Refuses: learning, and which topic an aspect is of (run/ask.ts).
 */
import type { AskAspect } from '../ask.ts';

/** Each aspect with its phrasings, parted by `|`. */
export const fine: readonly (readonly [AskAspect, string])[] = [];
