/**
 * The tree of a run as lines for a terminal.
 * Owns: indentation and columns. Refuses: colours, and what is not in the tree.
 */
import type { TraceNode } from './run-trace.ts';

const longestDetail = 140;

export function traceLines(root: TraceNode): string[] {
  const lines: string[] = [];
  const walk = (it: TraceNode, depth: number): void => {
    const at = `T+${((it.from - root.from) / 1_000).toFixed(1)}s`;
    const took = `${((it.to - it.from) / 1_000).toFixed(2)}s`;
    const { input, output } = it.tokens;
    const cost = [
      ...(input + output > 0 ? [`${input}+${output} tokens`] : []),
      ...(it.cost > 0 ? [it.cost.toFixed(4)] : []),
      ...(it.note === undefined ? [] : [`note ${it.note}`]),
    ].join(', ');
    const detail = it.detail.length > longestDetail ? `${it.detail.slice(0, longestDetail)}…` : it.detail;
    lines.push(
      `${at.padStart(9)} ${took.padStart(8)}  ${'  '.repeat(depth)}${it.failed ? 'failed: ' : ''}${it.label}${cost ? ` (${cost})` : ''}${detail ? `: ${detail}` : ''}`,
    );
    for (const child of it.children) walk(child, depth + 1);
  };
  walk(root, 0);
  return lines;
}
