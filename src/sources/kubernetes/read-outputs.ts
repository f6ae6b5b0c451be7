/**
 * Outputs of commands that somebody ran against a cluster, as text, to the vocabulary.
 * Owns: telling by the command which reader an output is for. Refuses: commands that tell nothing of a cluster.
 */
import { parseForeignYaml } from '../../distill/rows/foreign-yaml.ts';
import { parseJson } from '../loose-json.ts';
import { readApi } from './api-object.ts';
import type { ClusterBuilder } from './cluster-builder.ts';
import { type CommandLine, commandLineOf, insideOf, kubectlCallOf, type KubectlCall } from './command-line.ts';
import { describedObjects } from './describe-object.ts';
import { readTables } from './get-table.ts';
import { kindOfResource } from './resource-kinds.ts';
import { printedOf } from './printed-rows.ts';
import { nodeServicesOf, reachOf } from './shell-outputs.ts';

/** One output; a list of a thousand pods has some 5 MB. */
const maxYaml = 4_000_000;
const maxLogLines = 2000;
/** Outputs of other programs, in all. */
const mostPrinted = 200;

/** What one look at outputs shares: how much YAML may still be parsed, and what was left out. */
export interface OutputLook {
  builder: ClusterBuilder;
  /** Epoch ms that ages are counted back from. */
  now: number;
  yamlLeft: number;
  remarks: string[];
}

/** One file: `$ COMMAND` and its output; several commands may follow each other. */
export function readOutputs(text: string, look: OutputLook): void {
  const lines = text.split(/\r?\n/);
  let start = -1;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && !lines[i]?.startsWith('$ ')) continue;
    const command = start >= 0 ? commandLineOf(lines[start] ?? '') : undefined;
    if (command) readOutput(command, lines.slice(start + 1, i), look);
    start = i;
  }
}

function readOutput(command: CommandLine, lines: string[], look: OutputLook): void {
  const call = kubectlCallOf(command);
  if (call?.verb === 'exec') return readOutput(insideOf(command, call), lines, look);
  if (call) return readKubectl(call, command, lines, look);
  if (command.program === 'systemctl') {
    look.builder.cluster.nodeServices.push(...nodeServicesOf(command, lines));
    return;
  }
  if (command.program === 'nc' || command.program === 'ncat' || command.program === 'telnet') {
    const reach = reachOf(command, lines);
    if (reach) look.builder.cluster.reaches.push(reach);
    return;
  }
  if (command.program === 'cat' && command.words.some((word) => /\.(?:ya?ml|json)$/.test(word)))
    return readDocuments(lines.join('\n'), 'manifest', look);
  const { printed } = look.builder.cluster;
  if (printed.length < mostPrinted) printed.push(printedOf(command, lines));
}

function readKubectl(call: KubectlCall, command: CommandLine, lines: string[], look: OutputLook): void {
  const [kind] = call.kinds;
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (/^Error from server \(NotFound\)/.test(first)) {
    if (kind && call.names[0])
      look.builder.listed({ kind, namespace: call.namespace, environment: call.environment, name: call.names[0] });
    return;
  }
  if (/^(?:Error from server|error:|Unable to connect)/.test(first)) {
    look.remarks.push(`kubectl ${call.verb} ${call.kinds.join(',')} was refused: ${first.slice(0, 200)}`);
    return;
  }
  if (call.verb === 'logs') {
    const [resource, named] = call.names[0]?.includes('/') ? (call.names[0]?.split('/') ?? []) : ['pod', call.names[0]];
    if (!named) return;
    const pod = { kind: kindOfResource(resource ?? 'pod'), name: named, namespace: call.namespace };
    const kept = lines.slice(-maxLogLines).filter((line) => line.trim() !== '');
    look.builder.cluster.logs.push({ pod, container: call.container, previous: call.previous, lines: kept });
    return;
  }
  if (call.verb === 'describe' && kind) {
    for (const { object, events } of describedObjects(kind, lines, look.now)) {
      look.builder.object({ ...object, environment: call.environment }, 'describe');
      for (const event of events) look.builder.event({ ...event, environment: call.environment });
    }
    return;
  }
  if (call.verb === 'top') {
    const read = readTables(lines, { kind: `${kind ?? 'Pod'}Metrics`, namespace: call.namespace, now: look.now });
    for (const object of read.objects) look.builder.object({ ...object, environment: call.environment }, 'table');
    return;
  }
  if (call.verb !== 'get') return;
  if (call.output === 'yaml' || call.output === 'json') {
    const isList = !call.selected && !command.piped && call.names.length === 0;
    readDocuments(lines.join('\n'), 'cluster', look, { environment: call.environment, isList });
    return;
  }
  if (call.output && call.output !== 'wide') return;
  const read = readTables(lines, {
    kind: call.kinds.length === 1 ? kind : undefined,
    namespace: call.namespace,
    now: look.now,
  });
  for (const object of read.objects) look.builder.object({ ...object, environment: call.environment }, 'table');
  for (const event of read.events) look.builder.event({ ...event, environment: call.environment });
  const isWhole = !call.selected && !command.piped && call.names.length === 0 && (call.namespace || call.allNamespaces);
  const isEmpty = /^No resources found/.test(first);
  if (kind && call.kinds.length === 1 && (isEmpty || read.objects.length > 0) && isWhole)
    look.builder.listed({ kind, namespace: call.namespace, environment: call.environment });
}

/** `isList`: everything of its kinds was asked for, so what a List leaves out is not there. */
function readDocuments(
  text: string,
  origin: 'cluster' | 'manifest',
  look: OutputLook,
  { environment, isList = false }: { environment?: string; isList?: boolean } = {},
): void {
  const take = {
    object: (object: Parameters<ClusterBuilder['object']>[0]) => look.builder.object({ ...object, environment }, 'api'),
    event: (event: Parameters<ClusterBuilder['event']>[0]) => look.builder.event({ ...event, environment }),
    ...(isList
      ? {
          listed: (listed: Parameters<ClusterBuilder['listed']>[0]) => look.builder.listed({ ...listed, environment }),
        }
      : {}),
  };
  const trimmed = text.trimStart();
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
    readApi(parseJson(trimmed), origin, take);
    return;
  }
  const lean = withoutBookkeeping(text);
  if (lean.length > Math.min(maxYaml, look.yamlLeft)) {
    look.remarks.push('a YAML output was too large to be read; print it with -o json');
    return;
  }
  look.yamlLeft -= lean.length;
  for (const document of documentsOf(lean)) readApi(document, origin, take);
}

/** Documents of an output that was cut which are tried one by one; each costs as much as a hundred lines. */
const mostApart = 500;

/** Where an output was cut in the middle, the documents before the cut. */
function documentsOf(text: string): unknown[] {
  try {
    return parseForeignYaml(text);
  } catch {
    return text.split(/^---$/m, mostApart).flatMap((part): unknown[] => {
      try {
        return parseForeignYaml(part);
      } catch {
        return [];
      }
    });
  }
}

/**
 * YAML without what no check reads: who manages which field, and the copy of the whole object that `kubectl apply` keeps
 * in an annotation. Mostly a third of the text, and parsing is what takes the time.
 */
function withoutBookkeeping(text: string): string {
  const kept: string[] = [];
  let skip = -1;
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    if (skip >= 0 && (indent > skip || (indent === skip && line.startsWith('- ', skip)))) continue;
    skip = /^ *(?:managedFields|kubectl\.kubernetes\.io\/last-applied-configuration):/.test(line) ? indent : -1;
    if (skip < 0) kept.push(line);
  }
  return kept.join('\n');
}
