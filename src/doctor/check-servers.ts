/**
 * Can each MCP server be reached, and does it offer tools?
 * Owns: one look at every server's list, and what policy makes of it. Refuses: calling a tool.
 */
import { hasActions } from '../compose/action-server.ts';
import { actionServer } from '../run/settings/action-settings.ts';
import { openToolbox } from '../compose/open-toolbox.ts';
import { fixOf } from '../compose/server-gaps.ts';
import { policyOf } from '../compose/policy-of.ts';
import { hasSources } from '../compose/telemetry-sources.ts';
import { placeIn } from '../compose/unknown-tools.ts';
import type { Config } from '../config.ts';
import { variablesOfServer } from '../run/settings/server-settings.ts';
import { changedTools, wideReads } from '../tools/open-doors.ts';
import { readMatcher } from '../tools/read-globs.ts';
import type { ToolSpec } from '../tools/tool.ts';
import { fault, type Finding, ok, warn } from './finding.ts';
import type { Setup } from './setup.ts';

export interface ServersExamination {
  findings: Finding[];
  tools: ToolSpec[];
  /** Servers whose tools are not known, because they could not be asked. */
  silent: ReadonlySet<string>;
}

/** Aura's own telemetry tools are a server too, in a process of its own. */
const own = 'aura';

export async function checkServers(setup: Setup): Promise<ServersExamination> {
  const { config } = setup;
  const names = [
    ...Object.keys(config.servers),
    ...(hasSources(config) ? [own] : []),
    ...(hasActions(config) ? [actionServer] : []),
  ];
  const seen = await Promise.all(names.map((name) => checkServer(name, setup)));
  const tools = seen.flatMap((it) => it.tools ?? []);
  const silent = new Set([...(setup.left ?? []), ...names.filter((_, index) => seen[index]?.tools === null)]);
  const findings = [
    ...seen.flatMap((it) => it.findings),
    ...unusedReads(config, tools, silent),
    ...wideReads(config.reads, tools).map(({ what, fix }) => warn('reads', what, fix)),
    ...changedTools(policyOf(config), tools).map(({ what, fix }) => fault('reviewed', what, fix)),
    ...unusedReviews(config, tools, silent),
  ];
  return { findings, tools, silent };
}

function unusedReviews(config: Config, tools: ToolSpec[], silent: ReadonlySet<string>): Finding[] {
  const names = new Set(tools.map(({ name }) => name));
  return Object.keys(config.reviewed)
    .filter((name) => !names.has(name) && !silent.has(name.split('.')[0] ?? ''))
    .map((name) => warn('reviewed', `there is no tool ${name} any more`, 'run "aura tools --review", or remove it'));
}

async function checkServer(name: string, setup: Setup): Promise<{ findings: Finding[]; tools: ToolSpec[] | null }> {
  const { config, env, within } = setup;
  const subject = `server ${name}`;
  const server = config.servers[name];
  const unset = Object.values(server ? variablesOfServer(server) : {}).filter((variable) => !env[variable]);
  const findings = unset.map((variable) =>
    fault(
      subject,
      `${variable} is not set, and the server is given it`,
      `set ${variable}, or remove it from aura.yaml`,
    ),
  );
  const none = { ...config, servers: {}, source: undefined, sources: [], actions: {} };
  const only = server
    ? { ...none, servers: { [name]: server } }
    : name === own
      ? { ...config, servers: {}, actions: {} }
      : { ...none, actions: config.actions };
  const toolbox = openToolbox(only, { env, patience: within * 2 });
  // Our own needs seconds to load on a busy machine, and its connection has a deadline of its own.
  const answer = server ? await before(within, toolbox.list()) : await toolbox.list();
  // A server that hangs is given up by its connection later; its line need not wait for that.
  const closed = toolbox.close();
  if (answer === null)
    return {
      findings: [...findings, fault(subject, `it did not answer within ${within / 1_000} s`, fixOf(config, name, ''))],
      tools: null,
    };
  await closed;
  const [gap] = answer.gaps;
  if (gap !== undefined && answer.tools.length === 0)
    return {
      findings: [...findings, fault(subject, gap, fixOf(config, name, gap))],
      tools: null,
    };
  findings.push(...answer.gaps.map((left) => warn(subject, left, 'ask whoever runs the server to mend its list')));
  if (answer.tools.length === 0)
    findings.push(fault(subject, 'it answers but lists no tools', 'check its arguments and the rights of its token'));
  else findings.push(ok(subject, `${answer.tools.length} tools`), ...unlistedReads(name, config, answer.tools));
  return { findings, tools: answer.tools };
}

/** A hint only: a server's word about its own tools is believed when a person says so. */
function unlistedReads(name: string, config: Config, tools: ToolSpec[]): Finding[] {
  const policy = policyOf(config);
  const unlisted = tools.filter(
    (tool) => tool.readOnlyHint && policy.classify(tool).kind === 'write' && !policy.changedSinceReview(tool),
  );
  if (unlisted.length === 0) return [];
  const names = unlisted.map((tool) => tool.name);
  const shown = names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
  return [
    warn(
      `server ${name}`,
      `${shown} only read, the server says, but count as writes`,
      'if you agree, list them under "reads:" ("aura tools" prints the line)',
    ),
  ];
}

function unusedReads(config: Config, tools: ToolSpec[], silent: ReadonlySet<string>): Finding[] {
  return config.reads
    .filter((glob) => !silent.has(glob.replace(/^!/, '').split('.')[0] ?? ''))
    .filter((glob) => {
      // What a `!` takes away is found by listing it.
      const isListed = readMatcher([glob.replace(/^!/, '')]);
      return !tools.some(({ name }) => isListed(name));
    })
    .map((glob) =>
      warn(
        'reads',
        `${placeIn(config.file, glob)}: "${glob}" fits no tool`,
        'correct or remove it; "aura tools" lists what there is',
      ),
    );
}

async function before<T>(within: number, promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), within);
  });
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
