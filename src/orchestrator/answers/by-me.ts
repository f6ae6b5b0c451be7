/**
 * "Did anything get changed before the stop?", "have you done anything in prod yet?": what was carried out through Aura,
 * told apart from what others changed.
 * Owns: that answer. Refuses: the list of changes (changes.ts), and recoveries (trend.ts).
 */
import { formOf } from '../../run/question/form.ts';
import { say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { changeLine } from './changes.ts';
import { fixes, mayHaveRun } from './fix.ts';
import { lookAtChanges } from './looked.ts';
import { lookedUp } from './wording.ts';

/** Characters of a question that are read. */
const most = 300;
const byYou =
  /\b(?:you|u|aura|the bot|bot)\b[^.?!]{0,25}\b(?:chang\w*|touch\w*|do(?:ne|ing)?|did|run|ran|execut\w*|appl(?:y|ied)|deploy\w*|modif\w*|restart\w*|broke)\b|\b(?:chang\w*|touch\w*|done|ran|executed|applied|modified|carried out|gone? through|went through|happen(?:ed)?)\b[^.?!]{0,30}\b(?:by (?:you|u|aura|the bot)|before (?:the|you|i|we|it|they) ?(?:stop\w*|cancel\w*|got stopped|was stopped)|already|yet|so far|in prod\w*|to prod\w*|on prod\w*)\b|\b(?:in|to|on) prod\w*\b[^.?!]{0,20}\b(?:chang\w*|touch\w*)\b/i;
/** What goes on in production by other hands is asked for in other words. */
const byOthers = /\b(?:deploy\w*|released?|merged?|shipped|who|anyone|anybody|somebody|someone|they)\b/i;

/** Null where it is not asked, or something else beside it is named. */
export async function byMe(asked: Asked): Promise<Told | null> {
  const { text, ask, finding } = asked;
  const head = text.slice(0, most);
  const { component, change } = ask.subject;
  const isElse = change !== undefined || component !== undefined || ask.topic === 'act' || ask.topic === 'less';
  if (isElse || !finding || formOf(head) !== 'whether' || !byYou.test(head) || byOthers.test(head)) return null;
  return madeByMe(asked);
}

/** What was carried out through Aura, and the change of others that fits. */
export async function madeByMe(asked: Asked): Promise<Told> {
  const became = fixes(asked).slice(0, 2);
  const opening = [...asked.state.approvals.values()].some(mayHaveRun)
    ? []
    : [say`No, nothing was changed in production through me.`];
  return { lines: [...opening, ...became, ...(await ofOthers(asked))], foot: lookedUp(asked, []) };
}

/** What fits the cause, of what others changed. */
async function ofOthers(asked: Asked): Promise<Words[]> {
  const { change } = asked.finding ?? {};
  const looked = change ? await lookAtChanges(asked, change.service) : null;
  if (!looked || 'why' in looked) return [];
  const row = looked.found.changes.find(({ ref }) => ref === change?.ref);
  return row ? [say`By others, before that: ${changeLine(asked, row)}.`] : [];
}
