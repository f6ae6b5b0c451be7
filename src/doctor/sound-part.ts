/**
 * What of a faulty configuration can be examined all the same.
 * Owns: leaving out what has a fault, as little as possible: one server of many, else the key at the top. Refuses:
 * guessing what was meant by it.
 */
import { type Config, configSchema } from '../config.ts';

/** Keys whose entries stand for themselves. */
const ofEntries = new Set(['servers']);

export interface SoundPart {
  /** Null where nothing can be examined. */
  config: Config | null;
  /** Keys of the top that were left out; `config` holds their defaults, which nobody meant. */
  faulty: ReadonlySet<string>;
  /** Servers that were left out. */
  servers: ReadonlySet<string>;
}

export function soundPartOf(raw: unknown): SoundPart {
  const faulty = new Set<string>();
  const servers = new Set<string>();
  let rest = raw;
  // What is left without one part may be found faulty for lack of it.
  for (let round = 0; round < 3; round += 1) {
    const parsed = configSchema.safeParse(rest ?? {});
    if (parsed.success) return { config: parsed.data, faulty, servers };
    if (typeof rest !== 'object' || rest === null) break;
    for (const { path, ...issue } of parsed.error.issues) {
      const [key, entry] = path;
      if (key === undefined) for (const name of issue.code === 'unrecognized_keys' ? issue.keys : []) faulty.add(name);
      else if (ofEntries.has(String(key)) && entry !== undefined) servers.add(String(entry));
      else faulty.add(String(key));
    }
    rest = without(rest, faulty, servers);
  }
  return { config: null, faulty, servers };
}

function without(raw: object, faulty: ReadonlySet<string>, servers: ReadonlySet<string>): object {
  return Object.fromEntries(
    Object.entries(raw)
      .filter(([key]) => !faulty.has(key))
      .map(([key, value]: [string, unknown]) =>
        ofEntries.has(key) && typeof value === 'object' && value !== null
          ? [key, Object.fromEntries(Object.entries(value).filter(([name]) => !servers.has(name)))]
          : [key, value],
      ),
  );
}
