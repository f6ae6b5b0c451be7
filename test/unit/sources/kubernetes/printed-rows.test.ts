/** Outputs of programs that nobody wrote a reader for: tables and `key: value` lines alike. */
import { describe, expect, it } from 'vitest';
import { ClusterBuilder } from '../../../../src/sources/kubernetes/cluster-builder.ts';
import { readOutputs } from '../../../../src/sources/kubernetes/read-outputs.ts';

function printed(text: string) {
  const builder = new ClusterBuilder();
  readOutputs(text, { builder, now: 0, yamlLeft: 1e6, remarks: [] });
  return builder.build().printed.map(({ host, command, rows }) => ({
    host,
    command,
    rows: rows.map((row) => Object.fromEntries(row)),
  }));
}

describe('an output of any program', () => {
  it.each([
    ['bars', ' id | app   | on \n----+-------+----\n  7 | desk  | {} \n  8 | vault | {7} \n(2 rows)'],
    [
      'a box',
      '+----+-------+-----+\n| id | app   | on  |\n+----+-------+-----+\n|  7 | desk  | {}  |\n|  8 | vault | {7} |\n+----+-------+-----+\n2 rows in set (0.01 sec)',
    ],
    ['tabs', 'Listing ...\nid\tapp\ton\n7\tdesk\t{}\n8\tvault\t{7}'],
    ['blanks', 'ID  APP    ON\n7   desk   {}\n8   vault  {7}'],
    ['one blank', 'ID APP ON\n7 desk {}\n8 vault {7}'],
    ['pairs apart', 'id: 7\napp: desk\non: {}\n\nid: 8\napp: vault\non: {7}'],
    ['pairs in a row', 'id=7\napp=desk\non={}\nid=8\napp=vault\non={7}'],
  ])('is rows of named values: %s', (_, text) => {
    expect(printed(`$ list\n${text}\n`)[0]?.rows).toEqual([
      { id: '7', app: 'desk', on: '{}' },
      { id: '8', app: 'vault', on: '{7}' },
    ]);
  });

  it('keeps a heading of two words together where it is the last', () => {
    expect(printed('$ df /srv\nFilesystem Size Use% Mounted on\n/dev/sda1 9G 100% /srv\n')[0]?.rows).toEqual([
      { filesystem: '/dev/sda1', size: '9G', 'use%': '100%', 'mounted on': '/srv' },
    ]);
  });

  it('says where the command ran', () => {
    expect(printed('$ ssh ops@desk-3 sudo free -h\nx: 1\n')[0]).toMatchObject({ host: 'desk-3', command: 'free -h' });
    expect(printed('$ kubectl exec -n records vault-0 -c main -- tool --on x\na: 1\n')[0]).toMatchObject({
      host: 'vault-0',
      command: 'tool --on x',
    });
  });

  it('is cut where it has no end, and costs no more than its length', () => {
    const long = `${'a '.repeat(200_000)}\n`;
    const started = performance.now();
    const [one] = printed(`$ list\n${long.repeat(3)}${'k: v\n'.repeat(100_000)}`);
    expect(one?.rows.length).toBeLessThan(500);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
