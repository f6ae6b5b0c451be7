/**
 * OTLP JSON lines on disk, as the Collector's file exporter writes them, as a telemetry source.
 * Owns: which files are read. Refuses: protobuf and compressed files, which are named.
 */
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AuraError } from '../errors.ts';
import { edgesOfSpans } from '../evidence/model/topology.ts';
import { whyUnread } from '../local/regular-file.ts';
import { OtlpRows } from './otlp-rows.ts';
import { leftOut, maxRows, readRows } from './read-rows.ts';
import type { Ask, Look, Source, SourceContext, SourceKind } from './source.ts';

const exported = /\.(?:jsonl|ndjson|json)$/;
const packed = /\.(?:zst|gz|pb|binpb)$/;
/** The newest files of a folder; the exporter keeps a hundred old ones unless told otherwise. */
const mostFiles = 100;

class OtlpSource implements Source {
  readonly name: string;
  readonly #path: string;

  constructor(path: string, { name }: SourceContext) {
    this.name = name;
    this.#path = path;
  }

  async read({ signal }: Ask = {}): Promise<Look> {
    const { files, folder, remarks } = await filesAt(this.#path);
    const rows = new OtlpRows();
    for (const file of files) {
      signal?.throwIfAborted();
      const count = await readRows(file, folder, (row) => rows.take(row));
      if (count.unread !== null) remarks.push(count.unread);
      if (count.malformed > 0) remarks.push(`${file}: ${leftOut(count)}`);
      if (count.cut) remarks.push(`${file}: only the first ${maxRows} lines were read`);
    }
    const { spans, logs } = rows;
    const series = rows.series();
    if (spans.length + logs.length + series.length === 0)
      remarks.push(`${this.name}: it holds no spans, logs or metrics`);
    logs.sort((one, other) => one.time - other.time);
    spans.sort((one, other) => one.start - other.start);
    return { series, logs, spans, edges: edgesOfSpans(spans), remarks };
  }
}

async function filesAt(path: string): Promise<{ files: string[]; folder: string; remarks: string[] }> {
  try {
    if (!(await stat(path)).isDirectory()) return { files: [path], folder: dirname(path), remarks: [] };
    const names = await readdir(path);
    const readable = names.filter((name) => exported.test(name)).map((name) => join(path, name));
    const dated = await Promise.all(readable.map(async (file) => ({ file, at: (await stat(file)).mtimeMs })));
    const newest = dated.toSorted((one, other) => one.at - other.at).slice(-mostFiles);
    const unread = names.filter((name) => packed.test(name));
    return {
      files: newest.map(({ file }) => file),
      folder: path,
      remarks: [
        ...(unread.length > 0
          ? [`${path}: ${unread.length} packed files were left out; export "format: json" without compression`]
          : []),
        ...(dated.length > newest.length
          ? [`${path}: only the newest ${mostFiles} of ${dated.length} files were read`]
          : []),
      ],
    };
  } catch (cause) {
    throw new AuraError({ code: 'source-unreadable', userMessage: whyUnread(path, cause), cause });
  }
}

export const otlpKind: SourceKind<string> = {
  form: 'otlp:PATH',
  brings: ['series', 'logs', 'spans', 'edges'],
  open: (path, context) => new OtlpSource(path, context),
  probe: async (path) => {
    const { files, remarks } = await filesAt(path);
    if (files.length > 0) return `${path} holds ${files.length} files of OTLP`;
    const userMessage = `${path} holds no OTLP JSON lines${remarks.map((it) => ` (${it})`).join('')}; name the file that the Collector's file exporter writes, or its folder`;
    throw new AuraError({ code: 'source-empty', userMessage });
  },
};
