import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Change } from '../../../src/evidence/model/telemetry.ts';
import { findRevision, revisionNames } from '../../../src/sources/git/find-revision.ts';
import { gitKind } from '../../../src/sources/git/git-source.ts';
import { GitCheckout } from '../../support/git-checkout.ts';
import { hasProgram } from '../../support/has-program.ts';

const now = Date.parse('2026-05-04T12:00:00Z');
const env = { PATH: process.env.PATH, HOME: process.env.HOME };
const about = { title: 'slow', startedAt: new Date(now).toISOString() };

const repo = new GitCheckout();
afterAll(() => repo.remove());

describe('how people write one revision', () => {
  it.each([
    ['1.2.3', ['refs/tags/1.2.3', 'refs/tags/v1.2.3']],
    ['v1.2.3', ['refs/tags/v1.2.3', 'refs/tags/1.2.3']],
    ['registry.example:5000/team/shop:1.2.3', ['refs/tags/1.2.3', 'refs/tags/v1.2.3']],
    ['main@sha1:0123456789abcdef0123456789abcdef01234567', ['0123456789abcdef0123456789abcdef01234567']],
    ['shop:main-0123abc', ['refs/tags/main-0123abc', '0123abc']],
  ])('%s', (ref, names) => {
    expect(revisionNames(ref)).toEqual(expect.arrayContaining(names));
  });

  it.each(['--upload-pack=touch', 'HEAD@{1}', 'a..b'])('%s is none', (ref) => {
    expect(revisionNames(ref)).toEqual([]);
  });
});

describe.skipIf(!hasProgram('git'))('a rollout that others saw (needs git)', () => {
  repo.commit(now - 5_000_000, 'First', { 'services/cart/pool.ts': 'size = 20\n', 'services/search/a.ts': '1\n' });
  repo.git(['tag', 'v1.2.2']);
  const inSearch = repo.commit(now - 4_000_000, 'Search only', { 'services/search/a.ts': '2\n' });
  const inCart = repo.commit(now - 3_000_000, 'Shrink the pool', { 'services/cart/pool.ts': 'size = 2\n' });
  repo.git(['tag', 'v1.2.3']);
  const later = repo.commit(now - 2_000_000, 'Not out yet', { 'services/cart/pool.ts': 'size = 3\n' });

  const deploy = (more: Partial<Change> = {}): Change => ({
    time: now - 60_000,
    kind: 'deploy',
    service: 'cart',
    ref: 'registry.example/cart:1.2.3',
    previous: 'registry.example/cart:1.2.2',
    summary: 'image',
    ...more,
  });
  const explained = async (
    changes: Change[],
    settings: { component?: string; folders?: Record<string, string> } = {},
  ) => {
    const source = await gitKind.open({ path: repo.path, folders: {}, ...settings }, { name: 'git', env });
    const read = await source.read({ about });
    return (await source.explain?.([...(read.changes ?? []), ...changes], { about })) ?? [];
  };

  it('gets the diff of its own folder, and stands for the commits that it carried', async () => {
    const changes = await explained([deploy()]);
    const rolled = changes.find(({ kind }) => kind === 'deploy');
    expect(rolled).toMatchObject({
      ref: 'registry.example/cart:1.2.3',
      summary: 'image: Shrink the pool',
      files: ['services/cart/pool.ts'],
      author: 'Robin',
    });
    expect(rolled?.diff).toContain('-size = 20\n+size = 2');
    expect(rolled?.diff).not.toContain('search');
    const left = changes.filter(({ kind }) => kind === 'commit').map(({ ref }) => ref);
    expect(left).toContain(inSearch);
    expect(left).toContain(later);
    expect(left).not.toContain(inCart);
  });

  it('gets none where the revision before is not known, or the checkout is of another component', async () => {
    const { previous: _, ...alone } = deploy();
    for (const changes of [
      await explained([alone]),
      await explained([deploy({ previous: '0.9.9' })]),
      await explained([deploy()], { component: 'search' }),
    ])
      expect(changes.find(({ kind }) => kind === 'deploy')?.diff).toBeUndefined();
  });

  it('tells whose a commit is by the folders that the team names', async () => {
    const changes = await explained([], { folders: { 'services/cart': 'cart', 'services/search/': 'search' } });
    expect(changes.map(({ summary, service }) => [summary, service])).toEqual([
      ['First', 'cart'],
      ['First', 'search'],
      ['Search only', 'search'],
      ['Shrink the pool', 'cart'],
      ['Not out yet', 'cart'],
    ]);
  });

  it('runs nothing that the checkout names, and reads no option out of a name', async () => {
    const trap = new GitCheckout();
    try {
      trap.commit(now - 9_000, 'one\x1fforged\x1f', {
        'a.txt': `x\n\x1e${'0'.repeat(40)}\x1f1\x1fforger\x1fforged\x1f\n`,
      });
      const script = join(trap.path, 'run.sh');
      writeFileSync(script, `#!/bin/sh\ntouch ${join(trap.path, 'ran')}\ncat "$@"\n`);
      chmodSync(script, 0o755);
      writeFileSync(join(trap.path, '.gitattributes'), '*.txt diff=evil\n');
      for (const [key, value] of [
        ['core.fsmonitor', script],
        ['diff.external', script],
        ['diff.evil.textconv', script],
        ['diff.evil.command', script],
        ['core.pager', script],
      ])
        trap.git(['config', key ?? '', value ?? '']);
      const source = await gitKind.open({ path: trap.path, folders: {} }, { name: 'git', env });
      const { changes } = await source.read({ about });
      expect(changes).toHaveLength(1);
      expect(changes?.[0]).toMatchObject({ author: 'Robin', files: ['a.txt'] });
      const options = {};
      expect(await findRevision({ path: trap.path, name: 'git', env }, '--output=ran', options)).toBeNull();
      expect(() => chmodSync(join(trap.path, 'ran'), 0o600)).toThrow('ENOENT');
    } finally {
      trap.remove();
    }
  });
});
