/**
 * What people say who ask for an aspect of a topic, in their own words.
 * Owns: gathering the phrasings of `fine/`. Refuses: learning, and which topic an aspect is of (run/ask.ts).
 */
import type { AskAspect } from '../ask.ts';
import { alertLine } from './fine/alert-line.ts';
import { allOrSome } from './fine/all-or-some.ts';
import { byHand } from './fine/by-hand.ts';
import { byMe } from './fine/by-me.ts';
import { calmOrQuiet } from './fine/calm-or-quiet.ts';
import { closeIt } from './fine/close-it.ts';
import { contact } from './fine/contact.ts';
import { customersSay } from './fine/customers-say.ts';
import { dataLost } from './fine/data-lost.ts';
import { didItRun } from './fine/did-it-run.ts';
import { doingNow } from './fine/doing-now.ts';
import { downtime } from './fine/downtime.ts';
import { exactWords } from './fine/exact-words.ts';
import { fixAlert } from './fine/fix-alert.ts';
import { fixOrItself } from './fine/fix-or-itself.ts';
import { fixToBlame } from './fine/fix-to-blame.ts';
import { forewarned } from './fine/forewarned.ts';
import { ifItFails } from './fine/if-it-fails.ts';
import { inFlight } from './fine/in-flight.ts';
import { kills } from './fine/kills.ts';
import { knownIssue } from './fine/known-issue.ts';
import { lastingRepair } from './fine/lasting-repair.ts';
import { mechanism } from './fine/mechanism.ts';
import { nextTime } from './fine/next-time.ts';
import { outageOrSlow } from './fine/outage-or-slow.ts';
import { override } from './fine/override.ts';
import { perRequest } from './fine/per-request.ts';
import { reopen } from './fine/reopen.ts';
import { retry } from './fine/retry.ts';
import { sameOrNew } from './fine/same-or-new.ts';
import { seeMyself } from './fine/see-myself.ts';
import { seenIt } from './fine/seen-it.ts';
import { setAgain } from './fine/set-again.ts';
import { sinceMoment } from './fine/since-moment.ts';
import { smaller } from './fine/smaller.ts';
import { split } from './fine/split.ts';
import { takenAlong } from './fine/taken-along.ts';
import { trustMeNot } from './fine/trust-me-not.ts';
import { wakePeople } from './fine/wake-people.ts';
import { whatNow } from './fine/what-now.ts';
import { whichParts } from './fine/which-parts.ts';
import { whoCaused } from './fine/who-caused.ts';

const said: Record<AskAspect, string> = {
  'calm-or-quiet': calmOrQuiet,
  'fix-or-itself': fixOrItself,
  split,
  reopen,
  'set-again': setAgain,
  mechanism,
  'same-or-new': sameOrNew,
  'in-flight': inFlight,
  'taken-along': takenAlong,
  downtime,
  'alert-line': alertLine,
  'fix-alert': fixAlert,
  kills,
  'seen-it': seenIt,
  retry,
  'what-now': whatNow,
  'doing-now': doingNow,
  'did-it-run': didItRun,
  smaller,
  'which-parts': whichParts,
  contact,
  override,
  'see-myself': seeMyself,
  'known-issue': knownIssue,
  'close-it': closeIt,
  'outage-or-slow': outageOrSlow,
  'since-moment': sinceMoment,
  'wake-people': wakePeople,
  'customers-say': customersSay,
  'data-lost': dataLost,
  'next-time': nextTime,
  'per-request': perRequest,
  'all-or-some': allOrSome,
  'lasting-repair': lastingRepair,
  forewarned,
  'by-hand': byHand,
  'by-me': byMe,
  'if-it-fails': ifItFails,
  'fix-to-blame': fixToBlame,
  'who-caused': whoCaused,
  'trust-me-not': trustMeNot,
  'exact-words': exactWords,
};

/** Each aspect with its phrasings, parted by `|`. */
export const fine = Object.entries(said) as (readonly [AskAspect, string])[];
