/**
 * "Is 4.12.1 still live then?", "how would a test have caught this?": of the change that was blamed.
 * Owns: those two. Refuses: other changes (changes.ts), and writing the test.
 */
import { mendedBy } from '../../run/actions/mended.ts';
import type { Finding } from '../../run/evidence.ts';
import { at, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { changeDid, isForEach, settingIn } from './change-did.ts';
import { fixes } from './fix.ts';
import { lookAtChanges } from './looked.ts';
import { owners } from './owner.ts';
import { changeName, lookedUp, timeOf } from './wording.ts';

/** Characters of a question that are read. */
const most = 300;
const asksIfLive =
  /\b(?:still|currently|even|now)\b[^.?!]{0,20}\b(?:live|running|out|up|deployed|in production|in prod|active|in place|there|set)\b|\b(?:live|running|deployed|active)\b[^.?!]{0,12}\b(?:still|now|at the moment)\b/i;
const asksForTest =
  /\b(?:tests?|testing|ci|staging|review)\b[^.?!]{0,50}\b(?:caught|catch|found|find|seen|see|shown|prevent\w*|stopped|noticed)\b|\b(?:what|which|how|why)\b[^.?!]{0,20}\btests?\b/i;

/** Null where it is not asked, or no change was blamed. */
export async function stillLive(asked: Asked): Promise<Told | null> {
  const { finding, state, text, ask } = asked;
  const change = finding?.change;
  if (finding?.outcome !== 'fault' || !change || !asksIfLive.test(text.slice(0, most))) return null;
  const isMeant =
    ask.subject.change === change.ref || /\b(?:release|version|change|setting|config|deploy)\b/i.test(text);
  if (!isMeant) return null;
  const looked = await lookAtChanges(asked, change.service);
  if ('why' in looked) return null;
  const { changes: rows } = looked.found;
  const made = rows.find(({ ref }) => ref === change.ref);
  const since = made ? say` since ${at(timeOf(made.time))}` : [];
  const mended = mendedBy(state);
  const back = mended?.endedAt;
  const isBack = back !== undefined && mended?.action.change?.ref === change.ref;
  // Somebody may have taken it back without me.
  const later = made ? rows.find((it) => timeOf(it.time) > timeOf(made.time) && it.ref !== change.ref) : undefined;
  return {
    lines: [
      isBack
        ? say`No: ${changeName(change)} was taken back at ${at(back)}.`
        : later
          ? say`Not for sure: ${name(later.ref)} of ${name(later.service ?? change.service ?? '')} came after it, at ${at(timeOf(later.time))}; whether ${name(change.ref)} is still in it is not known here.`
          : say`Yes, as far as is recorded: ${changeName(change)} is in place${since}, and no change of it is recorded since.`,
      ...fixes(asked).slice(0, 1),
    ],
    foot: lookedUp(asked, [looked.evidence]),
  };
}

/** Null where it is not asked, or nothing was found. */
export function testThatCatches(asked: Asked): Told | null {
  const { finding, text, ask } = asked;
  if (finding?.outcome !== 'fault' || finding.component === null || ask.topic === 'act') return null;
  if (!asksForTest.test(text.slice(0, most))) return null;
  return {
    lines: [
      testFor(finding),
      say`Whether such a test is there, and what it said, nothing that I read tells.`,
      ...owners(asked, finding.component, 'ask'),
    ],
    foot: lookedUp(asked, []),
  };
}

/** By its kind, and not measured. */
function testFor(finding: Finding): Words {
  const { causeKind, change, component } = finding;
  const it = name(component ?? '');
  const set = change ? settingIn(change.summary) : null;
  const did = change ? changeDid(finding) : null;
  if (set)
    return say`One that runs ${it} under its usual load with the new value of ${name(set.key)}, or a bound that refuses such a value.`;
  switch (causeKind) {
    case 'leak':
      return say`One that sends ${it} the same request many times and sees that its memory stays level${did ? say`; ${name(change?.ref ?? '')} ${did}` : []}.`;
    case 'certificate':
      return say`None of the code: a certificate runs out on its date. A check of that date some days before would have shown it.`;
    case 'dependency':
      return say`One in which ${it} takes a call and does not answer: it shows what its callers do then, not that it happens.`;
    default:
      return did && isForEach(did)
        ? say`One with several items instead of one, which counts what they cost: ${name(change?.ref ?? '')} ${did}, so that it grows with each of them.`
        : say`One under the load and with the data that production has; what else would show it is not known here.`;
  }
}
