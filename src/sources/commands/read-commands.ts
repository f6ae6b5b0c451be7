/**
 * The outputs of commands that an incident folder keeps.
 * Owns: which command each file is the output of, taken apart into words. Refuses: what the outputs mean.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularNow } from '../../local/regular-file.ts';

export interface RecordedCommand {
  /** As it was typed, without the prompt. */
  command: string;
  words: string[];
  /** Of kubectl: what was done to which kind and name; absent otherwise. */
  kubectl?: { verb: string; resource: string; name?: string; namespace?: string; yaml: boolean; labels: boolean };
  output: string;
}

const longestCommand = 2_000;

/** In the order of their files; a file without a first line `$ COMMAND` is none. */
export function readCommands(folder: string): RecordedCommand[] {
  const dir = join(folder, 'commands');
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => commandOf(readRegularNow(join(dir, name), folder)) ?? []);
}

export function commandOf(text: string): RecordedCommand | null {
  if (!text.startsWith('$ ')) return null;
  const end = text.indexOf('\n');
  const command = text.slice(2, end < 0 ? undefined : end).trim();
  if (command === '' || command.length > longestCommand) return null;
  const words = command.split(/\s+/);
  const kubectl = words[0] === 'kubectl' ? kubectlOf(words.slice(1)) : undefined;
  return { command, words, ...(kubectl ? { kubectl } : {}), output: end < 0 ? '' : text.slice(end + 1) };
}

function kubectlOf(words: readonly string[]): RecordedCommand['kubectl'] {
  const plain: string[] = [];
  let namespace: string | undefined;
  let format = '';
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '-n' || word === '--namespace') namespace = words[(at += 1)];
    else if (word === '-o' || word === '--output') format = words[(at += 1)] ?? '';
    else if (!word.startsWith('-')) plain.push(word);
  }
  const [verb, resource = '', name] = plain;
  if (verb === undefined) return undefined;
  const [kind = '', slashed] = resource.split('/');
  const called = verb === 'logs' ? resource : (slashed ?? name);
  return {
    verb,
    resource: verb === 'logs' ? 'pod' : singular(kind),
    ...(called === undefined || called === '' ? {} : { name: called }),
    ...(namespace === undefined ? {} : { namespace }),
    yaml: format === 'yaml' || format === 'json',
    labels: words.includes('--show-labels'),
  };
}

const shortNames: Record<string, string> = {
  po: 'pod',
  svc: 'service',
  deploy: 'deployment',
  rs: 'replicaset',
  sts: 'statefulset',
  ds: 'daemonset',
  cm: 'configmap',
  pv: 'persistentvolume',
  pvc: 'persistentvolumeclaim',
  no: 'node',
  ns: 'namespace',
  ev: 'event',
  ep: 'endpoint',
  endpoints: 'endpoint',
  hpa: 'horizontalpodautoscaler',
  quota: 'resourcequota',
  ing: 'ingress',
  ingresses: 'ingress',
  netpol: 'networkpolicy',
  networkpolicies: 'networkpolicy',
  sc: 'storageclass',
  storageclasses: 'storageclass',
  sa: 'serviceaccount',
};

/** One spelling of a kind, for `pods`, `pod` and `po`. */
export function singular(kind: string): string {
  const lower = kind.toLowerCase().split('.')[0] ?? '';
  return shortNames[lower] ?? lower.replace(/s$/, '');
}
