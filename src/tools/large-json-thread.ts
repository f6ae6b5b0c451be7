/**
 * Where large JSON is parsed, redacted and written without holding the event loop.
 * Owns: the thread, its deadline, and what is done when it fails. Refuses: the work itself (large-json-work.ts).
 */
import { WorkerCalls } from '../distill/thread/worker-calls.ts';
import { ownSecrets } from '../redact/redact.ts';
import { LargeJson } from './large-json.ts';
import type { LargeJsonCall, TakenApart, WrittenJson } from './large-json-work.ts';

/** ms for one piece of work; 10 MB take some 300. */
const timeoutMs = 30_000;
const heapMb = 768;

const calls = new WorkerCalls(new URL('./large-json-worker.ts', import.meta.url), heapMb);

/**
 * A message with its structured result left as text, where it has a large one. Null where the bytes are no JSON, or
 * nobody could read them in time.
 */
export async function takeApart(bytes: Uint8Array): Promise<{ message: unknown; structured?: LargeJson } | null> {
  const answer = await calls.call<TakenApart>({ do: 'take-apart', bytes } satisfies LargeJsonCall, { timeoutMs });
  if (!('value' in answer)) return null;
  const { message, structured } = answer.value;
  return { message, ...(structured ? { structured: new LargeJson(structured.text, structured.outline) } : {}) };
}

/** The same value without secrets. Throws where it cannot be done: nothing unredacted goes on. */
export async function redactLargeJson({ text }: LargeJson): Promise<LargeJson> {
  const call: LargeJsonCall = { do: 'redact', text, secrets: ownSecrets() };
  const answer = await calls.call<WrittenJson>(call, { timeoutMs });
  if (!('value' in answer)) throw new Error(`its structured result could not be read (${answer.failure})`);
  return new LargeJson(answer.value.text, answer.value.outline);
}

/** Ends the thread, for a clean shutdown; later work starts a new one. */
export async function endLargeJson(): Promise<void> {
  await calls.end();
}
