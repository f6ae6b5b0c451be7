/** Patches of workflow files: they apply with git, add first looks, and leave all else of the file as it was. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflowPatch } from '../../../src/memory/workflow-patch.ts';
import { workflowSchema } from '../../../src/workflows.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aura-patch-'));
  execFileSync('git', ['init', '-q', folder]);
});
afterEach(() => rmSync(folder, { recursive: true }));

const checks = [
  { tool: 'loki.query', args: { query: '{app="{{ incident.service }}"} |= "timeout"', limit: 20 } },
  { tool: 'db.locks', args: {} },
];

/** The file after `git apply`. */
function applied(text: string): string {
  const path = join(folder, 'one.yaml');
  writeFileSync(path, text);
  const patch = workflowPatch('one.yaml', text, checks);
  if (patch === null) throw new Error('there is no patch');
  execFileSync('git', ['apply', '-'], { cwd: folder, input: patch });
  return readFileSync(path, 'utf8');
}

it.each(readdirSync('workflows'))('of %s', (file) => {
  const text = readFileSync(join('workflows', file), 'utf8');
  const after = applied(text);
  const [before, now] = [text, after].map((it) => workflowSchema.parse(parse(it)));
  expect(now?.first.slice(before?.first.length)).toMatchObject(checks);
  expect({ ...now, first: [] }).toEqual({ ...before, first: [] });
  const added = after.split('\n').filter((line) => !text.split('\n').includes(line));
  expect(after.split('\n').filter((line) => !added.includes(line))).toEqual(text.split('\n'));
  expect(workflowPatch('one.yaml', after, checks)).toBeNull();
});

it('of a file that does not end with a newline, and of one with comments inside its list', () => {
  expect(parse(applied('name: a'))).toMatchObject({ name: 'a', first: checks });
  const commented =
    'name: a\nfirst: # what is asked at once\n    - { tool: t }   # the first\n# the end\nautonomy: copilot\n';
  const after = applied(commented);
  expect(parse(after)).toMatchObject({ first: [{ tool: 't' }, ...checks], autonomy: 'copilot' });
  for (const kept of ['# what is asked at once', '# the first', '# the end']) expect(after).toContain(kept);
});

it('says what is wrong with what is no workflow', () => {
  for (const bad of ['', '- a', 'a: [', 'first: 7\n'])
    expect(() => workflowPatch('bad.yaml', bad, checks)).toThrow(/bad\.yaml is no workflow: /);
});

it('of arguments that could be taken for YAML or for a patch', () => {
  const hostile = [
    'x\n--- a/../../x\n+++ b/../../x\n@@ -0,0 +1 @@\n+y',
    '---\nname: b',
    '*a',
    '}, {tool: b.c}',
    '# x',
    'a\rb',
    '\u0000',
  ];
  for (const value of hostile) {
    const asked = [{ tool: 'a.b', args: { [value]: [value], plain: value } }];
    writeFileSync(join(folder, 'one.yaml'), 'name: a\n');
    execFileSync('git', ['apply', '-'], { cwd: folder, input: workflowPatch('one.yaml', 'name: a\n', asked) ?? '' });
    const now = readFileSync(join(folder, 'one.yaml'), 'utf8');
    expect(parse(now)).toEqual({ name: 'a', first: [{ ...asked[0], optional: true }] });
    expect(readdirSync(folder).toSorted()).toEqual(['.git', 'one.yaml']);
  }
});

it('is none where the file would not be a workflow after it, or stands elsewhere', () => {
  expect(() => workflowPatch('one.yaml', 'name: a\nfirst: []\n', checks)).toThrow(
    /cannot be added to; write it as a list/,
  );
  for (const path of ['../one.yaml', 'a/b\n+++ b/x', 'a"b'])
    expect(() => workflowPatch(path, 'name: a\n', checks)).toThrow(/outside of this folder/);
});
