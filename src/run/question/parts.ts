/**
 * The questions in one message: "did it work? which version runs now", "who did that and why".
 * Owns: where one ends and the next begins. Refuses: reading them, and more than a few.
 */
import { formOf } from './form.ts';
import { tokensOf } from './tokens.ts';

const most = 3;
/** Characters that are looked through; longer messages tell something, and are read as a whole. */
const longest = 300;
const leastWords = 2;
const asks =
  "(?:who|whom|whose|what|when|where|which|why|how|since|is|are|was|were|do|does|did|can|could|will|would|should|has|have|is it|isn['’]?t|wasn['’]?t|didn['’]?t)\\b";
const seams = new RegExp(`[?!.;]+ +| *, *(?=(?:and |but |or )?${asks})| +(?:and|but|also|plus) +(?=${asks})`, 'gi');
/** Behind it stands what the message is about, not a question of its own. */
const joins = /^(?:and|but|or|also|plus) /i;

/** In their order; the text as it is where it holds one only. */
export function partsOf(text: string): string[] {
  if (text.length > longest) return [text];
  const plain = text.replace(/\s/g, ' ').trim();
  const parts: string[] = [];
  let from = 0;
  for (const seam of plain.matchAll(seams)) {
    parts.push(plain.slice(from, seam.index + (/^[?!.;]/.test(seam[0]) ? 1 : 0)));
    from = seam.index + seam[0].length;
  }
  parts.push(plain.slice(from));
  const whole = parts.map((part) => part.trim().replace(joins, '')).filter((part) => part !== '');
  const questions = whole.filter(
    (part) =>
      (part.endsWith('?') || formOf(part) !== 'other' || /^(?:since|what|which|where|how|show|give)/i.test(part)) &&
      tokensOf(part).length >= leastWords,
  );
  return questions.length < 2 || questions.length > most || questions[0] !== whole[0] ? [text] : questions;
}
