/**
 * Words that ask for less, said alone: "mute this alert for 30 min", "be quiet pls", "stop pinging me about this", "unmute".
 * Owns: which messages are nothing but that, and for how long. Refuses: words that also ask something else; they are
 * questions, and a question must not silence anybody.
 */
import { count, lengthOf, longUnit } from './time-words.ts';
import { tokensOf } from './tokens.ts';
import { untilIn, type UntilTime } from './until-time.ts';

/** What is asked for; `long` in ms, or until people are back. */
export type LessSaid = { kind: 'mute' | 'quiet'; long: number | 'tomorrow' | UntilTime } | { kind: 'unmute' | 'speak' };

const hour = 3_600_000;
/** Nothing is muted for longer. */
const longest = 7 * 24 * hour;
/** Characters that such a message has at most. */
const most = 160;

/** What is done to people by an alert, and by somebody who talks. */
const calls = '(?:ping|pag|alert|alarm|notify|ring|buzz|wak|remind|nudg)';
const talks =
  '(?:talk|post|spamm?|chatt?|writ|messag|bother|bugg?|nagg?|annoy|disturb|flood|comment|repl|updat|pester|harass|shout|mention)';
const ing = '(?:e|ing|ying|ies|y)?';
const whom = '(?: (?:me|us|people|everyone|everybody|the team))?';
const not = '(?:stop|quit|do not|never|no need to|cease)';
const news = '(?:pings?|pages?|alerts?|alarms?|notifications?|notifs?)';
const words = '(?:messages?|updates?|posts?|noise|spam|chatter)';

const unmutes = /\b(?:un-?(?:mute|snooze|silence)|(?:ping|page|alert|notify) (?:me|us) again)\b/;
const speaks =
  /\b(?:(?:speak|talk|post|write) (?:up |here |to (?:me|us) )?again|speak up|un-?quiet|not quiet|(?:do not|stop) be(?:ing)? quiet)\b/;
const mutes = new RegExp(
  `\\b(?:mute|snooze|silence|shut (?:this|that|the) (?:\\w{1,12} )?(?:alert|alarm|page|pager|thing) up|hush (?=this|the|it|that)|${not} ${calls}${ing}\\b${whom}(?: up)?|(?:no more|enough|stop the|stop with the|stop these|stop those) ${news})\\b`,
);
const quiets = new RegExp(
  `\\b(?:(?:be|keep|stay|go|remain) (?:quiet|quite|silent|still)|^(?:please |pls )?quiet(?: down)?|quiet down|silence(?! (?:this|that|it|the|these|those|all|my|alerts?))|shut (?:the \\w{1,9} )?up|stfu|shush|shh+|hush(?! (?:this|that|it|the))|pipe down|zip it|${not} ${talks}${ing}\\b${whom}|(?:no more|enough|stop the|stop with the) ${words}|leave (?:me|us) (?:alone|in peace|be)|give (?:me|us|it) (?:a (?:break|rest)|some (?:peace|quiet|rest))|(?:let|leave) (?:me|us) (?:sleep|work|think|rest)|knock it off|cut it out|enough(?: already| now)?(?= i | we | please|$)|go away|get lost|buzz off)\\b`,
);
/** Of this alert, not of whatever is said here. */
const ofThis = /\babout (?:this|that|it|the|these)\b|\b(?:this|that|the) (?:alert|alarm|page|one)\b/;

const forTime = new RegExp(
  `(?:(?:\\bfor|\\bthe next|\\bfor the next|\\banother|\\bwithin) ){0,1}\\b(?!am\\b)${count} ?${longUnit}\\b`,
);
const untilMorning = /\b(?:(?:for) )?(?:tomorrow morning|tomorrow|the morning|morning)\b/;

/** What stands around such a wish and asks for nothing else. */
const filling = new Set(
  (
    'please pls plz ok okay hey yes can could you would will wanna want just now then to me us my our the a an this that it ' +
    'these those its one ones all any alert alerts alarm alarms page pages ping pings notification notifications incident ' +
    'thing stuff about with on in of for here there channel thread everyone bot aura thanks thank thx already ffs wtf omg ' +
    'god gods sake hell fuck fucking damn bloody stupid dude man mate guys i am we are know got is busy working awake ' +
    'looking at sleeping trying sleep people and so but too much more anymore longer constantly always again while bit ' +
    'moment until i said aware handling handle got this be quite seriously at once let up down oh no time being need peace ' +
    'concentrate talk may not actually rather know hear prefer sorry changed mind instead id'
  ).split(' '),
);
const asks = new Set(
  'is are was were am who whom why what which when how did does has have had should shall must where whose'.split(' '),
);
/** "Do not mute it", "nobody shall mute it". */
const against =
  /\b(?:do not|never|nobody|without|not to|why|before) (?:you |to )?(?:mute|snooze|silence|hush|shut up|be quiet)\b/;

/** Null for whatever asks for something else as well. */
export function lessSaid(text: string): LessSaid | null {
  if (text.length > most) return null;
  const until = untilIn(text);
  const tokens = tokensOf((until ? text.replace(until.words, ' ') : text).replace(/[.!?,;:]/g, ' '));
  const said = tokens.join(' ');
  if (asks.has(tokens[0] ?? '') || against.test(said)) return null;
  const kinds: [RegExp, 'unmute' | 'speak' | 'mute' | 'quiet'][] = [
    [unmutes, 'unmute'],
    [speaks, 'speak'],
    [quiets, 'quiet'],
    [mutes, 'mute'],
  ];
  const [pattern, kind] = kinds.find(([it]) => it.test(said)) ?? [];
  if (!pattern || !kind) return null;
  const about = said.replace(pattern, ' ');
  const [time, morning] = [forTime.exec(about), untilMorning.test(about)];
  const minutes = /\bfor (\d{1,3})(?= |$)/.exec(time ? '' : about);
  const rest = about
    .replace(forTime, ' ')
    .replace(minutes?.[0] ?? forTime, ' ')
    .replace(untilMorning, ' ');
  if (!rest.split(' ').every((word) => word === '' || filling.has(word))) return null;
  if (kind === 'unmute' || kind === 'speak') return { kind };
  const long = until
    ? isTomorrow(until.until)
      ? 'tomorrow'
      : until.until
    : morning && !time
      ? 'tomorrow'
      : lengthSaid(time ?? (minutes && [minutes[0], minutes[1] ?? '', 'min']));
  return { kind: kind === 'quiet' && ofThis.test(about) ? 'mute' : kind, long };
}

/** What stands around another end of what was asked before: "actually only til 6", "make it 2 hours". */
const corrects = new Set('actually only rather better instead sorry no make change it that to not'.split(' '));

/** The same wish with another end; null for whatever says more than how long. `before`: the words that asked for less. */
export function lessCorrected(text: string, before: string): LessSaid | null {
  const was = lessSaid(before);
  if (text.length > most || !was || was.kind === 'unmute' || was.kind === 'speak') return null;
  const own = tokensOf(text)
    .filter((it) => !corrects.has(it))
    .join(' ');
  const again = lessSaid(
    `${was.kind === 'mute' ? 'mute' : 'be quiet'} ${/^(?:for|until|till?|up to)\b/.test(own) ? own : `for ${own}`}`,
  );
  return again && (untilIn(own) !== null || forTime.test(own)) ? again : null;
}

/** The next day's morning, by its own word. */
function isTomorrow({ tomorrow, hour: clock }: UntilTime): boolean {
  return tomorrow === true && clock === 9;
}

function lengthSaid(time: readonly (string | undefined)[] | null): number {
  const [, number, unit] = time ?? [];
  const length = number === undefined || unit === undefined ? null : lengthOf(number, unit);
  return Math.min(length ?? hour, longest);
}
