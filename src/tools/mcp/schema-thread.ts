/**
 * Where arguments are checked against a server's schema without holding the event loop.
 * Owns: the thread, its deadline, and the sentence when a check cannot be made; then the call is refused.
 * Refuses: checking; check-arguments.ts does.
 */
import { WorkerCalls } from '../../distill/thread/worker-calls.ts';
import { messageOf } from '../../errors.ts';
import { canonicalHash } from '../canonical-hash.ts';
import { plainlyFits } from '../plain-schema.ts';
import type { ToolSpec } from '../tool.ts';
import type { SchemaCall } from './check-arguments.ts';

/** ms for one check; an honest schema takes a few. */
const TIMEOUT_MS = 2_000;
const HEAP_MB = 128;
/** Characters of JSON. Arguments are hashed, shown and journaled on the event loop; none that a tool needs is as large. */
const LARGEST_ARGUMENTS = 50_000;

const calls = new WorkerCalls(new URL('./schema-worker.ts', import.meta.url), HEAP_MB);

/** Faults of the arguments, one sentence each; empty when they fit. Never throws. */
export async function checkAgainstSchema(
  spec: ToolSpec,
  args: Record<string, unknown>,
  timeoutMs = TIMEOUT_MS,
): Promise<string[]> {
  const size = JSON.stringify(args).length;
  if (size > LARGEST_ARGUMENTS) return [`they have ${size} characters, and ${LARGEST_ARGUMENTS} are the most`];
  try {
    canonicalHash({ tool: spec.name, args });
  } catch (error) {
    return [`they cannot be written down exactly (${messageOf(error)})`];
  }
  if (plainlyFits(spec.inputSchema, args)) return [];
  const answer = await calls.call<string[]>({ schema: spec.inputSchema, args } satisfies SchemaCall, { timeoutMs });
  return 'value' in answer ? answer.value : [`the schema of ${spec.name} cannot be used (${answer.failure})`];
}

/** Ends the thread, for a clean shutdown; a later check starts a new one. */
export async function endSchemaChecks(): Promise<void> {
  await calls.end();
}
