/**
 * What the kernel of a node says, by whatever way it is read.
 * Owns: its words in events and conditions of the node (node problem detectors) and in its log that somebody printed, and
 * its table of connections by the numbers that an exporter takes from it.
 * Refuses: old lines of a log that keeps months, and machines that nobody knows.
 */
import type { Printed } from '../model/cluster.ts';
import { boundedOf } from '../model/bound-beside.ts';
import { knownNames, namedIn } from '../model/printed.ts';
import { quantity } from '../model/quantity.ts';
import { within } from '../model/samples.ts';
import { nameWords } from '../model/signal-kind.ts';
import { podsOn } from './check-nodes.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, quoted } from './finding.ts';

const tracking = {
  reason: 'connection-tracking-full',
  settle: 'net.netfilter.nf_conntrack_count against its maximum',
};
const kernel: { pattern: RegExp; reason: string; settle: string }[] = [
  { ...tracking, pattern: /nf_conntrack: table full|conntrack.{0,40}(?:table|limit).{0,40}full/i },
  {
    reason: 'clock-skew',
    settle: 'timedatectl on the node',
    pattern: /clock (?:skew|is not synchroni[sz]ed)|NTP (?:is down|problem)|time (?:jump|drift)/i,
  },
];

/** A line whose time is not known may be of any day since the machine was started. */
const weights = { said: 0.85, undated: 0.7, counted: 0.8 };

export function checkKernel(view: ClusterView): Finding[] {
  const said = [...ofObjects(view), ...ofLogs(view)].flatMap((word) =>
    kernel.flatMap((sign) => (sign.pattern.test(word.text.slice(0, 2000)) ? [found(view, word, sign)] : [])),
  );
  return [...said, ...ofCounts(view).map((word) => found(view, word, tracking))];
}

function found(view: ClusterView, { node, text, weight }: Word, { reason, settle }: typeof tracking): Finding {
  return {
    object: `node/${node}`,
    reason,
    weight,
    standing: 'own',
    why: `node ${node}: ${quoted(text)}`,
    settle,
    harms: podsOn(view, node),
  };
}

interface Word {
  node: string;
  text: string;
  weight: number;
}

function ofObjects(view: ClusterView): Word[] {
  const { said: weight } = weights;
  return [
    ...view.cluster.events
      .filter(({ about }) => about.kind === 'Node')
      .map(({ about, message }) => ({ node: about.name, text: message, weight })),
    ...view
      .all('Node')
      .flatMap(({ name, conditions = [] }) =>
        conditions
          .filter(({ status }) => status === 'True')
          .map(({ type, message = '' }) => ({ node: name, text: `${type} ${message}`, weight })),
      ),
  ];
}

const logs = /^(?:\S*\/)?(?:dmesg|journalctl)\b|\/var\/log\/(?:kern|messages|syslog|dmesg)/;
/** `[Thu Jul  2 08:22:04 2026]`, `2026-07-02T08:22:04+0000`: with a year; without one the day may be any year's. */
const dates =
  /^\[?(?:[A-Z][a-z]{2} )?([A-Z][a-z]{2}) +(\d{1,2}) (\d\d:\d\d:\d\d) (\d{4})\]|^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.,]\d{1,9})?(Z|[+-]\d\d:?\d\d)?/;

/** The kernel's log of a machine that telemetry or objects know; a pod's own commands show the same log. */
function ofLogs(view: ClusterView): Word[] {
  const printed = view.cluster.printed.filter(({ command, host }) => host !== undefined && logs.test(command));
  if (printed.length === 0) return [];
  const known = new Set([...knownNames(view.telemetry), ...machinesOf(view)]);
  return printed.flatMap((output) => {
    const node = nodeOf(view, output, known);
    if (node === undefined) return [];
    return output.lines.flatMap((text): Word[] => {
      const time = timeOf(text);
      if (time === undefined) return [{ node, text, weight: weights.undated }];
      const { from, to } = view.telemetry.alert.window;
      return time >= from - (to - from) ? [{ node, text, weight: weights.said }] : [];
    });
  });
}

/** Machines that series name as the place of what they count. */
function machinesOf({ telemetry: { series } }: ClusterView): string[] {
  return series.flatMap(({ labels: { host, hostname, node, instance } }) =>
    [host, hostname, node, instance].flatMap((name) => name?.replace(/:\d{1,5}$/, '') ?? []),
  );
}

function nodeOf(view: ClusterView, { host = '' }: Printed, known: ReadonlySet<string>): string | undefined {
  const pod = view.all('Pod').find(({ name }) => name === host);
  return pod ? (pod.run?.node ?? pod.pod?.node) : namedIn(host, known);
}

/** Epoch ms; the kernel's own dates are the machine's, which keeps UTC. */
function timeOf(line: string): number | undefined {
  const [, month, day, clock, year, iso, zone = 'Z'] = dates.exec(line.slice(0, 80)) ?? [];
  const time = Date.parse(iso === undefined ? `${day} ${month} ${year} ${clock} UTC` : `${iso}${zone}`);
  return Number.isNaN(time) ? undefined : time;
}

/** Share of the table from which no connection more finds a place. */
const full = 0.99;

/** The table filled up inside the window, and was not full before it. */
function ofCounts(view: ClusterView): Word[] {
  const { series, alert } = view.telemetry;
  const tables = series.filter(({ name }) => nameWords(name).includes('conntrack'));
  return boundedOf(tables).flatMap(({ series: { service, name }, share, bound, by }): Word[] => {
    const before = within(share, { from: Number.NEGATIVE_INFINITY, to: alert.window.from }).values;
    const isNew = before.length > 0 && before.every((value) => value < full);
    if (!isNew || !within(share, alert.window).values.some((value) => value >= full)) return [];
    return [{ node: service, text: `${name} reached ${by}, ${quantity(bound)}`, weight: weights.counted }];
  });
}
