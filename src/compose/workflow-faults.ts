/**
 * What a workflow says that its own form allows and this installation does not.
 * Owns: a verification that writes, an action that `actions:` forbids whatever fills it, a group of approvers that Slack
 * does not have; each with its file and line. Refuses: judging what only an incident fills, and what cannot be asked now.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkTarget } from '../actions/bounds.ts';
import { allActions } from '../actions/all-actions.ts';
import { type Config, type PlaceOf, placesIn } from '../config.ts';
import { AuraError } from '../errors.ts';
import { isUnusual, readRegularNow } from '../local/regular-file.ts';
import {
  actionServer,
  changeableKinds,
  isOwnServer,
  type KubernetesActionSettings,
} from '../run/settings/action-settings.ts';
import type { ToolSpec } from '../tools/tool.ts';
import { type Workflow, type WorkflowAction, workflowSchema } from '../workflows.ts';
import { policyOf } from './policy-of.ts';
import { placeIn } from './unknown-tools.ts';
import { workflowsInReach } from './workflows-in-reach.ts';

/** Throws one AuraError that lists every fault; `group` rejects with `slack-group-unknown` where Slack has no such group. */
export async function refuseUnfit(
  config: Config,
  group: ((handle: string) => Promise<unknown>) | null = null,
): Promise<void> {
  const faults = await workflowFaults(config, group);
  if (faults.length > 0) throw new AuraError({ code: 'workflows-invalid', userMessage: faults.join('\n') });
}

/** One sentence a fault. Files that cannot be read are `readWorkflows`' to report. */
export async function workflowFaults(
  config: Config,
  group: ((handle: string) => Promise<unknown>) | null,
): Promise<string[]> {
  const faults: string[] = [];
  const groups = new Map<string, string>();
  for (const { workflow, placeOf } of filesOf(config)) {
    for (const [name, action] of Object.entries(workflow.actions)) {
      const say = (path: PropertyKey[], what: string) =>
        faults.push(`${workflow.name}: ${name} ${what}${placeOf(['actions', name, ...path])}.`);
      const { verify, outcome, rehearse } = action;
      const lower = typeof rehearse === 'object' ? rehearse.server : undefined;
      const barred = lower === undefined ? null : unfitBelow(config, action.tool, lower);
      if (barred !== null) say(['rehearse', 'server'], `cannot be rehearsed on ${lower}: ${barred}`);
      if (outcome && isSurelyWrite(config, outcome.tool))
        say(
          ['outcome', 'tool'],
          `reads its outcome with ${outcome.tool}, which is a write; name a tool that only reads, and list it under "reads:" in aura.yaml`,
        );
      if (verify && isSurelyWrite(config, verify.tool))
        say(
          ['verify', 'tool'],
          `is verified with ${verify.tool}, which is a write; name a tool that only reads, and list it under "reads:" in aura.yaml`,
        );
      for (const [part, call] of [
        ['', action],
        ['undo', action.undo],
      ] as const) {
        const outside = call && 'tool' in call ? outOfBounds(config.actions.kubernetes, call) : null;
        if (outside) say([...(part ? [part] : []), 'args'], `is out of bounds: ${outside}`);
      }
      for (const handle of action.approvers.groups)
        if (!groups.has(handle))
          groups.set(handle, `${workflow.name}: ${name}${placeOf(['actions', name, 'approvers', 'groups'])}`);
    }
  }
  for (const handle of config.actions.paging?.approvers.groups ?? [])
    if (!groups.has(handle)) groups.set(handle, `actions.paging (${placeIn(config.file, 'paging')})`);
  if (group)
    for (const [handle, where] of groups) if (await isUnknown(group, handle)) faults.push(unknownGroup(handle, where));
  return faults;
}

function unknownGroup(handle: string, where: string): string {
  return `${where}: Slack has no user group @${handle.replace(/^@/, '')}, so nobody could approve; create it, or correct "approvers:".`;
}

/** A look-up that fails for another reason says nothing of the group. */
async function isUnknown(group: (handle: string) => Promise<unknown>, handle: string): Promise<boolean> {
  try {
    await group(handle);
    return false;
  } catch (error) {
    return error instanceof AuraError && error.code === 'slack-group-unknown';
  }
}

/** Why a server cannot take an action's call first, as far as aura.yaml tells; null where it may. */
function unfitBelow(config: Config, tool: string, lower: string): string | null {
  const [own = '', ...rest] = tool.split('.');
  if (isOwnServer(own)) return `Aura's own tools are rehearsed by their own dry run; write "dry-run"`;
  if (!Object.hasOwn(config.servers, lower))
    return 'it is not under "servers:" in aura.yaml; add it, or correct the name';
  const spec = specOf(config, lower, `${lower}.${rest.join('.')}`);
  return policyOf(config).refusalOfTrial(spec, { tool, server: lower });
}

/** A write even if its server says the best of it. */
export function isSurelyWrite(config: Config, name: string): boolean {
  const [server = ''] = name.split('.');
  if (server !== actionServer && !Object.hasOwn(config.servers, server)) return false;
  return policyOf(config).classify(specOf(config, server, name)).kind === 'write';
}

/** A tool as the best that its server could say of it. */
function specOf(config: Config, server: string, name: string): ToolSpec {
  return {
    name,
    server,
    tool: name.slice(server.length + 1),
    description: '',
    inputSchema: {},
    readOnlyHint: server !== actionServer,
    destructiveHint: false,
    fingerprint: config.reviewed[name] ?? '',
  };
}

/** Of what is written out in full: why the bounds forbid it; null where they may allow it. */
function outOfBounds(
  bounds: KubernetesActionSettings | undefined,
  call: Pick<WorkflowAction, 'tool' | 'args'>,
): string | null {
  if (!bounds || !allActions.some(({ name }) => call.tool === `${actionServer}.${name}`)) return null;
  const { kind = bounds.kinds[0], namespace = bounds.namespaces[0], name = '-', replicas } = call.args;
  const written = (value: unknown): value is string => typeof value === 'string' && !value.includes('{{');
  const known = changeableKinds.find((one) => one === kind) ?? bounds.kinds[0];
  if (written(kind) && !changeableKinds.some((one) => one === kind))
    return `nothing changes a ${kind}; write one of ${changeableKinds.join(', ')}`;
  if (known === undefined) return null;
  try {
    checkTarget(
      {
        kind: known,
        name: written(name) ? name : '-',
        ...(written(namespace) ? { namespace } : { namespace: bounds.namespaces[0] }),
      },
      bounds,
    );
  } catch (error) {
    return error instanceof AuraError ? error.userMessage : String(error);
  }
  return typeof replicas === 'number' && replicas > bounds.mostReplicas
    ? `${replicas} replicas are more than the ${bounds.mostReplicas} that are allowed; set actions.kubernetes.mostReplicas in aura.yaml where that is meant`
    : null;
}

/** The workflows that can be used here, each with where its parts stand. */
function filesOf(config: Config): { workflow: Workflow; placeOf: PlaceOf }[] {
  const found: { workflow: Workflow; placeOf: PlaceOf }[] = [];
  for (const file of yamlFiles(config.workflows)) {
    try {
      const text = readRegularNow(join(config.workflows, file), config.workflows);
      const parsed = workflowSchema.safeParse(parse(text));
      if (!parsed.success) continue;
      const [workflow] = workflowsInReach(config, [parsed.data]).workflows;
      if (workflow) found.push({ workflow, placeOf: placesIn(file, text) });
    } catch (error) {
      if (!isUnusual(error)) throw error;
    }
  }
  return found;
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .toSorted();
}
