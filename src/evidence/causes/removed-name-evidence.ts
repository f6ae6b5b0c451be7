/**
 * Whoever took away a name that others still ask for.
 * Owns: joining the complaint that a host is not found, in logs or as a command printed it, with the change before it
 * whose diff removes just that name. Refuses: names that the diff writes anew, and changes that show no diff.
 */
import { unresolved } from '../model/complaint-edges.ts';
import { shortMessage } from '../model/log-key.ts';
import type { Change, Telemetry } from '../model/telemetry.ts';
import type { BarredEvidence } from './barred-evidence.ts';

const score = 0.95;
const lookedAt = 600;
const mostHosts = 200;
const mostDiff = 20_000;
/** So short a word of a diff is no name. */
const shortest = 4;
const shown = 100;
/** A name may be kept by whoever asked for it this long (ms), and complaints are a minute apart. */
const kept = 2 * 3_600_000;
const slack = 60_000;
const hostName = /\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)+/g;

export function removedNameEvidence({ logs, changes, alert, cluster }: Telemetry): BarredEvidence[] {
  const removing = changes.filter(({ service, diff }) => service !== undefined && diff !== undefined);
  if (removing.length === 0) return [];
  const missed = new Map<string, { from: string; time: number }>();
  const note = (text: string, from: string, time: number): void => {
    const body = text.slice(0, lookedAt);
    if (time >= alert.window.to || !unresolved.test(body)) return;
    for (const host of body.toLowerCase().match(hostName) ?? [])
      if (!missed.has(host) && missed.size < mostHosts) missed.set(host, { from, time });
  };
  for (const { time, service, body } of logs) note(body, service, time);
  for (const { host, command, lines } of cluster?.printed ?? [])
    for (const line of lines) note(`${line} ${command}`, host ?? alert.service ?? '', alert.startedAt);
  return [...missed].flatMap(([host, { from, time }]) =>
    removing.flatMap((change): BarredEvidence[] => {
      const { service: component = '' } = change;
      const line = change.time <= time + slack && change.time >= time - kept ? removedLine(change, host) : undefined;
      if (line === undefined) return [];
      const why = `took away the name ${host}, which ${from} does not find since then: "${shortMessage(line, shown)}"`;
      return [{ component, score, onset: time, why, pair: [from, host.split('.', 1)[0] ?? ''] }];
    }),
  );
}

function removedLine({ diff = '' }: Change, host: string): string | undefined {
  const lines = diff.slice(0, mostDiff).split('\n');
  const naming = (sign: string) => lines.filter((line) => line.startsWith(sign) && isAbout(line.slice(1), host));
  return naming('+').length === 0 ? naming('-')[0] : undefined;
}

/** Whether a line names the host, whole or without the end of its zone. */
function isAbout(line: string, host: string): boolean {
  return line
    .toLowerCase()
    .split(/[^\w.-]+/)
    .map((word) => word.replace(/\.$/, ''))
    .some((word) => word === host || (word.length >= shortest && host.startsWith(`${word}.`)));
}
