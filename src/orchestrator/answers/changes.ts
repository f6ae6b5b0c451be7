/**
 * "What changed?", "who deployed X?": the changes of a time, newest first, each with who made it.
 * Owns: which time and whose changes. Refuses: blame; it says which one was blamed, and no more.
 */
import { sayCount, sayDuration } from '../../run/wording/quantity.ts';
import { deedOf } from '../../run/actions/deed-of.ts';
import { formOf } from '../../run/question/form.ts';
import { tokensOf } from '../../run/question/tokens.ts';
import { at, cite, exact, name, plainText, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { changeDid, settingIn } from './change-did.ts';
import { isMachine, owners } from './owner.ts';
import { type ChangeRow, lookAtChanges } from './looked.ts';
import { ago, changeKind, lookedUp, timeOf } from './wording.ts';

const mostChanges = 8;

export async function changes(given: Asked): Promise<Told> {
  const but = asksForOthers.test(given.text.slice(0, 300)) ? given.ask.subject.change : undefined;
  const asked = but === undefined ? given : { ...given, ask: { ...given.ask, subject: {} } };
  const { component, change } = asked.ask.subject;
  const looked = await lookAtChanges(asked, component);
  if ('why' in looked) return { lines: [say`Changes could not be read: ${quote(looked.why)}`] };
  const { window } = asked.ask;
  const told = toldBefore(asked);
  const inside = looked.found.changes.filter(({ time, ref }) => {
    if (told.some((line) => line.includes(ref)) || ref === but) return false;
    const when = Date.parse(time);
    return (change === undefined || ref === change) && (!window || (when >= window.from && when < window.to));
  });
  if (inside.length === 0 && told.length > 0)
    return {
      lines: [
        say`Nothing earlier${component === undefined ? [] : say` of ${name(component)}`} is recorded.${cite(looked.evidence)}`,
        ...looked.found.changes
          .slice(0, 1)
          .flatMap(({ ref, previous }) =>
            previous ? [say`Before ${name(ref)} it was ${name(previous)}; since when is not recorded.`] : [],
          ),
        ...reach(looked.found.looked?.baseline?.from),
      ],
      foot: lookedUp(asked, [looked.evidence]),
    };
  // Of the one before nothing changed: then whoever asks means all of it.
  if (inside.length === 0 && component !== undefined && asked.ask.inherited) {
    const others = await changes({ ...asked, ask: { ...asked.ask, subject: {}, inherited: false } });
    const none = say`No change of ${name(component)} is recorded.${cite(looked.evidence)}`;
    return { ...others, lines: [none, ...others.lines] };
  }
  const all = meantOf(asked, inside);
  const blamed = all.filter((row) => isBlamed(asked, row));
  const shown = isOfOne(asked) && blamed.length > 0 ? blamed : all;
  const running = asksForVersion.test(asked.text) && component !== undefined ? runs(component, shown) : null;
  return {
    lines: [
      ...setBefore(asked, shown),
      say`${running ?? opening(asked, shown, looked.found.changes.length)}${cite(looked.evidence)}`,
      ...(isAllToldBy(asked, shown) ? [] : shown.slice(0, mostChanges).map((row) => changeLine(asked, row))),
      // Whoever asks for deploys looks for what did it, whatever kind that is.
      ...inside
        .filter((row) => !shown.includes(row) && isBlamed(asked, row))
        .slice(0, 1)
        .map((row) => say`Not only that: ${changeLine(asked, row)}`),
      ...(/\bwho\b/i.test(asked.text) ? whoseIs(asked, shown.find((it) => isBlamed(asked, it)) ?? shown[0]) : []),
      ...gist(
        asked,
        change ?? (asksForContent.test(asked.text) ? shown.find((it) => isBlamed(asked, it))?.ref : undefined),
      ),
      ...(shown.length > mostChanges ? [say`${shown.length - mostChanges} more before that.`] : []),
      ...(inside.length === 0 ? nearestOutside(asked, looked.found.changes) : []),
      ...(inside.length === 0 ? reach(looked.found.looked?.baseline?.from) : []),
    ],
    foot: lookedUp(asked, [looked.evidence]),
  };
}

/** "What else besides 3.1.0?" */
const asksForOthers = /\b(?:besides|apart from|other than|except|aside from|not counting)\b/i;

/** "Who made that change?": of the one that fits the cause, where no time and no others are spoken of. */
function isOfOne({ text, ask }: Asked): boolean {
  const head = text.slice(0, 300);
  return (
    formOf(head) === 'who' &&
    ask.window === null &&
    !/\b(?:changes|deploys|releases|else|all|every\w*|any\w*|people|recently|lately)\b/i.test(head)
  );
}

/** Who made the only one there is is told with all of it. */
function isAllToldBy({ text, ask }: Asked, rows: readonly ChangeRow[]): boolean {
  const form = formOf(text);
  const isOther = form === 'when' || form === 'why' || form === 'whether' || form === 'how-many';
  return (
    rows.length === 1 && !isOther && /\bwho\b/i.test(text) && !(ask.subject.component && asksForVersion.test(text))
  );
}

/** "What was it before?": the values of a setting, first. */
function setBefore(asked: Asked, rows: readonly ChangeRow[]): Words[] {
  if (!/\b(?:before|previous\w*|was|used to|size|values?|old|originally)\b/i.test(asked.text.slice(0, 300))) return [];
  const set = settingIn(rows.find((it) => isBlamed(asked, it))?.summary ?? '');
  if (
    !set ||
    !asksForValue.test(asked.text.slice(0, 300)) ||
    /\bwhat(?: \w+)? changed\b/i.test(asked.text.slice(0, 300))
  )
    return [];
  const back = takenBackAt(asked);
  return back === null
    ? [say`${name(set.key)} was ${name(set.before)} before, and is ${name(set.now)} now.`]
    : [
        say`${name(set.key)} was ${name(set.before)} before, then ${name(set.now)}, and is ${name(set.before)} again since ${at(back)}.`,
      ];
}

/** When the blamed setting was put back; null where it still stands. */
function takenBackAt({ state, finding }: Asked): number | null {
  const done = [...state.approvals.values()].findLast(
    (it) =>
      it.state === 'done' &&
      it.action.component === finding?.change?.service &&
      deedOf(it.action.name, it.action.tool) === 'restore-config',
  );
  return done?.endedAt ?? null;
}

const asksIfItDid =
  /\b(?:could|can|might|may|would|did|have|has)\b[^.?!]{0,20}\b(?:caus\w*|explain\w*|trigger\w*|broke\w*|brought|be (?:behind|it))\b/i;

/** Of a setting. */
export const asksForValue =
  /\b(?:what|which|how (?:big|large|many|high))\b[^.?!]{0,60}\b(?:before|was|were|used to|previous\w*|originally)\b/i;

/** The change next to the time that was asked for, to the second. */
function nearestOutside(asked: Asked, rows: readonly ChangeRow[]): Words[] {
  const { window } = asked.ask;
  if (!window) return [];
  const away = ({ time }: ChangeRow) => {
    const when = Date.parse(time);
    return when < window.from ? window.from - when : when - window.to;
  };
  const [next] = rows.toSorted((one, other) => away(one) - away(other));
  if (!next) return [];
  const side = Date.parse(next.time) < window.from ? 'before' : 'after';
  return [say`Nearest, ${sayDuration(Math.max(0, away(next)))} ${side} that: ${exact(changeLine(asked, next))}`];
}

/** Lines of the answer before it that told of changes, where what came before those is asked for. */
function toldBefore({ state, run, ask, text }: Asked): string[] {
  const before = state.runs.get(run.parent ?? '')?.answer;
  const isEarlier = ask.inherited === true && /\b(?:before|earlier|previously)\b/i.test(text.slice(0, 300));
  return isEarlier && before?.type === 'told' && before.ask.topic === 'changes' ? before.lines.map(plainText) : [];
}

const asksForVersion =
  /\b(?:which|what) (?:version|release|build)\b|\bversion of\b|\bversion\b[^.?!]{0,30}\b(?:on|running|runs|live|now)\b/i;
const asksForContent = /\b(?:exactly|diff|content|lines?|code|what did (?:they|it|he|she|that)|what does it)\b/i;

/** How far back that reaches, so that "none" is not taken for more. */
function reach(from: string | undefined): Words[] {
  return from
    ? [say`Metrics were looked at from ${at(timeOf(from))} on; changes as far back as their source tells.`]
    : [];
}

/** Which of them the words mean: those of a kind that is named, or that say what is named; all where none does. */
function meantOf({ text, ask }: Asked, rows: ChangeRow[]): ChangeRow[] {
  const kinds = kindsSaid.filter(([, words]) => words.test(text)).flatMap(([kind]) => kind);
  const of = kinds.length > 0 ? rows.filter((it) => kinds.includes(it.kind)) : rows;
  const said = tokensOf(ask.subject.metric ?? '').filter((it) => it.length > 3);
  const named = of.filter((it) => said.some((word) => `${it.summary} ${it.ref}`.toLowerCase().includes(word)));
  return named.length > 0 ? named : of;
}

const kindsSaid: [string[], RegExp][] = [
  [['config'], /\b(?:config\w*|settings?)\b/i],
  [['flag'], /\bflags?\b/i],
  [['scale'], /\bscal\w+\b/i],
  [['deploy'], /\b(?:deploy\w*|releas\w*|rollouts?)\b/i],
];

/** "3.0.8, since 14:05 (before: 3.1.0)". */
function runs(component: string, rows: readonly ChangeRow[]): Words | null {
  const newest = rows.find(({ kind }) => kind === 'deploy');
  if (!newest) return null;
  const before = newest.previous ? say` (before: ${name(newest.previous)})` : [];
  return say`${name(newest.ref)} runs on ${name(component)}, since ${at(timeOf(newest.time))}${before}.`;
}

/** What stands in it, where it was read. */
function gist({ triage, finding }: Asked, change: string | undefined): Words[] {
  if (change === undefined) return [];
  const read = triage?.changes.find(({ ref }) => ref === change)?.risk;
  const did = finding?.change?.ref === change ? changeDid(finding) : null;
  const does = did ? say`it ${did}: ` : [];
  return read ? [say`In it: ${does}${quote(read.excerpt)} (${name(`${read.path}:${read.line}`)}).`] : [];
}

function opening(asked: Asked, rows: ChangeRow[], all: number): Words {
  const { ask, text, now } = asked;
  const form = formOf(text);
  const of = ask.subject.component ? say` of ${name(ask.subject.component)}` : [];
  const time = ask.window ? say` between ${at(ask.window.from)} and ${at(ask.window.to)}` : [];
  const [newest] = rows;
  if (!newest) {
    const others = all > 0 ? say` (${sayCount(all, 'change')} outside that time)` : [];
    const kind = kindsSaid.find(([, words]) => words.test(text))?.[0][0];
    const none = say`${kind === undefined ? 'change' : changeKind(kind)}${of}${time} is recorded${others}.`;
    return form === 'whether' ? say`No: no ${none}` : say`No ${none}`;
  }
  const own = rows.find((it) => isBlamed(asked, it)) ?? newest;
  if (form === 'when')
    return say`At ${at(Date.parse(own.time))}, ${ago(Date.parse(own.time), now)}: ${name(own.ref)}${own.service ? say` of ${name(own.service)}` : []}.`;
  if (form === 'why') return say`The reason that it gives itself: ${quote(own.summary)}.`;
  const order = rows.length > 1 ? ', newest first' : '';
  const kind = rows.every((it) => it.kind === 'deploy') ? 'deploy' : 'change';
  if (form === 'whether' && asksIfItDid.test(text.slice(0, 300)) && !rows.some((it) => isBlamed(asked, it)))
    return say`None that explains it: ${sayCount(rows.length, kind)}${of}${time}${order}:`;
  if (form === 'whether') return say`Yes: ${sayCount(rows.length, kind)}${of}${time}${order}:`;
  if (form === 'how-many') return say`${sayCount(rows.length, 'change')}${of}${time}.`;
  if (/\bwho\b/i.test(text)) {
    const by = own.author ? quote(own.author) : 'somebody whom the record does not name';
    if (isAllToldBy(asked, rows))
      return say`${by}, ${ago(Date.parse(own.time), now)}: ${changeLine(asked, { ...own, author: undefined })}.`;
    return say`${by}, at ${at(Date.parse(own.time))} (${ago(Date.parse(own.time), now)}): ${name(own.ref)}${own.service ? say` of ${name(own.service)}` : []}.`;
  }
  return say`${sayCount(rows.length, 'change')}${of}${time}${order}:`;
}

export function changeLine(
  { finding, hypotheses }: Pick<Asked, 'finding' | 'hypotheses'>,
  { time, kind, ref, service, previous, author, summary }: ChangeRow,
): Words {
  const of = service ? say` of ${name(service)}` : [];
  const before = previous ? say` (before: ${name(previous)})` : [];
  const by = author ? say` by ${quote(author)}` : [];
  return say`${at(Date.parse(time))} ${changeKind(kind)}${of} ${name(ref)}${before}${by}: ${quote(summary)}${standingOf({ finding, hypotheses }, { ref, service, time })}`;
}

/** A change this long before the first sign, ms, is told with the time between. */
const near = 6 * 3_600_000;

/** Whether it is held to be the cause, where one was found. */
function standingOf(
  { finding, hypotheses }: Pick<Asked, 'finding' | 'hypotheses'>,
  row: Pick<ChangeRow, 'ref' | 'service' | 'time'>,
): string {
  if (finding?.outcome !== 'fault' || finding.component === null) return '';
  if (isBlamed({ finding }, row)) {
    const first = finding.since === null ? null : Date.parse(finding.since) - Date.parse(row.time);
    const when =
      first !== null && first >= 0 && first < near ? `; its first sign came ${sayDuration(first)} later` : '';
    return ` – this one fits the cause${when}`;
  }
  const known = hypotheses.find((it) => it.change === row.ref)?.standing;
  if (known === 'ruled-out') return ' – does not explain it';
  return known === 'weaker' ? ' – explains less' : '';
}

/** Behind a machine's name: whose component it is, and that no person is known. */
function whoseIs(asked: Asked, row: ChangeRow | undefined): Words[] {
  if (!row || (row.author !== undefined && !isMachine(row.author))) return [];
  const whose = row.service ? owners(asked, row.service) : [];
  return [...whose, say`Which person is behind that, and whether they can be reached, is not known here.`];
}

function isBlamed({ finding }: Pick<Asked, 'finding'>, { ref, service }: Pick<ChangeRow, 'ref' | 'service'>): boolean {
  return finding?.change?.ref === ref && (finding.change.service ?? service) === service;
}
