/**
 * `aura doctor` on set-ups that are broken in one place each, and on sound ones: one line with the fix, and the exit code.
 * The real command runs in this process, against a real Redis, a workspace, MCP servers, a model server; twice as a
 * process of its own.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { registerDoctor } from '../../src/commands/doctor.ts';
import { registerStart } from '../../src/commands/start.ts';
import { messageOf } from '../../src/errors.ts';
import { hasRedisServer } from '../../src/store/open-redis.ts';
import { brokenSetUps } from '../support/broken-set-ups.ts';
import { denyAll } from '../support/odd-servers.ts';
import { type SetUp, Surroundings, write } from '../support/sound-set-up.ts';

const here = new Surroundings();
const launcher = fileURLToPath(new URL('../../src/bin/aura.mjs', import.meta.url));
const cases = brokenSetUps(here);
const redisIsThere = hasRedisServer();
if (!redisIsThere) process.stderr.write('NOT RUN: aura doctor on broken Redis set-ups (no redis-server on the PATH)\n');

beforeAll(() => here.open());
afterAll(() => here.close());

describe('aura doctor', () => {
  it('has at least 25 broken set-ups to tell', () => {
    expect(cases.length).toBeGreaterThanOrEqual(25);
  });

  it('ends 0 on a sound set-up, and leaves nothing behind', async () => {
    const sound = here.sound();
    const { code, lines } = await doctor(sound);
    expect(lines.filter((line) => line.startsWith('FAIL'))).toEqual([]);
    expect(code).toBe(0);
    for (const subject of [redisIsThere ? 'redis' : 'store', 'slack', 'server ops', 'model small', 'workflows'])
      expect(lines.some((line) => line.startsWith(`ok    ${subject}: `))).toBe(true);
    expect(readdirSync(sound.folder).toSorted()).toEqual(['aura.yaml', 'workflows']);
  });

  for (const { what, spoil, line, redis, within } of cases) {
    it.skipIf(redis === true && !redisIsThere)(`tells ${what}`, async () => {
      const broken = here.sound();
      const file = await spoil(broken);
      const { code, lines } = await doctor(broken, { named: typeof file === 'string' ? file : undefined, within });
      const faults = lines.filter((it) => it.startsWith('FAIL'));
      expect(faults).toEqual([expect.stringMatching(line)]);
      expect(faults[0]).toMatch(/^FAIL {2}[\w -]+: .+; .+/);
      expect(code).toBe(2);
    });
  }

  it('tells all problems at once, also those beside an invalid configuration', async () => {
    const broken = here.sound();
    Object.assign(broken.config, { autonomy: 'bold', sevrers: {} });
    Object.assign(broken.env, { SLACK_BOT_TOKEN: 'xoxb-wrong', MODEL_KEY: 'wrong', ALERTMANAGER_TOKEN: undefined });
    const { code, lines } = await doctor(broken);
    const subjects = lines.filter((it) => it.startsWith('FAIL')).map((it) => /^FAIL {2}([^:]+):/.exec(it)?.[1]);
    expect(subjects).toEqual(['config', 'config', 'slack', 'model small', 'alertmanager']);
    expect(code).toBe(2);
  });

  it('tells of servers beside a faulty one, and of names that look alike, each with its line', async () => {
    const broken = here.sound();
    await spoilServers(broken);
    const { code, lines } = await doctor(broken);
    expect(lines.filter((it) => it.startsWith('FAIL'))).toEqual(serverFaults);
    expect(lines).toContainEqual(expect.stringMatching(/^ok {4}server ops: /));
    expect(code).toBe(2);
  });

  it('is what a refused start looks into, so that all is said at once', async () => {
    const broken = here.sound();
    await spoilServers(broken);
    Object.assign(broken.env, { MODEL_KEY: 'wrong' });
    const said = await refusedStart(broken);
    const [first = '', besides = ''] = said.split('\nBesides:\n');
    expect(first).toMatch(/servers\.bare\.transport: it has neither .*\n.*servers\.OPS: it is too like ops/);
    expect(besides.split('\n')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^ {2}server denied: .*invalid_client/),
        expect.stringMatching(/^ {2}server shut: .*run "aura login shut"/),
        expect.stringMatching(/^ {2}model small: /),
      ]),
    );
  });

  it('hints at a server that calls its tools read-only without being believed', async () => {
    const wary = here.sound();
    Object.assign((wary.config.servers as { ops: object }).ops, { trust: false });
    wary.config.reads = ['ops.metric_profile'];
    const { code, lines } = await doctor(wary);
    expect(lines).toContainEqual(
      expect.stringMatching(/^warn {2}server ops: .*ops\.triage.*; if you agree, list them/),
    );
    expect(code).toBe(0);
  });

  it('hints once at all that is written and not in force yet', async () => {
    const early = here.sound();
    Object.assign(early.workflow, {
      schedule: '*/5 * * * *',
      investigators: { looker: { mission: 'look', tools: ['ops.*'] } },
      models: { looker: 'small' },
    });
    const { code, lines } = await doctor(early);
    expect(lines.filter((line) => line.includes('not in force yet'))).toEqual([
      expect.stringMatching(/^warn {2}config: .*workflow latency: sch/),
    ]);
    expect(code).toBe(0);
  });

  it('hints at a policy that lets people of other workspaces ask', async () => {
    const open = here.sound();
    Object.assign(open.config.slack as object, { people: 'everyone' });
    const { code, lines } = await doctor(open);
    expect(lines).toContainEqual(
      expect.stringMatching(/^warn {2}slack: people of other workspaces .*set slack\.people/),
    );
    expect(code).toBe(0);
  });

  it('names a glob that makes reads of a whole server, and an argument that can never pass', async () => {
    const wide = here.sound();
    wide.config.reads = ['ops.*'];
    const { rollback } = wide.workflow.actions as { rollback: object };
    Object.assign(rollback, { args: { service: '{{ cause.component }}', to: '{{ cause.change.previous }}' } });
    const { code, lines } = await doctor(wide);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^warn {2}reads: "ops\.\*" makes reads of all \d+ tools of ops, also of .*ops\.rollback.*; list/,
      ),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^warn {2}workflows: latency\.yaml: to of ops\.rollback \(rollback\) .*no type.*; say what it is/,
      ),
    );
    expect(lines.join('\n')).not.toContain('service of ops.rollback');
    expect(code).toBe(0);
  });

  it('keeps secrets to itself', async () => {
    const broken = here.sound();
    Object.assign(broken.env, { REDIS_URL: 'redis://:a-password@127.0.0.1:1', SLACK_BOT_TOKEN: 'xoxb-a-password' });
    Object.assign(broken.env, { MODEL_KEY: 'key-a-password', PAGERDUTY_TOKEN: 'pd-a-password' });
    const { lines } = await doctor(broken);
    expect(lines.join('\n')).not.toContain('a-password');
  });

  it('does the same as a process of its own', async () => {
    const sound = here.sound();
    sound.config.source = `folder:${join(sound.folder, 'telemetry')}`;
    mkdirSync(join(sound.folder, 'telemetry'));
    writeFileSync(
      join(sound.folder, 'telemetry', 'alert.json'),
      JSON.stringify({ title: 'slow', startedAt: '2026-01-01T00:00:00Z' }),
    );
    const broken = here.sound();
    broken.env.SLACK_BOT_TOKEN = 'xoxb-wrong';
    const [good, bad] = await Promise.all([asProcess(sound), asProcess(broken)]);
    expect(good.faults).toEqual([]);
    expect(good.lines).toContainEqual(expect.stringMatching(/^ok {4}server aura: \d+ tools/));
    expect(good.code).toBe(0);
    expect(bad.faults).toEqual([expect.stringContaining('Slack refuses SLACK_BOT_TOKEN')]);
    expect(bad.code).toBe(2);
  });
});

/** Four servers, of which two have a fault of their own, one denies us and one wants a login. */
async function spoilServers({ config, env }: SetUp): Promise<void> {
  Object.assign(env, { DENIED_ID: 'aura', DENIED_SECRET: 'wrong-secret-of-denied' });
  const url = await here.http(denyAll);
  const issuer = new URL(url).origin;
  const oauth = { grant: 'client-credentials', clientId: 'DENIED_ID', clientSecret: 'DENIED_SECRET', issuer };
  const { ops } = config.servers as { ops: object };
  Object.assign(config.servers as object, {
    bare: { args: ['x'] },
    OPS: ops,
    denied: { transport: 'http', url, oauth },
    shut: { transport: 'http', url },
  });
}

const serverFaults = [
  expect.stringMatching(/^FAIL {2}config: servers\.bare\.transport: it has neither .*aura\.yaml:\d+\); /),
  expect.stringMatching(
    /^FAIL {2}config: servers\.OPS: it is too like ops; rename one of the two \(.*aura\.yaml:\d+\); /,
  ),
  expect.stringMatching(
    /^FAIL {2}server denied: .*refuses \(invalid_client.*\); check the variables under "oauth:".*aura\.yaml:\d+\)/,
  ),
  expect.stringMatching(/^FAIL {2}server shut: .*run "aura login shut".*aura\.yaml:\d+\)/),
];

/** What `aura start` ends with. */
async function refusedStart(setUp: SetUp): Promise<string> {
  const file = write(setUp);
  for (const [name, value] of Object.entries(setUp.env)) vi.stubEnv(name, value);
  try {
    const program = new Command('aura');
    registerStart(program);
    return await program.parseAsync(['start', '--config', file], { from: 'user' }).then(
      () => 'it started',
      (error: unknown) => messageOf(error),
    );
  } finally {
    vi.unstubAllEnvs();
  }
}

/** The command as the command line has it, in this process. */
async function doctor(
  setUp: SetUp,
  { named, within = 15 }: { named?: string; within?: number } = {},
): Promise<{ code: unknown; lines: string[] }> {
  const file = write(setUp);
  for (const [name, value] of Object.entries(setUp.env)) vi.stubEnv(name, value);
  let printed = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const program = new Command('aura');
    registerDoctor(program);
    await program.parseAsync(['doctor', '--config', named ?? file, '--within', String(within)], { from: 'user' });
    return { code: process.exitCode, lines: printed.trimEnd().split('\n') };
  } finally {
    out.mockRestore();
    err.mockRestore();
    process.exitCode = undefined;
    vi.unstubAllEnvs();
  }
}

async function asProcess(setUp: SetUp): Promise<{ code: number | null; lines: string[]; faults: string[] }> {
  const file = write(setUp);
  const child = spawn(process.execPath, [launcher, 'doctor', '--config', file], {
    env: { PATH: process.env.PATH, ...setUp.env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let printed = '';
  child.stdout.on('data', (data) => {
    printed += String(data);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const lines = printed.trimEnd().split('\n');
  return { code, lines, faults: lines.filter((line) => line.startsWith('FAIL')) };
}
