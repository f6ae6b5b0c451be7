/**
 * What runs in the thread that checks arguments. Owns: joining calls and check. Refuses: everything else.
 */
import { answerCalls } from '../../distill/thread/answer-calls.ts';
import { checkArguments } from './check-arguments.ts';

answerCalls(checkArguments);
