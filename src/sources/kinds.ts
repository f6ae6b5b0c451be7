/**
 * Every kind of telemetry source, one line each. Adding one is a file in this folder, its settings in
 * run/settings/source-settings.ts, and a line here.
 * Owns: finding the kind of an entry. Refuses: loading any source before it is asked for.
 */
import { AuraError } from '../errors.ts';
import {
  entryOfShort,
  nameOf,
  type SettingsOf,
  shortForms,
  type SourceEntry,
  sourceEntry,
  sourceKindNames,
  type SourceKindName,
} from '../run/settings/source-settings.ts';
import type { Part, Source, SourceContext, SourceKind } from './source.ts';

type Kinds = { [Kind in SourceKindName]?: () => Promise<SourceKind<SettingsOf[Kind]>> };

const kinds: Kinds = {
  folder: async () => (await import('./folder-source.ts')).folderKind,
  otlp: async () => (await import('./otlp-source.ts')).otlpKind,
  alertmanager: async () => (await import('./alertmanager-source.ts')).alertmanagerKind,
  git: async () => (await import('./git/git-source.ts')).gitKind,
  kubernetes: async () => (await import('./kubernetes/kubernetes-source.ts')).kubernetesKind,
  prometheus: async () => (await import('./prometheus/prometheus-source.ts')).prometheusKind,
};

/** An entry of `sources:`, with all that can be done with it. */
export interface ListedSource {
  name: string;
  /** The environment that it watches, where the list says so. */
  environment?: string;
  brings: readonly Part[];
  open: () => Promise<Source>;
  probe: () => Promise<string>;
}

/** Throws `source-unknown` where this build has no such kind. */
export function listedSource(entry: SourceEntry, env: SourceContext['env']): Promise<ListedSource> {
  const kind = sourceKindNames.find((name) => entry[name] !== undefined);
  const settings = kind === undefined ? undefined : entry[kind];
  if (kind === undefined || settings === undefined) throw unknownKind('that names no kind');
  return listed(kind, settings, { env, name: nameOf(entry) });
}

async function listed<Kind extends SourceKindName>(
  kind: Kind,
  settings: SettingsOf[Kind],
  context: SourceContext,
): Promise<ListedSource> {
  const load: Kinds[Kind] = kinds[kind];
  if (!load) throw unknownKind(`of the kind ${kind}`);
  const source: SourceKind<SettingsOf[Kind]> = await load();
  const environment = typeof settings === 'object' ? settings.environment : undefined;
  return {
    name: context.name,
    ...(environment ? { environment } : {}),
    brings: source.brings,
    open: async () => source.open(settings, context),
    probe: () => source.probe(settings, context),
  };
}

/** The entry that `text` (`KIND:PLACE`) means. Throws `source-unknown` or `source-invalid`. */
export function entryOf(text: string): SourceEntry {
  const raw = entryOfShort(text);
  if (!raw) throw unknownKind(`"${text.slice(0, 100)}"`);
  const parsed = sourceEntry.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw new AuraError({
    code: 'source-invalid',
    userMessage: `The source cannot be used: ${parsed.error.issues.map(({ message }) => message).join('; ')}.`,
  });
}

function unknownKind(what: string): AuraError {
  return new AuraError({
    code: 'source-unknown',
    userMessage: `The source ${what} is of no known kind; write ${shortForms}.`,
  });
}
