/**
 * The listings database: real SQL in SQLite (WASM), reached over a connection whose round trip takes awaited time.
 * Owns: the schema, the stock of articles, and one span a query. Refuses: caching; every query is run.
 */
import initSqlJs from 'sql.js';
import type { SqlValue } from 'sql.js';
import { inSpan } from './telemetry.ts';
import type { Telemetry } from './telemetry.ts';

/** Milliseconds that a query spends on its way to the database and back. */
const ROUND_TRIP = 24;
/** Milliseconds that writing the log through to disk takes. */
const DISK_FLUSH = 420;

export type Row = Record<string, SqlValue>;

export interface Database {
  query(sql: string, values?: SqlValue[]): Promise<Row[]>;
  /** Waits until all that was written is on disk. */
  checkpoint(): Promise<void>;
}

export async function openDatabase(telemetry: Telemetry, pause: (ms: number) => Promise<void>): Promise<Database> {
  const { Database: Sqlite } = await initSqlJs();
  const sqlite = new Sqlite();
  sqlite.run(`
    CREATE TABLE article (id INTEGER PRIMARY KEY, shelf INTEGER NOT NULL, title TEXT NOT NULL);
    CREATE TABLE offer (article INTEGER PRIMARY KEY, cents INTEGER NOT NULL, currency TEXT NOT NULL);
    CREATE TABLE visit (shelf INTEGER, article INTEGER);
    CREATE INDEX article_shelf ON article (shelf);
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 720)
      INSERT INTO article SELECT i, i % 30, 'Tea ' || i FROM n;
    INSERT INTO offer SELECT id, 250 + (id * 37) % 4000, 'EUR' FROM article;
  `);
  const timed = async <T>(name: string, statement: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    try {
      const attributes = { 'db.system.name': 'sqlite', 'db.query.text': statement };
      return await inSpan(name, 'client', attributes, work);
    } finally {
      telemetry.queryDuration.record((performance.now() - began) / 1000);
    }
  };
  return {
    query: (sql, values = []) =>
      timed(nameOf(sql), sql, async () => {
        await pause(ROUND_TRIP);
        const [result] = sqlite.exec(sql, values);
        if (result === undefined) return [];
        return result.values.map((row) =>
          Object.fromEntries(result.columns.map((column, at) => [column, row[at] ?? null])),
        );
      }),
    checkpoint: () =>
      timed('CHECKPOINT', 'PRAGMA wal_checkpoint(FULL)', async () => {
        await pause(DISK_FLUSH);
        sqlite.exec('PRAGMA wal_checkpoint(FULL)');
      }),
  };
}

/** `SELECT offer` for a query of table offer, as database instrumentations name their spans. */
function nameOf(sql: string): string {
  const [, verb = 'QUERY'] = /^\s*(\w+)/.exec(sql) ?? [];
  const [, table = ''] = /\b(?:FROM|INTO|UPDATE)\s+(\w+)/i.exec(sql) ?? [];
  return `${verb.toUpperCase()} ${table}`.trim();
}
