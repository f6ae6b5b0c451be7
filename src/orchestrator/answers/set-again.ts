/**
 * "Won't config-sync just write the 2 back at its next run?", "what stops that release from going out again?"
 * Owns: that answer: what did it, that what it does next is not seen, and whose it is. Refuses: a no that nobody knows.
 */
import { mendedBy, wasMended } from '../../run/actions/mended.ts';
import { at, cite, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { settingIn } from './change-did.ts';
import { lookAtChanges } from './looked.ts';
import { isMachine, owners } from './owner.ts';
import { prevention } from './prevention.ts';
import { lookedUp, timeOf } from './wording.ts';

/** Null where no change was blamed: nothing sets a certificate back. */
export async function setAgain(asked: Asked): Promise<Told | null> {
  const { finding, state } = asked;
  const change = finding?.change;
  if (finding?.outcome !== 'fault' || !change) return null;
  const looked = await lookAtChanges(asked, change.service);
  const rows = 'found' in looked ? looked.found.changes : [];
  const made = rows.find(({ ref }) => ref === change.ref);
  const author = made?.author;
  const set = settingIn(change.summary);
  const what: Words = set
    ? say`sets ${name(set.key)} to ${name(set.now)} again`
    : say`rolls ${name(change.ref)} out again`;
  const who: Words = author === undefined ? say`whatever made ${name(change.ref)}` : say`${quote(author)}`;
  const mended = mendedBy(state);
  // Since it was taken back: what came after, if anything.
  const after = mended?.endedAt;
  const again =
    after === undefined
      ? []
      : rows.filter((it) => timeOf(it.time) > after && !Object.values(mended?.action.args ?? {}).includes(it.ref));
  const seen: Words[] =
    after === undefined || !('found' in looked)
      ? []
      : again[0]
        ? [say`Since it was put back, ${name(again[0].ref)} came at ${at(timeOf(again[0].time))}.`]
        : [
            say`Since it was put back at ${at(after)} no other change of ${name(change.service ?? finding.component ?? '')} is recorded.`,
          ];
  return {
    lines: [
      say`That may happen: whether ${who} ${what}, and when it runs next, is not known here, and no block on it is on record.${'evidence' in looked ? cite(looked.evidence) : []}`,
      ...(author !== undefined && isMachine(author) && set
        ? [
            say`Where ${quote(author)} has the value from is not seen here: it has to be changed there, or its run be held. I hold no pipelines.`,
          ]
        : [say`Hold ${name(change.ref)}, or whatever ships it, where your releases are made; I hold no pipelines.`]),
      ...seen,
      ...(wasMended(state) ? prevention(asked).slice(0, 1) : []),
      ...owners(asked, change.service ?? finding.component),
    ],
    foot: lookedUp(asked, 'evidence' in looked ? [looked.evidence] : []),
  };
}
