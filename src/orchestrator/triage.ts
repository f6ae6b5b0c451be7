/**
 * The deterministic first look, through the same gate as everything else.
 * Owns: which tools are asked first and what their results become. Refuses: a model; it is enough alone.
 */
import type { EvidenceKind } from '../run/evidence.ts';
import { fillTemplate } from '../run/fill-template.ts';
import type { ResultOf, Seen } from '../run/step.ts';
import type { TriageResult } from '../run/triage-result.ts';
import type { Workflow } from '../workflows.ts';
import type { RunClock } from './run-clock.ts';
import type { RunContext } from './run-context.ts';
import { understand } from './understand.ts';

export async function triage(
  context: RunContext,
  workflow: Workflow | null,
  clock: RunClock,
): Promise<{ result: ResultOf<'triage'>; detail: string }> {
  const { state, run, request } = await context.current();
  const gaps: string[] = [];
  let usedUp = false;
  const ask = async (tool: string, args: Record<string, unknown>, kind: EvidenceKind, named = '') => {
    const result = await context.parts.gate.read({
      incident: context.incident,
      caller: { kind: 'triage', run: context.run, id: 'triage' },
      fence: context.fence,
      key: `triage/${tool}${named ? `/${named}` : ''}`,
      tool,
      args,
      kind,
      question: request.text,
      signal: clock.looking,
    });
    if (!result.passed && result.limit) usedUp = true;
    if (!result.passed) gaps.push(`${tool}: ${result.why}`);
    else if (!result.evidence.succeeded) gaps.push(`${tool}: ${firstLine(result.evidence.digest)}`);
    await context.current();
    return result.passed && result.evidence.succeeded ? result : null;
  };

  const { about: wanted, asked } = await understand(state, request, context.parts);
  const about = { ...wanted, look: context.run };
  const scope = { incident: { ...state.brief, labels: state.brief?.labels ?? {} } };
  const steps = (workflow?.first ?? []).map(async (step, index) => {
    const filled = fillTemplate(step.args, scope);
    if (filled.missing.length > 0) {
      if (!step.optional) gaps.push(`${step.tool}: nothing is known of ${filled.missing.join(', ')}`);
    } else await ask(step.tool, filled.value as Record<string, unknown>, step.as ?? 'other', `first:${index + 1}`);
  });
  const [first, changes] = await Promise.all([
    ask('aura.triage', { about }, 'metrics'),
    ask('aura.changes', { about }, 'changes'),
    ...steps,
  ]);
  const found = (first?.structured ?? null) as TriageResult | null;
  const top = found?.components[0]?.component;
  const profile =
    top && found?.outcome === 'fault' ? await ask('aura.metric_profile', { service: top, about }, 'metrics') : null;
  const seen: Seen = {
    triage: found,
    evidence: {
      triage: first?.evidence.id ?? null,
      changes: changes?.evidence.id ?? null,
      profile: profile?.evidence.id ?? null,
    },
    gaps,
    ...(asked ? { asked } : {}),
    ...(usedUp && run.limits ? { cut: { limit: 'toolCalls', most: run.limits.toolCalls } } : {}),
  };
  return { result: { kind: 'triage', seen }, detail: detailOf(found) };
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
