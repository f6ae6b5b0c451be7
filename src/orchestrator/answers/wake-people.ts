/**
 * "Whom do I have to wake, who can sleep?": for whom there is something to do now, and for whom not.
 * Owns: that answer at every stage. Refuses: calling anybody, and saying who is awake.
 */
import { at, cite, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { approvers, cardOf, deedName } from './fix.ts';
import { leftOpen } from './open-ends.ts';
import { onCall, owners } from './owner.ts';
import { type Stage, stageOf } from './stage.ts';
import { overSince } from './what-now.ts';
import { lookedUp, suspectOf } from './wording.ts';

export async function wakePeople(asked: Asked): Promise<Told> {
  const stage = stageOf(asked);
  const isQuiet = stage.is === 'over' || stage.is === 'calm';
  return {
    lines: [...named(asked, stage), ...neededLines(asked, stage), ...(isQuiet ? [] : [await onCall(asked)])],
    foot: lookedUp(asked, []),
  };
}

/** Those of the component that is asked about, where it is not the one that the trouble comes from. */
function named({ ask, finding, seen }: Asked, stage: Stage): Words[] {
  const { component } = ask.subject;
  if (component === undefined || stage.is === 'over' || stage.is === 'calm') return [];
  if (finding?.outcome !== 'fault' || finding.component === null || component === finding.component) return [];
  const cites = cite(seen?.evidence.triage);
  return finding.blastRadius.includes(component) || component === finding.alerted
    ? [
        say`Those of ${name(component)} have nothing to mend as far as was seen: it only meets what comes from ${name(finding.component)}.${cites}`,
      ]
    : [
        say`Those of ${name(component)} are not needed as far as was seen: nothing unusual was found to come from there.${cites}`,
      ];
}

function neededLines(asked: Asked, stage: Stage): Words[] {
  const { finding, state } = asked;
  const component = finding?.component ?? suspectOf({ ...asked, ask: { ...asked.ask, subject: {} } });
  const whose = owners(asked, component)[0] ?? [];
  switch (stage.is) {
    case 'waits':
      return [
        say`Now only ${approvers(stage.card, 'briefly')} is needed, for ${deedName(stage.card)} on ${cardOf(stage.card)}, until ${at(stage.card.expiresAt)}.`,
        say`If that is denied or does not help, those who run ${name(stage.card.action.component)}: ${whose} Everybody else can sleep, as far as is known here.`,
      ];
    case 'running':
    case 'checking':
      return [
        say`Nobody now: ${deedName(stage.card)} is approved, and I say here whether it helps. If it does not, those who run it: ${whose}`,
      ];
    case 'looking':
      return [say`Not known yet: I am still looking for the cause.`];
    case 'over': {
      const [left] = leftOpen({ state, finding });
      return [
        say`Nobody has to be woken for it: ${overSince(asked)}. That it stays so I cannot promise.`,
        ...(left ? [say`${left} ${whose}`] : []),
      ];
    }
    case 'calm':
      return [
        say`Nobody has to be woken for it: nothing is wrong as far as was measured, and no card waits.`,
        ...(state.resolved ? [] : [say`The alert is not marked as resolved: that is for whoever holds it.`]),
      ];
    case 'by-hand':
    case 'closed':
    case 'no-help': {
      const again =
        stage.is === 'closed' ? say`, and ${approvers(stage.card, 'briefly')} if it shall be done after all` : [];
      return [
        say`Those who run ${name(stage.card.action.component)}, since it goes on${again}: ${whose}`,
        say`Nobody else is needed for that, as far as is known here.`,
      ];
    }
    case 'bare':
      return [
        finding?.outcome === 'fault' && finding.component !== null
          ? say`Those who run ${name(finding.component)}, since no fix of mine is proposed: ${whose}`
          : say`Not known, since the cause is not; the nearest are those of what the alert is about: ${whose}`,
      ];
  }
}
