/**
 * "Why does one certificate make the whole shop fail?": how the cause leads to what people meet, for whoever is new to it.
 * Owns: that chain in plain words, each kind of cause with its own. Refuses: anything of the chain that is not on record.
 */
import type { Finding } from '../../run/evidence.ts';
import { wasMended } from '../../run/actions/mended.ts';
import { cite, listed, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { changeDid, isForEach, isLowered, settingIn } from './change-did.ts';
import { capitalized, doings } from './customer-words.ts';
import { ownSigns } from './own-signs.ts';
import { lookedUp } from './wording.ts';

/** Null where no cause was found. */
export function howItLeads(asked: Asked): Told | null {
  const { finding, seen, state } = asked;
  if (finding?.outcome !== 'fault' || finding.component === null || finding.verdict === 'inconclusive') return null;
  const { component, impact } = finding;
  const at = name(component);
  const between = [...state.approvals.values()]
    .flatMap(({ action }) => (action.component === component ? action.touches : []))
    .concat(finding.blastRadius)
    .filter((it, place, all) => it !== component && all.indexOf(it) === place);
  const what = impact.journeys.length > 0 ? doings(impact.journeys.map((it) => it.name)) : null;
  const needs =
    between.length === 0
      ? []
      : [
          say`${listed(between.map((it) => name(it)))} ${between.length > 1 ? 'need' : 'needs'} an answer of ${at} for their own${what === null ? '' : `, and ${what} ${/ and /.test(what) ? 'need' : 'needs'} theirs`}: one that misses is enough.`,
        ];
  const signs = ownSigns(asked, 1);
  return {
    lines: [
      say`${plainly(finding)}${cite(seen?.evidence.triage)}`,
      ...needs,
      ...(what === null
        ? []
        : [
            say`${capitalized(wasMended(state) ? 'that was' : 'that is')} what people ${wasMended(state) ? 'met' : 'meet'} at ${what}.`,
          ]),
      ...(signs.length > 0 ? [say`To be seen at ${at} by: ${listed(signs)}.`] : []),
    ],
    foot: lookedUp(asked, []),
  };
}

/** In words that need no knowledge of the parts. */
function plainly(finding: Finding): Words {
  const { causeKind, change, component } = finding;
  const at = name(component ?? '');
  const set = change ? settingIn(change.summary) : null;
  const did = change ? changeDid(finding) : null;
  if (set && isLowered(set))
    return say`${at} may use only ${name(set.now)} of what ${name(set.key)} counts, where it had ${name(set.before)}: whatever comes beyond that waits for its turn, so that it gets slow, and what waits too long is given up.`;
  if (set)
    return say`${name(set.key)} of ${at} went from ${name(set.before)} to ${name(set.now)}, and from then on it did not do what those who call it need. How that setting does it, nothing that I read tells.`;
  switch (causeKind) {
    case 'certificate':
      return say`A certificate is how a caller makes sure whom it talks to, and it has a last day. ${at} itself may run well: its callers break off each call before they send anything, since what it shows is not accepted any more.`;
    case 'leak':
      return say`Each request leaves something in the memory of ${at} that is never given back${did ? say` (its release ${did})` : []}. When it is full, ${at} is killed and starts empty; meanwhile whoever needs it gets an error, and then it fills up again.`;
    case 'dependency':
      return say`${at} takes calls and does not answer them. Its callers wait until their time limit and then give up, each with an error; while they wait they hold what they need for others.`;
    case 'traffic':
      return say`More comes in than ${at} can work off: the rest waits, gets slow, and some of it is given up.`;
    case 'saturation':
      return say`Something in ${at} is full: whatever needs a place in it waits, and what waits too long fails.`;
    case 'scale':
      return say`Too few of ${at} are there for what comes in: the rest waits, gets slow, and some of it is given up.`;
    default:
      return did && change
        ? isForEach(did)
          ? say`${name(change.ref)} of ${at} ${did}: a request for many items has that much more to do, and its answer comes so much later.`
          : say`${name(change.ref)} of ${at} ${did}. How that leads to what is met, nothing that I read tells.`
        : change
          ? say`Since ${name(change.ref)} ${at} does not do what those who call it need.`
          : say`${at} does not do what those who call it need; how it came to that is not known here.`;
  }
}
