/**
 * Questions that were understood more finely than by their topic.
 * Owns: which file answers which aspect. Refuses: their answers; where one has nothing to say, the topic answers.
 */
import type { AskAspect } from '../../run/ask.ts';
import type { Asked, Told } from './asked.ts';
import { byHandWords } from './by-hand.ts';
import { closeIt } from './close-it.ts';
import { contact } from './contact.ts';
import { didItRun } from './deed-happened.ts';
import { doingNow } from './doing-now.ts';
import { ifItDoesNotHelp } from './if-denied.ts';
import { reopen } from './reopen.ts';
import { seeMyself } from './see-myself.ts';
import { seenIt } from './seen-it.ts';
import { alertLine, fixAlert } from './the-alert.ts';
import { wakePeople } from './wake-people.ts';
import { whatNow } from './what-now.ts';
import { whoDecides } from './who-decides.ts';
import { wasItMine, whoMadeIt } from './who-made-it.ts';

type FineAnswerer = (asked: Asked) => Promise<Told | null> | Told | null;

const answerers: Partial<Record<AskAspect, FineAnswerer>> = {
  'alert-line': alertLine,
  'by-hand': byHandWords,
  'by-me': wasItMine,
  'close-it': closeIt,
  contact,
  'did-it-run': didItRun,
  'doing-now': doingNow,
  'fix-alert': fixAlert,
  'if-it-fails': ifItDoesNotHelp,
  override: whoDecides,
  reopen,
  'see-myself': seeMyself,
  'seen-it': seenIt,
  'wake-people': wakePeople,
  'what-now': whatNow,
  'who-caused': whoMadeIt,
};

/** Null where no aspect was heard, or its file has nothing to say of it here. */
export async function byAspect(asked: Asked): Promise<Told | null> {
  const { aspect } = asked.ask;
  return aspect === undefined ? null : ((await answerers[aspect]?.(asked)) ?? null);
}
