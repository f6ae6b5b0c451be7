/**
 * Makes a cassette of a run that is over, from what it left behind: the journal and the notes.
 * Owns: what is taken, redaction, and saying what is not there any more. Refuses: recording while a run goes on; all that
 * is needed is kept in any case.
 */
import { AuraError } from '../errors.ts';
import { redactRecord, redactValue } from '../redact/redact-value.ts';
import { isWriter } from '../run/caller.ts';
import type { Evidence } from '../run/evidence.ts';
import type { Fact } from '../run/fact.ts';
import type { Journal } from '../run/journal.ts';
import type { ResultOf } from '../run/step.ts';
import { upgrade } from '../run/upgrade.ts';
import type { NoteStore } from '../scratchpad/note-store.ts';
import type { ToolSpec } from '../tools/tool.ts';
import { type Cassette, type CassetteSettings, cassetteVersion, type JournalEntry } from './cassette.ts';
import { keptParts } from './kept-parts.ts';
import { asksFor } from './asks-for.ts';
import { runOf } from './score.ts';

export interface ToRecord {
  journal: Journal;
  notes: Pick<NoteStore, 'text' | 'get'>;
  run: string;
  /** What the installation says today; the workflow by its name. */
  settings: (workflow: string | null) => CassetteSettings;
  /** Aura's version. */
  aura: string;
}

/** Throws `run-unknown`, `run-not-recordable`. */
export async function recordRun({ journal, notes, run, settings, aura }: ToRecord): Promise<Cassette> {
  const { incident, route, workflow } = await find(journal, run);
  if (route !== 'investigate')
    throw new AuraError({
      code: 'run-not-recordable',
      userMessage: `${run} answered a question from what was known; only investigations can be recorded. "aura trace ${run}" names the run that it follows.`,
    });
  const entries = (await journal.store.read(incident, 0)).map((it) => upgrade(incident, it));
  const { before, during, until } = split(run, entries);
  const missing: string[] = [];
  const whole = async (id: string | undefined, what: string): Promise<string | null> => {
    if (id === undefined) return null;
    const text = await notes.text(incident, id).catch(() => null);
    if (text === null) missing.push(`${what} is not kept any more (note ${id})`);
    return text;
  };
  const facts = during.flatMap((it) => it.facts).filter((fact) => runOf(fact) === run);
  const found = settings(workflow);
  if (workflow !== null && found.workflow === null)
    missing.push(`the workflow ${workflow} that it followed is not there any more`);
  const results = await resultsOf(facts, whole);
  const turns = await turnsOf(facts, whole, async (id) => (await notes.get(incident, id).catch(() => null))?.tool);
  const tools = await toolsOf(facts, found, whole, missing);
  if (facts.some((fact) => fact.type === 'step-ended' && fact.result.kind === 'task' && isOutOfTime(fact.result)))
    missing.push('its time was used up, which no replay does: it will differ from there on');
  return {
    cassette: cassetteVersion,
    aura,
    incident,
    run,
    until,
    missing,
    settings: redactValue(found),
    before: before.map(cleaned),
    tools: redactValue(tools),
    turns: turns.map((turn) => ({ ...redactRecord(turn), request: redactValue(turn.request) })),
    results: redactValue(results),
    during: during.map(cleaned),
  };
}

/** As the store redacts what it writes: patterns may have come since. */
function cleaned({ time, fence, facts }: JournalEntry): JournalEntry {
  return { time, fence, facts: facts.map((fact) => redactRecord(fact)) };
}

async function find(journal: Journal, id: string) {
  for (const incident of await journal.store.incidents()) {
    const run = (await journal.load(incident)).runs.get(id);
    if (run) return { incident, route: run.route, workflow: run.workflow };
  }
  throw new AuraError({
    code: 'run-unknown',
    userMessage: `There is no run ${id} in this store. Its id stands in the metadata of its messages, and in "aura trace".`,
  });
}

/** Before its start, and from there to its end, or to where it first waits for people. */
function split(run: string, entries: readonly JournalEntry[]) {
  const before: JournalEntry[] = [];
  const during: JournalEntry[] = [];
  let until: 'ended' | 'parked' | null = null;
  let started = false;
  for (const { time, fence, facts } of entries) {
    const [head, tail]: [Fact[], Fact[]] = [[], []];
    for (const fact of facts) {
      if (until !== null) break;
      (started ? tail : head).push(fact);
      if (runOf(fact) !== run) continue;
      if (fact.type === 'run-started') started = true;
      if (fact.type === 'run-ended') until = 'ended';
      if (fact.type === 'run-parked') until = 'parked';
    }
    if (head.length > 0) before.push({ time, fence, facts: head });
    if (tail.length > 0) during.push({ time, fence, facts: tail });
  }
  if (until === null)
    throw new AuraError({
      code: 'run-not-recordable',
      userMessage: `${run} still works; record it once it has ended or waits for a decision.`,
    });
  return { before, during, until };
}

function isOutOfTime({ worked }: ResultOf<'task'>): boolean {
  return worked.cut?.limit === 'minutes';
}

type Whole = (id: string | undefined, what: string) => Promise<string | null>;

async function resultsOf(facts: readonly Fact[], whole: Whole): Promise<Cassette['results']> {
  const counts = new Map<string, number>();
  const results: Cassette['results'] = [];
  for (const { tool, args, id, succeeded, digest, note, structured } of evidenceIn(facts)) {
    const asks = asksFor(tool, args);
    const occurrence = (counts.get(asks) ?? 0) + 1;
    counts.set(asks, occurrence);
    const text = (await whole(note, `the whole of ${id}`)) ?? digest;
    const more = await whole(structured, `the structured result of ${id}`);
    const parts = await keptParts(digest, whole);
    results.push({
      tool,
      args,
      occurrence,
      evidence: id,
      succeeded,
      text,
      ...(more === null ? {} : { structured: JSON.parse(more) as unknown }),
      ...(parts.length > 0 ? { parts } : {}),
    });
  }
  return results;
}

async function turnsOf(
  facts: readonly Fact[],
  whole: Whole,
  askedOf: (note: string) => Promise<string | undefined>,
): Promise<Cassette['turns']> {
  const turns: Cassette['turns'] = [];
  for (const fact of facts) {
    if (fact.type !== 'step-started' || fact.kind !== 'turn' || fact.request === undefined) continue;
    const { key, request } = fact;
    const text = await whole(request, `what was sent in ${key}`);
    const ended = facts.find((it) => it.type === 'step-ended' && it.key === key);
    const result = ended?.type === 'step-ended' && ended.result.kind === 'turn' ? ended.result : null;
    const model = (await askedOf(request)) ?? result?.model ?? 'a model';
    turns.push({
      key,
      model,
      ...(result && result.model !== model ? { answeredBy: result.model } : {}),
      request: text === null ? null : (JSON.parse(text) as Record<string, unknown>),
      reply: result?.reply ?? null,
      ...(result ? { usage: result.usage } : {}),
    });
  }
  return turns;
}

/** As they were listed when the plan was made; without a list, what was called and what the workflow may call. */
async function toolsOf(
  facts: readonly Fact[],
  { workflow }: CassetteSettings,
  whole: Whole,
  missing: string[],
): Promise<Cassette['tools']> {
  const plan = facts.flatMap((fact) =>
    fact.type === 'step-ended' && fact.result.kind === 'plan' ? [fact.result] : [],
  );
  const listed = await whole(plan.find(({ tools }) => tools !== undefined)?.tools, 'the list of tools');
  const { tools, gaps } = listed === null ? { tools: [], gaps: [] } : (JSON.parse(listed) as Cassette['tools']);
  if (listed === null && facts.some(({ type }) => type === 'step-started'))
    missing.push('what its tools were is not kept: the first turn of its model will differ');
  // What was refused for want of calls was there, too.
  const spent = facts.flatMap((fact) => (fact.type === 'call-refused' && fact.limit ? [fact.tool] : []));
  const reads = [...evidenceIn(facts).map(({ tool }) => tool), ...spent];
  const actions = Object.values(workflow?.actions ?? {}).flatMap(({ tool, undo, verify }) => [
    tool,
    ...(undo ? [undo.tool] : []),
    ...(verify ? [verify.tool] : []),
  ]);
  const known = new Set(tools.map(({ name }) => name));
  const others = listed === null ? [...new Set([...reads, ...actions])] : [...new Set(reads)];
  const risks = new Map(
    facts.flatMap((fact) =>
      fact.type === 'approval-opened' ? [[fact.approval.action.tool, fact.approval.action.risk] as const] : [],
    ),
  );
  const more = others
    .filter((name) => !known.has(name))
    .map((name) => bareSpec(name, reads.includes(name), risks.get(name) !== 'high'));
  return { tools: [...tools, ...more], gaps };
}

function bareSpec(name: string, readOnlyHint: boolean, harmless: boolean): ToolSpec {
  const dot = name.indexOf('.');
  const [server, tool] = [name.slice(0, dot), name.slice(dot + 1)];
  const said = { description: '', inputSchema: {}, readOnlyHint, destructiveHint: !harmless };
  return { name, server, tool, ...said, fingerprint: '' };
}

function evidenceIn(facts: readonly Fact[]): Evidence[] {
  return facts.flatMap((fact) =>
    fact.type === 'evidence-recorded' && !isWriter(fact.evidence.caller) ? [fact.evidence] : [],
  );
}
