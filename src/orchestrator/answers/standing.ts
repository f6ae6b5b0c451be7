/**
 * "Why (not) this change?", "is it X?": the standing of one possible cause, with what speaks for and against it.
 * Owns: finding the one that is meant. Refuses: accusing anybody; a change is looked at, not its author.
 */
import { type Hypothesis, saidWords } from '../../run/finding/hypothesis.ts';
import { formOf } from '../../run/question/form.ts';
import { isFault, supposedKind, theoryIn } from '../../run/question/guess.ts';
import type { CauseKind } from '../../run/finding/triage-result.ts';
import { at, cite, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { cause, sure } from './cause.ts';
import { growthOf, growthWords } from './growth.ts';
import { guessed } from './guessed.ts';
import { lookAtChanges, lookAtUsual } from './looked.ts';
import { ourSide } from './our-side.ts';
import { thoughtIn } from './weigh-deed.ts';
import { whatIf } from './what-if.ts';
import { isWhole } from './row-meant.ts';
import { rowWords } from './row-words.ts';
import { anomalyWords, capital, changeName, lead, lookedUp } from './wording.ts';

export async function standing(asked: Asked): Promise<Told> {
  const { ask, triage, hypotheses: rows, text, finding } = asked;
  const { component, change } = ask.subject;
  if (!triage) return cause(asked);
  const side = ourSide(asked);
  if (side) return side;
  if (prefers.test(text.slice(0, 300)) && thoughtIn(text) === 'time-limit') return whatIf(asked);
  const theory = change ? null : theoryIn(text);
  const isName = (asked.asked?.components ?? []).some((it) => it.name === theory) || theory === component;
  if (theory !== null && !isName && finding?.outcome === 'fault') return guessed(asked, theory);
  const traffic = change ? null : supposedKind(text);
  if (traffic?.kinds.includes('traffic') && finding?.causeKind !== 'traffic') return supposed(asked, traffic);
  if ((!component || isFault(text)) && !change) {
    const kind = supposedKind(text);
    if (kind) return supposed(asked, kind);
    return ask.subject.unknown ? guessed(asked, ask.subject.unknown) : doubted(asked);
  }
  const named = namedBoth(asked);
  if (named) return whichOf(asked, named);
  const changes = /deploy|release|change|config|setting|commit|version|rollout/i.test(text);
  const row = meant(rows, component, change, changes);
  if (!row)
    return {
      lines: [...(await noneRecorded(asked, changes)), ...unknownTo(asked, component, change), lead(asked)],
      foot: lookedUp(asked, []),
    };
  return {
    lines: [
      ...unchanged(row, changes),
      ...standingLines(asked, row).toSpliced(1, 0, ...(row.standing === 'leading' ? sure(asked) : [])),
      ...without(asked, row),
      ...compared(asked, row),
      ...(row.standing === 'leading' ? [] : [lead(asked)]),
    ],
    foot: lookedUp(asked, []),
  };
}

/** "I'd rather raise the timeout": a wish to weigh, not a guess at the cause. */
const prefers = /\b(?:rather|instead|prefer\w*|in place of|better to)\b/i;

/** A change of it was spoken of, and there is none. */
function unchanged({ change, component }: Hypothesis, ofChanges: boolean): Words[] {
  return ofChanges && change === null && component !== null
    ? [say`No change of ${name(component)} is among what was looked at.`]
    : [];
}

/** "We deployed it this morning": a change that no source tells of. */
async function noneRecorded(asked: Asked, ofChanges: boolean): Promise<Words[]> {
  const { component, change } = asked.ask.subject;
  if (!ofChanges || component === undefined || change !== undefined) return [];
  const looked = await lookAtChanges(asked, component);
  if ('why' in looked || looked.found.changes.length > 0) return [];
  return [
    say`No change of ${name(component)} is recorded in what I can read, so that I did not see the one that you mean; it would show by what was measured there.${cite(looked.evidence)}`,
  ];
}

const doubts = /\b(?:against|doubt\w*|contradict\w*|disprove\w*|refute\w*|wrong|your mind)\b/i;

/** What speaks against it was asked for, and nothing does. */
function without({ text }: Asked, { against, standing: now }: Hypothesis): Words[] {
  return doubts.test(text) && against.length === 0 && now === 'leading'
    ? [say`Against: nothing of what was looked at.`]
    : [];
}

/** "A leak, and not just more traffic?" */
const notTraffic =
  /\b(?:not|or|rather than|instead of)(?: (?:just|only|simply|too|much|more|a|the|black friday|sale|holiday|friday)){0,3} (traff?ic|load|requests|visitors)\b/i;

/** "How sure?", "what speaks against it?": the likeliest with both sides, and what would change it. */
function doubted(asked: Asked): Told | Promise<Told> {
  const { hypotheses: rows, text, finding } = asked;
  const row = rows.find(({ standing: now }) => now === 'leading');
  const instead = notTraffic.exec(text.slice(0, 300))?.[1];
  if (instead) return supposed(asked, { word: instead, kinds: ['traffic'] });
  if (!row || !doubts.test(text)) return cause(asked);
  const missing = (finding?.missing ?? []).slice(0, 2).map((it) => say`Not seen: ${quote(it)}`);
  const earlier = finding?.since ? say` before ${at(Date.parse(finding.since))}` : [];
  return {
    lines: [
      ...sure(asked),
      say`It would change with a first sign elsewhere${earlier}, or where the fix brings no recovery.`,
      ...row.against.map((it) => say`Against: ${it}`),
      ...without(asked, row),
      ...missing,
      lead(asked),
      ...row.for.map((it) => say`For: ${it}`),
    ],
    foot: lookedUp(asked, []),
  };
}

/** "Why X and not Y?": the standing of the others that are named. */
function compared({ asked, hypotheses, ask, triage, ...rest }: Asked, row: Hypothesis): Words[] {
  if (ask.subject.change) return [];
  const others = (asked?.components ?? []).map((it) => it.name).filter((it) => it !== row.component);
  return others.slice(0, 2).flatMap((component) => {
    const other = hypotheses.find((it) => it.component === component && it.change === null);
    return other
      ? [opening({ finding: null }, other), ...other.against.map((it) => say`Against: ${it}`)]
      : unknownTo({ asked, hypotheses, ask, triage, ...rest }, component, undefined);
  });
}

/** The change that is named, else the component's change where changes are spoken of, else the component itself. */
function meant(
  rows: readonly Hypothesis[],
  component: string | undefined,
  change: string | undefined,
  ofChanges: boolean,
): Hypothesis | undefined {
  if (change)
    return (
      rows.find((it) => it.change === change && (!component || it.component === component)) ??
      rows.find((it) => it.change === change)
    );
  const own = rows.filter((it) => it.component === component);
  const changes = own.filter((it) => it.change !== null);
  return (ofChanges ? changes[0] : own.find((it) => it.standing === 'leading')) ?? changes[0] ?? own[0];
}

function standingLines(asked: Asked, row: Hypothesis): Words[] {
  return [
    opening(asked, row, asked.text),
    ...row.for.map((it) => say`For: ${it}`),
    ...row.against.map((it) => say`Against: ${it}`),
    ...(row.said ?? []).map(saidWords),
  ];
}

/** With a yes or no first where the words ask whether it is that. */
function opening({ finding }: Pick<Asked, 'finding'>, { standing: now, what }: Hypothesis, text = ''): Words {
  const isSure = finding?.verdict === 'confirmed';
  const direct =
    formOf(text) === 'whether' ||
    /\?\s*$|^\W{0,3}(?:i (?:think|bet|say|guess)|maybe|it (?:must|has to))/i.test(text.slice(0, 300));
  const innocent =
    /\b(?:innocent|not (?:the|it|to blame)|nothing to do)\b|n['’]t\b/i.test(text) &&
    !/^\W{0,3}(?:isn|wasn|couldn|can)['’]?t/i.test(text);
  const word = (yes: boolean) =>
    !direct || innocent ? '' : yes ? (isSure ? 'Yes, confirmed: ' : 'Yes, most likely: ') : 'No: ';
  const held = isSure ? 'it is the cause' : 'it is the likeliest cause';
  // Which of the two was asked, and a yes is neither.
  if (now === 'leading' && / or (?!not\b)/i.test(text))
    return say`${capital(what)}, ${isSure ? 'confirmed' : 'most likely'}.`;
  if (now === 'leading')
    return direct && !innocent
      ? say`${word(true)}${held}: ${what}.`
      : say`${capital([held])}${isSure ? ' (confirmed)' : ''}: ${what}.`;
  const verdict =
    now === 'weaker'
      ? 'was looked at and explains less than the likeliest cause'
      : 'was looked at and does not explain it';
  return direct && !innocent
    ? say`${now === 'weaker' ? 'Not likely: ' : word(false)}${what} ${verdict}.`
    : say`${capital(what)} ${verdict}.`;
}

/** "Purchase or billing?": the two or more that are named, where the words ask which. */
function namedBoth({ asked, text, hypotheses }: Asked): string[] | null {
  const named = [...new Set((asked?.components ?? []).map((it) => it.name))];
  const choice = /\bor\b|\bwhich\b/i.test(text);
  return choice && named.length > 1 && hypotheses.some((it) => named.includes(it.component ?? ''))
    ? named.slice(0, 3)
    : null;
}

function whichOf(asked: Asked, named: readonly string[]): Told {
  const { finding, hypotheses, text } = asked;
  const changes = /deploy|release|change|config|setting|commit|version|rollout/i.test(text);
  const rows = named.flatMap((it) => meant(hypotheses, it, undefined, changes) ?? []);
  const right = named.find((it) => it === finding?.component);
  const others = rows.filter((it) => it.component !== right);
  const fits =
    changes && finding?.change && finding.change.service === right ? say`, by ${changeName(finding.change)}` : [];
  return {
    lines: [
      right === undefined ? say`None of these, most likely.` : say`It is ${name(right)}${fits}.`,
      ...(right === undefined ? [lead(asked)] : [lead(asked)]),
      ...others.map((it) => say`${capital(it.what)}: ${it.against[0] ?? say`it explains less`}`),
    ],
    foot: lookedUp(asked, []),
  };
}

/** "Couldn't it be too much traffic?": what was measured of it, or whether the cause is of that kind. */
async function supposed(asked: Asked, { word, kinds }: { word: string; kinds: CauseKind[] }): Promise<Told> {
  const { finding, state } = asked;
  const isKind =
    finding !== null &&
    finding.outcome === 'fault' &&
    (kinds.includes(finding.causeKind) ||
      (kinds.includes('deploy') && finding.change !== null && finding.causeKind !== 'config'));
  if (isKind && /\b(?:others?|else|elsewhere)\b/i.test(asked.text))
    return {
      lines: [say`Not known of others: only what was looked at for this incident is known here.`, lead(asked)],
      foot: lookedUp(asked, []),
    };
  const grown =
    isKind && finding.component && /\bhow (?:fast|quick\w*|rapid\w*|much)\b/i.test(asked.text)
      ? await growthOf(asked, finding.component)
      : null;
  if (isKind)
    return {
      lines: [
        say`Yes${finding.verdict === 'confirmed' ? '' : ', most likely'}: ${lead(asked)}`,
        ...(grown ? [growthWords(grown)] : []),
      ],
      foot: lookedUp(asked, grown?.evidence ?? []),
    };
  const alerted = finding?.alerted ?? state.brief?.service;
  const services = [...new Set([alerted, finding?.component].flatMap((it) => it ?? []))];
  const rows: Words[] = [];
  const evidence: string[] = [];
  if (kinds.includes('traffic'))
    for (const service of services) {
      const looked = await lookAtUsual(asked, service);
      if ('why' in looked) continue;
      const row = looked.found.metrics.find(
        (it) => it.kind === 'traffic' && isWhole(it) && /per_second|rate|rps|qps|total/.test(it.metric),
      );
      if (!row) continue;
      evidence.push(looked.evidence);
      rows.push(rowWords(row));
    }
  return {
    lines: [
      say`No, as far as was seen: nothing that was looked at speaks for ${name(word)}.${cite(...evidence)}`,
      ...rows,
      ...(rows.length > 0 ? [] : against(asked, kinds)),
      lead(asked),
    ],
    foot: lookedUp(asked, evidence),
  };
}

/** A change of that kind which was looked at, with what speaks against it. */
function against({ hypotheses, triage }: Asked, kinds: readonly CauseKind[]): Words[] {
  const refs = (triage?.changes ?? [])
    .filter((it) => it.kinds.some((kind) => (kinds as readonly string[]).includes(kind)))
    .map(({ ref }) => ref);
  return hypotheses
    .filter((it) => it.change !== null && refs.includes(it.change) && it.against.length > 0)
    .slice(0, 2)
    .map((it) => say`${capital(it.what)}: ${it.against[0] ?? []}`);
}

function unknownTo({ triage }: Asked, component: string | undefined, change: string | undefined): Words[] {
  if (change) return [say`${name(change)} is not among the changes that were looked at.`];
  const own = triage?.anomalies.filter((it) => it.component === component) ?? [];
  const [chronic] = own;
  if (!chronic)
    return [say`Nothing speaks for ${name(component ?? '')}: nothing unusual was seen there, and no change of it.`];
  return [
    say`${name(component ?? '')} is not among the likely causes. What was seen there:`,
    ...own.slice(0, 2).map(anomalyWords),
  ];
}
