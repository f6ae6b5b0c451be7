/**
 * `git log` as rows, one a commit: who, when, what, so that a line of a message is never shown without its commit.
 * Owns: reading the layout of git's own log, with or without what `--stat` adds. Refuses: other formats; they are text.
 */
import type { Distiller } from '../distiller.ts';
import type { Row } from './rows-columns.ts';
import { digestRows } from './rows-digest.ts';

const COMMIT = /^commit ([0-9a-f]{7,64})(?: \(.*\))?$/;
const FIELD = /^(Author|AuthorDate|Date|Commit|CommitDate|Merge): +(.*)$/;
/** Commits that are read; those behind are counted in the input's lines only. */
const MOST_COMMITS = 20_000;
/** As many digits of a hash as people use to name a commit. */
const SHORT = 10;

export const gitLogDistiller: Distiller = {
  kind: 'table',
  recognise({ text }) {
    const lines = text.split('\n', 400);
    const commits = lines.filter((line) => COMMIT.test(line)).length;
    const authors = lines.filter((line) => line.startsWith('Author: ')).length;
    return COMMIT.test(lines[0] ?? '') && commits >= 2 && authors >= commits / 2 ? 0.95 : 0;
  },
  async distil(input, options) {
    const rows: Row[] = [];
    let row: Map<string, string> | undefined;
    for await (const batch of input.lines()) {
      for (const line of batch) {
        const commit = COMMIT.exec(line)?.[1];
        if (commit !== undefined) {
          row = rows.length < MOST_COMMITS ? new Map([['commit', commit.slice(0, SHORT)]]) : undefined;
          if (row !== undefined) rows.push(row);
          continue;
        }
        if (row === undefined || line.trim() === '') continue;
        const field = FIELD.exec(line);
        const [name, text] =
          field === null
            ? [line.startsWith('    ') ? (row.has('subject') ? 'message' : 'subject') : 'files', line.trim()]
            : [(field[1] ?? '').toLowerCase(), field[2] ?? ''];
        row.set(name, row.has(name) ? `${row.get(name)} ${text}`.slice(0, 4000) : text);
      }
    }
    return digestRows({ rows, what: 'commits of a git log', inputBytes: input.bytes }, options);
  },
};
