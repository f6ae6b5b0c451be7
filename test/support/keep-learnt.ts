/**
 * What was learnt from people's phrasings is kept for the next process of the tests, as the command line keeps it.
 * Owns: naming the place. Refuses: learning ahead; most files need none of it.
 */
import { learntFile } from '../../src/compose/learnt-file.ts';
import { keepLearnt, keptLearnt } from '../../src/run/question/learnt-kept.ts';

if (keptLearnt() === null) {
  const loader = (await import(new URL('../../src/bin/load.mjs', import.meta.url).href)) as {
    keeping: () => string | null;
  };
  keepLearnt(learntFile(loader.keeping()));
}
