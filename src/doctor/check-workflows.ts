/**
 * Can each workflow do what it says, with these servers and these people?
 * Owns: unreadable and invalid files, what a start refuses of the others, tools that nobody has, actions that nobody may
 * approve.
 * Refuses: placeholders; they are filled during an incident.
 */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { policyOf } from '../compose/policy-of.ts';
import { placeIn } from '../compose/unknown-tools.ts';
import { notInForce, sayNotInForce } from '../compose/not-in-force.ts';
import { hasSources } from '../compose/telemetry-sources.ts';
import { workflowsInReach } from '../compose/workflows-in-reach.ts';
import { isSurelyWrite, workflowFaults } from '../compose/workflow-faults.ts';
import { faultLines, placesIn } from '../config.ts';
import { messageOf } from '../errors.ts';
import { isUnusual, readRegularNow } from '../local/regular-file.ts';
import { yamlFault } from '../local/yaml-fault.ts';
import { leavesOf } from '../run/actions/fill-template.ts';
import { workflowSchema } from '../workflows.ts';
import { checkReasons } from './check-actions.ts';
import { checkApprovers, type NamedWorkflow } from './check-approvers.ts';
import { checkInvestigators } from './check-investigators.ts';
import { checkSkills } from './check-skills.ts';
import type { ServersExamination } from './check-servers.ts';
import type { SlackExamination } from './check-slack.ts';
import { fault, type Finding, ok, warn } from './finding.ts';
import type { Setup } from './setup.ts';

/** `servers` is null where the configuration of servers could not be read, so that no tool can be judged. */
export async function checkWorkflows(
  setup: Setup,
  servers: ServersExamination | null,
  group: SlackExamination['group'],
): Promise<Finding[]> {
  const { findings, workflows: all } = read(setup.config.workflows);
  const inReach = workflowsInReach(
    setup.config,
    all.map(({ workflow }) => workflow),
  );
  const workflows = all.map((it, at) => ({ ...it, workflow: inReach.workflows[at] ?? it.workflow }));
  if (all.length > 0) findings.push(...(await unfit(setup)));
  if (servers) findings.push(...checkTools(setup, servers, workflows));
  findings.push(...checkInvestigators(setup, servers, workflows), ...checkSkills(setup, workflows));
  findings.push(
    ...checkVerification(workflows),
    ...checkTypes(workflows),
    ...checkReasons(workflows),
    ...(await checkApprovers(setup, workflows, group)),
    ...idle(setup, workflows),
  );
  return findings.some(({ level }) => level === 'FAIL')
    ? findings
    : [
        ok('workflows', `${workflows.length} in ${setup.config.workflows}`),
        ...inReach.more.map((line) => ok('workflows', line)),
        ...findings,
      ];
}

/** What a start refuses; whether Slack has the groups is asked with who is in them. */
async function unfit({ config }: Setup): Promise<Finding[]> {
  return (await workflowFaults(config, null)).map((line) => {
    const [what = '', ...fix] = line.split('; ');
    return fault('workflows', what, fix.join('; '));
  });
}

/** What is written and does nothing yet, in one line. */
function idle({ config }: Setup, workflows: NamedWorkflow[]): Finding[] {
  const said = sayNotInForce(
    notInForce(
      config,
      workflows.map(({ workflow }) => workflow),
    ),
  );
  return said ? [warn('config', said, 'leave it for a later version, or take it out')] : [];
}

function read(folder: string): { findings: Finding[]; workflows: NamedWorkflow[] } {
  const findings: Finding[] = [];
  const workflows: NamedWorkflow[] = [];
  let files: string[];
  try {
    files = readdirSync(folder).filter((file) => /\.ya?ml$/.test(file));
  } catch (error) {
    const finding = fault('workflows', messageOf(error), 'create that folder, or correct "workflows:" in aura.yaml');
    return { findings: [finding], workflows };
  }
  if (files.length === 0)
    findings.push(warn('workflows', `there is none in ${folder}`, 'copy some from workflows/ of Aura'));
  for (const file of files.toSorted()) {
    try {
      const text = readRegularNow(join(folder, file), folder);
      const placeOf = placesIn(file, text);
      const parsed = workflowSchema.safeParse(parse(text));
      if (parsed.success) workflows.push({ file, workflow: parsed.data, placeOf });
      else
        for (const line of faultLines(parsed.error, placeOf).split('\n'))
          findings.push(
            fault('workflows', `${file}: ${line.trim()}`, '"aura schema workflow" says what may stand there'),
          );
    } catch (error) {
      if (isUnusual(error)) {
        const [what = '', fix = ''] = error.userMessage.split('; ');
        findings.push(fault('workflows', what, fix));
        continue;
      }
      findings.push(
        fault(
          'workflows',
          yamlFault(file, error).replace(/\. Mend that line.*$/, ''),
          'mend that line, or remove the file',
        ),
      );
    }
  }
  return { findings, workflows };
}

interface Use {
  tool: string;
  where: string;
  /** It is called without asking anybody. */
  mustRead: boolean;
  /** That it is a write is told with what a start refuses, where it surely is. */
  told?: true;
}

function usesOf(folder: string, { file, workflow }: NamedWorkflow): Use[] {
  const at = (tool: string) => relative(folder, placeIn(join(folder, file), tool));
  const first = workflow.first.map(({ tool }) => ({ tool, where: `${at(tool)} (first)`, mustRead: true }));
  const actions = Object.entries(workflow.actions).flatMap(([name, { tool, undo, verify, outcome }]): Use[] => [
    { tool, where: `${at(tool)} (${name})`, mustRead: false },
    ...(undo ? [{ tool: undo.tool, where: `${at(undo.tool)} (undo of ${name})`, mustRead: false }] : []),
    ...(verify
      ? [
          {
            tool: verify.tool,
            where: `${at(verify.tool)} (verification of ${name})`,
            mustRead: true,
            told: true as const,
          },
        ]
      : []),
    ...(outcome
      ? [{ tool: outcome.tool, where: `${at(outcome.tool)} (outcome of ${name})`, mustRead: true, told: true as const }]
      : []),
  ]);
  return [...first, ...actions];
}

/** One line a tool, however many workflows name it. */
function checkTools({ config }: Setup, { tools, silent }: ServersExamination, workflows: NamedWorkflow[]): Finding[] {
  const policy = policyOf(config);
  const known = new Map(tools.map((tool) => [tool.name, tool]));
  const findings: Finding[] = [];
  const all = workflows.flatMap((it) => usesOf(config.workflows, it));
  for (const name of new Set(all.map(({ tool }) => tool))) {
    const here = all.filter(({ tool }) => tool === name);
    const server = name.split('.')[0] ?? '';
    const spec = known.get(name);
    if (spec === undefined) {
      // Its server has a line of its own already.
      if (silent.has(server)) continue;
      findings.push(fault('workflows', `no server has ${name}, which ${places(here)} names`, fixFor(server, config)));
      continue;
    }
    const reading = here.filter(({ mustRead, told }) => mustRead && !(told && isSurelyWrite(config, name)));
    if (reading.length > 0 && policy.classify(spec).kind === 'write')
      findings.push(
        fault(
          'workflows',
          `${name} counts as a write, so ${places(reading)} cannot call it`,
          'list it under "reads:" in aura.yaml if it only reads',
        ),
      );
  }
  return findings;
}

function fixFor(server: string, config: Setup['config']): string {
  if (server === 'aura' && !hasSources(config)) return 'set "sources:" in aura.yaml, which brings the tools aura.*';
  return 'correct "tool:" there ("aura tools" lists what there is), add the server, or remove the action';
}

function places(uses: Use[]): string {
  const [first, ...more] = uses.map(({ where }) => where);
  return more.length > 0 ? `${first} and ${more.length} more` : String(first);
}

/** Placeholders that can hold a component's name; any other text needs a type. */
const maybeComponent =
  /^(?:cause\.component|cause\.object\.name|incident\.service|incident\.labels\..+|cause\.change\.service)$/;

/** A filled text without a type must be a component, and these never are: the action would be refused every time. */
function checkTypes(workflows: NamedWorkflow[]): Finding[] {
  return workflows.flatMap(({ file, workflow }) =>
    Object.entries(workflow.actions).flatMap(([name, { undo, ...action }]) =>
      [action, ...(undo ? [undo] : [])].flatMap(({ tool, args, types }) =>
        leavesOf(args)
          .filter(
            ({ path, placeholders }) =>
              types[path] === undefined && placeholders.some((it) => !maybeComponent.test(it)),
          )
          .map(({ path, placeholders }) =>
            warn(
              'workflows',
              `${file}: ${path} of ${tool} (${name}) is filled from ${placeholders.join(', ')} and has no type, so only a component's name passes`,
              `say what it is: types: { ${path}: ref }`,
            ),
          ),
      ),
    ),
  );
}

function checkVerification(workflows: NamedWorkflow[]): Finding[] {
  return workflows.flatMap(({ file, workflow }) =>
    Object.entries(workflow.actions)
      .filter(([, { verify }]) => verify === undefined)
      .map(([name]) =>
        warn(
          'workflows',
          `${file}: ${name} has no verification, so nobody learns whether it helped`,
          'add "verify:" with a tool that only reads',
        ),
      ),
  );
}
