/**
 * The client scenarios of `@modelcontextprotocol/conformance` against Aura's MCP client. `npm run bench -- conformance [scenario …]`
 * Owns: installing the suite, and a Node that it runs under, into a folder of its own; the scenarios that do not apply,
 * each with its reason. Refuses: judging; the suite does.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const suite = '@modelcontextprotocol/conformance@0.1.16';
/** The suite asks for 22 at least; the client under test runs under the Node that runs this. */
const node = `node-${process.platform}-${process.arch}@24.21.0`;
const withinSeconds = 60;

/** What the suite offers and Aura does not do, on purpose. */
const doesNotApply: Record<string, string> = {
  'elicitation-sep1034-client-defaults':
    'Aura declines what a server asks people through it, and never fills in answers for them',
  'auth/cross-app-access-complete-flow':
    'an extension for companies whose identity provider signs for each app; Aura logs in as a person or as itself',
};

const chosen = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'aura-bench-conformance-'));
const root = fileURLToPath(new URL('../../', import.meta.url));
const client = `${process.execPath} ${root}src/bin/run.mjs ${root}test/bench/conformance/client.ts`;

interface Verdict {
  scenario: string;
  isPassed: boolean;
  checks: string;
  said: string;
}

function run(program: string, args: string[]) {
  const { stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 });
  return `${stdout}${stderr}`;
}

try {
  const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, suite, node];
  execFileSync('npm', install, { stdio: ['ignore', 'ignore', 'inherit'] });
  const runner = join(folder, 'node_modules', node.replace(/@[^@]*$/, ''), 'bin', 'node');
  const program = join(folder, 'node_modules/@modelcontextprotocol/conformance/dist/index.js');
  const listed = run(runner, [program, 'list', '--client']);
  const scenarios = [...listed.matchAll(/^ {2}- ([\w/-]+)/gm)].map((match) => match[1] ?? '');
  const asked = scenarios.filter((name) =>
    chosen.length > 0 ? chosen.includes(name) : !Object.hasOwn(doesNotApply, name),
  );
  const verdicts = asked.map((scenario): Verdict => {
    const args = [program, 'client', '--command', client, '--scenario', scenario];
    const said = run(runner, [...args, '--timeout', String(withinSeconds * 1_000), '-o', join(folder, 'results')]);
    const checks = /Passed: (\d+\/\d+)/.exec(said)?.[1] ?? 'none';
    return { scenario, isPassed: said.includes('OVERALL: PASSED'), checks, said };
  });
  for (const { scenario, isPassed, checks, said } of verdicts) {
    process.stdout.write(`${isPassed ? 'passed' : 'FAILED'}  ${scenario.padEnd(44)} ${checks}\n`);
    if (!isPassed) process.stdout.write(`${said.slice(-2_000)}\n`);
  }
  for (const [scenario, why] of Object.entries(doesNotApply))
    process.stdout.write(`no      ${scenario.padEnd(44)} ${why}\n`);
  const passed = verdicts.filter(({ isPassed }) => isPassed).length;
  const isMet = asked.length > 0 && passed === asked.length;
  process.stdout.write(`conformance scenarios passed: ${passed}, reach ${asked.length}: ${isMet ? 'met' : 'short'}\n`);
  if (!isMet) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
