/**
 * Takes out of a reply's text what a model thought aloud before it spoke.
 * Owns: the marks that open models put around it. Refuses: judging the rest.
 */

/**
 * Linear in the text. A thought without an end reaches to the end of the text; an end without a beginning ends one that
 * began in the prompt.
 */
export function withoutThoughts(text: string): string {
  let kept = '';
  let at = 0;
  let isInside = false;
  let marks = 0;
  for (const { 0: mark, 1: ends, index } of text.matchAll(/<(\/?)think(?:ing)?>/gi)) {
    marks += 1;
    if (!isInside && !(ends && marks === 1)) kept += text.slice(at, index);
    if (ends) at = index + mark.length;
    isInside = !ends;
  }
  if (marks === 0) return text;
  return (isInside ? kept : kept + text.slice(at)).trim();
}
