/**
 * Learns from people's phrasings before any process is asked a question: for whoever is about to start several at once, or
 * where those that start cannot write. Owns: nothing of its own. Refuses: more than that.
 */
import { keepLearnt } from '../run/question/learnt-kept.ts';
import { warmTopics } from '../run/question/topics.ts';
import { learntFile } from './learnt-file.ts';

keepLearnt(learntFile());
warmTopics();
