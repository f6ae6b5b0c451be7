/**
 * What a described object says of itself, in lines that each have a worth: containers with their states and how they are
 * started and probed, conditions, what is used of what there is, events, and other values.
 * Owns: which values belong on one line, and which tell of a failure. Refuses: the layout that they were read from, budgets.
 */
import { scoreLine } from '../lines/line-score.ts';
import { scoreLeaf } from '../rows/leaves.ts';
import type { Described, DescribedTable } from './describe-read.ts';
import { BAD_WHEN_TRUE } from './kubernetes-object.ts';
import { eventMessage } from './scheduling-message.ts';

export interface Fact {
  text: string;
  /** How strongly it tells of a failure; 0 and more. */
  own: number;
  /** What it is worth where nothing fails. */
  useful: number;
}

const CONTAINERS = /^(?:(?:Init|Ephemeral) )?Containers$/;
/** Of a container: what became of it. The rest says how it is run. */
const STATE_KEYS = /^(?:State|Last State|Ready|Restart Count|Exit Code|Reason|Signal)/;
const HOW_KEYS = /^(?:Command|Args|Ports?|Limits|Requests|Liveness|Readiness|Startup)(?: |$)/;
const NOISE =
  /^(?:Annotations|Tolerations|Labels|Addresses|System Info|Lease|PodCIDRs?|QoS Class|Priority|Priority Class Name|IPs?|Finalizers|CreationTimestamp|Start Time|Service Account|Session Affinity|IP Famil\w+(?: Policy)?|Internal Traffic Policy|Non-terminated Pods)$/;
const USEFUL =
  /^(?:Namespace|Node|Status|Reason|Message|IP|Controlled By|Replicas|Selector|Type|Capacity|StorageClass|Volume|Used By|Taints|Unschedulable|Node-Selectors|TargetPort|Port|Endpoints|Reference|Metrics|Min replicas|Max replicas|Ingress Class|NewReplicaSet|OldReplicaSets?|StrategyType)$/;
/** A share of what there is from which on it is nearly used up, percent. */
const NEARLY_ALL = 90;

function scoreValue(keys: readonly string[], value: string): number {
  const key = keys.at(-1) ?? '';
  if (key === 'Restart Count') return Number(value) > 0 ? 20 + 4 * Math.log10(Number(value)) : 0;
  if (NOISE.test(keys[0] ?? '')) return 0;
  if (key === 'Status' && /^(?:Running|Succeeded|Active|Bound|Available)\b/.test(value)) return 0;
  if (key === 'Status' && /^(?:Pending|Failed|Unknown|NotReady|Terminating|Lost|Released)/.test(value)) return 34;
  if (key === 'Endpoints' && value === '<none>') return 34;
  if (key === 'Taints' && value !== '<none>') return 24;
  if (key === 'Unschedulable' && value === 'true') return 26;
  return scoreLeaf(keys.join('.').replaceAll(' ', '_'), value);
}

/** "Limits cpu=500m memory=256Mi": values under one key beside each other. */
function joined(values: { keys: string[]; value: string }[], from: number): string {
  const byKey = new Map<string, string[]>();
  for (const { keys, value } of values) {
    const [key = '', ...inner] = keys.slice(from);
    const said = inner.length === 0 ? value : `${inner.join(' ')}=${value}`;
    byKey.set(key, [...(byKey.get(key) ?? []), said]);
  }
  return [...byKey].map(([key, said]) => `${key} ${said.join(' ')}`).join('; ');
}

function containerFacts(values: { keys: string[]; value: string }[]): Fact[] {
  const facts: Fact[] = [];
  const names = new Set(values.map(({ keys }) => keys.slice(0, 2).join(' > ')));
  for (const name of names) {
    const own = values.filter(({ keys }) => keys.slice(0, 2).join(' > ') === name && keys.length > 2);
    const keyOf = ({ keys }: { keys: string[] }): string => keys[2] ?? '';
    const label = name.replace(
      /^(Init |Ephemeral )?Containers > /,
      (_, kind: string | undefined) => `${(kind ?? '').toLowerCase()}container `,
    );
    const messages = own.filter(({ keys }) => keys.at(-1) === 'Message');
    const states = own.filter((each) => STATE_KEYS.test(keyOf(each)) && !messages.includes(each));
    const finished = states.some(({ keys, value }) => keys[2] === 'State' && value === 'Terminated');
    const worst = Math.max(
      0,
      ...states.map(({ keys, value }) =>
        // An init container that ended well is not ready, and need not be.
        keys.at(-1) === 'Ready' ? (value === 'False' && !finished ? 26 : 0) : scoreValue(keys, value),
      ),
    );
    const image = own.find((each) => keyOf(each) === 'Image');
    facts.push({
      text: `${label}: ${[joined(states, 2), image === undefined ? '' : `Image ${image.value}`].filter((part) => part !== '').join('; ')}`,
      own: worst,
      useful: 9,
    });
    for (const { keys, value } of messages)
      facts.push({
        text: `${label}: ${keys.slice(2).join(' ')}: ${value}`,
        own: worst + scoreLeaf('message', value) / 4,
        useful: 4,
      });
    // What it runs, listens on and is asked by says why it fails.
    const how = own.filter(
      (each) => HOW_KEYS.test(keyOf(each)) && !/^(?:<none>|0\/(?:TCP|UDP|SCTP))$/.test(each.value),
    );
    if (how.length > 0)
      facts.push({ text: `${label}: ${joined(how, 2)}`, own: worst > 0 ? 0.7 * worst : 0, useful: 7 });
    for (const each of own)
      if (/^Environment/.test(keyOf(each)) && each.keys.length > 3)
        facts.push({
          text: `${label}: ${each.keys.slice(2).join(' ')}: ${each.value}`,
          own: scoreValue(each.keys, each.value),
          useful: 2,
        });
  }
  return facts;
}

/** Conditions of the same status and reason on one line. */
function conditionFacts({ columns, rows }: DescribedTable): Fact[] {
  const at = (name: string): number => columns.indexOf(name);
  const groups = new Map<string, { types: string[]; since: string; own: number }>();
  for (const row of rows) {
    const type = row[at('Type')] ?? '';
    const status = row[at('Status')] ?? '';
    const bad = status === 'Unknown' || (BAD_WHEN_TRUE.test(type) ? status === 'True' : status === 'False');
    const pair = [row[at('Reason')] ?? '', row[at('Message')] ?? ''].filter((text) => text !== '').join(': ');
    const key = `${status}|${pair}`;
    const group = groups.get(key) ?? { types: [], since: row[at('LastTransitionTime')] ?? '', own: 0 };
    group.types.push(type);
    const expected = /^(?:NetworkUnavailable|ScalingLimited)$/.test(type) || /^PodReadyToStart/.test(type);
    if (bad && !expected) group.own = Math.max(group.own, 30 + scoreLine(pair).general / 4);
    groups.set(key, group);
  }
  return [...groups].map(([key, { types, since, own }]) => {
    const [status = '', pair = ''] = key.split(/\|(.*)/s);
    const when = since === '' ? '' : ` since ${since}`;
    return { text: `Conditions: ${types.join(', ')} ${status}${when}${pair === '' ? '' : ` ${pair}`}`, own, useful: 0 };
  });
}

/** Rows of any other table; where it says what is used of what there is, the full ones count. */
function tableFacts({ path, columns, rows }: DescribedTable): Fact[] {
  if (path === 'Allocated resources') {
    const said = rows
      .filter((row) => !/^hugepages/.test(row[0] ?? '') && row.some((cell) => /\([1-9]/.test(cell)))
      .map(
        (row) =>
          `${row[0]} ${row
            .slice(1)
            .map((cell, at) => `${(columns[at + 1] ?? '').toLowerCase()} ${cell}`)
            .join(', ')}`,
      );
    const share = (row: string[]): number => Number(/\((\d+)%\)/.exec(row[1] ?? '')?.[1] ?? 0);
    const most = Math.max(0, ...rows.map(share));
    return said.length === 0
      ? []
      : [{ text: `${path}: ${said.join('; ')}`, own: most >= NEARLY_ALL ? 26 : 0, useful: 14 }];
  }
  const used = columns.indexOf('Used');
  const hard = columns.indexOf('Hard');
  return rows.map((row) => {
    const full = used !== -1 && hard !== -1 && row[used] === row[hard] && !/^0\D*$/.test(row[used] ?? '');
    return {
      text: `${path}: ${row
        .filter((cell) => cell !== '')
        .map((cell, at) => (at === 0 ? cell : `${columns.length > 2 ? `${columns[at] ?? ''} ` : ''}${cell}`))
        .join(' ')}${full ? ' (used up)' : ''}`,
      own: full ? 30 : scoreLine(row.join(' ')).general,
      useful: 4,
    };
  });
}

/** "pods: 17 of 17 allocatable (full)": computed from two blocks of a node. */
function podRoom({ values }: Described): Fact[] {
  const running = /^\((\d+) in total\)/.exec(
    values.find(({ keys }) => keys[0] === 'Non-terminated Pods')?.value ?? '',
  )?.[1];
  const room = values.find(({ keys }) => keys[0] === 'Allocatable' && keys[1] === 'pods')?.value;
  if (running === undefined || room === undefined) return [];
  const share = (100 * Number(running)) / Number(room);
  const word = share >= 100 ? ' (full)' : '';
  return [
    {
      text: `computed: pods ${running} of ${room} allocatable${word}`,
      own: share >= 100 ? 40 : share >= NEARLY_ALL ? 26 : 0,
      useful: 14,
    },
  ];
}

function eventFacts(events: readonly string[][]): Fact[] {
  return events.map((cells) => {
    const message = eventMessage(cells.at(-1) ?? '');
    const text = [...cells.slice(0, -1), message].filter((cell) => cell !== '').join(' ');
    return { text, own: (cells[0] === 'Warning' ? 34 : 0) + 0.6 * scoreLine(text).general, useful: 2 };
  });
}

/** All that the object says, in the order in which it says it. */
export function factsOf(described: Described): Fact[] {
  const inContainer = described.values.filter(({ keys }) => CONTAINERS.test(keys[0] ?? ''));
  const capacity = described.values.filter(
    ({ keys }) => /^(?:Capacity|Allocatable)$/.test(keys[0] ?? '') && keys.length > 1,
  );
  const rest = described.values.filter((each) => !inContainer.includes(each) && !capacity.includes(each));
  const room = capacity.filter(({ keys, value }) => !(value === '0' || /^hugepages/.test(keys[1] ?? '')));
  return [
    ...rest.map(({ keys, value }) => ({
      text: `${keys.join(' > ')}: ${value}`,
      own: scoreValue(keys, value),
      useful: NOISE.test(keys[0] ?? '') ? -8 : USEFUL.test(keys[0] ?? '') ? 6 : value === '<none>' ? 0 : 2,
    })),
    ...podRoom(described),
    ...(room.length === 0 ? [] : [{ text: joined(room, 0), own: 0, useful: 10 }]),
    ...described.tables
      .filter(({ path }) => path !== 'Non-terminated Pods')
      .flatMap((table) =>
        table.path.endsWith('Conditions') && table.columns.includes('Status')
          ? conditionFacts(table)
          : tableFacts(table),
      ),
    ...containerFacts(inContainer),
    ...eventFacts(described.events),
  ];
}
