/**
 * A log line that is a JSON object, as a person would write it: level, message, then the fields that tell it from others.
 * Owns: which fields are shown and in which order. Refuses: anything but one object a line; such lines stay as they are.
 */
import { clipLine } from './clip-line.ts';
import { parseTime } from '../times.ts';

export interface LineField {
  /** Dotted path. */
  key: string;
  value: string;
}

/** The lines behind the first, and the blanks before them; tried where blanks begin, else many cost their square. */
const REST = /(?<!\s)\s*\n[\s\S]*/;
const MESSAGE = /^(?:message|msg|body|event|text|log|short_message|error\.message|err\.message)$/i;
const LEVEL = /^(?:level|severity|lvl|levelname|log\.level|loglevel)$/i;
const ERROR = /err|exception|stack|cause|reason|fail|status|code/i;
const IDENTITY =
  /(?:^|[._-])(?:pid|tid|thread|host|uid|uuid|guid|id|ip|port|seq|span|trace|request|req|correlation|session|logger|caller|line|file|source|v|version)(?:[._-]?(?:id|name|ip|addr|address|port|number|no))?$|(?:Id|ID|Ip|IP|Port)$/;
const LEVEL_NAMES: Record<string, string> = {
  '10': 'TRACE',
  '20': 'DEBUG',
  '30': 'INFO',
  '40': 'WARN',
  '50': 'ERROR',
  '60': 'FATAL',
};

/** systemd.journal-fields(7): the priorities of syslog. */
const PRIORITY = 'PRIORITY';
const PRIORITY_NAMES = ['EMERG', 'ALERT', 'CRITICAL', 'ERROR', 'WARNING', 'NOTICE', 'INFO', 'DEBUG'];

function flatten(value: unknown, key: string, fields: LineField[], depth: number): void {
  if (fields.length >= 60) return;
  if (value !== null && typeof value === 'object' && depth < 4) {
    for (const [name, inner] of Object.entries(value))
      flatten(inner, key === '' ? name : `${key}.${name}`, fields, depth + 1);
  } else if (value !== null && value !== '') {
    fields.push({ key, value: typeof value === 'string' ? value : (JSON.stringify(value) ?? '') });
  }
}

/** The leaves of a line that is one JSON object; undefined when it is none. */
export function fieldsOf(line: string): LineField[] | undefined {
  if (line.charCodeAt(0) !== 123 || !line.trimEnd().endsWith('}')) return undefined;
  try {
    const fields: LineField[] = [];
    flatten(JSON.parse(line), '', fields, 0);
    return fields;
  } catch {
    return undefined;
  }
}

/** Fields whose value is the same on each of at least three lines that have it. */
export function constantsOf(lines: readonly LineField[][]): Map<string, string> {
  const values = new Map<string, { value: string; count: number; same: boolean }>();
  for (const fields of lines) {
    for (const { key, value } of fields) {
      const known = values.get(key);
      if (known === undefined) values.set(key, { value, count: 1, same: true });
      else {
        known.count += 1;
        known.same &&= known.value === value;
      }
    }
  }
  const constants = new Map<string, string>();
  for (const [key, { value, count, same }] of values) {
    if (same && count >= 3 && count > lines.length / 2 && !MESSAGE.test(key)) constants.set(key, value);
  }
  return constants;
}

/** "ERROR message path=/x status=500": constants and the time left out, identities last. */
export function showFields(fields: readonly LineField[], constants: ReadonlyMap<string, string>): string {
  let level = '';
  let message = '';
  const telling: string[] = [];
  const plain: string[] = [];
  const identities: string[] = [];
  for (const { key, value } of fields) {
    if (level === '' && key === PRIORITY && PRIORITY_NAMES[Number(value)] !== undefined)
      level = PRIORITY_NAMES[Number(value)] ?? value;
    else if (level === '' && LEVEL.test(key)) level = LEVEL_NAMES[value] ?? value;
    else if (message === '' && MESSAGE.test(key)) message = value.replace(REST, ' …');
    else if (
      // journald's address fields say where its own entry is.
      key.startsWith('__') ||
      constants.get(key) === value ||
      (/time|date|^ts$|^t$/i.test(key) && parseTime(/^\d+$/.test(value) ? Number(value) : value) !== undefined)
    )
      continue;
    else {
      const text = `${key}=${clipLine(value.replace(REST, ' …'), 160)}`;
      (IDENTITY.test(key) ? identities : ERROR.test(key) ? telling : plain).push(text);
    }
  }
  return [level, message, ...telling, ...plain, ...identities].filter((part) => part !== '').join(' ');
}
