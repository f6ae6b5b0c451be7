/**
 * Whom the output of a command is about.
 * Owns: which of the known components a word of it means, and a row in one line. Refuses: what its values mean for a fault.
 */
import type { Printed, PrintedRow } from './cluster.ts';
import type { Telemetry } from './telemetry.ts';

const objectKinds = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Service', 'CronJob', 'Node']);

/** Names that telemetry, calls, changes or objects vouch for. */
export function knownNames({ alert, series, logs, spans, edges, changes, cluster }: Telemetry): ReadonlySet<string> {
  const names = new Set(alert.services);
  for (const { service } of [alert, ...series, ...logs, ...spans, ...changes]) if (service) names.add(service);
  for (const { from, to } of edges) names.add(from).add(to);
  for (const { kind, name } of cluster?.objects ?? []) if (objectKinds.has(kind)) names.add(name);
  return names;
}

const longestText = 4000;

/** The first known name among the words of a text: whole, before the dots of a host's name, or before a replica's number. */
export function namedIn(text: string, known: ReadonlySet<string>): string | undefined {
  for (const word of text.slice(0, longestText).split(/[^\w.-]+/)) {
    const found = nameOf(word, known);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nameOf(word: string, known: ReadonlySet<string>): string | undefined {
  const whole = word.replaceAll('_', '-');
  const label = whole.split('.', 1)[0] ?? '';
  for (let name = label; name !== ''; ) {
    if (known.has(name)) return name;
    const cut = name.lastIndexOf('-');
    // Pods, machines and Jobs carry a number behind the name.
    if (cut < 0 || !/\d/.test(name.slice(cut))) break;
    name = name.slice(0, cut);
  }
  return [word, whole].find((one) => known.has(one));
}

const shortest = 4;

/** Whom a cell names and nothing else: `app@10.2.0.4`, `app-7d9f-x2`, or a user that only one component is called after. */
export function ownerIn(cell: string, known: ReadonlySet<string>): string | undefined {
  const [user = '', ...more] = cell.trim().split('@');
  if (!/^[\w.-]{1,200}$/.test(user) || more.length > 1) return undefined;
  const found = nameOf(user, known);
  if (found !== undefined || user.length < shortest) return found;
  const called = [...known].filter((name) => name.startsWith(`${user.replaceAll('_', '-')}-`));
  return called.length === 1 ? called[0] : undefined;
}

/** Whose state an output tells: the machine's, or that which the command names. */
export function aboutOf({ host, command }: Printed, known: ReadonlySet<string>): string | undefined {
  return namedIn(host ?? '', known) ?? namedIn(command, known);
}

const longestQuote = 160;

/** A row with its headings, in one line. */
export function saidRow(row: PrintedRow): string {
  const said = [...row].flatMap(([heading, value]) => (value === '' ? [] : `${heading} ${value}`)).join(', ');
  return said.length > longestQuote ? `${said.slice(0, longestQuote - 1)}…` : said;
}
