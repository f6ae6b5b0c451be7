/**
 * Schema changes and queries in a diff, in migrations or inside code.
 * Owns: dropped and renamed objects, constraints, locks that a migration takes, queries that read far more, and
 * queries on objects that the same change does not create. Refuses: running or parsing full SQL.
 */
import type { NetChange } from './diff-lines.ts';
import type { LinePair } from './diff-pairs.ts';
import { type DiffReader, hunkReader, type Risk, riskAt } from './risk.ts';
import type { RiskKind } from './risk-effects.ts';

/** Statements of migrations, in SQL and in the calls of migration libraries. First match counts. */
// biome-ignore format: a table is read by column
export const migrations: readonly { kind: RiskKind; severity: number; words: RegExp }[] = [
  { kind: 'index-dropped', severity: 0.92, words: /\bdrop\s+index|remove_?index|drop_?index/i },
  { kind: 'schema-removed', severity: 0.92, words: /\bdrop\s+(?:column|table|view)|remove_?column|drop_?column|drop_?table|\brename\s+(?:column|table|to)|rename_?(?:column|table)|\b(?:RemoveField|DeleteModel|RenameField|RenameModel)\(/i },
  { kind: 'column-altered', severity: 0.85, words: /\balter\s+column\b.*\btype\b|change_?column|alter_?column\(|\bmodify\s+(?:column\s+)?\w+|->change\(\)|\bAlterField\b/i },
  { kind: 'constraint-added', severity: 0.75, words: /\bset\s+not\s+null|add\s+(?:constraint|unique|check|foreign)|\bunique\s*\(|create\s+unique\s+index|add_foreign_key|null:\s*false/i },
  { kind: 'table-locked', severity: 0.85, words: /\block\s+table|vacuum\s+full|reindex(?!.*concurrently)/i },
  { kind: 'table-locked', severity: 0.6, words: /\bcreate\s+index(?!\s+concurrently)(?!.*algorithm)/i },
  { kind: 'table-locked', severity: 0.5, words: /\badd\s+column\b.*\b(?:not null|default)\b/i },
  { kind: 'rows-changed', severity: 0.75, words: /^\s*(?:update\s+\S+\s+set|delete\s+from)\b(?!.*\bwhere\b)/i },
  { kind: 'object-dropped', severity: 0.8, words: /\btruncate\b|drop\s+(?:trigger|function|policy|sequence|partition)/i },
  { kind: 'grant-revoked', severity: 0.9, words: /\brevoke\b/i },
];

export const migrationReader = hunkReader('migrations', (net) =>
  /down|rollback/i.test(net.header)
    ? []
    : net.added.flatMap((line) => {
        const found = migrations.find(({ words }) => words.test(line));
        return found ? [riskAt(net, found.kind, found.severity, line)] : [];
      }),
);

const isQuery = /\bselect\b|\bfrom\b|\.where|\.find|\.query|db\(|\.all\(|order_?by/i;
const clause =
  /\bwhere\b|\blimit\b|\.limit\(|\.where\(|\.filter\(|\.take\(|\.first\(|\bjoin\b|\.includes\(|\.(?:select|prefetch)_related|\.paginate|PageRequest|\bindex\b/gi;
/** A search for a part inside a value, which no index helps: every value is read. */
const leadingWildcard =
  /\bwildcard\b.*["'`]\*|["'`]\*(?:#\{|\$\{|%s|\{|["'`]\s*[+.])|\$regex|query_string|__i?contains\s*=/i;
/** What makes a query read more than it did. */
const widening = [
  /\bi?like\b\s*(?:\?|['"(]?\s*['"]?%|.*['"]%)/i,
  leadingWildcard,
  /where[^;]*\b(?:lower|upper|date|cast|coalesce|to_char|extract|substr\w*|date_trunc|trim)\s*\(\s*[\w.]+/i,
  /order\s+by\s+(?:random|rand|newid)\(/i,
  /\boffset\b/i,
  /\bjoin\b/i,
  /where.*\bor\b/i,
  /where.*(?:::\w+|cast\()/i,
  /\bnot in\s*\(\s*select/i,
  /FETCH(?:TYPE)?\.EAGER/i,
];
const allColumns = /\bselect\s+\*/i;

export const queryReader: DiffReader = {
  name: 'queries',
  read({ nets, pairs }) {
    const all = nets.flatMap(({ added }) => added).join('\n');
    return nets.flatMap((net, index) => [...clauseRisks(net, pairs[index] ?? []), ...newQuery(net, all)]);
  },
};

/** Clauses that a query lost or gained. */
function clauseRisks(net: NetChange, pairs: LinePair[]): Risk[] {
  const count = (lines: string[]) => lines.join('\n').match(clause)?.length ?? 0;
  const risks: Risk[] = [];
  const removed = net.removed.find((line) => isQuery.test(line));
  if (removed !== undefined && count(net.removed) > count(net.added) && net.added.some((line) => isQuery.test(line)))
    risks.push(riskAt(net, 'query-clause-lost', 0.8, removed));
  const lines = [
    ...pairs.map(({ removed: old, added }) => [old, added] as const),
    ...net.added.filter((line) => !pairs.some(({ added }) => added === line)).map((line) => ['', line] as const),
  ];
  for (const [old, now] of lines) {
    if (!isQuery.test(now) && !isQuery.test(old) && !leadingWildcard.test(now)) continue;
    const gained = (pattern: RegExp) => pattern.test(now) && !pattern.test(old);
    if (widening.some(gained) || (old !== '' && gained(allColumns)))
      risks.push(riskAt(net, 'query-widened', old === '' ? 0.5 : 0.8, now));
  }
  return risks;
}

/** A query on a table that this change does not create: harmless when it exists, fatal when it does not. */
function newQuery(net: NetChange, all: string): Risk[] {
  for (const line of net.added) {
    const table = /\b(?:from|join|into|update)\s+["'`]?([a-z_][\w.]{2,})["'`]?/i.exec(line)?.[1];
    if (!table || !/\b(?:select|insert\s+into|delete\s+from)\b|\bupdate\s+\S+\s+set\b/i.test(line)) continue;
    const named = table.replace(/\W/g, '.');
    const isKnown = [...net.removed, ...net.context].some((old) => new RegExp(String.raw`\b${named}\b`, 'i').test(old));
    if (!isKnown && !new RegExp(String.raw`create\s+table[^;]*\b${named}\b`, 'i').test(all))
      return [riskAt(net, 'query-new', 0.5, line, { of: table })];
  }
  return [];
}
