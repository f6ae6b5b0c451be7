/**
 * Every kind of telemetry source, one line each. Adding one is a file in this folder and a line here.
 * Owns: finding the kind that a text names. Refuses: loading any source before it is asked for.
 */
import { AuraError } from '../errors.ts';
import type { SourceKind } from './source.ts';

const kinds: Record<string, () => Promise<SourceKind>> = {
  folder: async () => (await import('./folder-source.ts')).folderKind,
  prometheus: async () => (await import('./prometheus.ts')).prometheusKind,
};

/** The kind that `text` (`KIND:PLACE`) names, and the place. Throws `source-unknown`. */
export async function sourceKindOf(text: string): Promise<{ source: SourceKind; place: string }> {
  const [, kind = '', place = ''] = /^([a-z][a-z0-9-]*):(.+)$/s.exec(text) ?? [];
  if (Object.hasOwn(kinds, kind) && kinds[kind]) return { source: await kinds[kind](), place };
  const all = await Promise.all(Object.values(kinds).map((load) => load()));
  throw new AuraError({
    code: 'source-unknown',
    userMessage: `The source "${text.slice(0, 100)}" is of no known kind; write ${all.map(({ form }) => form).join(' or ')}.`,
  });
}
