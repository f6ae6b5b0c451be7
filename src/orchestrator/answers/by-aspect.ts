/**
 * Questions that were understood more finely than by their topic.
 * Owns: which file answers which aspect. Refuses: their answers; where one has nothing to say, the topic answers.
 */
import type { AskAspect } from '../../run/ask.ts';
import type { Asked, Told } from './asked.ts';
import { byHandWords } from './by-hand.ts';
import { calmOrQuiet } from './calm-or-quiet.ts';
import { closeIt } from './close-it.ts';
import { contact } from './contact.ts';
import { customersSay } from './customers-say.ts';
import { dataLost } from './data-lost.ts';
import { didItRun } from './deed-happened.ts';
import { dividedTime } from './divided-time.ts';
import { doingNow } from './doing-now.ts';
import { doubted } from './doubted.ts';
import { whatMended } from './fix-or-itself.ts';
import { signsBefore } from './forewarned.ts';
import { howItLeads } from './how-it-leads.ts';
import { ifItDoesNotHelp } from './if-denied.ts';
import { knownIssue } from './is-it-known.ts';
import { kills, nextTime } from './kills.ts';
import { repairOf } from './lasting-repair.ts';
import { downtime, inFlight, takenAlong } from './of-the-fix.ts';
import { perRequest } from './per-request.ts';
import { reopen } from './reopen.ts';
import { sameOrNew } from './same-or-new.ts';
import { seeMyself } from './see-myself.ts';
import { seenIt } from './seen-it.ts';
import { setAgain } from './set-again.ts';
import { sinceMoment } from './since-moment.ts';
import { alertLine, fixAlert } from './the-alert.ts';
import { anotherTry } from './try-again.ts';
import { wakePeople } from './wake-people.ts';
import { outageOrSlow, whichParts } from './ways-state.ts';
import { whatNow } from './what-now.ts';
import { whoDecides } from './who-decides.ts';
import { wasItMine, whoMadeIt } from './who-made-it.ts';

/** What is no good is the alert, not the fix. */
const ofAlert =
  /\b(?:alert\w*|alarm\w*|rules?|thresholds?|sensitiv\w*|twitchy|pag(?:e|es|er|ed|ing)|monitor\w*|noisy?)\b/i;

type FineAnswerer = (asked: Asked) => Promise<Told | null> | Told | null;

const answerers: Partial<Record<AskAspect, FineAnswerer>> = {
  'alert-line': alertLine,
  'by-hand': byHandWords,
  'by-me': wasItMine,
  'calm-or-quiet': calmOrQuiet,
  'close-it': closeIt,
  contact,
  'customers-say': customersSay,
  'data-lost': dataLost,
  // Whether anything at all was touched is wider than the newest card.
  'did-it-run': (asked) =>
    /\b(?:touch\w*|any ?thing|some ?thing|any changes?)\b/i.test(asked.text.slice(0, 300)) ? null : didItRun(asked),
  'doing-now': doingNow,
  downtime,
  'fix-alert': (asked) => (ofAlert.test(asked.text.slice(0, 300)) ? fixAlert(asked) : null),
  'fix-or-itself': whatMended,
  forewarned: signsBefore,
  'if-it-fails': ifItDoesNotHelp,
  'in-flight': inFlight,
  kills,
  'known-issue': knownIssue,
  'lasting-repair': repairOf,
  mechanism: howItLeads,
  'next-time': nextTime,
  'outage-or-slow': outageOrSlow,
  override: whoDecides,
  'per-request': perRequest,
  reopen,
  retry: anotherTry,
  'same-or-new': sameOrNew,
  'see-myself': seeMyself,
  'seen-it': seenIt,
  'set-again': setAgain,
  'since-moment': sinceMoment,
  split: dividedTime,
  'taken-along': takenAlong,
  'trust-me-not': doubted,
  'wake-people': wakePeople,
  'what-now': whatNow,
  'which-parts': whichParts,
  'who-caused': whoMadeIt,
};

/** Null where no aspect was heard, or its file has nothing to say of it here. */
export async function byAspect(asked: Asked): Promise<Told | null> {
  const { aspect } = asked.ask;
  return aspect === undefined ? null : ((await answerers[aspect]?.(asked)) ?? null);
}
