/**
 * "Show the logs / errors of X": the patterns with their counts, times and a line each.
 * Owns: which patterns are shown. Refuses: whole logs; the note has them.
 */
import { sayCount } from '../../run/wording/quantity.ts';
import { formOf } from '../../run/question/form.ts';
import { mended } from '../../run/question/spelling.ts';
import { namesOf } from '../../run/question/subject.ts';
import { vocabularyOf } from '../../run/question/vocabulary.ts';
import { at, cite, exact, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { lookAtLogs, type Pattern } from './looked.ts';
import { ownWords, distinct, lead, lookedUp, subjectOf, suspectOf } from './wording.ts';

const mostPatterns = 6;

export async function logs(asked: Asked): Promise<Told> {
  // What people get is written where they come in.
  const service = asksOfPeople.test(asked.text) ? subjectOf(asked) : suspectOf(asked);
  if (service === null) return { lines: [say`Of which component? Name one.`] };
  const looked = await lookAtLogs(asked, service);
  if ('why' in looked) return { lines: [say`The logs of ${name(service)} could not be read: ${quote(looked.why)}`] };
  const { found, evidence } = looked;
  const asks = quotedIn(asked.text);
  if (asks !== null) return { lines: quoted(asked, service, asks, looked), foot: lookedUp(asked, [evidence]) };
  const kind = kindIn(mended(asked.text, namesOf(vocabularyOf(asked.state, asked.catalog))), service);
  if (kind !== null) return { lines: ofKind(asked, service, kind, looked), foot: lookedUp(asked, [evidence]) };
  const severe = found.patterns.filter(({ severity, inside }) => severity !== 'info' && inside > 0);
  const onlyErrors = /\b(err|warn|exception|crash|fail)/i.test(asked.text);
  const shown = onlyErrors || severe.length > 0 ? severe : found.patterns.filter(({ inside }) => inside > 0);
  const figure = figureOf(asked, found.patterns);
  const others =
    found.patterns.length === 0 && asked.ask.subject.component === undefined ? errorsElsewhere(asked, service) : [];
  // Who asks for the lines of whatever is broken wants those that there are.
  if (!figure && others.length > 0)
    return {
      lines: [
        ...others.map((line, place) => (place === 0 ? say`${line}${cite(asked.seen?.evidence.triage)}` : line)),
        say`${name(service)} itself wrote no log lines in this time.${cite(evidence)}`,
      ],
      foot: lookedUp(asked, [evidence]),
    };
  return {
    lines: [
      ...(figure ? [say`${figure}${cite(evidence)}`] : []),
      say`${yesOrNo(asked.text, severe)}${opening(service, found.patterns, severe, { onlyErrors, when: spanOf(asked) })}${figure ? [] : cite(evidence)}`,
      ...shown.slice(0, mostPatterns).map(patternLine),
      ...(asksBefore.test(asked.text) && severe.length > 0 ? before(found.patterns, severe) : []),
      ...(severe.some(({ severity, change }) => severity === 'error' || change === 'new' || change === 'more')
        ? metByCallers(asked, service)
        : errorsElsewhere(asked, service)),
      ...(shown.length > mostPatterns ? [say`${shown.length - mostPatterns} more in the whole output.`] : []),
    ],
    foot: lookedUp(asked, [evidence]),
  };
}

/** The time that was asked for, so that it is seen to be the one that was read. */
function spanOf({ ask: { window } }: Asked): Words {
  return window ? exact(say` from ${at(window.from)} to ${at(window.to)}`) : [];
}

const asksBefore = /\b(?:before|prior|leading up|lead up)\b/i;

/** What it wrote beside what went wrong; that there was no warning is news as well. */
function before(all: readonly Pattern[], severe: readonly Pattern[]): Words[] {
  const first = Math.min(...severe.map((it) => Date.parse(it.first)));
  const others = all.filter((it) => !severe.includes(it) && it.inside > 0 && Date.parse(it.first) < first);
  return others.length === 0
    ? [say`Nothing else that it wrote before that is kept: no warning came.`]
    : [say`No warning came before that; what it wrote:`, ...others.slice(0, mostOthers).map(patternLine)];
}

const anyOf =
  /\b(?:any|how many|(?:are|is) there(?: any| some| an?)?|no|only)(?: (?:new|recent|other|more))? ([a-z\d][a-z\d-]{2,24})\b/i;
const ofAnyKind =
  /^(?:errors?|warnings?|logs?|lines?|messages?|exceptions?|fail\w*|entries|output|problems?|issues?|news?|anything|nothing|useful|weird|strange|unusual|interesting|helpful|more|others?|are|is|any|some|out|in|from|for|of|at|the|there|thing|something|warn\w*|critical|fatal|log\w*|stack\w*|traces?|times?)$/i;

/** "Any timeouts in there?": of which kind the lines shall be; null where any will do. */
function kindIn(text: string, service: string): string | null {
  const said = formOf(text) === 'why' ? undefined : anyOf.exec(text.slice(0, 300))?.[1]?.toLowerCase();
  return said === undefined || ofAnyKind.test(said) || said === service ? null : said;
}

/** Lines of that kind, its own and what others wrote, counted. */
function ofKind(asked: Asked, service: string, kind: string, { found, evidence }: Patterns): Words[] {
  const one = kind.replace(/(?<=\d)s$|(?<=[a-z]{3})s$/, '');
  const has = (line: string) => plainOf(line).includes(plainOf(one).replace(/(?:ie|e|y)$/, ''));
  const own = found.patterns.filter(({ example, inside }) => inside > 0 && has(example));
  const lines = sayCount(
    own.reduce((sum, { inside }) => sum + inside, 0),
    'line',
  );
  const others = distinct(
    (asked.triage?.anomalies ?? [])
      .filter((it) => it.source === 'log' && it.component !== service && has(it.signal))
      .map((it) => say`${name(it.component)}: ${ownWords(it)}`),
  ).slice(0, mostOthers);
  const opening =
    own.length > 0
      ? say`Yes: ${lines} of ${name(service)} with ${quote(one)}.${cite(evidence)}`
      : others.length > 0
        ? say`Yes, though not from ${name(service)} itself, which logged none.${cite(evidence)}`
        : say`No: ${name(service)} logged no line with ${quote(kind)} in this time, and nobody else one that is new.${cite(evidence)}`;
  return [opening, ...own.slice(0, mostPatterns).map(patternLine), ...others];
}

/** "Timed out", "time-outs" and "timeout" are one word. */
function plainOf(text: string): string {
  return text.toLowerCase().replace(/\btim(?:e|ed|es|ing)[ -]?out/g, 'timeout');
}

/** "Does it log errors?" */
function yesOrNo(text: string, severe: readonly Pattern[]): string {
  const any = severe.some(({ severity }) => severity === 'error' || !/\berrors?\b/i.test(text));
  return formOf(text) === 'whether' ? (any ? 'Yes: ' : 'No: ') : '';
}

/** "What is the timeout set to?": the figure that a line names with it; nobody here reads settings. */
function figureOf({ text, triage }: Asked, patterns: readonly Pattern[]): Words | null {
  if (
    !/\b(?:what|which|how (?:long|many|high|much))\b[^.?!]{0,60}\b(?:timeouts?|time ?limit|deadline|limit)\b/i.test(
      text,
    )
  )
    return null;
  const lines = [
    ...patterns.map(({ example }) => example),
    ...(triage?.anomalies ?? []).filter(({ source }) => source === 'log').map(({ signal }) => signal),
  ];
  for (const line of lines) {
    const said =
      /\b(?:timed out|timeout|deadline|limit)\b[^0-9]{0,30}(\d{1,9}(?:\.\d{1,4})? ?(?:ms|s|sec|seconds|min)\b)/i.exec(
        line.slice(0, 400),
      )?.[1];
    if (said !== undefined) return say`${name(said)}, by what is logged (settings are not read here): ${quote(line)}`;
  }
  return say`Not known: no setting is read here, and no line names it.`;
}

/** Letters that a line is known by. */
const leastQuoted = 5;

/** A piece of a line, as somebody copied it. */
function quotedIn(text: string): string | null {
  const said = /["“”„«]([^"“”„«»]{1,200})["“”»]/.exec(text.slice(0, 1_000))?.[1]?.trim() ?? '';
  return said.length < leastQuoted ? null : said;
}

/** "…, is that it?": what is new may be it; what was logged before as well is not. */
function quoted(asked: Asked, service: string, said: string, { found, evidence }: Patterns): Words[] {
  const { patterns } = found;
  const [line] = patterns.filter(({ example }) => example.toLowerCase().includes(said.toLowerCase()));
  if (!line)
    return [say`${name(service)} logged no line with ${quote(said)} in this time.${cite(evidence)}`, lead(asked)];
  const isNew = line.change === 'new' || line.change === 'more';
  const verdict = isNew
    ? say`It may belong to it: ${name(service)} logs that ${line.change === 'new' ? 'only since then' : 'more than usual'}`
    : say`No: ${name(service)} logged that before as well`;
  const others = patterns.filter((it) => it !== line && it.change === 'new' && it.severity !== 'info');
  return [
    say`${verdict}.${cite(evidence)}`,
    patternLine(line),
    ...others.slice(0, mostOthers).map(patternLine),
    ...saidOfIt(asked, service),
    lead(asked),
  ];
}

type Patterns = Extract<Awaited<ReturnType<typeof lookAtLogs>>, { found: unknown }>;

function opening(
  service: string,
  all: Pattern[],
  severe: Pattern[],
  { onlyErrors, when }: { onlyErrors: boolean; when: Words },
): Words {
  if (all.length === 0) return say`${name(service)} wrote no log lines${when.length > 0 ? when : ' in this time'}.`;
  if (severe.length === 0)
    return onlyErrors
      ? say`${name(service)} logged no errors and no warnings${when.length > 0 ? when : ' in this time'}.`
      : say`${name(service)} logged no errors and no warnings${when}; what it wrote:`;
  const lines = severe.reduce((sum, { inside }) => sum + inside, 0);
  const isNew = severe.some(({ change }) => change === 'new' || change === 'more');
  if (!isNew && severe.every(({ severity }) => severity === 'warning'))
    return say`${name(service)} logged no errors; ${sayCount(lines, 'warning')}, none of them new${when}:`;
  const fresh = severe.filter(({ change }) => change === 'new').length;
  return say`${name(service)} logged ${sayCount(lines, 'error or warning', 'errors and warnings')}${severe.length > 1 ? ` of ${severe.length} kinds` : ''}${fresh === 0 ? '' : severe.length > 1 ? `, ${fresh} new` : ', new'}${when}:`;
}

const asksOfPeople = /\b(?:users?|customers?|people|ppl|clients?|visitors?|shoppers?)\b/i;

/** Whose they are, where it has none: what others wrote of it, else who logs any. */
function errorsElsewhere(asked: Asked, service: string): Words[] {
  const of = saidOfIt(asked, service);
  if (of.length > 0) return of;
  const lines = (asked.triage?.anomalies ?? []).filter(
    (it) => it.source === 'log' && it.severity === 'error' && !it.chronic && it.component !== service,
  );
  return distinct(lines.map((it) => say`The errors are ${name(it.component)}'s: ${ownWords(it)}`)).slice(0, mostOthers);
}

/** What broke because of it, as those logged it who were hit. */
function metByCallers({ triage, finding }: Asked, service: string): Words[] {
  if (service !== finding?.component) return [];
  const lines = (triage?.anomalies ?? []).filter(
    (it) =>
      it.source === 'log' &&
      it.severity === 'error' &&
      !it.chronic &&
      it.component !== service &&
      finding.blastRadius.includes(it.component),
  );
  return distinct(lines.map((it) => say`What came of it at ${name(it.component)}: ${ownWords(it)}`)).slice(
    0,
    mostOthers,
  );
}

/** What others logged of a component that says nothing itself. */
function saidOfIt({ triage }: Asked, service: string): Words[] {
  const lines = (triage?.anomalies ?? []).filter(
    (it) => it.source === 'log' && it.component !== service && it.signal.includes(service),
  );
  return distinct(lines.map((it) => say`${name(it.component)} complains of it: ${ownWords(it)}`)).slice(0, mostOthers);
}

const mostOthers = 2;

const changes: Record<Pattern['change'], string> = {
  new: 'new',
  gone: 'gone now',
  more: 'more than usual',
  fewer: 'fewer than usual',
  same: 'as usual',
};

export function patternLine({ severity, change, inside, first, last, example }: Pattern): Words {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  const when = to - from < 1_000 ? say`${at(to)}` : say`${at(from)} to ${at(to)}`;
  // Lines of one minute, or one line, are told apart by their seconds.
  return say`${severity}, ${sayCount(inside, 'time')}, ${changes[change]} (${to - from < 60_000 ? exact(when) : when}): ${quote(example)}`;
}
