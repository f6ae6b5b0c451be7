/**
 * "What percent of buys fail?", "is it the database, or do requests wait for a connection?", "sev 1 or 2?": asked in a form
 * that no topic has.
 * Owns: those three. Refuses: a severity; whose rule that is says it.
 */
import type { AskTopic } from '../../run/ask.ts';
import { blamedIn } from '../../run/question/guess.ts';
import { sayShare } from '../../run/wording/quantity.ts';
import { cite, listed, name, say } from '../../run/wording/words.ts';
import { affected } from './affected.ts';
import type { Asked, Told } from './asked.ts';
import { waysOf } from './can-they.ts';
import { offRecord } from './off-record.ts';
import { ownSigns } from './own-signs.ts';
import { calledBy, isMeant } from './ways-in.ts';
import { lead, lookedUp } from './wording.ts';

/** Characters of a question that are read. */
const most = 300;

const ofInside = /\b(?:databases?|dbs?|networks?|dns|queues?|brokers?|caches?|disks?)\b/i;
const ofPlaces: ReadonlySet<AskTopic> = new Set([
  ...(['affected', 'ability', 'standing', 'health', 'cause', 'unknown', 'site'] as const),
]);

/** "Is the database slow, or do requests wait for a connection?": the cause and its signs; what is inside is taken up behind it. */
export function eitherInside(asked: Asked): Told | null {
  const { finding, ask, text } = asked;
  const head = text.slice(0, most);
  if (finding?.outcome !== 'fault' || !ofPlaces.has(ask.topic) || !/\bor\b/i.test(head) || !ofInside.test(head))
    return null;
  // Bare suspects are looked for by their names.
  if (blamedIn(head).length > 0) return null;
  const own = ownSigns(asked, mostSigns);
  return {
    lines: [lead(asked), ...(own.length > 0 ? [say`To be seen there: ${listed(own)}.`] : [])],
    foot: lookedUp(asked, []),
  };
}

const mostSigns = 3;

const asksShare = /\b(?:percent\w*|share|out of (?:\d{2,4}|ten|a hundred)|how many)\b|%/i;
const ofFailures = /\b(?:fail\w*|error\w*|broken|break\w*)\b/i;

/** "What percent of buys fail?": of that way in, not of all that its component gets. */
export async function shareOfWay(asked: Asked): Promise<Told | null> {
  const head = asked.text.slice(0, most);
  const isAsked = asked.ask.topic === 'metric' && asksShare.test(head) && ofFailures.test(head);
  if (!isAsked || asked.ask.subject.route !== undefined || asked.ask.subject.component !== undefined) return null;
  const { ways, evidence } = await waysOf(asked);
  const meant = ways.filter(({ route }) => isMeant(route, head) || calledBy(route, head) !== null);
  const [way] = meant;
  if (meant.length !== 1 || !way || way.failed === null) return null;
  return {
    lines: [
      say`${sayShare(way.failed)} of ${name(way.route)} at ${name(way.service)} fail now${way.errors ? say`, at its worst ${sayShare(way.errors.worst ?? 0)}, usually ${sayShare(way.errors.before ?? 0)}` : []}.${cite(evidence)}`,
    ],
    foot: lookedUp(asked, evidence ? [evidence] : []),
  };
}

const asksSeverity =
  /\b(?:which|what|would|should|is (?:this|it)|set|rate)\b[^.?!]{0,40}\b(?:sev(?:erity)?[ -]?\d?|priority|p[0-4])\b/i;

/** "Sev 1 or sev 2?": whose rule that is, and what it would rest on. */
export async function ofSeverity(asked: Asked): Promise<Told | null> {
  if (!asksSeverity.test(asked.text.slice(0, most)) || asked.finding?.outcome !== 'fault') return null;
  const unknown = offRecord(asked.text, { always: true });
  const told = await affected({ ...asked, text: '', ask: { ...asked.ask, topic: 'affected', subject: {} } });
  return { ...told, lines: [...(unknown ? [unknown] : []), ...told.lines] };
}
