/**
 * Recorded cluster faults, written anew without what a method must not lean on.
 * Owns: titles replaced, names exchanged everywhere alike, times moved, absent kinds shown as empty.
 * Refuses: knowing a data set; names are read from each case's own objects and calls.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomOf } from './random.ts';

export type Ablation = 'as recorded' | 'titles' | 'names' | 'times' | 'absent kinds';
export const ablations: readonly Ablation[] = ['as recorded', 'titles', 'names', 'times', 'absent kinds'];

/** Copies `from` to `to` changed in one way. */
export function writeAblated(from: string, to: string, ablation: Ablation, seed: number): void {
  const files = filesOf(from);
  const texts = new Map(files.map((name) => [name, readFileSync(join(from, name), 'utf8')]));
  const change = changeOf(ablation, texts, seed);
  for (const [name, text] of texts) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(join(to, name), change(text, name));
  }
  if (ablation === 'absent kinds') addEmptyKinds(to, texts);
}

function filesOf(dir: string, under = ''): string[] {
  return readdirSync(join(dir, under), { withFileTypes: true }).flatMap((entry) => {
    const name = join(under, entry.name);
    return entry.isDirectory() ? filesOf(dir, name) : [name];
  });
}

type Change = (text: string, name: string) => string;

function changeOf(ablation: Ablation, texts: Map<string, string>, seed: number): Change {
  switch (ablation) {
    case 'titles':
      return (text, name) =>
        name === 'alert.json' ? JSON.stringify({ ...(JSON.parse(text) as object), title: 'an alert' }) : text;
    case 'names':
      return exchanged(texts, seed);
    case 'times':
      return moved;
    case 'as recorded':
    case 'absent kinds':
      return (text) => text;
  }
}

/** Components of a case: who runs, and who calls whom. */
function componentsOf(texts: Map<string, string>): string[] {
  const names = new Set<string>();
  for (const text of texts.values()) {
    const listed = /^\$ kubectl get (?:deployments|statefulsets|services)\b.*\n(NAME .*\n(?:.+\n)*)/.exec(text)?.[1];
    for (const line of listed?.split('\n').slice(1) ?? []) if (line.trim()) names.add(line.split(/\s/)[0] ?? '');
  }
  const topology = texts.get('topology.json');
  if (topology)
    for (const { from, to } of (JSON.parse(topology) as { edges: { from: string; to: string }[] }).edges)
      names.add(from).add(to);
  return [...names].filter((name) => /^[a-z][a-z0-9-]{3,}$/.test(name));
}

/**
 * Every telling word of a component's name becomes another of its length, everywhere: in names, variables and paths.
 * The length stays, so that tables keep their columns.
 */
function exchanged(texts: Map<string, string>, seed: number): Change {
  const random = randomOf(seed);
  const names = componentsOf(texts);
  const counts = new Map<string, number>();
  for (const name of names) for (const word of new Set(name.split('-'))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isCommon = (word: string) => (counts.get(word) ?? 0) > names.length / 2 || /^\d+$/.test(word);
  const words = new Map<string, string>();
  const other = (word: string): string => {
    if (isCommon(word)) return word;
    let made = words.get(word);
    if (!made) {
      made = Array.from(word, () => 'bcdfghjklmnpqrstvwxz'[Math.floor(random() * 20)]).join('');
      words.set(word, made);
    }
    return made;
  };
  const spelled = new Map<string, string>();
  for (const name of names) {
    const parts = name.split('-');
    const made = parts.map(other);
    const core = isCommon(parts[0] ?? '') ? 1 : 0;
    for (const from of [0, core])
      for (const [glue, as] of [
        ['-', (text: string) => text],
        ['', (text: string) => text],
        ['_', (text: string) => text.toUpperCase()],
      ] as const) {
        const text = as(parts.slice(from).join(glue));
        if (text.length >= 5) spelled.set(text, as(made.slice(from).join(glue)));
      }
  }
  const all = [...spelled.keys()].toSorted((one, two) => two.length - one.length);
  const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${all.join('|')})(?![A-Za-z0-9])`, 'g');
  const plain = (text: string) => text.replace(pattern, (found) => spelled.get(found) ?? found);
  // What a Secret holds is named alike, or the shuffle would not be consistent.
  const encoded = (text: string) =>
    text.replace(/(?<=^ {2}[\w.-]{1,100}: )[A-Za-z0-9+/]{4,400}={0,2}$/gm, (value) => {
      const decoded = Buffer.from(value, 'base64').toString('utf8');
      return /^[\x20-\x7e]+$/.test(decoded) ? Buffer.from(plain(decoded)).toString('base64') : value;
    });
  return (text) => plain(/^kind: Secret$/m.test(text) ? encoded(text) : text);
}

const days = 400;

/** All dates of a case by the same number of days. */
function moved(text: string, name: string): string {
  const by = days * 86_400_000;
  if (name === 'metrics.json')
    return text.replace(/\[(\d{10})(\.\d+)?,/g, (_, s: string, rest = '') => `[${Number(s) + by / 1000}${rest},`);
  return text
    .replace(/\b(20\d\d)-(\d\d)-(\d\d)(?=[T ])/g, (day) =>
      new Date(Date.parse(`${day}T00:00:00Z`) + by).toISOString().slice(0, 10),
    )
    .replace(
      /\b[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (20\d\d)(?= \d\d:)/g,
      (_, day: string, month: string, year: string) => {
        const time = new Date(Date.parse(`${day} ${month} ${year} 00:00:00 UTC`) + by).toUTCString();
        return time.slice(0, 16);
      },
    );
}

const namespaced = [
  'networkpolicies',
  'resourcequota',
  'limitranges',
  'hpa',
  'pdb',
  'jobs',
  'cronjobs',
  'ingresses',
  'daemonsets',
  'statefulsets',
  'replicationcontrollers',
  'events',
];

function addEmptyKinds(to: string, texts: Map<string, string>): void {
  const alert = JSON.parse(texts.get('alert.json') ?? '{}') as { labels?: { namespace?: string } };
  const namespace = alert.labels?.namespace ?? 'default';
  const commands = [...texts.values()].map((text) => text.slice(0, text.indexOf('\n')));
  for (const [i, kind] of namespaced.entries()) {
    const stem = kind.replace(/(?:ies|es|s)$/, '');
    if (commands.some((command) => command.includes(` ${stem}`))) continue;
    writeFileSync(
      join(to, 'commands', `empty-${i}.txt`),
      `$ kubectl get ${kind} -n ${namespace}\nNo resources found in ${namespace} namespace.\n`,
    );
  }
  if (!texts.has('metrics.json'))
    writeFileSync(
      join(to, 'metrics.json'),
      JSON.stringify({ status: 'success', data: { resultType: 'matrix', result: [] } }),
    );
}
