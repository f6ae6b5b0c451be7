/**
 * When Aura's own telemetry tools stand open, given what the first look has read.
 * Owns: that rule. Refuses: the search itself (tool-shelf.ts), and calls: a tool that waits may be called all the same.
 */
import type { EvidenceKind } from '../../run/evidence.ts';
import { isAdvice } from '../../run/actions/advice.ts';
import { evidenceKindOf } from '../../tools/evidence-of.ts';
import type { ToolSpec } from '../../tools/tool.ts';
import { ownServers } from './offered-tools.ts';

/** From the first turn on; behind the search; only in a conversation that goes on. */
export type Standing = 'open' | 'searched' | 'later';

/** Evidence that says nothing of how a component is. */
const mute: ReadonlySet<string> = new Set(['changes', 'other'] satisfies EvidenceKind[]);

/** They say what the first look said, of another window or to people. */
const seldom = new Set(['aura.triage', 'aura.compare_windows', 'aura.blast_radius', 'aura.chart']);

/**
 * Where the first look holds a cause, its telemetry was read, and another witness makes it surer than reading it again:
 * then the team's own tools are there first, where some of them look at components. Else only what is seldom wanted waits.
 * Without a first look nothing does.
 */
export function standingOf(
  reads: readonly ToolSpec[],
  { hasLooked, holdsCause }: { hasLooked: boolean; holdsCause: boolean },
): (spec: ToolSpec) => Standing {
  if (!hasLooked) return () => 'open';
  if (!holdsCause || !hasWitness(reads)) return ({ name }) => (seldom.has(name) ? 'searched' : 'open');
  return ({ name, server }) => (server === 'aura' && !isAdvice({ tool: name }) ? 'later' : 'open');
}

/** Some of the team's own tools look at components themselves: their state, logs, metrics or traces. */
export function hasWitness(reads: readonly ToolSpec[]): boolean {
  return reads.some(({ server, name }) => !ownServers.has(server) && !mute.has(evidenceKindOf(name)));
}
