/**
 * "Who did this, a human or a job?", "was it my deploy?": who made the change that fits the cause, and what of that is known.
 * Owns: both answers. Refuses: blame, and names of people that no record has.
 */
import { formOf } from '../../run/question/form.ts';
import { at, cite, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { askersTeamOf } from './askers-team.ts';
import { madeByMe } from './by-me.ts';
import { changeLine } from './changes.ts';
import { type ChangeRow, lookAtChanges } from './looked.ts';
import { isMachine, owners } from './owner.ts';
import { standing } from './standing.ts';
import { changeKind, changeName, lead, lookedUp, timeOf } from './wording.ts';

/** Null where another change or component is named than the one that fits. */
export async function whoMadeIt(asked: Asked): Promise<Told | null> {
  const { finding, ask } = asked;
  const isOther = (said: string | undefined, own: string | null | undefined) => said !== undefined && said !== own;
  if (isOther(ask.subject.change, finding?.change?.ref)) return null;
  if (isOther(ask.subject.component, finding?.change?.service ?? finding?.component)) return null;
  if (finding?.outcome !== 'fault' || finding.component === null)
    return {
      lines: [
        finding?.noFault
          ? say`Nobody: nothing is wrong, as far as was measured.`
          : say`Not known: no change was found to be the cause.`,
        lead(asked),
      ],
      foot: lookedUp(asked, []),
    };
  const { change, component } = finding;
  if (!change)
    return {
      lines: [
        say`Nobody, as far as was seen: no change fits the cause. ${owners(asked, component)[0] ?? []}`,
        lead(asked),
        say`Whose task it would have been to see it coming is not known here.`,
      ],
      foot: lookedUp(asked, []),
    };
  const made = await rowOf(asked, change);
  return {
    lines: made
      ? whoLines(asked, made.row, made.evidence)
      : [say`Who made ${changeName(change)} could not be looked up.`],
    foot: lookedUp(asked, made ? [made.evidence] : []),
  };
}

function whoLines(asked: Asked, row: ChangeRow, evidence: string): Words[] {
  const { author, service, time, kind } = row;
  const what = say`the ${changeKind(kind)} of ${name(service ?? asked.finding?.component ?? '')}, ${name(row.ref)}, at ${at(timeOf(time))}`;
  const whose = owners(asked, service ?? asked.finding?.component ?? null)[0] ?? [];
  if (author === undefined) return [say`Not known: the record of ${what} names nobody.${cite(evidence)}`, whose];
  return [
    isMachine(author)
      ? say`${quote(author)}, by its name a machine: it made ${what}.${cite(evidence)}`
      : say`${quote(author)} made ${what}, by what is recorded.${cite(evidence)}`,
    isMachine(author)
      ? say`Which person is behind that, and whether they can be reached, is not known here. ${whose}`
      : say`Whether they can be reached now is not known here. ${whose}`,
  ];
}

async function rowOf(
  asked: Asked,
  { ref, service }: { ref: string; service?: string },
): Promise<{ row: ChangeRow; evidence: string } | null> {
  const whole = { ...asked, ask: { ...asked.ask, window: null } };
  const looked = await lookAtChanges(whole, service);
  if ('why' in looked) return null;
  const row = looked.found.changes.find((it) => it.ref === ref);
  return row ? { row, evidence: looked.evidence } : null;
}

/** "Was it my deploy?": of what is named, or that it is not known which is theirs. */
export async function wasItMine(asked: Asked): Promise<Told> {
  const { ask, finding, text } = asked;
  if (ofAura.test(text.slice(0, 300))) return madeByMe(asked);
  const foot = lookedUp(asked, []);
  if (finding?.noFault)
    return {
      lines: [
        say`No: nothing is wrong as far as was measured, so that no change is to blame for anything.`,
        lead(asked),
      ],
      foot,
    };
  if (finding?.outcome !== 'fault' || finding.component === null)
    return { lines: [say`Not known: the cause was not found yet.`, lead(asked)], foot };
  const { component, change } = ask.subject;
  const team = await askersTeamOf(asked, component);
  if (team && change === undefined) return team;
  if (change !== undefined || component !== undefined) return standing(asked);
  const fits = finding.change;
  const made = fits ? await rowOf(asked, fits) : null;
  const word = formOf(text) === 'whether' ? 'Which change is yours I cannot see' : 'I cannot see which change is yours';
  return {
    lines: [
      fits
        ? say`${word}: name its version or its component. The one that fits is ${made ? changeLine({ finding: null, hypotheses: [] }, made.row) : changeName(fits)}.${cite(made?.evidence)}`
        : say`No change of anybody, as far as was seen: ${lead(asked)}`,
      fits
        ? say`Whoever changed something else did not cause it, as far as was seen.`
        : say`${owners(asked, finding.component)[0] ?? []}`,
    ],
    foot: lookedUp(asked, made ? [made.evidence] : []),
  };
}

/** Whether Aura itself did something. */
const ofAura =
  /\b(?:did|have|had|has|are|were|was|is) (?:you|u|aura|the bot)\b|\b(?:you|u|aura|the bot) (?:did|have|had|caused|broke|changed)\b/i;
