/**
 * Several sources as one: asked side by side, each with a deadline.
 * Owns: opening them when first needed, the deadline, and that a source that is missing, slow, refusing or dead is a gap
 * and never an end; what others brought is enough then. Refuses: what the parts mean together; join-telemetry.ts joins them.
 */
import { AuraError, messageOf } from '../errors.ts';
import type { Change, Telemetry } from '../evidence/model/telemetry.ts';
import type { Catalog } from './component-names.ts';
import { type Gap, joinTelemetry } from './join-telemetry.ts';
import type { ListedSource } from './kinds.ts';
import type { Ask, Source, SourceLook, TelemetrySource } from './source.ts';

export interface JoinOptions {
  catalog?: Catalog;
  /** ms that each source may take for one look. */
  within?: number;
  /** Epoch ms, for tests. */
  now?: () => number;
}

/** A tool call takes 30 s at most, and this is only its first half. */
const defaultWithin = 12_000;
/** Of its time, what a source is told; the rest is for what it has to reach us. */
const shareTold = 0.85;

/** Throws `sources-silent` only where not one of them could be read. */
export function joinSources(listed: readonly ListedSource[], options: JoinOptions = {}): TelemetrySource {
  const { within = defaultWithin, now = Date.now, catalog = [] } = options;
  const all = listed.map((one) => ({ one, open: openOnce(one) }));
  // A poll of metrics costs nothing where there are none.
  const measuring = all.filter(({ one }) => one.brings.includes('series'));
  return {
    name: listed.map(({ name }) => name).join(', ') || 'no source',
    async read(ask: Ask = {}): Promise<Telemetry> {
      const looks: SourceLook[] = [];
      const gaps: Gap[] = [];
      const explainers: Source[] = [];
      const answers = await Promise.all(
        (ask.only && measuring.length > 0 ? measuring : all).map(async ({ one, open }) => {
          const answer = await before(within, ask, async (told) => {
            const source = await open();
            return { source, look: await source.read(told) };
          }).catch((error: unknown) => gapOf(one, error, ask));
          return { one, answer };
        }),
      );
      for (const { one, answer } of answers) {
        if ('why' in answer) gaps.push(answer);
        else {
          looks.push({ ...one, look: answer.look });
          if (answer.source.explain) explainers.push(answer.source);
        }
      }
      looks.push(...(ask.brought ?? []));
      if (looks.length === 0 && listed.length > 0) throw silent(gaps);
      const telemetry = joinTelemetry(looks, { ask, gaps, catalog, now: now() });
      const changes = await explained(telemetry.changes, explainers, { ask, within, remarks: telemetry.remarks });
      return { ...telemetry, changes };
    },
  };
}

/** Opened when first asked; one that could not be opened is tried again at the next look. */
function openOnce({ open }: ListedSource): () => Promise<Source> {
  let source: Promise<Source> | null = null;
  return () => {
    source ??= open().catch((error: unknown) => {
      source = null;
      throw error;
    });
    return source;
  };
}

class Late extends Error {}

/** Runs `look` with a signal that ends with the asker's or the deadline, whichever is first; throws then whatever it does. */
async function before<Result>(within: number, ask: Ask, look: (told: Ask) => Promise<Result>): Promise<Result> {
  const ending = new AbortController();
  const end = () => ending.abort(ask.signal?.reason);
  ask.signal?.addEventListener('abort', end, { once: true });
  if (ask.signal?.aborted) end();
  const timer = setTimeout(() => ending.abort(new Late(`did not answer within ${within / 1_000} s`)), within);
  const cut = new Promise<never>((_, reject) => {
    ending.signal.addEventListener('abort', () => reject(ending.signal.reason as Error), { once: true });
  });
  try {
    return await Promise.race([look({ ...ask, within: Math.round(within * shareTold), signal: ending.signal }), cut]);
  } finally {
    clearTimeout(timer);
    ask.signal?.removeEventListener('abort', end);
  }
}

function gapOf({ name, brings }: ListedSource, error: unknown, { signal }: Ask): Gap {
  // Nobody waits any more: then there is no look, with or without gaps.
  if (signal?.aborted) throw error;
  const why =
    error instanceof Late ? `${name} ${error.message}; it may be overloaded, or its look too wide` : messageOf(error);
  return { source: name, why, brings };
}

function silent(gaps: readonly Gap[]): AuraError {
  return new AuraError({
    code: 'sources-silent',
    retryable: gaps.every(({ why }) => !why.includes('refused')),
    userMessage: gaps.map(({ why }) => why).join('\n'),
  });
}

async function explained(
  changes: Change[],
  sources: readonly Source[],
  { ask, within, remarks }: { ask: Ask; within: number; remarks: string[] },
): Promise<Change[]> {
  let told = changes;
  for (const source of sources) {
    try {
      told = await before(within / 2, ask, async (asked) => (await source.explain?.(told, asked)) ?? told);
    } catch (error) {
      if (ask.signal?.aborted) throw error;
      remarks.push(`${source.name}: the changes could not be explained: ${messageOf(error)}`);
    }
  }
  return told;
}
