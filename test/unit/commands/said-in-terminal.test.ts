/**
 * What the commands say: the card's sentences and a yes or no, a sentence where there is nothing or it cannot be read, the
 * store of a bot that runs, a report without secrets and without people.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FileStore } from '../../../src/store/file-store.ts';
import { accepted } from '../../contracts/rig.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const launcher = join(root, 'src/bin/aura.mjs');
const example = join(root, 'examples/incident');
const env = { PATH: process.env.PATH };

let base: string;
let store: FileStore;
beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'aura-terminal-'));
  store = await FileStore.open({ folder: join(base, '.aura') });
});
afterAll(async () => {
  await store.close();
  rmSync(base, { recursive: true });
});

function aura(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    cwd: base,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('aura investigate', () => {
  it('prints nothing but JSON for machines', () => {
    const { status, stdout, stderr } = aura('investigate', 'what broke?', '--json', '--source', `folder:${example}`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ type: 'finding', finding: { component: 'stock' } });
    const refused = aura('investigate', ' ', '--json');
    expect({ status: refused.status, stdout: refused.stdout }).toEqual({ status: 1, stdout: '' });
    expect(JSON.parse(refused.stderr)).toEqual({
      error: 'question-empty',
      message: 'There is no question.',
      fix: 'Write what to look into, such as "what broke?".',
    });
  });

  it('leads with a yes and the sentences of the card, tells calls and causes on stderr, and keeps the run for others', () => {
    const home = join(base, 'kept');
    mkdirSync(home);
    writeFileSync(join(home, 'aura.yaml'), `store: embedded\nfolder: ${join(home, '.aura')}\n`);
    const at = ['--config', join(home, 'aura.yaml')];
    const from = ['--source', `folder:${example}`];
    const { status, stdout, stderr } = aura('investigate', 'is the shop broken?', ...from, ...at);
    const [first, second] = stdout.split('\n');
    expect(first).toMatch(
      /^Yes\. (?:Confirmed|Likely): stock broke with a configuration change \(stock-config-2\), since \d{4}-\d\d-\d\d 09:36 UTC\.$/,
    );
    expect(stderr).toMatch(/^Next:\n- ask on: aura investigate "show the logs of stock" --source /m);
    expect(second).toMatch(/^19 % of “GET \/item” on storefront failed, 81 % were slow/);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^ {2}\[E1\] aura\.triage: .* \(\d+ ms\)$/m);
    expect(stderr).toMatch(/^ {2}possible cause, leads: stock, /m);
    expect(stderr).toMatch(/^ {2}evaluation: (?:confirmed|likely)$/m);
    expect(stderr).not.toContain('\u001b');
    const run = /^- kept as (run_\w+): aura trace run_/m.exec(stderr)?.[1] ?? '';
    const runs: unknown = JSON.parse(aura('runs', '--json', ...at).stdout);
    expect(runs).toMatchObject([{ run, title: 'is the shop broken?', state: 'ended', component: 'stock' }]);
    expect(aura('trace', run, ...at).stdout).toMatch(/E1 aura\.triage/);
  });

  it('says in a sentence what cannot be read', () => {
    const { status, stdout, stderr } = aura('investigate', 'why?', '--source', 'folder:/nowhere');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^aura: There is nothing at \/nowhere; correct/),
    ]);
  });
});

describe('a store that another process holds', () => {
  const token = 'xoxb-123456789012-123456789012-abcdefghijklmnopqrstuvwx';
  const by = { team: 'T0WORKSPACE', user: 'U0ASKER' };
  const place = { team: 'T0WORKSPACE', channel: 'C0CHANNEL' };

  it('says that there is nothing, before there is anything', () => {
    expect(aura('approvals')).toMatchObject({
      status: 0,
      stdout: '',
      stderr: 'There are no approvals yet, open or past.\n',
    });
  });

  it('is read, reported without secrets and people, and left as it was', async () => {
    const request = {
      id: 'req_1',
      kind: 'mention',
      text: `<@U0ASKER> why? ${token}`,
      capped: false,
      by,
      place,
    } as const;
    await accepted(store, 'inc_1', {
      facts: [
        { type: 'incident-opened', brief: { source: 'slack', title: 'slow', labels: {}, startedAt: 0 } },
        { type: 'request-accepted', request },
        { type: 'run-started', run: 'run_1', request: 'req_1', parent: null, fence: 0 },
      ],
    });
    const before = readdirSync(join(base, '.aura'));
    expect(aura('audit', 'inc_1').stdout).toContain('"type":"run-started"');
    const { stdout } = aura('report', 'run_1', '--out', '-');
    const report = JSON.parse(stdout) as { entries: { facts: { request?: { text: string; by: unknown } }[] }[] };
    expect(report.entries[0]?.facts[1]?.request).toMatchObject({
      text: expect.stringMatching(/^<@person-1> why\? /) as string,
      by: { team: 'workspace-1', user: 'person-1' },
    });
    for (const known of [token, 'U0ASKER', 'T0WORKSPACE', 'C0CHANNEL']) expect(stdout).not.toContain(known);
    expect(aura('notes', 'inc_1', 'record').stdout).toMatch(/^Nobody has said yet what it was/);
    expect(readdirSync(join(base, '.aura'))).toEqual(before);
  });
});

describe('where nothing is set up', () => {
  it('lists the tools of its own, and says in one line that no server is there', () => {
    const { status, stdout, stderr } = aura('tools');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^read {2}low {5}notes\.grep /m);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(/^No server and no telemetry is set up yet/)]);
  });

  it('refuses what is not there, with 1', () => {
    expect(aura('notes', 'nosuch')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^aura: There is no incident nosuch/) as string,
    });
    expect(aura('mcp', '--source', 'folder:/nowhere')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^aura: There is nothing at \/nowhere; /) as string,
    });
    const { status, stderr } = aura('triage', '--nonsense', '--json');
    expect({ status, ...(JSON.parse(stderr) as object) }).toMatchObject({ status: 1, error: 'wrong-input' });
  });
});

it('ends without a word when its reader has seen enough', async () => {
  const child = spawn(process.execPath, [launcher, 'schema', 'config'], {
    cwd: base,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, said }).toEqual({ code: 0, said: '' });
});

it('tells that npm kept an option for itself instead of starting the demo', () => {
  const setUp = join(root, 'src/bin/set-up.mjs');
  const kept = { ...env, npm_config_list_faults: 'true' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [setUp, 'demo'], {
    cwd: base,
    env: kept,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('npm run demo -- --list-faults');
});
