/**
 * Schema changes and queries in a diff, in migrations or inside code.
 * Owns: dropped and renamed objects, constraints, locks that a migration takes, queries that read far more, and
 * queries on objects that the same change does not create. Refuses: running or parsing full SQL.
 */
import type { NetChange } from './diff-lines.ts';
import type { LinePair } from './diff-pairs.ts';
import { type Effects, effectsOf, type Risk } from './diff-risk.ts';

const migrations: [RegExp, string, number, Effects][] = [
  [/\bdrop\s+index|remove_index|dropIndex|drop_index|op\.drop_index/i, 'index dropped', 0.92, effectsOf.indexDropped],
  [
    /\bdrop\s+(?:column|table|view)|remove_column|drop_column|dropColumn|drop_table|dropTable|\brename\s+(?:column|table|to)|rename_column|renameColumn|rename_table/i,
    'column or table dropped or renamed',
    0.92,
    effectsOf.schemaRemoved,
  ],
  [
    /\balter\s+column\b.*\btype\b|change_column|alter_column|\bmodify\s+(?:column\s+)?\w+/i,
    'column type altered',
    0.8,
    { ...effectsOf.schemaRemoved, lock: 0.9, latency: 0.6, wrong: 0.7, contract: 0.7 },
  ],
  [
    /\bset\s+not\s+null|add\s+constraint|add\s+(?:unique|check|foreign)|\bunique\s*\(|create\s+unique\s+index|add_foreign_key|validates?_uniqueness|null:\s*false/i,
    'constraint added',
    0.75,
    { ...effectsOf.constraintAdded, lock: 0.6 },
  ],
  [
    /->change\(\)|\.alter\(\)|\bAlterField\b|AlterColumn|modifyDataType|modify_column|alterColumn|changeColumn/,
    'column type altered',
    0.85,
    { ...effectsOf.tableLocked, schema: 0.6, wrong: 0.5, contract: 0.6, disk: 0.4, latency: 0.9, backlog: 0.7 },
  ],
  [/\block\s+table|vacuum\s+full|cluster\s+\w|reindex(?!.*concurrently)/i, 'table locked', 0.85, effectsOf.tableLocked],
  [/\bcreate\s+index(?!\s+concurrently)(?!.*algorithm)/i, 'index built under a lock', 0.6, effectsOf.tableLocked],
  [/\balter\s+table\b.*\badd\s+column\b.*\b(?:not null|default)\b/i, 'table rewritten', 0.5, effectsOf.tableLocked],
  [
    /^\s*(?:update\s+\S+\s+set|delete\s+from)\b(?!.*\bwhere\b)/i,
    'rows changed without a condition',
    0.75,
    { wrong: 1, missing: 0.9, lock: 0.8, latency: 0.6, disk: 0.4, stale: 0.4 },
  ],
  [
    /\btruncate\b|drop\s+(?:trigger|function|policy|sequence|partition)/i,
    'database object dropped',
    0.8,
    { missing: 1, wrong: 0.8, schema: 0.7, stale: 0.7, auth: 0.4, error: 0.5 },
  ],
  [/\brevoke\b/i, 'grant revoked', 0.9, { auth: 1, error: 0.8, schema: 0.3 }],
];

export function sqlRisks(nets: NetChange[], pairsByNet: LinePair[][]): Risk[] {
  const all = nets.flatMap(({ added }) => added).join('\n');
  return nets.flatMap((net, index) => [
    ...migrationRisks(net),
    ...clauseRisks(net, pairsByNet[index] ?? []),
    ...queryRisks(net, all),
  ]);
}

function migrationRisks(net: NetChange): Risk[] {
  const down = /down|rollback/i;
  return net.added.flatMap((line) => {
    if (down.test(net.header)) return [];
    const found = migrations.find(([pattern]) => pattern.test(line));
    return found
      ? [{ what: found[1], severity: found[2], effects: found[3], path: net.path, excerpt: line.trim().slice(0, 160) }]
      : [];
  });
}

/** Search for a part inside a value, which no index helps: every value is read. */
const leadingWildcard =
  /\bwildcard\b.*["'`]\*|["'`]\*(?:#\{|\$\{|%s|\{|["'`]\s*[+.])|\b(?:regexp?|\$regex|query_string|rlike)\b\s*["']?\s*[:(]|\.(?:contains|icontains|__icontains)\b.*(?:filter|where|objects)|__i?contains\s*=/i;

/** Clauses that a query lost or gained. */
function clauseRisks(net: NetChange, pairs: LinePair[]): Risk[] {
  const risks: Risk[] = [];
  const clause =
    /\bwhere\b|\blimit\b|\.limit\(|\.where\(|\.filter\(|\.take\(|\.first\(|\bjoin\b|\.includes\(|\.select_related|\.prefetch_related|\.paginate|PageRequest|\bindex\b|use_index|hint/gi;
  const count = (lines: string[], of: RegExp) => lines.join('\n').match(of)?.length ?? 0;
  const isQuery = /\bselect\b|\bfrom\b|\.where|\.find|\.query|db\(|\.all\(|order_?by|orderBy/i;
  const removed = net.removed.filter((line) => isQuery.test(line));
  if (
    removed.length > 0 &&
    count(net.removed, clause) > count(net.added, clause) &&
    net.added.some((line) => isQuery.test(line))
  )
    risks.push({
      what: 'query lost a clause',
      severity: 0.8,
      effects: { ...effectsOf.queryWidened, wrong: 0.8, duplicate: 0.4, auth: 0.3 },
      path: net.path,
      excerpt: removed[0]?.trim().slice(0, 160) ?? '',
    });
  const lines = [
    ...pairs.map(({ removed: old, added }) => [old, added]),
    ...net.added.filter((line) => !pairs.some(({ added }) => added === line)).map((line) => ['', line]),
  ];
  for (const [old = '', now = ''] of lines) {
    const gained = (pattern: RegExp) => pattern.test(now) && !pattern.test(old);
    const wide =
      gained(/\b(?:i?like|ILIKE)\b\s*(?:\?|['"(]?\s*['"]?%|.*['"]%)/) ||
      gained(leadingWildcard) ||
      gained(
        /where[^;]*\b(?:lower|upper|date|cast|coalesce|to_char|extract|substr\w*|date_trunc|trim)\s*\(\s*[\w.]+/i,
      ) ||
      gained(/order\s+by\s+(?:random|rand|newid)\(/i) ||
      gained(/\boffset\b/i) ||
      gained(/cross\s+join/i) ||
      (gained(/\bselect\s+\*/i) && old !== '') ||
      (gained(/\bor\b/i) && isQuery.test(now) && /where/i.test(now)) ||
      (gained(/::\w+|cast\(/i) && /where/i.test(now)) ||
      gained(/\bleft join\b|\bjoin\b/i) ||
      gained(/\bnot in\s*\(\s*select/i) ||
      gained(/FETCH(?:TYPE)?\.EAGER/i);
    if (wide && (isQuery.test(now) || isQuery.test(old) || leadingWildcard.test(now)))
      risks.push({
        what: 'query reads more',
        severity: old === '' ? 0.5 : 0.8,
        effects: effectsOf.queryWidened,
        path: net.path,
        excerpt: now.trim().slice(0, 160),
      });
  }
  return risks;
}

/** A query on a table that this change does not create: harmless when it exists, fatal when it does not. */
function queryRisks(net: NetChange, all: string): Risk[] {
  for (const line of net.added) {
    const table = /\b(?:from|join|into|update)\s+["'`]?([a-z_][\w.]{2,})["'`]?/i.exec(line)?.[1];
    const isQuery = /\b(?:select|insert\s+into|delete\s+from)\b|\bupdate\s+\S+\s+set\b/i.test(line);
    if (
      !table ||
      !isQuery ||
      [...net.removed, ...net.context].some((old) =>
        new RegExp(String.raw`\b${table.replace(/\W/g, '.')}\b`, 'i').test(old),
      ) ||
      new RegExp(String.raw`create\s+table[^;]*\b${table.replace(/\W/g, '.')}\b`, 'i').test(all)
    )
      continue;
    return [
      {
        what: `new query on ${table}`,
        severity: 0.5,
        effects: effectsOf.queryNew,
        path: net.path,
        excerpt: line.trim().slice(0, 160),
      },
    ];
  }
  return [];
}
