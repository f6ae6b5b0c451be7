// The worker thread of note-desk.ts: registers the TypeScript loader, then answers calls.
// Refuses to hold any logic of its own, since no type checker reads it.
import { register } from 'tsx/esm/api';

register();
const { answerCalls } = await import('../distill/answer-calls.ts');
const { askReader } = await import('./ask-reader.ts');
answerCalls(askReader);
