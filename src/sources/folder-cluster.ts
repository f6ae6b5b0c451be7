/**
 * A cluster as an incident folder holds it: `objects.json`, `objects/*.json`, `commands/*.txt`.
 * Owns: which files there are, reading them side by side within bounds. Refuses: what they mean.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cluster } from '../evidence/model/cluster.ts';
import { openRegular, whyUnread } from '../local/regular-file.ts';
import { readApi } from './kubernetes/api-object.ts';
import type { ChangeHistory } from './kubernetes/change-history.ts';
import { ClusterBuilder } from './kubernetes/cluster-builder.ts';
import { readOutputs } from './kubernetes/read-outputs.ts';
import { type JsonRecord, parseJson } from './loose-json.ts';

/** All YAML of a folder together: about two seconds of parsing. */
const maxYaml = 4_000_000;
const maxFiles = 5000;
const atOnce = 32;
const maxBytes = 64 * 1024 * 1024;

/** Everything the folder says of a cluster; undefined where it says nothing. `now`: what printed ages are counted back from; `history` is shown each object. */
export async function readCluster(
  dir: string,
  names: readonly string[],
  now: number,
  { remarks, history }: { remarks: string[]; history: ChangeHistory },
): Promise<Cluster | undefined> {
  const builder = new ClusterBuilder();
  const take = {
    object: (object: Parameters<ClusterBuilder['object']>[0]) => builder.object(object, 'api'),
    event: (event: Parameters<ClusterBuilder['event']>[0]) => builder.event(event),
    listed: (listed: Parameters<ClusterBuilder['listed']>[0]) => builder.listed(listed),
    raw: (kind: string, item: JsonRecord) => history.raw(kind, item),
  };
  const json = [
    ...(names.includes('objects.json') ? ['objects.json'] : []),
    ...(await filesIn(dir, 'objects', '.json', names, remarks)),
  ];
  for (const [name, text] of await readAll(dir, json, remarks)) {
    const value = parseJson(text);
    if (value === undefined) remarks.push(`${name} is no JSON and was left out; write what kubectl get -o json prints`);
    else readApi(value, 'cluster', take);
  }
  const outputs = await filesIn(dir, 'commands', '.txt', names, remarks);
  const look = { builder, now, yamlLeft: maxYaml, remarks };
  for (const [, text] of await readAll(dir, outputs, remarks)) readOutputs(text, look);
  const cluster = builder.build();
  const contexts = [...new Set(cluster.objects.flatMap(({ environment }) => environment ?? []))];
  if (contexts.length > 1)
    remarks.push(
      `${dir} holds outputs of ${contexts.length} clusters (${contexts.slice(0, 5).join(', ')}); each is looked at by itself`,
    );
  return json.length + outputs.length > 0 ? cluster : undefined;
}

async function filesIn(
  dir: string,
  folder: string,
  ending: string,
  names: readonly string[],
  remarks: string[],
): Promise<string[]> {
  if (!names.includes(folder)) return [];
  const files = (await readdir(join(dir, folder)).catch(() => [])).filter((name) => name.endsWith(ending)).sort();
  if (files.length > maxFiles) remarks.push(`${folder}: only the first ${maxFiles} files were read`);
  return files.slice(0, maxFiles).map((name) => join(folder, name));
}

async function readAll(dir: string, files: readonly string[], remarks: string[]): Promise<[string, string][]> {
  const read: [string, string][] = [];
  for (let i = 0; i < files.length; i += atOnce)
    read.push(...(await Promise.all(files.slice(i, i + atOnce).map((name) => readOne(dir, name, remarks)))).flat());
  return read;
}

/** One file up to a bound; none where it is no plain file of the folder. */
async function readOne(dir: string, name: string, remarks: string[]): Promise<[string, string][]> {
  const path = join(dir, name);
  try {
    const file = await openRegular(path, dir);
    try {
      const { size } = await file.stat();
      if (size <= maxBytes) return [[name, await file.readFile('utf8')]];
      const buffer = Buffer.alloc(maxBytes);
      const { bytesRead } = await file.read(buffer, 0, maxBytes, 0);
      remarks.push(`${path} is larger than 64 MB: only its beginning was read`);
      return [[name, buffer.toString('utf8', 0, bytesRead)]];
    } finally {
      await file.close();
    }
  } catch (error) {
    remarks.push(whyUnread(path, error));
    return [];
  }
}
