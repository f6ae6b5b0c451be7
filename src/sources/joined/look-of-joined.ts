/**
 * Answers of other MCP servers as one look at a system.
 * Owns: which reader an answer is for, and that one that nobody understands is a remark. Refuses: names: what a log or a
 * change calls something makes no component; only an object does.
 */
import type { JoinedAnswer } from '../../run/finding/joined.ts';
import { ClusterBuilder } from '../kubernetes/cluster-builder.ts';
import type { Look, SourceLook } from '../source.ts';
import { valuesOf } from './answer-values.ts';
import { readChanges } from './read-changes.ts';
import { readClusterAnswer } from './read-cluster.ts';
import { readLogAnswer } from './read-logs.ts';
import { readSeries } from './read-series.ts';
import { readSpans } from './read-spans.ts';

/** One look for all of them: what one answer says of an object fills what another leaves out. */
export function lookOfJoined(answers: readonly JoinedAnswer[]): SourceLook[] {
  if (answers.length === 0) return [];
  const builder = new ClusterBuilder();
  const look = {
    series: [] as NonNullable<Look['series']>,
    logs: [] as NonNullable<Look['logs']>,
    spans: [] as NonNullable<Look['spans']>,
    changes: [] as NonNullable<Look['changes']>,
    remarks: [] as string[],
  };
  let sawCluster = false;
  for (const answer of answers) {
    let found = 0;
    if (answer.as === 'kubernetes') {
      found = readClusterAnswer(answer, builder);
      sawCluster ||= found > 0;
    } else if (answer.as === 'logs') found = push(look.logs, readLogAnswer(answer));
    else {
      const values = valuesOf(answer.text);
      if (answer.as === 'metrics') found = push(look.series, readSeries(values));
      else if (answer.as === 'traces') found = push(look.spans, readSpans(values));
      else found = push(look.changes, readChanges(values, answer));
    }
    if (found === 0 && !saysNothing(answer.text))
      look.remarks.push(
        `${answer.tool}: nothing in its answer could be read as ${answer.as}; ask it for JSON, or leave "as:" out`,
      );
  }
  const name = [...new Set(answers.map(({ tool }) => tool))].join(', ').slice(0, 300);
  return [{ name, look: { ...look, ...(sawCluster ? { cluster: builder.build() } : {}) } }];
}

/** Not by a spread: an argument list has an end. */
function push<Item>(to: Item[], items: readonly Item[]): number {
  for (const item of items) to.push(item);
  return items.length;
}

/** An empty answer is an answer. */
function saysNothing(text: string): boolean {
  return (
    text.length < 300 &&
    /^\s*(?:\[\s*\]|\{\s*\}|null)?\s*$|\b(?:no|none|not?hing)\b.{0,60}\b(?:found|resources?|results?|data)\b/i.test(
      text,
    )
  );
}
