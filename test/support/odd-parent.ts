/**
 * A program that starts a worker in a process of its own, says which, and keeps it busy without an end.
 * Owns: nothing. Refuses: ending; whoever runs it ends it.
 */
import { inProcess } from '../../src/distill/thread/start-worker.ts';
import { WorkerCalls } from '../../src/distill/thread/worker-calls.ts';

const calls = new WorkerCalls(new URL('./odd-worker.ts', import.meta.url), 64, inProcess);
const started = await calls.call<number>('process', { timeoutMs: 60_000 });
process.stdout.write(`${'value' in started ? started.value : started.failure}\n`);
await calls.call('loop', { timeoutMs: 600_000 });
