/**
 * "Courier team here, is it us?", "do we from team-stock have to do anything?": the one word for whoever speaks for a
 * component, then what was seen there and whose turn it is.
 * Owns: seeing for which component somebody speaks, and that answer. Refuses: orders, and blame.
 */
import { wasMended } from '../../run/actions/mended.ts';
import { cite, listed, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { stateOf, troubleWords } from './component-state.ts';
import { approvers, cardOf, deedName, fixes, waitingOf } from './fix.ts';
import { lookAtAll, lookAtChanges } from './looked.ts';
import { owners } from './owner.ts';
import { lead, lookedUp, matterWords } from './wording.ts';

/** Characters of a question that are read, and of a name. */
const most = 300;
const longestName = 60;
const asksOfUs =
  /\b(?:do|must|should|need|have|what)\b[^.?!]{0,12}\bi\b[^.?!]{0,20}\b(?:do|act|worry|help|look)\b|\b(?:is|was|are|were|isn['’]?t|aren['’]?t)\b[^.?!]{0,30}\b(?:us|we|our\w*|ours)\b|\b(?:it|this|that)(?: is|['’]?s) (?:not )?(?:us|ours|our \w+)\b|\b(?:do|must|should|can|need|have)\b[^.?!]{0,12}\bwe\b[^.?!]{0,40}\b(?:do|act|worr\w+|help|look|check|chang\w+|involved)\b|\bwe\b[^.?!]{0,12}\b(?:need|have|ought|supposed|should|must|can)\b[^.?!]{0,20}\b(?:do|act|help|look|check|change)\b|\b(?:anything|something|what|nothing)\b[^.?!]{0,20}\b(?:for us|from us|of us|on our (?:side|end)|we (?:do|can|should|must|need|have))\b|\bus or\b|\bor us\b|\bon our (?:side|end)\b|\bour (?:fault|problem|change|deploy|release|side)\b/i;

const deployed = /\b(?:deploy\w*|releas\w*|chang\w*|touch\w*|ship\w*|rolled out)\b/i;

/** The component that somebody speaks for; null where nobody says so. */
export function spokenFor(text: string, components: readonly string[]): string | null {
  const head = text.slice(0, most).toLowerCase();
  return (
    components.find((it) => {
      // A run of joints is one, so that no name makes a pattern that looks back.
      const own = it
        .slice(0, longestName)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '[-_. ]?');
      if (!/[a-z0-9]{2}/.test(own)) return false;
      const named = `(?:the |team[- ]?)?${own}`;
      return new RegExp(
        `\\bteam[- ]${own}\\b|\\bon[- ]?call (?:for|of|at) ${named}\\b|\\b${own}(?:['’]?s)? (?:team|crew|squad|folks|guys|people|devs?|owners?|on-?call|here)\\b|\\b(?:i|we)(?:['’]?m|['’]?re| am| are)? (?:own|run|maintain|build|(?:from|on|of|in|with) )\\s?${named}\\b|^\\W{0,3}${own} here\\b`,
      ).test(head);
    }) ?? null
  );
}

/** Null where nobody speaks for a component, or asks something else. */
/** An own deed, not an own team. */
const ofOwnChange =
  /\b(?:i|we)(?: (?:just|also|have|had))? (?:merged?|deployed?|shipped|released?|changed?|pushed|rolled|turned|set|edited|committed)\b/i;

export async function askersTeam(asked: Asked): Promise<Told | null> {
  const { text, finding, catalog, triage, ask } = asked;
  // Whether one's own change did it is told of the change.
  if (ask.aspect === 'by-me' && ofOwnChange.test(text.slice(0, most))) return null;
  if (!asksOfUs.test(text.slice(0, most)) || ask.topic === 'act' || !finding) return null;
  const names = new Set([
    ...catalog.map((it) => it.component),
    ...(triage?.components ?? []).map((it) => it.component),
  ]);
  const component = spokenFor(text, [...names]);
  return component === null ? stranger(asked) : teamTold(asked, component);
}

/** Of whoever speaks for a component, else of the one that is named; null where neither is, or nothing is known. */
export async function askersTeamOf(asked: Asked, named: string | undefined): Promise<Told | null> {
  const { catalog, triage, text } = asked;
  const all = [...catalog, ...(triage?.components ?? [])].map((it) => it.component);
  const component = spokenFor(text, all) ?? named;
  return component === undefined ? null : teamTold(asked, component);
}

async function teamTold(asked: Asked, component: string): Promise<Told | null> {
  const { text, finding } = asked;
  if (!finding) return null;
  if (finding.noFault)
    return { lines: [say`No, nothing for you to do: the alert looks false.`, lead(asked)], foot: lookedUp(asked, []) };
  if (finding.outcome !== 'fault' || finding.component === null) return null;
  const looked = await lookAtAll(asked);
  const state = 'found' in looked ? stateOf(component, looked.found.metrics) : null;
  const trouble = state && troubleWords(state);
  const evidence = 'found' in looked ? looked.evidence : null;
  const own = deployed.test(text.slice(0, most)) ? await lookAtChanges(asked, component) : null;
  const none =
    own && 'found' in own
      ? [
          own.found.changes.length === 0
            ? say`No change of ${name(component)} is recorded.${cite(own.evidence)}`
            : say`Recorded of ${name(component)}: ${listed(
                own.found.changes.map(({ ref }) => name(ref)),
                3,
              )}.${cite(own.evidence)}`,
        ]
      : [];
  const seen = trouble ? [say`Measured there: ${trouble}.${cite(evidence)}`] : [];
  return {
    lines: [...verdict(asked, component), ...none, ...seen, ...turn(asked, component)],
    foot: lookedUp(asked, evidence ? [evidence] : []),
  };
}

const speaks =
  /\b(?:i['’]?m|im|we['’]?re|i am|we are|here|from|this is)\b[^.?!]{0,30}\b(?:team|squad|crew|department|dept|group)\b|\b(?:team|squad|crew|department|dept) here\b/i;

/** Of a team that runs nothing here that is known. */
function stranger(asked: Asked): Told | null {
  const { finding, text, state } = asked;
  if (!speaks.test(text.slice(0, most)) || finding?.outcome !== 'fault' || finding.component === null) return null;
  const waiting = waitingOf(state);
  return {
    lines: [
      say`Not as far as is known: it comes from ${name(finding.component)}: ${matterWords(finding)}; what you run is none of what is measured here.`,
      ...owners(asked, finding.component),
      ...(waiting
        ? [
            say`Nothing is asked of others: ${deedName(waiting)} waits on ${cardOf(waiting)} for ${approvers(waiting, 'briefly')}.`,
          ]
        : fixes(asked).slice(0, 1)),
    ],
    foot: lookedUp(asked, []),
  };
}

function verdict(asked: Asked, component: string): Words[] {
  const { finding, state } = asked;
  if (!finding) return [];
  const at = name(component);
  const cites = cite(asked.seen?.evidence.triage);
  if (component === finding.component) {
    const waits = finding.blastRadius.filter((it) => it !== component);
    const callers = waits.length > 0 ? say` It hits ${listed(waits.map(name))}.` : [];
    const behind =
      finding.causeKind === 'dependency'
        ? [say`Whether ${at} itself waits for something behind it is not seen here.`]
        : [];
    return [
      say`Yes, ${wasMended(state) ? 'it was' : 'it is'} at ${at}: ${matterWords(finding)}.${callers}${cites}`,
      ...behind,
    ];
  }
  const source = say`it comes from ${name(finding.component ?? '')}: ${matterWords(finding)}`;
  return finding.blastRadius.includes(component)
    ? [say`No, ${at} is not the cause, it only meets it: ${source}.${cites}`]
    : [say`No, not ${at}: ${source}.${cites}`];
}

/** Whose turn it is. */
function turn(asked: Asked, component: string): Words[] {
  const { finding, state } = asked;
  const waiting = waitingOf(state);
  if (wasMended(state)) return [say`Nothing is asked of you now.`, ...fixes(asked).slice(0, 1)];
  const isOwn = component === finding?.component;
  if (!waiting)
    return [
      isOwn ? say`No card waits: it goes on until somebody mends it.` : say`Nothing is asked of you.`,
      ...fixes(asked).slice(0, 1),
    ];
  const card = say`${deedName(waiting)} waits on ${cardOf(waiting)} for ${approvers(waiting, 'briefly')}`;
  return [
    waiting.action.component === component
      ? say`What is proposed changes ${name(component)}: ${card}.`
      : say`Nothing is asked of you: ${card}.`,
  ];
}
