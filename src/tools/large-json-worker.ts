/**
 * What runs in the thread for large JSON. Owns: joining calls and work. Refuses: everything else.
 */
import { answerCalls } from '../distill/thread/answer-calls.ts';
import { workOnLargeJson } from './large-json-work.ts';

answerCalls(workOnLargeJson);
