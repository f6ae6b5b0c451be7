/**
 * Words that ask for less, said alone: "mute this alert for 30 min", "be quiet pls", "unmute", "speak again".
 * Owns: which messages are nothing but that, and for how long. Refuses: words that also ask something else; they are
 * questions, and a question must not silence anybody.
 */
import { count, lengthOf, longUnit } from '../run/question/time-words.ts';

/** What is asked for; `long` in ms, or until people are back. */
export type LessSaid = { kind: 'mute' | 'quiet'; long: number | 'tomorrow' } | { kind: 'unmute' | 'speak' };

const hour = 3_600_000;
/** Nothing is muted for longer. */
const longest = 7 * 24 * hour;
/** Characters that such a message has at most. */
const most = 120;

const please = '(?:(?:please|pls|plz|ok|okay|hey|can you|could you|just|now|then|to|me) ){0,4}';
const thing = '(?:this|that|the|it|all|my|these|those|alert|alerts|alarm|alarms|page|pages|notifications?|incident)';
const here = '(?:here|now|there|pls|please|plz|thanks|thank you|bot|aura|in this channel|in here)';
const forTime = `(?: (?:for|the next|for the next|another)){0,1} ${count} ?${longUnit}`;
const untilMorning = '(?: (?:until|till|til))? (?:tomorrow|the morning|morning|tomorrow morning)';
const end = `(?:${forTime}|(${untilMorning}))?(?: ${here}){0,3}$`;

const mutes = new RegExp(`^${please}(?:mute|snooze|silence|hush)(?: ${thing}){0,3}${end}`);
const quiets = new RegExp(
  `^${please}(?:(?:be|keep|stay|go) (?:quiet|quite|silent|still)|quiet(?: down)?|silence|shut up|shush|hush|pipe down|stop (?:talking|posting|spamming|chatting|writing|messaging))(?: ${here}){0,2}${end}`,
);
const unmutes = new RegExp(`^${please}(?:un-?mute|un-?snooze|un-?silence)(?: ${thing}){0,3}(?: ${here}){0,2}$`);
const speaks = new RegExp(
  `^${please}(?:(?:you (?:can|may) )?(?:speak|talk|post)(?: up)?(?: here)? again|speak up|un-?quiet|not quiet (?:any ?more|any longer)|stop being quiet)(?: ${here}){0,2}$`,
);

/** Null for whatever asks for something else as well. */
export function lessSaid(text: string): LessSaid | null {
  if (text.length > most) return null;
  const said = text
    .toLowerCase()
    .replace(/[.!?,;:]/g, ' ')
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ');
  if (unmutes.test(said)) return { kind: 'unmute' };
  if (speaks.test(said)) return { kind: 'speak' };
  const [mute, quiet] = [mutes.exec(said), quiets.exec(said)];
  if (quiet) return { kind: 'quiet', long: longOf(quiet) };
  return mute && { kind: 'mute', long: longOf(mute) };
}

function longOf([, number, unit, morning]: RegExpExecArray): number | 'tomorrow' {
  if (morning !== undefined) return 'tomorrow';
  const length = number === undefined || unit === undefined ? null : lengthOf(number, unit);
  return Math.min(length ?? hour, longest);
}
