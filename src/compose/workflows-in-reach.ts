/**
 * Workflows with what is there: optional steps and actions of servers that nobody configured are left out.
 * Owns: that choice, and saying what more would do. Refuses: judging a server that is configured; whether it has the tool
 * is seen when it is asked.
 */
import type { Config } from '../config.ts';
import { notesServer } from '../tools/notes-toolbox.ts';
import type { Workflow } from '../workflows.ts';
import { actionServer } from '../run/settings/action-settings.ts';
import { pagingServer } from '../run/settings/paging-settings.ts';
import { hasActions } from './action-server.ts';
import { hasSources } from './telemetry-sources.ts';

export interface InReach {
  workflows: Workflow[];
  /** What is left out, one sentence a server. */
  more: string[];
}

export function workflowsInReach(config: Config, workflows: readonly Workflow[]): InReach {
  const servers = new Set([
    ...Object.keys(config.servers),
    notesServer,
    ...(hasSources(config) ? ['aura'] : []),
    ...(hasActions(config) ? [actionServer] : []),
    ...(config.actions.paging ? [pagingServer] : []),
  ]);
  const left = new Map<string, { workflows: Set<string>; uses: Set<string> }>();
  const isThere = (
    workflow: Workflow,
    what: string,
    { tool, optional }: { tool: string; optional: boolean },
  ): boolean => {
    const server = tool.split('.')[0] ?? '';
    if (!optional || servers.has(server)) return true;
    const known = left.get(server) ?? { workflows: new Set(), uses: new Set() };
    known.workflows.add(workflow.name);
    known.uses.add(what);
    left.set(server, known);
    return false;
  };
  const kept = workflows.map((workflow) => ({
    ...workflow,
    first: workflow.first.filter((step) => isThere(workflow, step.tool, step)),
    actions: Object.fromEntries(
      Object.entries(workflow.actions).filter(([name, action]) => isThere(workflow, name, action)),
    ),
  }));
  const more = [...left].map(
    ([server, { workflows: some, uses }]) =>
      `with ${server === actionServer ? '"actions: { kubernetes: … }"' : `a server called ${server}`}, ${some.size} workflows would do more (${[...uses].toSorted().join(', ')})`,
  );
  return { workflows: kept, more };
}
