/**
 * What the objects in a tool's output say of themselves, by component: JSON as Kubernetes writes it, or the table that
 * `kubectl get` prints. Owns: when an object is well and when it is ill. Refuses: judging by anything but readiness and
 * status; where those do not tell, it says nothing.
 */
import { healthOf } from '../distill/kubernetes/kubernetes-object.ts';
import { bareName } from '../run/labels/bare-name.ts';

export type ObjectHealth = 'well' | 'ill';

/** Characters of an output that are looked at, and its rows. */
const longest = 2_000_000;
const mostRows = 20_000;
const longestRow = 2_000;

/** Kinds whose status says whether they serve. */
const serving = new Set(['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet']);

/** A component is ill where one of its objects is; well where all that tell are. */
export function objectHealth(output: string): Map<string, ObjectHealth> {
  const text = output.slice(0, longest);
  const found = new Map<string, ObjectHealth>();
  for (const [name, health] of fromJson(text) ?? fromTable(text)) {
    if (found.get(name) !== 'ill') found.set(name, health);
  }
  return found;
}

type Row = readonly [string, ObjectHealth];

function fromJson(text: string): Row[] | null {
  if (!/^\s{0,100}[[{]/.test(text)) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const items = Array.isArray(value)
    ? value
    : isRecord(value) && Array.isArray(value['items'])
      ? value['items']
      : [value];
  return items.slice(0, mostRows).flatMap((item: unknown): Row[] => {
    if (!isRecord(item) || !isRecord(item['status']) || !serving.has(String(item['kind']))) return [];
    const { name, problems } = healthOf(item);
    return [[bareName(name), problems.length > 0 ? 'ill' : 'well']];
  });
}

/** Rows under a head with NAME and READY; a row that restarted is not called well. */
function fromTable(text: string): Row[] {
  const rows: Row[] = [];
  let head: string[] = [];
  for (const line of text.split('\n').slice(0, mostRows)) {
    const cells = line
      .slice(0, longestRow)
      .trim()
      .split(/ {2,}|\t/);
    if (cells.includes('NAME') && cells.includes('READY')) {
      head = cells;
      continue;
    }
    const at = (column: string) => cells[head.indexOf(column)] ?? '';
    const ready = /^(\d{1,6})\/(\d{1,6})$/.exec(at('READY'));
    if (!ready || at('NAME') === '') continue;
    const status = head.includes('STATUS') ? at('STATUS') : 'Running';
    if (/^(?:Completed|Succeeded|Terminating)/.test(status)) continue;
    const isReady = ready[1] === ready[2] && ready[2] !== '0' && status === 'Running';
    if (!isReady) rows.push([bareName(nameIn(at('NAME'))), 'ill']);
    else if (!/^[1-9]/.test(at('RESTARTS'))) rows.push([bareName(nameIn(at('NAME'))), 'well']);
  }
  return rows;
}

/** "deployment.apps/cart" is cart. */
function nameIn(cell: string): string {
  return cell.slice(cell.indexOf('/') + 1);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
