/**
 * Distillers for what is read line by line: logs of services, logs of builds and tests, and plain text.
 * Owns: telling a log from text. Refuses: nothing; text is what anything is when it is nothing else.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { Distiller } from '../distiller.ts';
import { gatherLines } from './gather-lines.ts';
import { cleanLine } from './line-clean.ts';
import { distilLog } from '../logs/log-digest.ts';
import { readQuestion } from '../question.ts';
import { showLines } from './show-lines.ts';

const LEVEL = /\b(?:INFO|WARN(?:ING)?|ERROR|DEBUG|FATAL|TRACE|CRITICAL|NOTICE)\b|"?level"?[=:]/;

export const logDistiller: Distiller = {
  kind: 'log',
  recognise(sample) {
    const lines = sample.text.split('\n', 200).filter((line) => line.trim() !== '');
    if (lines.length < 2) return 0;
    const telling = lines.filter((line) => cleanLine(line).time !== undefined || LEVEL.test(line.slice(0, 200))).length;
    return telling / lines.length > 0.25 ? 0.6 : 0;
  },
  async distil(input, options) {
    // Against a healthy log, templates tell what is new and what is gone.
    if (options.baseline !== undefined) return distilLog(input, options);
    const question = readQuestion(options.question);
    const gathering = await gatherLines(input, question, options.incidentStart);
    await turn();
    return showLines(gathering, input.bytes, question, options);
  },
};

export const textDistiller: Distiller = { ...logDistiller, kind: 'text', recognise: () => 0.1 };
