/**
 * "Is X ok?", "down or just slow?", "which services are healthy?": how components are now, by what they measure and by
 * what is measured of calls to them.
 * Owns: the word for how one is: up, slow, failing, not reached. Refuses: causes, and taking silence for health.
 */
import { wasMended } from '../../run/actions/mended.ts';
import { asksIfWell, formOf } from '../../run/question/form.ts';
import { vocabularyOf } from '../../run/question/vocabulary.ts';
import { at, cite, listed, name, quote, say, type Words } from '../../run/wording/words.ts';
import { affected } from './affected.ts';
import type { Asked, Told } from './asked.ts';
import { stateOfUnknown } from './guessed.ts';
import { canThey } from './can-they.ts';
import { capitalized } from './customer-words.ts';
import { harmNow, harmOf } from './harm.ts';
import { noiseWords } from './false-alert.ts';
import { lookAtAll, type MetricRow } from './looked.ts';
import { firstSiteWords, isMoved } from './other-site.ts';
import { rowSentence, rowWords } from './row-words.ts';
import { isOut, type State, stateOf, stateWords as words } from './component-state.ts';
import { growthOf, growthWords } from './growth.ts';
import { asOfWords } from './judged.ts';
import { lead, lookedUp, matterWords, subjectOf } from './wording.ts';

const asksWhatFails =
  /\bwhat\W?(?:s| is| exactly)?\b[^.?!]{0,20}\b(?:failing|broken|not working|down|affected)\b[^.?!]{0,40}\b(?:page|everything|all|whole|site|only|just)\b/i;
const mostListed = 8;
const mostRows = 3;

export async function health(asked: Asked): Promise<Told> {
  const { unknown } = asked.ask.subject;
  if (unknown !== undefined) return stateOfUnknown(asked, unknown);
  // Of no component in particular what people meet is meant.
  if (namedIn(asked).length === 0 && (await canThey(asked)).length > 0) return affected(asked);
  if (asksWhatFails.test(asked.text.slice(0, 300)) && asked.finding?.outcome === 'fault') return whatFails(asked);
  const looked = await lookAtAll(asked);
  if ('why' in looked) return { lines: [say`It cannot be told: the fresh look failed, ${quote(looked.why)}`] };
  const { metrics, asOf } = looked.found;
  const noise = noiseWords(asked);
  const known = vocabularyOf(asked.state, asked.catalog).components;
  const foot = lookedUp(asked, [looked.evidence]);
  const named = namedIn(asked);
  const own = named.length > 0 ? named : asksForAll(asked.text) ? [] : [subjectOf(asked) ?? []].flat();
  if (own.length === 0) {
    const all = known.map((it) => stateOf(it, metrics)).filter(({ is }) => is !== 'quiet');
    return {
      lines: [
        ...noise,
        say`${overview(all)}${cite(looked.evidence)}`,
        ...all.filter(isOut).map(stateLine),
        ...(noise.length > 0 ? [] : [lead(asked)]),
      ],
      foot,
    };
  }
  const isCalm = asked.finding?.noFault === true;
  const states = own.slice(0, mostListed).map((it) => (isCalm ? calmed(stateOf(it, metrics)) : stateOf(it, metrics)));
  const [first] = states;
  if (states.length > 1 || !first) {
    return {
      lines: [
        ...states.map((it, place) => (place === 0 ? say`${stateLine(it)}${cite(looked.evidence)}` : stateLine(it))),
        lead(asked),
      ],
      foot,
    };
  }
  return {
    lines: [
      ...othersToo(asked, first.service),
      say`${opening(asked, first)}${asOfWords(asked.state, asOf)}.${cite(looked.evidence)}`,
      ...first.rows.slice(first.is === 'strained' ? 1 : 0, mostRows).map(rowWords),
      ...became(asked, first),
      ...notForSure(asked, first, metrics),
      ...(await comesAgain(asked, first)),
      ...whyOf(asked, first),
      ...(isCalm && noise.length === 0 && !isOut(first) ? [lead(asked)] : []),
    ],
    foot,
  };
}

/** "Only X, or others too?" */
function othersToo({ text, finding }: Asked, service: string): Words[] {
  if (
    !/\b(?:only|just|alone)\b/i.test(text) ||
    !/\b(?:others?|else|too|also|elsewhere|everything|all)\b/i.test(text) ||
    finding?.outcome !== 'fault'
  )
    return [];
  const others = [...new Set([...(finding.component ? [finding.component] : []), ...finding.blastRadius])].filter(
    (it) => it !== service,
  );
  return others.length > 0
    ? [
        say`Not only ${name(service)}: ${listed(others.map((it) => name(it)))} ${others.length > 1 ? 'are' : 'is'} in trouble too${service === finding.component ? ', because of it' : ''}.`,
      ]
    : [say`Only ${name(service)}, as far as was seen.`];
}

/** Of everything, where no component is meant. */
function asksForAll(text: string): boolean {
  return /\b(?:all|every\w*|services|components|apps|systems|others?|else|rest|which|what|overview|site|website|prod\w*|platform|whole|shop)\b/i.test(
    text,
  );
}

function namedIn({ ask, asked }: Asked): string[] {
  const { component } = ask.subject;
  const named = (asked?.components ?? []).map((it) => it.name);
  return ask.inherited || named.length === 0 ? (component ? [component] : []) : [...new Set(named)];
}

/** "No: stock is up, but slow": the yes or no first, where one was asked for. */
function opening({ text, state: incident }: Asked, state: State): Words {
  const [worst] = state.rows;
  if (state.is === 'strained' && worst)
    return say`${name(state.service)} serves its requests at this moment, but ${rowSentence(worst)}`;
  const what = say`${name(state.service)} ${words[state.is]}${isMoved(incident, state.service) ? ' at its other site' : ''}`;
  const isEither = /\bor (?!not\b)/i.test(text);
  if (state.is === 'quiet' || isEither || formOf(text) !== 'whether') return what;
  const asksWell = asksIfWell(text);
  if (asksWell === null) return what;
  return state.is === 'strained' ? what : say`${asksWell === !isOut(state) ? 'Yes' : 'No'}: ${what}`;
}

function stateLine(state: State): Words {
  const [first] = state.rows;
  return first
    ? say`${name(state.service)} ${words[state.is]}: ${rowWords(first)}`
    : say`${name(state.service)} ${words[state.is]}`;
}

function overview(states: readonly State[]): Words {
  const out = states.filter(isOut);
  const well = states.filter(({ is }) => is === 'well').map(({ service }) => name(service));
  if (states.length === 0) return say`It cannot be told: nothing is measured.`;
  if (out.length === 0)
    return say`All ${states.length} that are measured are as usual now: ${listed(well, mostListed)}.`;
  const fine = well.length > 0 ? say`; as usual: ${listed(well, mostListed)}` : [];
  return say`Not as usual now: ${listed(
    out.map(({ service }) => name(service)),
    mostListed,
  )}${fine}.`;
}

function became({ state }: Asked, { wasOut, is, service }: State): Words[] {
  if (is !== 'well' || !wasOut) return [];
  const done = [...state.approvals.values()].findLast((it) => it.state === 'done' && it.action.component === service);
  const after = done?.endedAt === undefined ? [] : say`, before ${name(done.action.name)} at ${at(done.endedAt)}`;
  const first = isMoved(state, service) ? [firstSiteWords()] : [];
  return [...first, say`It was out of its usual range in this incident${after}.`];
}

/** It works for now, and where the trouble came from does not. */
function notForSure({ finding, state }: Asked, { is, wasOut }: State, metrics: readonly MetricRow[]): Words[] {
  const component = finding?.outcome === 'fault' ? finding.component : null;
  if (is !== 'well' || !wasOut || !component || state.resolved || !isOut(stateOf(component, metrics))) return [];
  return [say`Not for sure that it stays so: ${name(component)}, where it comes from, is not back to its usual range.`];
}

/** "What fails right now, everything or just one page?": what people meet, and what works. */
async function whatFails(asked: Asked): Promise<Told> {
  const harm = await harmOf(asked);
  const told = await affected({ ...asked, text: 'what else', ask: { ...asked.ask, topic: 'affected', subject: {} } });
  const opening = harm ? [say`${capitalized(harmNow(harm))}.${cite(harm.evidence)}`] : [];
  return { ...told, lines: [...opening, ...told.lines.toReversed().slice(0, 1), ...told.lines.slice(0, -1)] };
}

/** Where nothing is wrong, a little above the usual is no trouble. */
function calmed(state: State): State {
  const isSmall = (state.is === 'slow' || state.is === 'strained') && state.rows.every(isLittle);
  return isSmall ? { ...state, is: 'near', wasOut: false } : state;
}

/** Below so many times its usual value. */
const little = 1.5;

function isLittle({ before, latest }: MetricRow): boolean {
  return before !== null && latest !== null && before > 0 && latest < little * before;
}

/** What only grows works until it is full: how often that was, and when it comes again. */
async function comesAgain(asked: Asked, { service }: State): Promise<Words[]> {
  const { finding, state } = asked;
  if (finding?.causeKind !== 'leak' || finding.component !== service || wasMended(state)) return [];
  const grown = await growthOf(asked, service);
  return grown ? [growthWords(grown)] : [];
}

/** Why it is so; of one that works again nobody asked why. */
function whyOf(asked: Asked, state: State): Words[] {
  const { finding } = asked;
  if (!isOut(state)) return [];
  return finding && finding.component === state.service && finding.outcome === 'fault'
    ? [say`It is where the trouble comes from: ${matterWords(finding)}.`]
    : [lead(asked)];
}
