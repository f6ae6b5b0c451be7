/**
 * A process that commits as fast as it can and says what was acknowledged, to be killed in the middle.
 * Owns: its loop. Refuses: ending by itself. Argument: the folder. Prints one acknowledged version a line.
 */
import { FileStore } from '../../src/store/file-store.ts';
import { headOf, write } from './rig.ts';

const store = await FileStore.open({ folder: process.argv[2] });
let head = await headOf(store, 'i');
for (;;) {
  head = await write(store, head);
  process.stdout.write(`${head.version}\n`);
}
