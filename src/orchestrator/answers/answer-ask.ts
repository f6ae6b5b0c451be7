/**
 * An understood question and its answer: what each topic's file is given, and which file that is.
 * Owns: the reads of a question (its own caller, bounded by admission) and what becomes of a document.
 * Refuses: topics themselves; answers/ has one file each.
 */
import { aboutOf } from '../../run/finding/about.ts';
import type { Ask, AskTopic } from '../../run/ask.ts';
import type { Answer, Evidence, EvidenceKind, Finding } from '../../run/evidence.ts';
import type { IncidentState, RunState } from '../../run/incident-state.ts';
import { abroad } from '../../run/question/abroad.ts';
import { readAsk } from '../../run/question/read-ask.ts';
import { namesOf } from '../../run/question/subject.ts';
import { vocabularyOf } from '../../run/question/vocabulary.ts';
import { askBefore } from '../../run/route.ts';
import { citedBy, quote, say } from '../../run/wording/words.ts';
import { affected } from './affected.ts';
import type { Answerer, Asked, Looked, Told } from './asked.ts';
import { cause } from './cause.ts';
import { changes } from './changes.ts';
import { chat } from './chat.ts';
import { customerUpdate } from './customer-update.ts';
import { decide } from './decide.ts';
import { eta } from './eta.ts';
import { evidence } from './evidence.ts';
import { handover } from './handover.ts';
import { health } from './health.ts';
import { help, unknown } from './help.ts';
import { hold } from './hold.ts';
import { logs } from './logs.ts';
import { metric } from './metric.ts';
import { moment } from './moment.ts';
import { newLook } from './new-look.ts';
import { offRecord } from './off-record.ts';
import { owner, whomToAsk } from './owner.ts';
import { postmortem } from './postmortem.ts';
import { proposal } from './proposal.ts';
import { proposed } from './proposed.ts';
import { recurrence } from './recurrence.ts';
import { remedy } from './remedy.ts';
import { ruledOut } from './ruled-out.ts';
import { since } from './since.ts';
import { standing } from './standing.ts';
import { status } from './status.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';
import { trend } from './trend.ts';
import { untoldAnswerers, weighed } from './untold.ts';
import { usedUp } from './used-up.ts';
import { usual } from './usual.ts';
import { prepareAsked } from '../actions/prepare-asked.ts';
import { QuietTimes } from '../memory/quiet-times.ts';
import type { RunContext } from '../run-context.ts';
import { understand } from '../understand.ts';

/** These do something beside answering (obey.ts). */
export type Order = 'stop' | 'less';

const answerers: Record<Exclude<AskTopic, Order>, Answerer> = {
  affected,
  health,
  since,
  moment,
  eta,
  trend,
  remedy,
  recurrence,
  logs,
  metric,
  changes,
  cause,
  standing: orUsedUp,
  usual,
  'ruled-out': ruledOut,
  evidence: eachEvidence,
  'what-if': weighed,
  act: proposal,
  'propose-again': proposal,
  decide,
  proposed,
  hold,
  owner,
  'whom-to-ask': whomToAsk,
  postmortem,
  'customer-update': customerUpdate,
  summary,
  handover,
  timeline,
  status,
  help,
  'new-look': newLook,
  chat,
  ...untoldAnswerers,
  unknown: orOffRecord,
};

export function answererOf(topic: Exclude<AskTopic, Order>): Answerer {
  return answerers[topic];
}

/** "Is the pool of storefront exhausted?" is measured. */
async function orUsedUp(asked: Asked): Promise<Told> {
  const { component } = asked.ask.subject;
  return (component === undefined ? null : await usedUp(asked, component)) ?? standing(asked);
}

/** Like nothing that can be asked, but of something that nothing here tells: that it is not known, and who is hit. */
async function orOffRecord(asked: Asked): Promise<Told> {
  return asked.finding?.outcome === 'fault' && offRecord(asked.text) !== null ? affected(asked) : unknown(asked);
}

/** "Show E2 and E3": each of them. */
async function eachEvidence(asked: Asked): Promise<Told> {
  const ids = [...new Set(asked.text.slice(0, longestOfIds).match(/\be\d{1,6}\b/gi) ?? [])].slice(0, mostIds);
  if (ids.length < 2) return evidence(asked);
  const { ask } = asked;
  const told = await Promise.all(
    ids.map((id) => evidence({ ...asked, ask: { ...ask, subject: { ...ask.subject, evidence: id.toUpperCase() } } })),
  );
  return { lines: told.flatMap(({ lines }) => lines.slice(0, mostOfEach)) };
}

/** Characters of a question in which ids are looked for, how many of them, and lines of each. */
const longestOfIds = 300;
const mostIds = 3;
const mostOfEach = 5;

/**
 * What an answer is made from, on the record as of now. `part`: one of several questions of the message, with what the
 * one before it was about.
 */
export async function askedOf(
  context: RunContext,
  finding: Finding | null,
  part: { text: string; before: Ask | null } | null = null,
): Promise<Asked> {
  const { state, run, request: whole } = await context.current();
  const { journal, workflows, people, catalog = [] } = context.parts;
  const known = vocabularyOf(state, catalog);
  // How it shall be answered is no part of what is asked.
  const written = (part?.text ?? whole.text).replace(yesOrNo, '?');
  const foreign = abroad(written, namesOf(known));
  const request = { ...whole, text: foreign?.english ?? written };
  const now = await journal.store.now();
  const root = rootOf(state, run);
  const look = root?.steps.find((step) => step.result?.kind === 'triage');
  const seen = look?.result?.kind === 'triage' ? look.result.seen : null;
  const { asked: understood } = await understand(state, request, { ...context.parts, channelName: undefined });
  const read = readAsk(request.text, {
    known,
    now,
    start: state.brief?.startedAt ?? null,
    time: understood?.time ?? null,
    before: part?.before ?? (request.thread ? askBefore(state, run.parent) : null),
  });
  // "What if we wait for 30 min?" names no time that was.
  const liesAhead = aheadOf.has(read.topic);
  const ask = liesAhead ? { ...read, window: null } : read;
  const asked =
    liesAhead && understood?.components ? { components: understood.components } : liesAhead ? null : understood;
  const triage = seen?.triage ?? null;
  return {
    ask,
    asked,
    text: request.text,
    abroad: foreign,
    state,
    run,
    request,
    finding,
    seen,
    triage,
    hypotheses: root?.hypotheses ?? [],
    structured: (it) => structuredOf(context, it),
    quiet: () => new QuietTimes(journal).usualAt(state.brief?.startedAt ?? now),
    seenAt: look?.endedAt ?? null,
    seenFor: state.requests.get(root?.request ?? '')?.request ?? null,
    now,
    workflows,
    catalog,
    people,
    prepare: (how) =>
      prepareAsked(context, {
        ask,
        text: how?.anyhow ? '' : request.text,
        finding,
        triage,
        hypotheses: root?.hypotheses ?? [],
        workflow: root?.workflow ?? null,
      }),
    look: (tool, args, kind, how) =>
      lookOnce(context, how?.wholly ? null : (how?.window ?? ask.window), { tool, args, kind }),
  };
}

const yesOrNo = /(?<=\p{L}\p{L})\W{1,3}(?:just |simply |a |plain |simple ){0,2}yes or no\W{0,3}$/iu;

/** These are about what comes. */
const aheadOf: ReadonlySet<AskTopic> = new Set([
  'what-if',
  'ahead',
  'eta',
  'act',
  'hold',
  'less',
  'wake',
  'going-back',
  'recurrence',
]);

/** The investigation that a question follows up on, through the questions in between. */
function rootOf(state: IncidentState, run: RunState): RunState | null {
  for (let it: RunState | undefined = run, steps = 0; it && steps < 100; steps += 1) {
    if (it.steps.some((step) => step.result?.kind === 'triage')) return it;
    it = it.parent === null ? undefined : state.runs.get(it.parent);
  }
  return null;
}

async function structuredOf({ parts, incident }: RunContext, { structured }: Evidence): Promise<unknown> {
  const text = structured === undefined ? null : await parts.notes.text(incident, structured).catch(() => null);
  return text === null ? null : (JSON.parse(text) as unknown);
}

async function lookOnce(
  context: RunContext,
  asked: Ask['window'],
  { tool, args, kind }: { tool: string; args: Record<string, unknown>; kind: EvidenceKind },
): Promise<Looked> {
  const { state, request } = await context.current();
  const window = asked
    ? { window: { from: new Date(asked.from).toISOString(), to: new Date(asked.to).toISOString() } }
    : {};
  const about = aboutOf(state.brief, { question: request.text, ...window });
  const result = await context.parts.gate.read({
    incident: context.incident,
    caller: { kind: 'question', run: context.run, id: context.run },
    fence: context.fence,
    key: `question/${tool}/${asked ? asked.from : 'whole'}/${JSON.stringify(args)}`.slice(0, 300),
    tool,
    args: { ...args, about },
    kind,
    question: request.text,
    signal: context.signal,
  });
  if (!result.passed) return { why: result.why };
  const { evidence: seen } = result;
  if (!seen.succeeded) return { why: seen.digest.split('\n', 1)[0]?.slice(0, 200) ?? 'it failed' };
  return { data: result.structured, evidence: seen.id };
}

/** An answer to be journaled; its document becomes a note. */
export async function toldAs(
  context: RunContext,
  { ask, asked, abroad: foreign }: Pick<Asked, 'ask' | 'asked' | 'abroad'>,
  told: Told,
): Promise<Answer> {
  const isRead = foreign?.isMuch === true && ask.topic !== 'unknown';
  const lines = isRead
    ? [...told.lines, say`I answer in English, and read that as ${quote(foreign.english)}.`]
    : told.lines;
  const { foot, chart, file, offers, choices, over } = told;
  const evidence = citedBy(foot ? [...lines, foot] : lines);
  const shared = {
    type: 'told',
    ask,
    lines,
    ...(foot ? { foot } : {}),
    ...(chart ? { chart } : {}),
    ...(asked ? { asked } : {}),
    ...(offers ? { offers } : {}),
    ...(choices ? { choices } : {}),
    ...(over === undefined ? {} : { over }),
    evidence,
  } as const;
  if (!file) return shared;
  const { id } = await context.parts.notes.put(context.incident, file.text, { tool: file.name });
  return { ...shared, file: { name: file.name, title: file.title, note: id } };
}
