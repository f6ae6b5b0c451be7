/** The list of reads may only ever be too short: `!` takes away, wherever it stands, and a glob that takes all is named. */
import { describe, expect, it } from 'vitest';
import { wideReads } from '../../../src/tools/open-doors.ts';
import { readMatcher } from '../../../src/tools/read-globs.ts';
import { aTool } from '../../support/a-tool.ts';

const names = ['k8s.get_pod', 'k8s.get_secret', 'k8s.delete_pod', 'k8s.apply', 'ops.rollback', 'db.drop'];
const readBy = (...globs: string[]) => names.filter(readMatcher(globs));

describe('the globs of reads', () => {
  it('match by server and tool', () => {
    expect(readBy('k8s.get_*')).toEqual(['k8s.get_pod', 'k8s.get_secret']);
    expect(readBy('k8s.{get_pod,apply}')).toEqual(['k8s.get_pod', 'k8s.apply']);
    expect(readBy()).toEqual([]);
  });

  it('take away with !, before or after what it is taken from', () => {
    expect(readBy('k8s.get_*', '!k8s.delete_*')).toEqual(['k8s.get_pod', 'k8s.get_secret']);
    expect(readBy('k8s.*', '!k8s.delete_*', '!k8s.apply')).toEqual(['k8s.get_pod', 'k8s.get_secret']);
    expect(readBy('!k8s.get_secret', 'k8s.get_*')).toEqual(['k8s.get_pod']);
  });

  it('list nothing by taking away alone, nor by other negations', () => {
    for (const glob of ['!*.delete*', '!k8s.delete_pod', '!!k8s.delete_pod', '!(k8s.delete_pod)', 'k8s.!(delete_pod)'])
      expect([glob, readBy(glob)]).toEqual([glob, []]);
  });

  it('take away more widely than they list', () => {
    const isRead = readMatcher(['**', '!*.delete*']);
    for (const name of ['k8s.delete/pod', 'k8s.delete.pod', 'k8s..delete', 'k8s.delete_pod'])
      expect([name, isRead(name)]).toEqual([name, false]);
    expect(isRead('k8s.get')).toBe(true);
  });

  it('match no name with blanks or control characters', () => {
    const isRead = readMatcher(['**', '*']);
    for (const name of ['ops.get x', 'ops.get_x\nrollback', 'ops.get\u202e', 'ops.\u001b[2J'])
      expect([name, isRead(name)]).toEqual([name, false]);
  });

  it('are named when they make reads of a whole server that has writes', () => {
    const tools = [
      aTool('k8s.get', { readOnlyHint: true }),
      aTool('k8s.delete'),
      aTool('prom.query', { readOnlyHint: true }),
      aTool('ops.rollback'),
    ];
    const named = (...reads: string[]) => wideReads(reads, tools).map(({ what }) => what);
    expect(named('k8s.get*', 'prom.*')).toEqual([]);
    expect(named('k8s.*')).toEqual([expect.stringMatching(/"k8s\.\*".* all 2 tools of k8s, also of k8s\.delete/)]);
    expect(named('**')).toEqual([expect.stringContaining('of k8s,'), expect.stringContaining('of ops,')]);
    expect(named('k8s.*', '!k8s.delete')).toEqual([]);
    // Who writes a tool's own name means that tool.
    expect(named('ops.rollback')).toEqual([]);
  });
});
