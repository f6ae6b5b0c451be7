// The worker thread of distil-output.ts: registers the TypeScript loader, then answers requests.
// Refuses to hold any logic of its own, since no type checker reads it.
import { register } from 'tsx/esm/api';

register();
const { answerRequests } = await import('./answer-requests.ts');
answerRequests();
