/** `aura init` from empty folders: with a real Prometheus at hand, with nothing, with a person, and over something. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config.ts';
import { hasProgram } from '../support/has-program.ts';
import { until } from '../support/until.ts';

const launcher = resolve('src/bin/aura.mjs');
let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aura-init-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null) continue;
    child.kill();
    await once(child, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

/** The command in the folder, with no variables but these; what is typed comes at once, as through a pipe. */
async function init(args: string[], env: Record<string, string> = {}, typed = '') {
  const child = spawn(process.execPath, [launcher, 'init', ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder, ...env },
  });
  child.stdin.end(typed);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += String(data)));
  child.stderr.on('data', (data) => (stderr += String(data)));
  const [code] = (await once(child, 'close')) as [number];
  return { code, stdout, stderr, file: existsSync(join(folder, 'aura.yaml')) ? read() : '' };
}

const read = () => readFileSync(join(folder, 'aura.yaml'), 'utf8');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

describe('aura init', () => {
  it.runIf(hasProgram('prometheus'))(
    'finds a Prometheus (needs prometheus on the PATH), and doctor has nothing to mend',
    async () => {
      const data = mkdtempSync(join(tmpdir(), 'aura-init-prometheus-'));
      writeFileSync(join(data, 'prometheus.yml'), 'scrape_configs: []\n');
      const url = `http://127.0.0.1:${await freePort()}`;
      const server = spawn(
        'prometheus',
        [
          `--config.file=${data}/prometheus.yml`,
          `--storage.tsdb.path=${data}/tsdb`,
          `--web.listen-address=${url.slice(7)}`,
        ],
        { stdio: 'ignore' },
      );
      children.push(server);
      await until('Prometheus is ready', () =>
        fetch(`${url}/-/ready`).then(
          (answer) => answer.ok,
          () => false,
        ),
      );
      // It is given two seconds to answer, which a busy machine may not have at once.
      const { code, stdout, file } = await until('it to be found', async () => {
        for (const made of ['aura.yaml', 'workflows']) rmSync(join(folder, made), { recursive: true, force: true });
        const made = await init(['--yes'], { PROMETHEUS_URL: url, PROMETHEUS_TOKEN: 'not-a-real-one' });
        return made.stdout.includes(`found  Prometheus at ${url} answers`) && made;
      });
      expect(stdout).not.toMatch(/^FAIL/m);
      expect(code).toBe(0);
      expect(file).not.toContain('not-a-real-one');
      const config = readConfig(join(folder, 'aura.yaml'));
      expect(config.sources[0]).toMatchObject({ prometheus: { url, bearer: 'PROMETHEUS_TOKEN' } });
      expect(config.store).toBe('embedded');
      rmSync(data, { recursive: true, force: true });
    },
  );

  it('says what it looked for where nothing is, asks five things at most, and never writes over a file', async () => {
    const answers = ['folder:recordings', 'pigeon', 'embedded', 'more', 'and more'];
    const { code, stdout, stderr, file } = await init([], {}, `${answers.join('\n')}\n`);
    const questions = stderr.match(/[?] \[/g) ?? [];
    expect(questions.length).toBeGreaterThan(1);
    expect(questions.length).toBeLessThanOrEqual(5);
    expect(stderr).toContain('There is no pigeon; off stands.');
    expect(stdout).toMatch(/no telemetry\. Looked for:[^]*prometheus at http:\/\/127\.0\.0\.1:9090[^]*kubeconfig/);
    expect(parse(file)).toMatchObject({
      sources: [{ folder: 'recordings' }],
      slack: { mode: 'off' },
      store: 'embedded',
    });
    expect(stdout).toMatch(/^FAIL {2}source: .*recordings/m);
    expect(code).toBe(2);
    rmSync(join(folder, 'aura.yaml'));
    const named = await init(['--yes'], {
      PROMETHEUS_URL: 'http://127.0.0.1:1',
      ALERTMANAGER_URL: 'http://robin:pa55@am',
    });
    expect(named.stdout).toMatch(/^missed PROMETHEUS_URL: Prometheus at http:\/\/127\.0\.0\.1:1 cannot be reached/m);
    expect(named.stdout).toMatch(
      /^missed ALERTMANAGER_URL: a URL holds no user and no password; put them in variables/m,
    );
    expect(named.stdout + named.file).not.toContain('pa55');
    rmSync(join(folder, 'aura.yaml'));
    writeFileSync(join(folder, 'aura.yaml'), file);
    const again = await init(['--yes']);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('There is an aura.yaml here already');
    expect(again.file).toBe(file);
  });
});
