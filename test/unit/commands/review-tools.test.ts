/** `aura tools --review` writes what the reads are now, changes nothing else in the file, and never guesses. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { reviewOf, writeReview } from '../../../src/commands/review-tools.ts';
import { registerTools } from '../../../src/commands/tools.ts';
import { policyOf } from '../../../src/compose/policy-of.ts';
import { type Config, configSchema, readConfig } from '../../../src/config.ts';
import { aTool } from '../../support/a-tool.ts';
import { harmless, startChangingServer } from '../../support/changing-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'aura-review-'));
const file = join(folder, 'aura.yaml');
afterAll(() => rmSync(folder, { recursive: true }));

const print = (digit: string) => `sha256:${digit.repeat(64)}`;
const servers = { k8s: { transport: 'http', url: 'http://k8s.example/mcp' } };
const config = (more: object = {}): Config => configSchema.parse({ servers, reads: ['k8s.get_*'], ...more });

describe('a review', () => {
  const tools = [
    aTool('k8s.get_pod', { fingerprint: print('a') }),
    aTool('k8s.get_log', { fingerprint: print('b') }),
    aTool('k8s.delete_pod', { fingerprint: print('c') }),
    aTool('aura.triage', { readOnlyHint: true, fingerprint: print('d') }),
  ];

  it("holds the team's reads, tells new from changed, and drops what is gone", () => {
    const reviewed = { 'k8s.get_pod': print('0'), 'k8s.get_old': print('1'), 'away.get': print('2') };
    const review = reviewOf(config({ reviewed }), tools);
    expect(review.reviewed).toEqual({ 'away.get': print('2'), 'k8s.get_log': print('b'), 'k8s.get_pod': print('a') });
    expect(review.added.map(({ name }) => name)).toEqual(['k8s.get_log']);
    expect(review.changed.map(({ name }) => name)).toEqual(['k8s.get_pod']);
    expect(review.gone).toEqual(['k8s.get_old']);
  });

  it('makes a read that changes a write of high risk, until it is reviewed again', () => {
    const { reviewed } = reviewOf(config(), tools);
    const policy = policyOf(config({ reviewed }));
    const changed = aTool('k8s.get_pod', { fingerprint: print('e') });
    expect(policy.classify(tools[0] ?? changed)).toMatchObject({ kind: 'read' });
    expect(policy.classify(changed)).toMatchObject({ kind: 'write', risk: 'high' });
    const again = policyOf(config({ reviewed: reviewOf(config({ reviewed }), [changed]).reviewed }));
    expect(again.classify(changed)).toMatchObject({ kind: 'read' });
  });
});

describe('its lines in aura.yaml', () => {
  const reviewed = { 'k8s.get_log': print('b'), 'k8s.get_pod': print('a') };
  const lines = `reviewed:\n  k8s.get_log: "${print('b')}"\n  k8s.get_pod: "${print('a')}"\n`;

  it.each([
    ['an empty file', '', lines],
    ['comments alone', '# mine\n', `# mine\n${lines}`],
    ['no such key', '# mine\nreads: ["k8s.*"] # all\n', `# mine\nreads: ["k8s.*"] # all\n${lines}`],
    ['no last newline', 'autonomy: copilot', `autonomy: copilot\n${lines}`],
    [
      'an older review between other keys',
      `reads: [ "a.*" ]   # odd  spacing\nreviewed:\n  k8s.get_old: "${print('1')}"\n\n# next\nautonomy: copilot\n`,
      `reads: [ "a.*" ]   # odd  spacing\n${lines}\n# next\nautonomy: copilot\n`,
    ],
    [
      'an older review on one line, last',
      `autonomy: copilot\nreviewed: { k8s.get_old: "${print('1')}" }`,
      `autonomy: copilot\n${lines}`,
    ],
  ])('are written into %s, and the rest stays', (_, before, after) => {
    writeFileSync(file, before);
    writeReview(file, reviewed);
    const written = readFileSync(file, 'utf8');
    expect(parse(written)).toEqual({ ...(parse(before) as object | null), reviewed });
    expect(written.replace(/\n+/g, '\n')).toBe(after.replace(/\n+/g, '\n'));
    expect(readConfig(file).reviewed).toEqual(reviewed);
    writeReview(file, reviewed);
    expect(readFileSync(file, 'utf8')).toBe(written);
  });

  it('are printed for a person where the file cannot be extended', () => {
    writeFileSync(file, '{ autonomy: copilot }\n');
    expect(() => writeReview(file, reviewed)).toThrow(/Put these lines into it yourself:[\s\S]*k8s\.get_pod/);
    expect(readFileSync(file, 'utf8')).toBe('{ autonomy: copilot }\n');
  });
});

describe('the command', () => {
  it('writes what a real server has, and then sees nothing changed until something does', async () => {
    const changing = await startChangingServer();
    writeFileSync(file, `servers: { ops: { transport: http, url: "${changing.url}" } }\nreads: ["ops.rollback"]\n`);
    expect(await tools('--review')).toMatch(
      /new +ops\.rollback: Rolls one service back\.[\s\S]*holds the fingerprints of 1 reads/,
    );
    expect(await tools()).toMatch(/^read +low +ops\.rollback/);
    changing.become({ ...harmless, description: 'Deletes\u001b[2J\neverything.' });
    expect(await tools()).toMatch(/^write +high +ops\.rollback {2}\(ops\.rollback changed since it was reviewed\)/);
    expect(await tools('--review')).toMatch(/changed +ops\.rollback: Deletes \[2J everything\./);
    expect(await tools()).toMatch(/^read /);
    await changing.close();
  });
});

/** What `aura tools` prints on stdout. */
async function tools(...more: string[]): Promise<string> {
  const program = new Command();
  registerTools(program);
  let printed = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    await program.parseAsync(['node', 'aura', 'tools', '--config', file, ...more]);
  } finally {
    out.mockRestore();
  }
  return printed;
}
