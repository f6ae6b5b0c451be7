/**
 * MCP servers as they come from npm, against a Prometheus and an Alertmanager of this machine and a fake Kubernetes API,
 * each called, killed between two calls (Kubernetes' also in the middle of one), and called again; and what a server with
 * many large schemas costs a model. `npm run bench -- peers`
 * Owns: installing them, and starting what they look at, in a folder of its own. Refuses: judging what they answer.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolTokens } from '../../src/model/request-tokens.ts';
import { toolShelf } from '../../src/orchestrator/conversation/tool-shelf.ts';
import { McpToolbox } from '../../src/tools/mcp/toolbox.ts';
import { startKubeApi } from '../support/kube-api/kube-api.ts';
import { writeKubeConfig } from '../support/kube-api/kube-config.ts';
import { faultScenarios } from '../support/kube-api/scenarios/all-scenarios.ts';
import { buildScenario } from '../support/kube-api/scenarios/scenario.ts';
import { until } from '../support/until.ts';

/** The last of Sentry's that lists all of its 22 tools. */
const sentry = '@sentry/mcp-server';
const packages = [
  'prometheus-mcp@1.1.3',
  'mcp-alertmanager-linux-amd64@2.1.1',
  'kubernetes-mcp-server-linux-amd64@0.0.67',
  `${sentry}@0.29.0`,
];
/** Tokens that one server's tools may take of a request, those that a search opened included. */
const mostTokens = 1_500;
const folder = mkdtempSync(join(tmpdir(), 'aura-bench-peers-'));
const at = { prometheus: 'http://127.0.0.1:19190', alertmanager: 'http://127.0.0.1:19193' };
const options = { signal: new AbortController().signal, timeout: 20_000 };

interface Peer {
  name: string;
  command: string[];
  env: Record<string, string>;
  /** A tool that needs no arguments, by a part of its name. */
  asks: RegExp;
  /** Lets the next call's question arrive at what the server looks at, and ends the server there. */
  inTheMiddle?: (kill: () => void) => void;
}

const isAnswering = (url: string) => () =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

/** Whether the peer answers, and again after it was killed. */
async function passes({ name, command, env, asks, inTheMiddle }: Peer): Promise<boolean> {
  const pid = join(folder, `${name}.pid`);
  const args = ['-c', 'echo $$ > "$0"; exec "$@"', pid, ...command];
  const box = new McpToolbox(
    { [name]: { transport: 'stdio', command: 'sh', args, env, patience: 30_000 } },
    { callsAtOncePerServer: 1 },
  );
  try {
    const { tools, gaps } = await box.list();
    const spec = tools.find(({ tool }) => asks.test(tool));
    if (!spec)
      throw new Error(`no tool like ${asks} among ${tools.map(({ tool }) => tool).join(', ')} (${gaps.join()})`);
    const first = await box.call(spec, {}, options);
    const kill = () => void process.kill(Number(readFileSync(pid, 'utf8')), 'SIGKILL');
    const answers = [first];
    let torn = '';
    if (inTheMiddle) {
      inTheMiddle(kill);
      const { did, lost } = await box.call(spec, {}, options);
      torn = `, killed in the middle of a call: ${did}`;
      if (did !== 'unknown' || !lost) throw new Error(`a call in whose middle it was killed is ${did ?? 'answered'}`);
      answers.push(await box.call(spec, {}, options));
    }
    const id = Number(readFileSync(pid, 'utf8'));
    kill();
    await until(`${name} is gone`, () => !isThere(id));
    answers.push(await box.call(spec, {}, options));
    const said = answers.map(({ succeeded }) => succeeded).join(', ');
    process.stdout.write(`${name.padEnd(14)}${tools.length} tools, ${spec.tool}${torn}; before and after: ${said}\n`);
    for (const { succeeded, text } of answers) if (!succeeded) process.stdout.write(`${text.slice(0, 300)}\n`);
    return answers.every(({ succeeded }) => succeeded);
  } catch (error) {
    process.stdout.write(`${name.padEnd(14)}${String(error)}\n`);
    return false;
  } finally {
    await box.close();
  }
}

function isThere(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** A fake cluster, and its server's way in; `kill` is called where the cluster hears of the next question. */
async function kubernetes(): Promise<{ peer: Peer; close: () => Promise<void> }> {
  const api = await startKubeApi();
  const [plan] = faultScenarios;
  if (plan) {
    const { objects, logs } = buildScenario(plan, Date.now());
    api.load(objects, logs);
  }
  const config = writeKubeConfig(join(folder, 'kubeconfig'), api, { token: api.adminToken });
  return {
    peer: {
      name: 'kubernetes',
      command: [
        join(folder, 'node_modules/kubernetes-mcp-server-linux-amd64/bin/kubernetes-mcp-server-linux-amd64'),
        ...['--kubeconfig', config, '--read-only', '--list-output', 'table'],
      ],
      env: {},
      asks: /^namespaces_list$/,
      inTheMiddle: (kill) => {
        api.interrupt = (_, path) => {
          if (!path.endsWith('/namespaces')) return undefined;
          api.interrupt = undefined;
          kill();
          return undefined;
        };
      },
    },
    close: () => api.close(),
  };
}

/** Tokens of a request that Sentry's tools take at most, whatever is searched for among them. */
async function tokensOfMany(): Promise<number> {
  const box = new McpToolbox(
    {
      sentry: {
        transport: 'stdio',
        command: process.execPath,
        args: [join(folder, 'node_modules', sentry, 'dist/index.js')],
        env: { SENTRY_ACCESS_TOKEN: 'sntryu_dummy' },
        patience: 30_000,
      },
    },
    { callsAtOncePerServer: 1 },
  );
  try {
    const { tools, gaps } = await box.list();
    if (tools.length === 0) throw new Error(gaps.join());
    const shelf = toolShelf('run_1', tools);
    const first = await toolTokens(shelf.tools);
    const found = await Promise.all(
      tools.map(({ description }) => {
        const call = { id: 'c', name: 'find_tools', args: { query: description.slice(0, 200) } };
        return toolTokens(shelf.loadedAfter([{ reply: { text: '', calls: [call] }, results: [] }]));
      }),
    );
    const characters = tools.reduce((sum, { inputSchema: schema }) => sum + JSON.stringify(schema).length, 0);
    process.stdout.write(
      `sentry        ${tools.length} tools, ${characters} characters of schemas: ${first} tokens, and up to ${Math.max(...found)} for what one search opens\n`,
    );
    return first + Math.max(...found);
  } finally {
    await box.close();
  }
}

const quiet = { stdio: 'ignore' as const, cwd: folder };
writeFileSync(join(folder, 'prometheus.yml'), 'scrape_configs: []\n');
writeFileSync(join(folder, 'alertmanager.yml'), 'route: { receiver: none }\nreceivers: [{ name: none }]\n');
const looked = [
  spawn(
    'prometheus',
    ['--config.file=prometheus.yml', '--storage.tsdb.path=tsdb', '--web.listen-address=127.0.0.1:19190'],
    quiet,
  ),
  spawn(
    'prometheus-alertmanager',
    [
      '--config.file=alertmanager.yml',
      '--storage.path=am',
      '--web.listen-address=127.0.0.1:19193',
      '--cluster.listen-address=',
    ],
    quiet,
  ),
];
try {
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await until('Prometheus answers', isAnswering(`${at.prometheus}/-/ready`), 30_000);
  await until('Alertmanager answers', isAnswering(`${at.alertmanager}/-/ready`), 30_000);
  const { bin } = JSON.parse(readFileSync(join(folder, 'node_modules/prometheus-mcp/package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  const prometheus = join(folder, 'node_modules/prometheus-mcp', Object.values(bin)[0] ?? '');
  const peers: Peer[] = [
    {
      name: 'prometheus',
      command: [process.execPath, prometheus, 'stdio'],
      env: { PROMETHEUS_URL: at.prometheus },
      asks: /targets|metrics|list/i,
    },
    {
      name: 'alertmanager',
      command: [join(folder, 'node_modules/mcp-alertmanager-linux-amd64/bin/mcp-alertmanager-linux-amd64')],
      env: { ALERTMANAGER_URL: at.alertmanager },
      asks: /getAlerts|status/i,
    },
  ];
  const cluster = await kubernetes();
  peers.push(cluster.peer);
  let passed = 0;
  for (const peer of peers) if (await passes(peer)) passed += 1;
  await cluster.close();
  const isMet = passed === peers.length;
  process.stdout.write(
    `peers answer, and again after they were killed: ${passed}, reach ${peers.length}: ${isMet ? 'met' : 'short'}\n`,
  );
  const tokens = await tokensOfMany();
  process.stdout.write(
    `peers tokens of a server with many schemas: ${tokens}, reach ${mostTokens}: ${tokens < mostTokens ? 'met' : 'short'}\n`,
  );
  if (!isMet || tokens >= mostTokens) process.exitCode = 1;
} finally {
  for (const process of looked) process.kill();
  rmSync(folder, { recursive: true, force: true });
}
