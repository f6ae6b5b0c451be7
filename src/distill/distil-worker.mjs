// The worker thread of distil-output.ts: registers the TypeScript loader, then answers calls.
// Refuses to hold any logic of its own, since no type checker reads it.
import { register } from 'tsx/esm/api';

register();
const { answerCalls } = await import('./answer-calls.ts');
const { distilText } = await import('./distil-text.ts');
answerCalls(distilText);
