/**
 * What runs in the process that reads notes. Owns: joining calls and reader. Refuses: everything else.
 */
import { answerCalls } from '../distill/thread/answer-calls.ts';
import { askReader } from './ask-reader.ts';

answerCalls(askReader);
