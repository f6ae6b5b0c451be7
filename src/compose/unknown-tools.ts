/**
 * Tools that the configuration or a workflow names and no server has.
 * Owns: finding them, and where each stands: file and line. Refuses: judging servers that could not be asked, and Aura's
 * own tools.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { readMatcher } from '../tools/read-globs.ts';
import { openDoors } from '../tools/open-doors.ts';
import { nearestNames } from '../tools/nearest-names.ts';
import type { ToolSpec } from '../tools/tool.ts';
import { trialOf, type Workflow } from '../workflows.ts';
import { actionServer } from '../run/settings/action-settings.ts';
import { pagingServer } from '../run/settings/paging-settings.ts';
import { hasActions } from './action-server.ts';
import { policyOf } from './policy-of.ts';

const own = new Set(['aura', 'notes', pagingServer]);

/** What a start warns of about tools: what is left open, and what nobody has. */
export function toolWarnings(config: Config, workflows: readonly Workflow[], tools: readonly ToolSpec[]): string[] {
  return [...openDoors(config.reads, policyOf(config), tools), ...unknownTools(config, workflows, tools)];
}

/** One sentence each, with its place and the fix. */
export function unknownTools(config: Config, workflows: readonly Workflow[], tools: readonly ToolSpec[]): string[] {
  const names = tools.map(({ name }) => name);
  const answered = new Set(tools.map(({ server }) => server));
  // A server that lists nothing was away, which is said already.
  const isJudged = (name: string) => {
    const server = name.replace(/^!/, '').split('.')[0] ?? '';
    return (
      !own.has(server) &&
      (answered.has(server) ||
        !(Object.hasOwn(config.servers, server) || (server === actionServer && hasActions(config))))
    );
  };
  const globs = config.reads.filter((glob) => isJudged(glob) && !fits(glob, names));
  const reads = globs.map((glob) =>
    say(`${placeIn(config.file, glob)}: "${glob}" under "reads:" fits no tool`, glob, names),
  );
  const called = workflows.flatMap((workflow) => toolsOf(workflow).map((use) => ({ workflow: workflow.name, ...use })));
  const unknown = called.filter(({ tool }) => isJudged(tool) && !names.includes(tool));
  const globbed = workflows.flatMap(({ name, investigators }) =>
    Object.values(investigators).flatMap((it) => it.tools.map((tool) => ({ workflow: name, tool }))),
  );
  const empty = globbed.filter(({ tool }) => isJudged(tool) && !fits(tool, names));
  return [
    ...reads,
    ...each(unknown).map(({ workflow, tool, at }) =>
      say(`${placeOf(config.workflows, workflow, at ?? tool)}: no server has ${tool}`, tool, names),
    ),
    ...each(empty).map(({ workflow, tool }) =>
      say(`${placeOf(config.workflows, workflow, tool)}: "${tool}" of an investigator fits no tool`, tool, names),
    ),
  ];
}

interface Use {
  workflow: string;
  tool: string;
  /** What stands in the file, where the tool's whole name does not. */
  at?: string;
}

function each(uses: readonly Use[]): Use[] {
  return [...new Map(uses.map((use) => [`${use.workflow} ${use.tool}`, use])).values()];
}

function say(what: string, name: string, names: readonly string[]): string {
  const [nearest] = nearestNames(name.replaceAll('*', ''), names, 1);
  const fix = nearest === undefined ? 'correct or remove it' : `write ${nearest} if that is meant, or remove it`;
  return `${what}; ${fix} ("aura tools" lists what there is)`;
}

function fits(glob: string, names: readonly string[]): boolean {
  // What a `!` takes away is found by listing it.
  const isListed = readMatcher([glob.replace(/^!/, '')]);
  return names.some((name) => isListed(name));
}

function toolsOf({ first, actions }: Workflow): Omit<Use, 'workflow'>[] {
  return [
    ...first.map(({ tool }) => ({ tool })),
    ...Object.values(actions).flatMap((action) => {
      const { tool, undo, verify, outcome, rehearse } = action;
      const trial = trialOf(action);
      return [
        { tool },
        ...[undo, verify, outcome].flatMap((it) => (it && 'tool' in it ? [{ tool: it.tool }] : [])),
        ...(trial !== null && typeof rehearse === 'object'
          ? [{ tool: trial, at: `server: ${rehearse.server ?? ''}` }]
          : []),
      ];
    }),
  ];
}

/** Where a workflow names a tool: its file and line. */
export function placeOf(folder: string, workflow: string, tool: string): string {
  const files = filesOf(folder).filter((file) => /\.ya?ml$/.test(file));
  const file = files.find((one) => textOf(join(folder, one)).includes(`name: ${workflow}`));
  return file === undefined ? `workflow ${workflow}` : placeIn(join(folder, file), tool);
}

/** `FILE:LINE` of the first line that holds a text. */
export function placeIn(file: string | undefined, text: string): string {
  if (file === undefined) return 'the configuration';
  const line = textOf(file)
    .split('\n')
    .findIndex((it) => it.includes(text));
  return line < 0 ? file : `${file}:${line + 1}`;
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(0, 1_000_000);
  } catch {
    return '';
  }
}
