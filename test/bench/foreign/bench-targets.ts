/**
 * The functions that look into the files of recorded runs, in a command of their own.
 * Owns: how each is called. Refuses: those behind another one; not-targets.ts names those.
 */
import { departure, firstDifference } from '../../../src/bench/departure.ts';
import { keptParts } from '../../../src/bench/kept-parts.ts';
import { readReport } from '../../../src/bench/report/read-report.ts';
import { withTimes } from '../../../src/bench/scenario/lay-out.ts';
import { seriesValues } from '../../../src/bench/scenario/series-values.ts';
import { readCassette } from '../../../src/bench/cassette.ts';
import { commandOf } from '../../../src/sources/commands/read-commands.ts';
import { inThread, type Targets } from './target.ts';

export const benchTargets: Targets = {
  'sources/commands/read-commands.ts#commandOf': inThread((text) => [commandOf(text), commandOf(`$ ${text}`)]),
  'bench/kept-parts.ts#keptParts': inThread((text) => keptParts(text, async () => text)),
  'bench/report/read-report.ts#readReport': inThread((text) => readReport(text, 'a')),
  'bench/scenario/lay-out.ts#withTimes': inThread((text) => withTimes(text, 0)),
  'bench/scenario/series-values.ts#seriesValues': inThread((text) => seriesValues(text, 100)),
  'bench/cassette.ts#readCassette': inThread((text) => [
    readCassette(text, 'a'),
    readCassette(`{"cassette": 1, "run": ${JSON.stringify(text)}, ${JSON.stringify(text)}: 1}`, 'a'),
  ]),
  'bench/departure.ts#firstDifference': inThread((text) => firstDifference({ a: [text] }, { a: [`${text}!`] })),
  'bench/departure.ts#departure': inThread((text) =>
    departure('a', 'prompt', { path: [text], recorded: text, replayed: `${text}!` }),
  ),
};
