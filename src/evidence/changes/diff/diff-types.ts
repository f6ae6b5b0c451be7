/**
 * Fields that keep their name and get another type.
 * Owns: declarations of fields in the usual languages. Refuses: narrower types inside a line (diff-substance).
 */
import { hunkReader, riskAt } from './risk.ts';
import { configFile } from './settings-line.ts';

/** `private final long scannedAt;`, `string scanned_at = 3;`, `scannedAt: number`, `ScannedAt int64`. */
const declarations = [
  /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:private|public|protected|internal|final|static|readonly|optional|required|repeated)\s+)*(?<type>[A-Za-z_][\w.]*(?:<[\w<>, .?]+>)?(?:\[\])?\??)\s+(?<name>[A-Za-z_]\w*)\s*(?:=\s*\d+\s*)?;/,
  /^\s*(?:(?:private|public|pub|readonly|val|var)\s+)*(?<name>[A-Za-z_]\w*)\??:\s*(?<type>[A-Za-z_][\w.]*(?:<[\w<>, .?]+>)?(?:\[\])?\??)\s*[,;]?\s*$/,
  /^\s+(?<name>[A-Z]\w*)\s+(?<type>\*?[a-z][\w.]*|\[\]\w+)\s*(?:`.*`)?\s*$/,
];
/** Where the data goes out of the process, another type is another format. */
const isMessage = /json|proto|avro|serial|schema|dto|event|message|payload|record|contract|model|entity|column|api/i;

function typesIn(lines: readonly string[]): Map<string, string> {
  const types = new Map<string, string>();
  for (const line of lines)
    for (const declaration of declarations) {
      const { name, type } = declaration.exec(line)?.groups ?? {};
      if (name === undefined || type === undefined || /^(?:return|throw|new|package|import)$/.test(type)) continue;
      types.set(name, type);
      break;
    }
  return types;
}

export const typeReader = hunkReader('types of fields', (net) => {
  // "level: debug" in a file of settings is a value.
  if (configFile.test(net.path)) return [];
  const before = typesIn(net.removed);
  return [...typesIn(net.added)].flatMap(([name, type]) => {
    const old = before.get(name);
    if (old === undefined || old === type) return [];
    const goesOut = isMessage.test(`${net.path} ${net.header} ${net.context.join(' ')} ${net.added.join(' ')}`);
    const line = net.added.find((one) => one.includes(name)) ?? '';
    return [riskAt(net, 'type-altered', goesOut ? 0.75 : 0.4, line, { of: `${name}: ${old} → ${type}` })];
  });
});
