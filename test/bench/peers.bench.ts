/**
 * MCP servers as they come from npm, against a Prometheus and an Alertmanager of this machine, each called, killed between
 * two calls, and called again. `npm run bench -- peers`
 * Owns: installing them, and starting what they look at, in a folder of its own. Refuses: judging what they answer.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { McpToolbox } from '../../src/tools/mcp/toolbox.ts';
import { until } from '../support/until.ts';

const packages = ['prometheus-mcp@1.1.3', 'mcp-alertmanager-linux-amd64@2.1.1'];
const folder = mkdtempSync(join(tmpdir(), 'aura-bench-peers-'));
const at = { prometheus: 'http://127.0.0.1:19190', alertmanager: 'http://127.0.0.1:19193' };
const options = { signal: new AbortController().signal, timeout: 20_000 };

interface Peer {
  name: string;
  command: string[];
  env: Record<string, string>;
  /** A tool that needs no arguments, by a part of its name. */
  asks: RegExp;
}

const isAnswering = (url: string) => () =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

/** Whether the peer answers, and again after it was killed. */
async function passes({ name, command, env, asks }: Peer): Promise<boolean> {
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
    const id = Number(readFileSync(pid, 'utf8'));
    process.kill(id, 'SIGKILL');
    await until(`${name} is gone`, () => {
      try {
        return !process.kill(id, 0);
      } catch {
        return true;
      }
    });
    const again = await box.call(spec, {}, options);
    process.stdout.write(
      `${name.padEnd(14)}${tools.length} tools, ${spec.tool}: ${first.succeeded}, killed, again: ${again.succeeded}\n`,
    );
    if (!first.succeeded || !again.succeeded)
      process.stdout.write(`${first.text.slice(0, 300)}\n${again.text.slice(0, 300)}\n`);
    return first.succeeded && again.succeeded;
  } catch (error) {
    process.stdout.write(`${name.padEnd(14)}${String(error)}\n`);
    return false;
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
  let passed = 0;
  for (const peer of peers) if (await passes(peer)) passed += 1;
  const isMet = passed === peers.length;
  process.stdout.write(
    `peers answer, and again after they were killed: ${passed}, reach ${peers.length}: ${isMet ? 'met' : 'short'}\n`,
  );
  if (!isMet) process.exitCode = 1;
} finally {
  for (const process of looked) process.kill();
  rmSync(folder, { recursive: true, force: true });
}
