/**
 * Questions that were understood more finely than by their topic.
 * Owns: which file answers which aspect. Refuses: their answers; where one has nothing to say, the topic answers.
 */
import type { AskAspect } from '../../run/ask.ts';
import type { Asked, Told } from './asked.ts';

type FineAnswerer = (asked: Asked) => Promise<Told | null> | Told | null;

const answerers: Partial<Record<AskAspect, FineAnswerer>> = {};

/** Null where no aspect was heard, or its file has nothing to say of it here. */
export async function byAspect(asked: Asked): Promise<Told | null> {
  const { aspect } = asked.ask;
  return aspect === undefined ? null : ((await answerers[aspect]?.(asked)) ?? null);
}
