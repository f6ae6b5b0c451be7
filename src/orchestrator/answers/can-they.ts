/**
 * "Can customers still pay?": no, yes, or some of them, by the share of that way in that fails now.
 * Owns: which way in is meant. Refuses: anything where that share is not measured.
 */
import { sayShare } from '../../run/wording/quantity.ts';
import { formOf } from '../../run/question/form.ts';
import { name, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import { doing } from './customer-words.ts';
import { harmOf } from './harm.ts';
import { isMeant } from './ways-in.ts';

const asks = /\b(?:can|cannot|able)\b/i;
const buys = /\b(?:pay\w*|buy\w*|purchas\w*|order|check ?out|shop)\b/i;
/** Shares of those that try. */
const hardlyAny = 0.005;
const most = 0.5;
const nearlyAll = 0.95;

/** Empty where nothing of it is asked or measured. */
export async function canThey(asked: Asked): Promise<Words[]> {
  const { ask, text } = asked;
  const head = text.slice(0, 300);
  if (formOf(head) !== 'whether' || !asks.test(head) || ask.subject.component !== undefined) return [];
  const harm = await harmOf(asked);
  const way = harm?.ways.find((it) => isMeant(it.name, head) || (buys.test(head) && doing(it.name) === 'buying'));
  const share = way?.errors?.latest ?? null;
  if (!way || share === null) return [];
  const failing = say`${sayShare(share)} of ${name(way.name)} fail now`;
  if (share < hardlyAny) return [say`Yes: ${failing}.`];
  return share < most
    ? [say`Not all of them: ${failing}.`]
    : [say`${share > nearlyAll ? 'No' : 'Hardly'}: ${failing}.`];
}
