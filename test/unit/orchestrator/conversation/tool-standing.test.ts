/** Which of Aura's own telemetry tools a model is shown at first, and when the others come. */
import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../../src/orchestrator/conversation/conversation.ts';
import { toolShelf } from '../../../../src/orchestrator/conversation/tool-shelf.ts';
import { standingOf } from '../../../../src/orchestrator/conversation/tool-standing.ts';
import type { ToolSpec } from '../../../../src/tools/tool.ts';

const spec = (name: string): ToolSpec => {
  const [server = '', tool = ''] = name.split('.');
  const rest = { description: `Does ${tool}.`, inputSchema: { type: 'object', properties: {} } };
  return { name, server, tool, ...rest, readOnlyHint: true, destructiveHint: false, fingerprint: name };
};
const own = ['aura.triage', 'aura.log_patterns', 'aura.chart', 'aura.load_skill'].map(spec);
const cluster = ['cluster.pods_list', 'cluster.get'].map(spec);
const tickets = [spec('tickets.list')];

const turn = (...names: string[]): Turn => ({
  reply: { text: '', calls: names.map((name, n) => ({ id: `c${n}`, name, args: {} })) },
  results: [],
});

const named = (reads: readonly ToolSpec[], look: { hasLooked: boolean; holdsCause: boolean }, turns: Turn[] = []) => {
  const shelf = toolShelf('run_1', reads, () => false, standingOf(reads, look));
  const opening = 'Other skills; aura__load_skill reads one.';
  return [...shelf.tools, ...shelf.loadedAfter(turns, opening)].map(({ name }) => name);
};

describe('the telemetry tools of its own', () => {
  it('all stand open without a first look', () => {
    expect(named([...own, ...cluster], { hasLooked: false, holdsCause: false })).toHaveLength(6);
  });

  it('wait behind the search where they would say the first look again', () => {
    const shown = named([...own, ...cluster], { hasLooked: true, holdsCause: false });
    expect(shown).toEqual([
      'aura__log_patterns',
      'cluster__pods_list',
      'cluster__get',
      'find_tools',
      'aura__load_skill',
    ]);
  });

  it('come later where a cause is held and the team has another witness of components', () => {
    const look = { hasLooked: true, holdsCause: true };
    const first = named([...own, ...cluster], look);
    expect(first).toEqual(['cluster__pods_list', 'cluster__get', 'aura__load_skill']);
    expect(named([...own, ...cluster], look, [turn('cluster__get')])).toEqual(first);
    // What is called without being shown stands open after it, and all of them in a conversation that goes on.
    expect(named([...own, ...cluster], look, [turn('aura__log_patterns')])).toEqual([...first, 'aura__log_patterns']);
    expect(named([...own, ...cluster], look, [turn(), turn()])).toEqual([
      ...first,
      'aura__triage',
      'aura__log_patterns',
      'aura__chart',
    ]);
    expect(named([...own, ...tickets], look)).toContain('aura__log_patterns');
  });

  it('are no skill: what nothing lists is not offered', () => {
    const shelf = toolShelf('run_1', own);
    expect(shelf.tools.map(({ name }) => name)).not.toContain('aura__load_skill');
    expect(shelf.loadedAfter([], 'The alert.').map(({ name }) => name)).toEqual([]);
  });
});
