/**
 * The recorded outputs of an incident folder as tools, so that a model can work on a recorded cluster step by step.
 * Owns: six generic tools (get, describe, logs, alerts, topology, check) over what was recorded. Refuses: whatever was not
 * recorded: such a call fails, and says what there is.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { serverOptions } from '../server-options.ts';
import { readRegularNow } from '../../local/regular-file.ts';
import { isRecord, parseJson, textOf } from '../loose-json.ts';
import { readCommands, type RecordedCommand, singular } from './read-commands.ts';

export interface RecordedCluster {
  commands: readonly RecordedCommand[];
  /** Lines by service, as they stand in logs.ndjson. */
  logs: ReadonlyMap<string, readonly string[]>;
  topology: string | null;
}

const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
const mostLines = 500;
const mostNamed = 20;
const name = z.string().max(300);

/** Read once; a recorded folder does not change. */
export function readCluster(folder: string): RecordedCluster {
  const text = (file: string) => (existsSync(join(folder, file)) ? readRegularNow(join(folder, file), folder) : null);
  const logs = new Map<string, string[]>();
  for (const line of (text('logs.ndjson') ?? '').split('\n')) {
    const row = parseJson(line);
    if (!isRecord(row) || typeof row.service !== 'string') continue;
    const said = `${textOf(row.timestamp) ?? ''} ${textOf(row.severity) ?? ''} ${textOf(row.body) ?? ''}`;
    const known = logs.get(row.service);
    if (known) known.push(said);
    else logs.set(row.service, [said]);
  }
  return { commands: readCommands(folder), logs, topology: text('topology.json') };
}

export function createCommandsServer(cluster: RecordedCluster): McpServer {
  const server = new McpServer({ name: 'recorded', version: '0.1.0' }, serverOptions);
  const tool = <Input extends z.ZodRawShape>(
    called: string,
    description: string,
    input: Input,
    answer: (chosen: z.infer<z.ZodObject<Input>>) => string | { failed: string },
  ): void => {
    const schema = z.object(input);
    server.registerTool(called, { description, inputSchema: schema, annotations }, (given: unknown) => {
      const said = answer(schema.parse(given));
      const text = typeof said === 'string' ? said : said.failed;
      return { content: [{ type: 'text' as const, text }], isError: typeof said !== 'string' };
    });
  };
  const what = { resource: name.describe('kind, e.g. pods'), namespace: name.optional() };
  tool(
    'get',
    'Lists objects of a kind as kubectl get prints them; with a name, that one as YAML.',
    { ...what, name: name.optional() },
    (it) => found(cluster, 'get', it),
  );
  tool('describe', 'One object as kubectl describe prints it, with its events.', { ...what, name }, (it) =>
    found(cluster, 'describe', it),
  );
  tool('logs', 'Log lines of a service or pod, the newest last.', { name, contains: name.optional() }, (it) =>
    logsOf(cluster, it),
  );
  tool('alerts', 'What fires.', {}, () => plain(cluster, (words) => words[0] === 'alerts'));
  tool('topology', 'Who calls whom.', {}, () => cluster.topology ?? { failed: 'Who calls whom was not recorded.' });
  tool(
    'check',
    'What another command printed: a connection tried, a unit of a node, a file. Every word must stand in the command.',
    { words: name.describe('e.g. "nc cart 7070" or "systemctl kubelet worker-1"') },
    ({ words: asked }) => {
      const parts = asked.toLowerCase().split(/\s+/).filter(Boolean);
      return plain(
        cluster,
        (words) => words[0] !== 'kubectl' && parts.every((part) => words.join(' ').toLowerCase().includes(part)),
      );
    },
  );
  return server;
}

interface Wanted {
  resource: string;
  name?: string | undefined;
  namespace?: string | undefined;
}

function found({ commands }: RecordedCluster, verb: string, wanted: Wanted): string | { failed: string } {
  const kind = singular(wanted.resource);
  const of = commands.filter(({ kubectl }) => kubectl?.verb === verb && kubectl.resource === kind);
  const fits = of.filter(
    ({ kubectl }) =>
      kubectl?.name === wanted.name &&
      (wanted.namespace === undefined || kubectl?.namespace === undefined || kubectl.namespace === wanted.namespace),
  );
  // Labels last: the list with states says more.
  const [best] = fits.toSorted((one, other) => Number(one.kubectl?.labels) - Number(other.kubectl?.labels));
  if (best) return `$ ${best.command}\n${best.output}`;
  const names = of.flatMap(({ kubectl }) => kubectl?.name ?? []);
  const near =
    names.length > 0 ? `recorded are ${listed(names)}` : `recorded kinds are ${listed(kindsOf(commands, verb))}`;
  return { failed: `That was not recorded; ${near}.` };
}

function kindsOf(commands: readonly RecordedCommand[], verb: string): string[] {
  return [...new Set(commands.flatMap(({ kubectl }) => (kubectl?.verb === verb ? [kubectl.resource] : [])))];
}

function listed(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return `${names.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function logsOf(
  { commands, logs }: RecordedCluster,
  { name: of, contains }: { name: string; contains?: string | undefined },
): string | { failed: string } {
  const printed = commands.filter(({ kubectl }) => kubectl?.verb === 'logs' && kubectl.name?.startsWith(of));
  const services = [...logs].filter(([service]) => service === of || of.startsWith(`${service}-`));
  const lines = [...printed.flatMap(({ output }) => output.split('\n')), ...services.flatMap(([, its]) => its)];
  if (lines.length === 0)
    return { failed: `No logs of ${of} were recorded; there are logs of ${listed([...logs.keys()])}.` };
  const chosen = contains === undefined ? lines : lines.filter((line) => line.includes(contains));
  return chosen.slice(-mostLines).join('\n') || `No line of ${of} has "${contains}" in it.`;
}

function plain(
  { commands }: RecordedCluster,
  fits: (words: readonly string[]) => boolean,
): string | { failed: string } {
  const all = commands.filter(({ words }) => fits(words));
  if (all.length === 0) {
    const others = commands.filter(({ kubectl }) => !kubectl).map(({ command }) => command);
    return { failed: `That was not recorded; recorded are ${listed(others) || 'no other commands'}.` };
  }
  return all
    .slice(0, mostNamed)
    .map(({ command, output }) => `$ ${command}\n${output}`)
    .join('\n');
}
