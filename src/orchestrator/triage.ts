/**
 * The deterministic first look, through the same gate as everything else.
 * Owns: which tools are asked first and what their results become. Refuses: a model; it is enough alone.
 */
import type { Chart, EvidenceKind } from '../run/evidence.ts';
import { type JoinedAnswer, joinedKey } from '../run/finding/joined.ts';
import { symptomWords } from '../run/finding/moved-words.ts';
import type { Expected } from '../run/outcomes/lesson.ts';
import type { ResultOf, Seen } from '../run/step.ts';
import type { Anomaly, TriageResult } from '../run/finding/triage-result.ts';
import { type Usual, usualKey } from '../run/outcomes/usual.ts';
import type { Workflow } from '../workflows.ts';
import { type FilledStep, fillSteps, joinedAnswers } from './first-steps.ts';
import type { RunClock } from './run-clock.ts';
import { describe } from './describe.ts';
import { expectedCause, lookFor } from './memory/recalled-look.ts';
import { QuietTimes } from './memory/quiet-times.ts';
import { readRunbook } from './memory/read-runbook.ts';
import type { RunContext } from './run-context.ts';
import { understand } from './understand.ts';

/** ms that the first look waits for what joins it; what comes later is evidence all the same, but too late for it. */
const joinWithin = 15_000;

export async function triage(
  context: RunContext,
  workflow: Workflow | null,
  clock: RunClock,
): Promise<{ result: ResultOf<'triage'>; detail: string }> {
  await describe(context);
  const { state, run, request } = await context.current();
  const gaps: string[] = [];
  const quiet = new QuietTimes(context.parts.journal);
  const now = await context.parts.journal.store.now();
  const usual = await quiet.usualAt(state.brief?.startedAt ?? now);
  let usedUp = false;
  const ask = async (
    tool: string,
    args: Record<string, unknown>,
    kind: EvidenceKind,
    {
      named = '',
      joined = [],
      signal = clock.looking,
      into = gaps,
    }: { named?: string; joined?: JoinedAnswer[]; signal?: AbortSignal; into?: string[] } = {},
  ) => {
    const result = await context.parts.gate.read({
      incident: context.incident,
      caller: { kind: 'triage', run: context.run, id: 'triage' },
      fence: context.fence,
      key: `triage/${tool}${named ? `/${named}` : ''}`,
      tool,
      args,
      kind,
      question: request.text,
      ...besideOf({ joined, usual: tool === 'aura.triage' ? usual : [] }),
      signal,
    });
    if (!result.passed && result.limit) usedUp = true;
    if (!result.passed) into.push(`${tool}: ${result.why}`);
    else if (!result.evidence.succeeded) into.push(`${tool}: ${firstLine(result.evidence.digest)}`);
    await context.current();
    return result.passed && result.evidence.succeeded ? result : null;
  };

  /** The metric that fired, or the loudest of the cause. No picture is no gap. */
  const draw = async (triage: TriageResult): Promise<Chart | undefined> => {
    const shown = chartedOf(triage);
    if (!shown || 'missing' in (await context.parts.toolbox.find('aura.chart'))) return undefined;
    const said = gaps.length;
    const chart = await ask('aura.chart', { service: shown.component, metric: shown.signal, about }, 'metrics', {
      joined,
    });
    gaps.length = said;
    return chart ? { evidence: chart.evidence.id, alt: `Chart of ${symptomWords(shown)}` } : undefined;
  };
  const { about: wanted, asked } = await understand(state, request, {
    ...context.parts,
    ...(run.clarification?.closed ? { clarified: run.clarification.closed } : {}),
  });
  const about = { ...wanted, look: context.run };
  const steps = fillSteps(workflow?.first ?? [], state.brief, gaps);
  const runStep = (step: FilledStep, signal?: AbortSignal) =>
    ask(step.tool, step.args, step.kind, { named: step.named, ...(signal ? { signal } : {}) });
  const bring = async (step: FilledStep, signal: AbortSignal) => {
    const result = await runStep(step, signal);
    return result ? [{ step, evidence: result.evidence }] : [];
  };
  let runbookRead: ReturnType<typeof readRunbook> | null = null;
  const theRunbook = () =>
    (runbookRead ??= readRunbook(context, state.brief?.runbook, gaps, (tool, args, into) => {
      const signal = AbortSignal.any([clock.looking, AbortSignal.timeout(joinWithin)]);
      return ask(tool, args, 'other', { named: 'runbook', into, signal });
    }));
  const joining = steps.filter(({ as }) => as !== undefined);
  /** Only what shows again what somebody confirmed before, where it does. */
  const lookAgain = async (expected: Expected | null): Promise<Seen | null> => {
    if (!expected) return null;
    const quietly = { into: [] as string[] };
    // What joins a look makes it another one, which is not answered by this.
    const first = joining.length > 0 ? 'again' : '';
    const read = async (tool: string, args: Record<string, unknown>, kind: EvidenceKind, named = 'again') => {
      const result = await ask(tool, args, kind, { ...quietly, named });
      return result && { id: result.evidence.id, structured: result.structured };
    };
    const [seen, runbook] = await Promise.all([
      lookFor(context, expected, {
        triage: () => read('aura.triage', { about }, 'metrics', first),
        changes: (service) => read('aura.changes', { ...(service ? { service } : {}), about }, 'changes'),
        profile: (service) => read('aura.metric_profile', { service, about }, 'metrics'),
      }),
      theRunbook(),
    ]);
    return seen && { ...seen, ...(runbook ? { runbook } : {}), gaps, ...(asked ? { asked } : {}), expected };
  };
  const look = async () => {
    const soon = AbortSignal.any([clock.looking, AbortSignal.timeout(joinWithin)]);
    const brought = await Promise.all(joining.map((step) => bring(step, soon)));
    joined.push(...(await joinedAnswers(context, brought.flat(), gaps)));
    return Promise.all([
      ask('aura.triage', { about }, 'metrics', { joined }),
      ask('aura.changes', { about }, 'changes', { joined }),
    ]);
  };
  const joined: JoinedAnswer[] = [];
  const expected = await expectedCause(context);
  const again = await lookAgain(expected);
  if (again?.triage) await quiet.troubled(again.triage, now);
  if (again) return { result: { kind: 'triage', seen: again }, detail: detailOf(again.triage) };
  const others = steps.filter(({ as }) => as === undefined).map((step) => runStep(step));
  const reading = theRunbook();
  const [[first, changes], runbook] = await Promise.all([look(), reading, ...others]);
  const found = (first?.structured ?? null) as TriageResult | null;
  if (found?.outcome === 'fault') await quiet.troubled(found, now);
  const top = found?.components[0]?.component;
  const profile =
    top && found?.outcome === 'fault'
      ? await ask('aura.metric_profile', { service: top, about }, 'metrics', { joined })
      : null;
  const chart = found?.outcome === 'fault' ? await draw(found) : undefined;
  const seen: Seen = {
    triage: found,
    evidence: {
      triage: first?.evidence.id ?? null,
      changes: changes?.evidence.id ?? null,
      profile: profile?.evidence.id ?? null,
    },
    ...(chart ? { chart } : {}),
    ...(runbook ? { runbook } : {}),
    gaps,
    ...(asked ? { asked } : {}),
    ...(expected ? { expected } : {}),
    ...(usedUp && run.limits ? { cut: { limit: 'toolCalls', most: run.limits.toolCalls } } : {}),
  };
  return { result: { kind: 'triage', seen }, detail: detailOf(found) };
}

/** What goes with a call beside its arguments; nothing where there is nothing. */
function besideOf({ joined, usual }: { joined: readonly JoinedAnswer[]; usual: readonly Usual[] }) {
  const beside = {
    ...(joined.length > 0 ? { [joinedKey]: joined } : {}),
    ...(usual.length > 0 ? { [usualKey]: usual } : {}),
  };
  return Object.keys(beside).length > 0 ? { beside } : {};
}

function chartedOf({ anomalies, alerted, components }: TriageResult): Anomaly | undefined {
  const loud = anomalies
    .filter(({ source, chronic }) => source === 'metric' && !chronic)
    .toSorted((one, other) => other.strength - one.strength);
  return (
    loud.find(({ component }) => component === alerted) ??
    loud.find(({ component }) => component === components[0]?.component) ??
    loud[0]
  );
}

function detailOf(found: TriageResult | null): string {
  if (!found) return 'no telemetry could be read';
  if (found.outcome === 'healthy') return 'what the alert measures is inside its usual range';
  if (found.outcome === 'cannot-tell') return `cannot tell: ${found.missing[0] ?? 'nothing shows'}`;
  const top = found.components[0];
  return top ? `${top.component}${top.onset ? ` since ${top.onset}` : ''}` : 'nothing stands out';
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.slice(0, 200) ?? '';
}
