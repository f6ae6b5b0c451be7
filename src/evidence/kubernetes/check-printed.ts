/**
 * What other programs than kubectl printed about what is wrong now.
 * Owns: the few values that mean the same whoever prints them: a certificate's end, a file system without room, a queue
 * that nobody takes from, a unit that is down. Refuses: levels that are only high; a text without a time has no usual range.
 */
import type { Printed, PrintedRow } from '../model/cluster.ts';
import { aboutOf, knownNames, namedIn, saidRow } from '../model/printed.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, quoted } from './finding.ts';

export function checkPrinted(view: ClusterView): Finding[] {
  const { printed, nodeServices } = view.cluster;
  if (printed.length + nodeServices.length === 0) return [];
  const known = knownNames(view.telemetry);
  return [
    ...printed.flatMap((output) => [
      ...endOf(view, output, known),
      ...fullOf(output, known),
      ...untakenOf(view, output, known),
    ]),
    ...failedUnits(view, known),
  ];
}

function finding(component: string, reason: string, weight: number, why: string, settle: string): Finding {
  return { object: `app/${component}`, reason, weight, standing: 'own', why, settle };
}

const endKeys = /^(?:not ?after|expir(?:y|es|ation)(?: date| time)?|valid until)$/;
const ofCertificates = /cert|x509|\btls\b|\bssl\b|notafter|not after/i;
/** An end this long ago broke something then, and nothing now. */
const newsMs = 7 * 86_400_000;

function endOf(view: ClusterView, output: Printed, known: ReadonlySet<string>): Finding[] {
  const { startedAt, service } = view.telemetry.alert;
  const isMeant = ofCertificates.test(output.command) || output.rows.some((row) => row.has('notafter'));
  const ended = output.rows.flatMap((row) =>
    [...row].flatMap(([key, value]) => {
      const end = endKeys.test(key.trim()) && (isMeant || ofCertificates.test(key)) ? momentIn(value) : Number.NaN;
      return end <= startedAt ? [{ row, end, said: `${key} ${value}` }] : [];
    }),
  );
  const last = ended.toSorted((one, other) => other.end - one.end)[0];
  const component = aboutOf(output, known) ?? namedIn(output.lines.join('\n'), known) ?? service;
  if (!last || component === undefined) return [];
  return [
    finding(
      component,
      'certificate-expired',
      last.end >= startedAt - newsMs ? 0.85 : 0.5,
      `${quoted(output.command)} printed ${quoted(last.said)}`,
      'who renews it, and whether what serves it was restarted since',
    ),
  ];
}

/** Epoch ms of a date that a program printed; without a zone it is UTC. */
function momentIn(value: string): number {
  const text = value
    .slice(0, 60)
    .replace(/\s*\(.{0,40}$/, '')
    .trim();
  const hasZone = /(?:Z|[A-Z]{3,4}|[+-]\d\d:?\d\d)$/.test(text);
  return Date.parse(hasZone ? text : `${text} UTC`);
}

/** File systems that are always full, or lie in memory. */
const noDisk = /^(?:\/dev\/(?:loop|sr)\d|tmpfs|devtmpfs|squashfs|overlay|udev|none)/;
const shares = /^(?:i?use|used|usage|capacity|%iused)?[ _]?%$|^capacity$|^use(?:d)?[_ ]?(?:pct|percent)$/;

function fullOf(output: Printed, known: ReadonlySet<string>): Finding[] {
  const component = aboutOf(output, known);
  const full = output.rows.find((row) => isFull(row));
  if (component === undefined || !full) return [];
  return [
    finding(
      component,
      'volume-full',
      0.75,
      `${quoted(output.command)} printed ${quoted(saidRow(full))}`,
      'what grew there, and what may be removed',
    ),
  ];
}

function isFull(row: PrintedRow): boolean {
  const cells = [...row];
  if (!row.has('filesystem') || noDisk.test(row.get('filesystem') ?? '')) return false;
  return cells.some(([heading, value]) => shares.test(heading) && /^100 ?%?$/.test(value.trim()));
}

/** The queue that the alert is about has messages, and nobody who takes them; after a component it is called. */
function untakenOf(view: ClusterView, output: Printed, known: ReadonlySet<string>): Finding[] {
  const { title, service, labels } = view.telemetry.alert;
  const meant = [service, title, ...Object.values(labels)].join(' ');
  return output.rows.flatMap((row): Finding[] => {
    const cell = (...headings: string[]) => headings.map((one) => row.get(one)).find((value) => value !== undefined);
    const waiting = Number(cell('lag', 'messages', 'messages_ready', 'depth'));
    const takers = cell('consumers', 'consumer-id', 'consumer_count');
    const queue = cell('group', 'name', 'queue') ?? '';
    const component = namedIn(queue, known);
    if (!(waiting > 0) || !/^[0-]$/.test(takers?.trim() ?? '') || component === undefined) return [];
    if (!meant.includes(queue)) return [];
    const why = `nobody takes what waits: ${quoted(saidRow(row))}`;
    return [finding(component, 'message-backlog', 0.7, why, 'whether its consumers run and are connected')];
  });
}

/** Units that failed lately, of others than the platform's own, which have words of their own. */
function failedUnits(view: ClusterView, known: ReadonlySet<string>): Finding[] {
  const { startedAt } = view.telemetry.alert;
  return view.cluster.nodeServices.flatMap(({ node, unit, active, text }): Finding[] => {
    const component = namedIn(unit, known) ?? namedIn(node, known);
    const since = momentIn(/since (?:[A-Z][a-z]{2} )?(\d{4}-[\d-]{5} [\d:]{5,8} ?\w{0,5})/.exec(text)?.[1] ?? '');
    // A unit of which the time is not known may have failed for months.
    if (component === undefined || active !== 'failed' || !(since >= startedAt - newsMs)) return [];
    return [
      finding(
        component,
        'unit-failed',
        0.75,
        `${unit} on ${node}: ${quoted(text)}`,
        `journalctl -u ${unit} on ${node}`,
      ),
    ];
  });
}
