/**
 * Where questions to notes are asked without holding the event loop: the reading tools in a process of their own that keeps
 * the notes' indexes; a filter of a model may take any memory, and then it alone ends. Owns: the process and the errors that
 * come back. Refuses: answering; note-reader.ts does.
 */
import { inProcess } from '../distill/thread/start-worker.ts';
import { WorkerCalls } from '../distill/thread/worker-calls.ts';
import { AuraError } from '../errors.ts';
import type { NoteCall, NoteQuestion } from './ask-reader.ts';

export interface NoteThreadOptions {
  /** The note store's folder. */
  folder: string;
  /** ms that notes live. */
  ttlMs?: number;
  /** ms for one answer; 30 s. */
  timeoutMs?: number;
}

/** A 50 MB note takes several times its size when it is parsed. */
const HEAP_MB = 1024;

export class NoteThread {
  private readonly options: NoteThreadOptions;
  private readonly calls = new WorkerCalls(new URL('./note-worker.ts', import.meta.url), HEAP_MB, inProcess);

  constructor(options: NoteThreadOptions) {
    this.options = options;
  }

  /** The answer, at most `budgetTokens` long. Throws AuraError with the way out. */
  async ask(incident: string, question: NoteQuestion, budgetTokens: number): Promise<string> {
    const { folder, ttlMs, timeoutMs = 30_000 } = this.options;
    const answer = await this.calls.call<string>(
      { folder, ttlMs, incident, budgetTokens, question } satisfies NoteCall,
      { timeoutMs },
    );
    if ('value' in answer) return answer.value;
    throw new AuraError({
      code: answer.code ?? 'note-failed',
      userMessage:
        answer.code === undefined
          ? `Reading the note failed: ${answer.failure}. Ask for less, or narrow the question.`
          : answer.failure,
      retryable: answer.code === undefined,
    });
  }

  async end(): Promise<void> {
    await this.calls.end();
  }
}
