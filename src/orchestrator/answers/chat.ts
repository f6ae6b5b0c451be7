/**
 * What asks for nothing: thanks, a greeting, a sigh, who one speaks with, what Aura may do.
 * Owns: one short line, and where it stands for whoever is lost. Refuses: small talk that goes on.
 */
import { isUndecided } from '../../run/actions/approval.ts';
import { at, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { approvers } from './decide.ts';
import { lead } from './wording.ts';

const thanks =
  /\b(?:thank\w*|thx|ty|cheers|nice|great|good (?:job|work|one)|well done|awesome|perfect|cool|love|rock)\b/i;
const self =
  /\b(?:(?:are|is|am) (?:you|this|i) (?:a |an |talking|human)|who are you|what are you|who am i talking|which model|who (?:built|made) you|bot|chatgpt|human)\b/i;
const powers = /\b(?:access|allowed|permission|rights|change things|do things|deploy things|prod\w*|write)\b/i;
const parting =
  /\b(?:bye|night|tomorrow|brb|later|back in|see you|got it|ok|okay|understood|roger|alright|sorry|wrong channel|ignore)\b/i;
const greeting = /\b(?:hi|hey|hello|yo|morning|evening|afternoon|there|ping)\b/i;
const upset =
  /\b(?:not again|damn\w*|ff+s|wtf|argh|sucks?|hate|tired|asleep|ugh|why me|always|insane|mess|fml|third time|lost|useless|no help|not help|not what i asked|not an answer|wrong|omg|jesus)\b/i;

export function chat(asked: Asked): Told {
  const { text } = asked;
  if (upset.test(text))
    return { lines: [say`Sorry, that is a hard night. Where it stands:`, lead(asked), next(asked)] };
  if (self.test(text))
    return {
      lines: [
        say`I am Aura, a program: I read what is measured, logged and changed here, and say what follows from it. “help” lists what can be asked.`,
      ],
    };
  if (powers.test(text))
    return {
      lines: [
        say`I read on my own; I change something only as an action on a card that the right person approved.`,
        next(asked),
      ],
    };
  if (thanks.test(text)) return { lines: [say`You are welcome.`, ...open(asked)] };
  if (greeting.test(text)) return { lines: [say`Here.`, lead(asked), next(asked)] };
  if (parting.test(text)) return { lines: [say`All right.`, ...open(asked)] };
  return { lines: [say`Here. “help” lists what can be asked.`, ...open(asked)] };
}

/** Only what waits; nothing where nothing does. */
function open(asked: Asked): Words[] {
  return [...asked.state.approvals.values()].some(({ state }) => isUndecided(state)) ? [next(asked)] : [];
}

/** What has to be done, and by whom. */
export function next({ state }: Asked): Words {
  const all = [...state.approvals.values()];
  const waiting = all.findLast((it) => isUndecided(it.state));
  if (waiting) {
    const { action, expiresAt } = waiting;
    return say`Next: ${name(action.name)} of ${name(action.component)} waits for ${approvers(waiting)}, until ${at(expiresAt)}.`;
  }
  const done = all.findLast((it) => it.state === 'done');
  if (done?.endedAt !== undefined) {
    const held = done.verification?.state === 'held' ? ', and the recovery was verified' : '';
    return say`${name(done.action.name)} of ${name(done.action.component)} was carried out at ${at(done.endedAt)}${held}; nothing waits for you.`;
  }
  return say`Nothing is proposed. Ask “what do you propose?” or “investigate again”.`;
}
