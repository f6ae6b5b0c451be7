/**
 * Outputs of what people run beside kubectl: `systemctl status`, `systemctl is-active`, `nc -z`.
 * Owns: reading a node's service and whether a port could be reached. Refuses: the journal's lines.
 */
import type { NodeService, Reach } from '../../evidence/model/cluster.ts';
import type { CommandLine } from './command-line.ts';

/** What systemd says of each unit that was asked for. */
export function nodeServicesOf({ words, host }: CommandLine, lines: readonly string[]): NodeService[] {
  const [verb, ...units] = words.filter((word) => !word.startsWith('-'));
  const asked = units.map((unit) => unit.replace(/\.service$/, ''));
  if (verb === 'is-active' || verb === 'is-failed')
    return asked.flatMap((unit, i) => {
      const active = lines.filter((line) => line.trim() !== '')[i]?.trim();
      return active && host ? [{ node: host, unit, active, text: `${unit}: ${active}` }] : [];
    });
  if (verb !== 'status') return [];
  const found: NodeService[] = [];
  let unit = asked.length === 1 ? asked[0] : undefined;
  let node = host;
  for (const line of lines.slice(0, 400)) {
    unit = /(?:^|\s)[●○×↻]?\s*([\w@-]+)\.service\b/.exec(line.slice(0, 200))?.[1] ?? unit;
    node = /^Node: (\S+)$/.exec(line)?.[1] ?? node;
    const active = /^\s*Active: (\w+)/.exec(line)?.[1];
    if (active && unit)
      found.push({ node: node ?? hostIn(lines, unit) ?? '', unit, active, text: line.trim().slice(0, 200) });
    if (/^Unit \S+\.service could not be found/.test(line)) unit = undefined;
  }
  return found.filter((one) => one.node !== '');
}

/** The journal's lines name the host: `Nov 29 15:00:02 worker-3 kubelet[1753]: …`. */
function hostIn(lines: readonly string[], unit: string): string | undefined {
  for (const line of lines) {
    const found = /^[A-Z][a-z]{2} +\d+ [\d:]{8} (\S+) ([\w-]+)\[\d+\]:/.exec(line.slice(0, 200));
    if (found && found[2] === unit) return found[1];
  }
  return undefined;
}

/** Whether a host's port answered: `nc -zv HOST PORT`, `telnet HOST PORT`. */
export function reachOf({ words, host: from }: CommandLine, lines: readonly string[]): Reach | undefined {
  const plain = words.filter((word) => !word.startsWith('-'));
  const port = Number(plain.at(-1));
  const host = plain.at(-2);
  if (!host || !Number.isInteger(port)) return undefined;
  const tried = lines.filter((line) => line.trim() !== '').slice(0, 50);
  const worked = tried.filter((line) => /\b(?:open|succeeded|connected)\b/i.test(line) && !/\bfailed\b/i.test(line));
  const failed = tried.filter((line) =>
    /refused|timed out|no route|unreachable|failed|could not|bad address|not known/i.test(line),
  );
  if (worked.length === 0 && failed.length === 0) return undefined;
  const text = (failed[0] ?? worked[0] ?? '').trim().slice(0, 200);
  return { host, port, ...(from ? { from } : {}), reached: worked.length > 0 && failed.length === 0, text };
}
