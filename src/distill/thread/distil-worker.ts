/**
 * What runs in the distilling thread. Owns: joining calls and distiller. Refuses: everything else.
 */
import { answerCalls } from './answer-calls.ts';
import { distilText } from './distil-text.ts';

answerCalls(distilText);
