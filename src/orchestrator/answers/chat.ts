/**
 * What asks for nothing: thanks, a greeting, a sigh, who one speaks with, what Aura may do.
 * Owns: one short line, and where it stands for whoever is lost. Refuses: small talk that goes on.
 */
import { say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { fixes, waitingOf, waitsWords } from './fix.ts';
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
  return waitingOf(asked.state) ? [next(asked)] : [];
}

/** What has to be done, and by whom. */
export function next({ state }: Asked): Words {
  const waiting = waitingOf(state);
  if (waiting) return say`Next: ${waitsWords(waiting)}`;
  const [newest] = fixes({ state });
  if (newest) return say`${newest} Nothing waits for you.`;
  return say`Nothing is proposed. Ask “what do you propose?” or “investigate again”.`;
}
