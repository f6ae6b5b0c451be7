/**
 * One diff, read into typed risks.
 * Owns: gathering every reader's findings, cancelling what merely moved between files, and leaving out what does
 * not run. Refuses: symptoms; a risk here is what a change could do, not what it did.
 */
import { type NetChange, netOf, readDiff } from './diff-lines.ts';
import { isTelemetry, pairsOf } from './diff-pairs.ts';
import { idleRoleOf } from './diff-role.ts';
import { diffReaders } from './readers.ts';
import { type DiffReader, type Risk, riskAt } from './risk.ts';

export interface DiffAssessment {
  /** Worst first. */
  risks: Risk[];
  /** Why nothing in it runs in production, when that is so. */
  idle?: string;
  /** The lines that really changed with some around them, joined; words and names are looked up in it. */
  text: string;
  /** The same without those around. */
  changed: string;
}

const maxRisks = 40;

/** `files` are used where there is no diff, or where it names none. Never throws. */
export function assessDiff(
  diff: string | undefined,
  files: string[] = [],
  readers: readonly DiffReader[] = diffReaders,
): DiffAssessment {
  const hunks = diff === undefined ? [] : readDiff(diff, files[0] ?? '');
  if (hunks.length === 0) {
    const roles = files.map(idleRoleOf);
    return {
      risks: [],
      idle: files.length > 0 && roles.every(Boolean) ? roles[0] : undefined,
      text: files.join('\n'),
      changed: files.join('\n'),
    };
  }
  const running = hunks.filter(({ path }) => idleRoleOf(path) === undefined);
  if (running.length === 0) return { risks: [], idle: idleRoleOf(hunks[0]?.path ?? ''), ...textsOf(hunks.map(netOf)) };
  const nets = cancelMoves(running.map(netOf));
  const texts = textsOf(nets);
  const changed = nets.flatMap(({ removed, added }) => [...removed, ...added]);
  const reordered = nets.some((net) => net.reordered);
  if (changed.length > 0 && changed.every(isTelemetry)) return { risks: [], idle: 'observation', ...texts };
  if (changed.length === 0 && !reordered) return { risks: [], idle: 'nothing but layout', ...texts };
  const view = { nets, pairs: nets.map(pairsOf) };
  const risks = readers.flatMap((reader) => reader.read(view));
  const size = Math.min(1, changed.length / 60);
  const [first] = nets;
  if (first) risks.push(riskAt(first, 'code-altered', 0.1 + 0.15 * size, changed[0] ?? ''));
  risks.sort((one, other) => other.severity - one.severity);
  return { risks: risks.slice(0, maxRisks), ...texts };
}

/** A line removed here and added there moved. */
function cancelMoves(nets: NetChange[]): NetChange[] {
  if (nets.length < 2) return nets;
  const key = (line: string) => line.replace(/\s+/g, '').replace(/[,;]$/, '');
  const added = new Set(nets.flatMap((net) => net.added.map(key)));
  const moved = new Set(
    nets.flatMap((net) => net.removed.map(key)).filter((line) => line.length > 3 && added.has(line)),
  );
  if (moved.size === 0) return nets;
  const stay = (line: string) => !moved.has(key(line));
  return nets.map((net) => ({ ...net, removed: net.removed.filter(stay), added: net.added.filter(stay) }));
}

function textsOf(nets: NetChange[]): { text: string; changed: string } {
  const join = (around: number) =>
    nets
      .flatMap(({ path, header, removed, added, context }) => [
        path,
        header,
        ...removed,
        ...added,
        ...context.slice(0, around),
      ])
      .join('\n')
      .slice(0, 40_000);
  return { text: join(20), changed: join(0) };
}
