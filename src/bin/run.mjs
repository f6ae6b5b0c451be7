// Runs one TypeScript program of this project: node src/bin/run.mjs FILE [ARGUMENT …]
// Also what worker threads run. Refuses: anything but starting it; FILE is a path, absolute or in the project.
import { load } from './load.mjs';

const [, , program = '', ...rest] = process.argv;
process.argv = [process.argv[0] ?? 'node', program, ...rest];
await load(program);
